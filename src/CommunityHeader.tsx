import type { ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { calendarMessages } from './i18n/dateMessages.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { type PageMessages, pageMessages } from './i18n/pageMessages.ts'
import { safeHref } from './links/safeHref.ts'
import type { Channel, ChannelKind } from './model/channel.ts'
import type { Community, PageSection } from './model/community.ts'
import type { Link } from './model/link.ts'
import { PageHeader, type PageHeaderProps } from './PageHeader.tsx'
import * as drawings from './parts/drawings.ts'
import type { HeaderAction } from './parts/HeaderActions.tsx'
import { calendarShape } from './prepare/communityShapes.ts'
import { asList } from './prepare/prepare.ts'
import type { Site } from './prepare/site.ts'

interface CommunityHeaderProps extends Pick<PageHeaderProps, 'id' | 'headingLevel' | 'actions'>, Site {
  community: Community
  /** The sections of the page, which buttons can lead to. */
  sections: readonly PageSection[]
  /** Whether no section shows the community's calendar. */
  hasCalendar: boolean
  /** Whether a meeting has dates that do not stand right below, so that a button must lead to them. */
  hasHiddenNext: boolean
}

/** The header of a community's page, from its data. */
export function CommunityHeader(props: CommunityHeaderProps): ReactElement {
  const { community, sections, hasCalendar, hasHiddenNext, actions: own, ...rest } = props
  const { title, name, tagline, description, foundation, maturity, logo } = community
  const messages = messagesFor(pageMessages, props.messages?.page)
  const derived = own ?? derivedActions(community, sections, hasHiddenNext, messages)
  // A lone button takes the site beside it, which then is no link among the others. It is never the first.
  const hasSite = !own && derived.length === 1 && Boolean(community.url)
  return (
    <PageHeader
      heading={title ?? name}
      name={nameBesideTitle(community, props.locale)}
      {...{ tagline, description, foundation, maturity, logo }}
      channels={followed(community, props)}
      links={[...headerLinks(community, messages, hasSite), ...(hasCalendar ? calendarLink(community, props) : [])]}
      actions={hasSite ? [...derived, { label: messages.site, href: community.url, icon: drawings.globe }] : derived}
      {...rest}
    />
  )
}

const chatKinds: readonly ChannelKind[] = ['slack', 'zulip', 'discord', 'matrix', 'irc']

/** What a newcomer does first: join the next call, where it does not stand right below, and the chat. */
function derivedActions(
  { channels }: Community,
  sections: readonly PageSection[],
  hasHiddenNext: boolean,
  messages: PageMessages,
): HeaderAction[] {
  const section = sections.find(({ kind }) => kind === 'meetings')
  const chat = asList<Channel>(channels, DataPath.of('channels')).find(
    (channel) => chatKinds.includes(channel?.kind) && isActive(channel) && wayInto(channel),
  )
  return [
    ...(hasHiddenNext && section
      ? [{ label: messages.joinCall, href: `#${section.id ?? section.kind}`, icon: drawings.video }]
      : []),
    ...(chat ? [{ label: messages.joinChat, href: wayInto(chat)!, icon: drawings.chat }] : []),
  ]
}

const followKinds: readonly ChannelKind[] = ['github', 'gitlab', 'youtube', 'mastodon', 'bluesky', 'x', 'mailing-list']

/** The channels that anyone can follow, one of each kind, where the site has marks, which alone tell them apart. */
function followed({ channels }: Community, { icons }: Site): readonly Channel[] {
  const given = icons ? asList<Channel>(channels, DataPath.of('channels')) : []
  return followKinds.flatMap(
    (kind) => given.find((channel) => channel?.kind === kind && isActive(channel) && safeHref(channel.href)) ?? [],
  )
}

const isActive = ({ status = 'active' }: Channel): boolean => status === 'active'

/** An invitation comes before the channel, which only members can open. */
const wayInto = ({ invite, href }: Channel): string | undefined => safeHref(invite?.href) ?? safeHref(href)

/** The name of the community, where the title of its page is another. */
function nameBesideTitle({ title, name }: Community, locale: string): string | undefined {
  const heading = localize(title, locale)?.value
  return heading === undefined || heading === name ? undefined : name
}

/** The way to the community's calendar, unless it is among the links already. */
function calendarLink({ calendar, links = [] }: Community, { messages }: Site): Link[] {
  const { href, feed } = calendarShape(calendar, DataPath.of('calendar')) ?? {}
  const address = href ?? feed
  if (!address || links.some((link) => link.href === address)) return []
  const { page, subscribe } = messagesFor(calendarMessages, messages?.calendar)
  return [{ label: href ? page : subscribe, href: address }]
}

function headerLinks(
  { url, blog, links = [] }: Community,
  messages: PageMessages,
  isSiteShown: boolean,
): readonly Link[] {
  return [
    ...(url && !isSiteShown ? [{ label: messages.site, href: url }] : []),
    ...(blog ? [{ label: messages.blog, href: blog }] : []),
    ...links,
  ]
}

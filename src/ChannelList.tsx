import type { ReactElement, ReactNode } from 'react'

import { type ChannelMessages, channelMessages } from './i18n/channelMessages.ts'
import { formatLocalDate } from './i18n/formats.ts'
import { localize } from './i18n/localize.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { kindWord, nameOrMissing } from './internal/entries.tsx'
import { entryMessagesOf } from './internal/entryMessagesOf.ts'
import { type Fact, factList } from './internal/facts.tsx'
import { channelGlyphs, glyph } from './internal/glyphs.tsx'
import { inlineList, labelledLink, shownAsNote } from './internal/links.tsx'
import { fieldAt } from './internal/place.ts'
import { channelLink } from './internal/references.tsx'
import { type Site, siteOf } from './internal/site.ts'
import { siteMark } from './internal/siteContent.tsx'
import { siteLink } from './internal/siteLink.tsx'
import { textNodes } from './internal/textNodes.tsx'
import type { Channel, ChannelAccess } from './model/channel.ts'
import { noteNodes } from './ProseText.tsx'
import { entrySection, type SectionProps } from './Section.tsx'

export interface ChannelListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The channels, in the order given. */
  channels: readonly Channel[]
  /**
   * The channels that bridges and successors can name.
   * @default the channels of this list
   */
  allChannels?: readonly Channel[]
  /** A site's own marks, by the `id` of the channel, in place of the library's neutral ones. */
  marks?: Readonly<Record<string, ReactNode>>
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Where we talk'
   */
  heading?: SectionProps['heading']
}

interface ChannelContext extends Pick<ChannelListProps, 'marks'> {
  words: ChannelMessages
  allChannels: readonly Channel[]
  site: Site
}

/**
 * The places where a community talks and publishes, with what a newcomer must know before opening one: an invitation
 * that comes first, who may read and write, which channels carry the same conversation, and which are gone.
 * Renders a `<section>`. Server-safe.
 */
export function ChannelList({ channels, allChannels = channels, marks, ...section }: ChannelListProps): ReactElement {
  const site = siteOf(section)
  const words = messagesFor(channelMessages, site.messages?.channels)
  return entrySection(section, site, {
    slot: 'channel-list',
    className: 'mh:cards',
    empty: words.empty,
    entries: channels,
    collection: 'channels',
    anchor: 'channel',
    entryClass: 'mh:card',
    content: (channel, at) => channelContent(channel, at, { words, allChannels, marks, site }),
  })
}

function channelContent(channel: Channel, at: string, context: ChannelContext): ReactNode {
  const { words, site } = context
  const { status = 'active' } = channel
  const name = nameOrMissing(channel.name, fieldAt(at, 'name'), site)
  return (
    <>
      <p className="mh:eyebrow">
        {siteMark(context.marks?.[channel.id]) ?? glyph(channelGlyphs[channel.kind] ?? 'chat')}
        {kindWord(words.kinds, channel.kind, fieldAt(at, 'kind'), site)}
        {status !== 'active' && (
          <span className="mh:badge">{kindWord(words.status, status, fieldAt(at, 'status'), site)}</span>
        )}
      </p>
      <p className="mh:entry-name">
        {hasOtherWayIn(channel) ? name : labelledLink(name, channel.href, site, at)}
        {shownAsNote(channel.shownAs, site)}
      </p>
      {inviteNode(channel, at, context)}
      {factList(channelFacts(channel, at, context))}
      {noteNodes(channel.notes, site, fieldAt(at, 'notes'))}
    </>
  )
}

const hasOtherWayIn = ({ href, address, invite }: Channel): boolean =>
  href === undefined && (address !== undefined || invite !== undefined)

function inviteNode({ invite, workspace }: Channel, at: string, { words, site }: ChannelContext): ReactNode {
  if (invite === undefined) return null
  const place = localize(workspace, site.locale)?.value
  return (
    <p>
      {siteLink(
        invite.href,
        place === undefined ? words.invite : fill(words.inviteTo, { workspace: place }),
        site,
        fieldAt(fieldAt(at, 'invite'), 'href'),
      )}
      {invite.expires ? (
        <span className="mh:muted" suppressHydrationWarning>
          {` (${fill(words.inviteExpires, { date: formatLocalDate(invite.expires, site.locale) })})`}
        </span>
      ) : (
        invite.temporary && <span className="mh:muted">{` (${words.inviteTemporary})`}</span>
      )}
    </p>
  )
}

function channelFacts(channel: Channel, at: string, context: ChannelContext): Fact[] {
  const { words, allChannels, site } = context
  const topics = channel.topics?.map((topic) => localize(topic, site.locale)?.value ?? '')
  const bridges = channel.bridgedTo?.map((id) => bridgeNode(id, at, context))
  const rights = ['read', 'join', 'post'] as const satisfies (keyof ChannelAccess)[]
  const access = entryMessagesOf(site).access
  return [
    [words.purpose, textNodes(channel.purpose, site, fieldAt(at, 'purpose'))],
    [words.topics, inlineList(topics)],
    [words.address, channel.address],
    [words.network, channel.network],
    [words.workspace, channel.workspace && nameOrMissing(channel.workspace, fieldAt(at, 'workspace'), site)],
    ...rights.map((right): Fact => {
      const who = channel.access?.[right]
      return [words.access[right], who && kindWord(access, who, fieldAt(fieldAt(at, 'access'), right), site)]
    }),
    [words.bridgedTo, inlineList(bridges)],
    [words.successor, channel.successor && channelLink(channel.successor, allChannels, site, fieldAt(at, 'successor'))],
  ]
}

// Channels that carry the same conversation often carry the same name, so the kind stands beside it.
function bridgeNode(id: string, at: string, { words, allChannels, site }: ChannelContext): ReactNode {
  const kind = allChannels.find((each) => each?.id === id)?.kind
  return (
    <>
      {channelLink(id, allChannels, site, fieldAt(at, 'bridgedTo'))}
      {kind !== undefined && ` (${kindWord(words.kinds, kind, fieldAt(at, 'bridgedTo'), site)})`}
    </>
  )
}

import type { ReactElement } from 'react'

import { channelMessages } from '../i18n/channelMessages.ts'
import { localize } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Channel } from '../model/channel.ts'
import { entryMessagesFor, kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { ChannelIcon, hasMark } from './ChannelIcon.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface SocialLinkProps {
  channel: Channel
  /** Whether no other stands beside it, so that there is room for words and a mark would be a riddle. */
  isAlone: boolean
  site: Site
}

/** A channel by its service, and by its name where that says more: as words, or as the mark of the service. */
export function SocialLink({ channel, isAlone, site }: SocialLinkProps): ReactElement {
  const { kind, kindLabel: ownKind, name, href } = channel
  const { kinds } = messagesFor(channelMessages, site.messages?.channels)
  const service = localize(ownKind, site.locale)?.value ?? kindLabel(kinds, kind)
  const ownName = localize(name, site.locale)?.value
  const hasName = ownName && ownName !== service
  const label = hasName ? fill(entryMessagesFor(site).labelled, { label: service }) : service
  const words = (
    <>
      {label}
      {hasName && <Name value={name} site={site} />}
    </>
  )
  if (!isAlone && hasMark(channel, site) && safeHref(href)) {
    return (
      <span className="mh:social-mark" title={label + (hasName ? ownName : '')}>
        <SiteLink href={href} site={site}>
          <ChannelIcon channel={channel} site={site} />
          <span className="mh:unseen">{words}</span>
        </SiteLink>
      </span>
    )
  }
  return (
    <span className="mh:eyebrow">
      <SiteLink href={href} site={site}>
        <ChannelIcon channel={channel} site={site} />
        <span className={isAlone ? 'mh:social-word' : undefined}>{words}</span>
      </SiteLink>
    </span>
  )
}

import type { ReactElement, ReactNode } from 'react'

import type { ChannelMessages } from '../i18n/channelMessages.ts'
import type { Channel } from '../model/channel.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { channelIcons, Icon } from './Icon.tsx'
import { Kind } from './Kind.tsx'
import { SiteInline } from './SiteContent.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface ChannelHeadingProps {
  channel: Channel
  /** A site's own icon. */
  icon?: ReactNode
  messages: ChannelMessages
  site: Site
}

/** What a channel is, its state where it is not in use, and its name, which opens it. */
export function ChannelHeading({ channel, icon, messages, site }: ChannelHeadingProps): ReactElement {
  const { kind, status = 'active', name, href, address, invite } = channel
  const label = <Name value={name} site={site} />
  const hasOtherWayIn = !href && (address || invite)
  return (
    <>
      <p className="mh:eyebrow">
        {icon ? <SiteInline>{icon}</SiteInline> : <Icon kind={channelIcons[kind] ?? 'chat'} />}
        <Kind of={channel} words={messages.kinds} site={site} />
        {status !== 'active' && <span className="mh:badge">{kindLabel(messages.status, status, site)}</span>}
      </p>
      <p className="mh:entry-name">
        {hasOtherWayIn ? (
          label
        ) : (
          <SiteLink href={href} site={site}>
            {label}
          </SiteLink>
        )}
      </p>
    </>
  )
}

import type { ReactElement, ReactNode } from 'react'

import type { ChannelMessages } from '../i18n/channelMessages.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Channel, Invite } from '../model/channel.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { ChannelActions } from './ChannelActions.tsx'
import { ChannelFacts } from './ChannelFacts.tsx'
import { ChannelIcon } from './ChannelIcon.tsx'
import { Notes } from './Prose.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface ChannelContentProps {
  channel: Channel
  /** The channels that bridges and successors can name. */
  channels: readonly Channel[] | undefined
  /** A site's own icon. */
  icon?: ReactNode
  messages: ChannelMessages
  site: Site
}

/** A channel as a row: its mark, its name and what it is for, and the way in. */
export function ChannelContent({ channel, channels, icon, messages, site }: ChannelContentProps): ReactElement {
  const { status = 'active', name, href, invite, notes } = channel
  const isRetired = status === 'retired'
  return (
    <>
      <span className="mh:sign">
        <ChannelIcon channel={channel} icon={icon} site={site} />
      </span>
      <div className="mh:item-text">
        <div className="mh:item-head">
          {isRetired ? (
            // What is left of it can still be looked at, but nothing invites to it.
            <p className="mh:entry-name mh:quiet">
              <SiteLink href={href} site={site}>
                <Name value={name} site={site} />
              </SiteLink>
            </p>
          ) : (
            <p className={status === 'missing' ? 'mh:entry-name mh:muted' : 'mh:entry-name'}>
              <Name value={name} site={site} />
            </p>
          )}
          {/* That an address is missing is one of the facts. */}
          {status !== 'active' && status !== 'missing' && (
            <span className="mh:badge-plain">{kindLabel(messages.status, status)}</span>
          )}
        </div>
        <ChannelFacts channel={channel} channels={channels} messages={messages} site={site} />
        {!isRetired && invite?.href && <InviteEnd invite={invite} messages={messages} site={site} />}
        {isRetired && <Notes notes={notes} arePlain site={site} />}
      </div>
      {!isRetired && (
        <>
          <ChannelActions channel={channel} messages={messages} site={site} />
          <Notes notes={notes} site={site} />
        </>
      )}
    </>
  )
}

interface InviteEndProps extends Pick<ChannelContentProps, 'messages' | 'site'> {
  invite: Invite
}

/** How long an invitation works, where that is known. */
function InviteEnd({ invite: { expires, temporary }, messages, site }: InviteEndProps): ReactElement | null {
  if (!expires && !temporary) return null
  const end = expires
    ? fill(messages.inviteExpires, { date: formatLocalDate(expires, site.locale) })
    : messages.inviteTemporary
  return (
    <p className="mh:meta" suppressHydrationWarning>
      {end}
    </p>
  )
}

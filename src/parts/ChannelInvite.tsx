import type { ReactElement } from 'react'

import type { ChannelMessages } from '../i18n/channelMessages.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Channel, Invite } from '../model/channel.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'

interface ChannelInviteProps {
  channel: Channel
  messages: ChannelMessages
  site: Site
}

/** The way into a channel, how long it works, and the way out of a mailing list. */
export function ChannelInvite({ channel, messages, site }: ChannelInviteProps): ReactElement | null {
  const { kind, invite, unsubscribe, workspace } = channel
  if (!invite?.href && !unsubscribe) return null
  const place = localize(workspace, site.locale)?.value
  const invitation = place ? fill(messages.inviteTo, { workspace: place }) : messages.invite
  return (
    <p>
      {invite?.href && (
        <>
          <SiteLink href={invite.href} site={site}>
            {kind === 'mailing-list' ? messages.subscribe : invitation}
          </SiteLink>
          <InviteEnd invite={invite} messages={messages} site={site} />
        </>
      )}
      {invite?.href && unsubscribe && ' · '}
      {unsubscribe && (
        <SiteLink href={unsubscribe} site={site}>
          {messages.unsubscribe}
        </SiteLink>
      )}
    </p>
  )
}

interface InviteEndProps extends Omit<ChannelInviteProps, 'channel'> {
  invite: Invite
}

function InviteEnd({ invite, messages, site }: InviteEndProps): ReactElement | null {
  if (invite.expires)
    return (
      <span className="mh:muted" suppressHydrationWarning>
        {` (${fill(messages.inviteExpires, { date: formatLocalDate(invite.expires, site.locale) })})`}
      </span>
    )
  return invite.temporary ? <span className="mh:muted">{` (${messages.inviteTemporary})`}</span> : null
}

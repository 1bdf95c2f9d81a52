import type { ReactElement } from 'react'

import type { ChannelMessages } from '../i18n/channelMessages.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'

interface ChannelInviteProps extends Pick<Channel, 'invite' | 'workspace'> {
  messages: ChannelMessages
  site: Site
}

/** The invitation that one needs before a channel can be opened, and how long it works. */
export function ChannelInvite({ invite, workspace, messages, site }: ChannelInviteProps): ReactElement | null {
  if (!invite?.href) return null
  const place = localize(workspace, site.locale)?.value
  return (
    <p>
      <SiteLink href={invite.href} site={site}>
        {place ? fill(messages.inviteTo, { workspace: place }) : messages.invite}
      </SiteLink>
      {invite.expires ? (
        <span className="mh:muted" suppressHydrationWarning>
          {` (${fill(messages.inviteExpires, { date: formatLocalDate(invite.expires, site.locale) })})`}
        </span>
      ) : (
        invite.temporary && <span className="mh:muted">{` (${messages.inviteTemporary})`}</span>
      )}
    </p>
  )
}

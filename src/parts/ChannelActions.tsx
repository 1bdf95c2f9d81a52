import type { ReactElement } from 'react'

import { CopyButton } from '../client/CopyButton.tsx'
import { NamedWords } from '../client/NamedWords.tsx'
import type { ChannelMessages } from '../i18n/channelMessages.ts'
import { localize } from '../i18n/localize.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Channel } from '../model/channel.ts'
import { nameText } from '../prepare/nameText.ts'
import type { Site } from '../prepare/site.ts'
import { classes } from './classes.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'

interface ChannelActionsProps {
  channel: Channel
  messages: ChannelMessages
  site: Site
}

/** The invitation that one needs first, then the channel, else its address to be copied; last the way out of a list. */
export function ChannelActions({ channel, messages, site }: ChannelActionsProps): ReactElement | null {
  const { kind, name, workspace, invite, unsubscribe, href, address } = channel
  const canOpen = safeHref(href) !== undefined
  const others = invite?.href || unsubscribe
  if (!others && !canOpen && !address) return null
  const title = nameText(name, site).value
  const place = localize(workspace, site.locale)?.value ?? title
  return (
    <p className={classes('mh:row-acts mh:item-acts', canOpen && !others ? 'mh:row-open' : undefined)}>
      {invite?.href && (
        <span className="mh:btn-fill">
          <SiteLink href={invite.href} site={site}>
            {kind === 'mailing-list' ? (
              <NamedWords message={messages.subscribe} name="channel" value={title} />
            ) : (
              <NamedWords message={messages.invite} name="place" value={place} />
            )}
          </SiteLink>
        </span>
      )}
      {canOpen ? (
        <SiteLink href={href} site={site}>
          <NamedWords message={messages.open} name="channel" value={title} />
          <Icon drawing={drawings.open} />
        </SiteLink>
      ) : (
        address && (
          <CopyButton text={address} done={messages.copied}>
            <NamedWords message={messages.copy} name="channel" value={title} />
          </CopyButton>
        )
      )}
      {unsubscribe && (
        <SiteLink href={unsubscribe} site={site}>
          <NamedWords message={messages.unsubscribe} name="channel" value={title} />
        </SiteLink>
      )}
    </p>
  )
}

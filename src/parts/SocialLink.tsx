import type { ReactElement, ReactNode } from 'react'

import { channelMessages } from '../i18n/channelMessages.ts'
import { localize } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { channelIcons, Icon } from './Icon.tsx'
import { SiteInline } from './SiteContent.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface SocialLinkProps {
  channel: Channel
  /** A site's own icon. */
  icon?: ReactNode
  site: Site
}

/** A channel by its service, and by its name where that says more. */
export function SocialLink({
  channel: { kind, kindLabel: ownKind, name, href },
  icon,
  site,
}: SocialLinkProps): ReactElement {
  const { kinds } = messagesFor(channelMessages, site.messages?.channels)
  const service = localize(ownKind, site.locale)?.value ?? kindLabel(kinds, kind, site)
  const ownName = localize(name, site.locale)?.value
  return (
    <span className="mh:eyebrow">
      {icon ? <SiteInline>{icon}</SiteInline> : <Icon kind={channelIcons[kind] ?? 'people'} />}
      <span>
        <SiteLink href={href} site={site}>
          {ownName && ownName !== service ? `${service}: ` : service}
          {ownName && ownName !== service && <Name value={name} site={site} />}
        </SiteLink>
      </span>
    </span>
  )
}

import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Foundation, Maturity } from './model/community.ts'
import { classes } from './parts/classes.ts'
import { FilledMessage } from './parts/FilledMessage.tsx'
import { Logo } from './parts/Logo.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { Name } from './parts/Text.tsx'
import { required } from './prepare/coerce.ts'
import { foundationShape, maturityShape } from './prepare/communityShapes.ts'
import { kindLabel } from './prepare/entryMessagesFor.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'

export interface FoundationBadgeProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The foundation that the community belongs to. */
  foundation: Foundation
  /** The project's maturity level within its foundation. */
  maturity?: Maturity
}

/** The foundation that a project belongs to, and its maturity level there. Renders a `<div>`. Server-safe. */
export function FoundationBadge(props: FoundationBadgeProps): ReactElement {
  const [site, { foundation: data, maturity: level, className, ...root }] = splitSite(props)
  const messages = messagesFor(pageMessages, site.messages?.page)
  const foundation = required(foundationShape)(data, DataPath.prop('FoundationBadge', 'foundation'))
  const maturity = maturityShape(level, DataPath.prop('FoundationBadge', 'maturity'))
  const name = <Name value={foundation?.name} site={site} />
  const message = maturity
    ? fill(messages.foundation, { maturity: kindLabel(messages.maturity, maturity), foundation: '{foundation}' })
    : messages.foundationOnly
  return (
    <div {...root} data-moothall="" data-slot="foundation-badge" className={classes('mh:eyebrow', className)}>
      <Logo logo={foundation?.logo} size="line" site={site} />
      {/* One element, since a row would set the name apart from the sentence around it. */}
      <p>
        <FilledMessage message={message} name="foundation">
          {foundation?.href ? (
            <SiteLink href={foundation.href} site={site}>
              {name}
            </SiteLink>
          ) : (
            name
          )}
        </FilledMessage>
      </p>
    </div>
  )
}

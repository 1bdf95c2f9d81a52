import type { ComponentProps, ReactElement } from 'react'

import { pageMessages } from './i18n/pageMessages.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { kindWord, nameOrMissing } from './internal/entries.tsx'
import { fillNodes } from './internal/fillNodes.ts'
import { propAt } from './internal/place.ts'
import { type SiteProps, splitSite } from './internal/site.ts'
import { siteLink } from './internal/siteLink.tsx'
import type { Foundation, Maturity } from './model/community.ts'

export interface FoundationBadgeProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The foundation that the community belongs to. */
  foundation: Foundation
  /** How far the project has come within its foundation. */
  maturity?: Maturity
}

/** Which foundation a project belongs to, and how far it has come there. Renders a `<div>`. Server-safe. */
export function FoundationBadge(props: FoundationBadgeProps): ReactElement {
  const [site, { foundation, maturity, className, ...root }] = splitSite(props)
  const words = messagesFor(pageMessages, site.messages?.page)
  const label = nameOrMissing(foundation?.name, propAt('FoundationBadge', 'foundation.name'), site)
  const name = foundation?.href
    ? siteLink(foundation.href, label, site, propAt('FoundationBadge', 'foundation.href'))
    : label
  const sentence = maturity
    ? fill(words.foundation, {
        maturity: kindWord(words.maturity, maturity, propAt('FoundationBadge', 'maturity'), site),
      })
    : words.foundationOnly
  return (
    <div {...root} data-moothall="" data-slot="foundation-badge" className={classes('mh:eyebrow', className)}>
      {/* One element, since a row would set the name apart from the sentence around it. */}
      <p>{fillNodes(sentence, 'foundation', name)}</p>
    </div>
  )
}

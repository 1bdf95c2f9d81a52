import type { ComponentProps, ReactElement } from 'react'

import { FoundationBadge } from './FoundationBadge.tsx'
import { localize } from './i18n/localize.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { headingNode, type HeadingLevel } from './internal/headingNode.tsx'
import { linkRow } from './internal/links.tsx'
import { propAt } from './internal/place.ts'
import { type SiteProps, splitSite } from './internal/site.ts'
import type { Foundation, Maturity } from './model/community.ts'
import type { Link } from './model/link.ts'
import type { Localized, Prose } from './model/text.ts'
import { proseNodes } from './ProseText.tsx'

export interface PageHeaderProps extends Omit<ComponentProps<'header'>, 'children' | 'title'>, SiteProps {
  /** The heading of the page. */
  title: Localized<string>
  /** The name of the community, where the heading does not say it. Stands above the heading. */
  name?: Localized<string>
  /** One line under the heading. */
  tagline?: Localized<string>
  /** What the page is about. */
  description?: Localized<Prose>
  /** The foundation that the community belongs to. */
  foundation?: Foundation
  /** How far the project has come within its foundation. */
  maturity?: Maturity
  /** Addresses beside the heading. */
  links?: readonly Link[]
  /**
   * Heading level, to fit the page around it.
   * @default 1
   */
  headingLevel?: HeadingLevel
}

/** The beginning of a community page: its heading, what it is about and whom it belongs to. Renders a `<header>`. Server-safe. */
export function PageHeader(props: PageHeaderProps): ReactElement {
  const [site, rest] = splitSite(props)
  const { title, name, tagline, description, foundation, maturity, links, headingLevel = 1, className, ...root } = rest
  const titleWords = localize(title, site.locale)?.value ?? ''
  const words = messagesFor(pageMessages, site.messages?.page)
  return (
    <header {...root} data-moothall="" data-slot="page-header" className={classes('mh:page-header', className)}>
      {name && <p className="mh:entry-name">{nameOrMissing(name, propAt('PageHeader', 'name'), site)}</p>}
      {foundation && <FoundationBadge foundation={foundation} maturity={maturity} {...site} />}
      {headingNode(
        headingLevel,
        nameOrMissing(title, propAt('PageHeader', 'title'), site),
        root.id && `${root.id}-heading`,
      )}
      {tagline && <p className="mh:lead">{nameOrMissing(tagline, propAt('PageHeader', 'tagline'), site)}</p>}
      {proseNodes(description, site, propAt('PageHeader', 'description'))}
      {links && links.length > 0 && (
        <nav aria-label={fill(words.links, { name: localize(name, site.locale)?.value ?? titleWords })}>
          {linkRow(links, site, propAt('PageHeader', 'links'))}
        </nav>
      )}
    </header>
  )
}

import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { localize } from './i18n/localize.ts'
import { classes } from './internal/classes.ts'
import { entryItems, type EntryItemsOptions, nameOrMissing } from './internal/entries.tsx'
import { Heading, type HeadingLevel } from './internal/Heading.tsx'
import { headingFor } from './internal/headingFor.ts'
import { type Site, siteOf, type SiteProps, splitSite } from './internal/site.ts'
import { siteContent } from './internal/siteContent.tsx'
import type { CollectionName } from './model/community.ts'
import type { Entry } from './model/entry.ts'
import type { Localized, Note, Prose } from './model/text.ts'
import { noteNodes, proseNodes } from './ProseText.tsx'

export interface SectionProps extends ComponentProps<'section'>, SiteProps {
  /** Shown above the content, and names the section for assistive technology. */
  heading: Localized<string>
  /**
   * Heading level, to fit the page around it.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /**
   * The anchor of the section.
   * @default made from the heading: "Where we talk" becomes `where-we-talk`
   */
  id?: string
  /** Stands between the heading and the content. */
  intro?: Localized<Prose>
  /** Remarks that stand between the introduction and the content. */
  notes?: readonly Note[]
  /** Stands after the content. */
  outro?: Localized<Prose>
  /** Names the part for a site's own styles. */
  'data-slot'?: string
}

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? 'section'

/**
 * A part of a page under a heading that can be linked to. Its `children` are the site's, and look as elsewhere on the
 * site. Renders a `<section>`. Server-safe.
 */
export function Section({ children, ...props }: SectionProps): ReactElement {
  return DataSection({ ...props, children: siteContent(children) })
}

/** A section whose content the library makes. */
export function DataSection(props: SectionProps): ReactElement {
  const [site, { heading, headingLevel = 2, id, intro, notes, outro, children, className, ...rest }] = splitSite(props)
  const slot = rest['data-slot'] ?? 'section'
  const anchor = id ?? site.idPrefix + anchorOf(localize(heading, site.locale)?.value ?? '')
  return (
    <section
      aria-labelledby={`${anchor}-heading`}
      {...rest}
      id={anchor}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:section', className)}
    >
      <Heading level={headingLevel} id={`${anchor}-heading`}>
        {nameOrMissing(heading, `${slot}: heading`, site)}
      </Heading>
      {proseNodes(intro, site, `${slot}: intro`)}
      {noteNodes(notes, site, `${slot}: notes`)}
      {children}
      {proseNodes(outro, site, `${slot}: outro`)}
    </section>
  )
}

interface CollectionSectionProps extends Omit<SectionProps, 'heading' | 'data-slot'> {
  heading?: SectionProps['heading']
}

/** The section of a collection, under the collection's own heading where it is given none. */
export function collectionSection(
  section: CollectionSectionProps,
  collection: CollectionName,
  slot: string,
  children: ReactNode,
): ReactElement {
  const heading = section.heading ?? headingFor(collection, siteOf(section))
  // It has no state, so it is called in place, which spares React a component.
  return DataSection({ ...section, heading, 'data-slot': slot, children })
}

interface EntrySectionOptions<Value extends Entry> extends Omit<
  EntryItemsOptions<Value>,
  'at' | 'site' | 'className' | 'anchor'
> {
  collection: CollectionName
  slot: string
  /** Begins the anchor of each entry. */
  anchor: string
  /** Of the list. */
  className: string
  /** Of each entry. */
  entryClass?: string
  isOrdered?: boolean
  /** Stands where there are no entries. */
  empty: string
}

/** The section of a collection with its entries as a list. */
export function entrySection<Value extends Entry>(
  section: CollectionSectionProps,
  site: Site,
  { collection, slot, className, entryClass, isOrdered, empty, ...options }: EntrySectionOptions<Value>,
): ReactElement {
  const items = entryItems({ ...options, at: collection, site, className: entryClass })
  const List = isOrdered ? 'ol' : 'ul'
  const content = items.length > 0 ? <List className={className}>{items}</List> : <p>{empty}</p>
  return collectionSection(section, collection, slot, content)
}

import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { localize } from './i18n/localize.ts'
import { memoize } from './i18n/memoize.ts'
import { classes } from './internal/classes.ts'
import { entryItems, type EntryItemsOptions, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { headingNode, type HeadingLevel } from './internal/headingNode.tsx'
import { propAt } from './internal/place.ts'
import { type Site, siteNames, siteOf, type SiteProps, without } from './internal/site.ts'
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

type OwnName = Exclude<keyof SectionProps, keyof ComponentProps<'section'> | keyof SiteProps>

// A record over all of them, so that a new one cannot be forgotten.
const sectionNames: Record<OwnName | 'id' | 'className' | 'children', true> = {
  heading: true,
  headingLevel: true,
  intro: true,
  notes: true,
  outro: true,
  'data-slot': true,
  id: true,
  className: true,
  children: true,
}

/** What a section makes something of; all else is for its root element. */
const ownNames: ReadonlySet<string> = /* @__PURE__ */ new Set([...siteNames, ...Object.keys(sectionNames)])

const anchors = new Map<string, string>()

const anchorOf = (heading: string): string =>
  memoize(
    anchors,
    heading,
    () =>
      heading
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join('-') ?? 'section',
  )

/** The attributes that a site gives for the root element. */
const rootOf = (section: BareSectionProps): ComponentProps<'section'> => without(section, ownNames)

/**
 * A part of a page under a heading that can be linked to. Its `children` are the site's, and look as elsewhere on the
 * site. Renders a `<section>`. Server-safe.
 */
export function Section(props: SectionProps): ReactElement {
  const { heading, children, 'data-slot': slot = 'section' } = props
  return sectionNode(props, siteOf(props), { slot, heading, content: siteContent(children) })
}

type BareSectionProps = Omit<SectionProps, 'heading' | 'children' | 'data-slot'>

interface SectionParts {
  slot: string
  heading: Localized<string>
  content: ReactNode
}

/** A section whose content the library makes. It has no state, so it is called in place, which spares React a component. */
export function sectionNode(
  section: BareSectionProps,
  site: Site,
  { slot, heading, content }: SectionParts,
): ReactElement {
  const { headingLevel = 2, id, intro, notes, outro, className } = section
  const anchor = id ?? site.idPrefix + anchorOf(localize(heading, site.locale)?.value ?? '')
  return (
    <section
      aria-labelledby={`${anchor}-heading`}
      {...rootOf(section)}
      id={anchor}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:section', className)}
    >
      {headingNode(headingLevel, nameOrMissing(heading, propAt(slot, 'heading'), site), `${anchor}-heading`)}
      {proseNodes(intro, site, propAt(slot, 'intro'))}
      {noteNodes(notes, site, propAt(slot, 'notes'))}
      {content}
      {proseNodes(outro, site, propAt(slot, 'outro'))}
    </section>
  )
}

interface CollectionSectionProps extends BareSectionProps {
  heading?: SectionProps['heading']
}

/** The section of a collection, under the collection's own heading where it is given none. */
export function collectionSection(
  section: CollectionSectionProps,
  site: Site,
  collection: CollectionName,
  slot: string,
  content: ReactNode,
): ReactElement {
  return sectionNode(section, site, { slot, heading: section.heading ?? headingFor(collection, site), content })
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
  return collectionSection(section, site, collection, slot, content)
}

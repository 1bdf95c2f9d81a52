import type { ReactElement } from 'react'

import { collectionNames, type CommunityComponents, isLibraryTable, layoutOfBodies } from './collectionLists.ts'
import { CollectionView, type PageContext } from './CollectionView.tsx'
import { type PageAnchors, usualSectionAnchor } from './data/pageAnchors.ts'
import { DataPath } from './data/path.ts'
import { GroupView } from './GroupView.tsx'
import { headingMessages } from './i18n/headings.ts'
import type { Body } from './model/body.ts'
import type {
  AdoptersSection,
  BodiesSection,
  CollectionName,
  CollectionSection,
  Community,
  PageSection,
} from './model/community.ts'
import type { Entry } from './model/entry.ts'
import type { Localized } from './model/text.ts'
import { entryAnchor } from './parts/EntryList.tsx'
import type { HeadingLevel } from './parts/Heading.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { bodySectionAnchor, bodySections, MANY_GROUPS } from './prepare/bodySections.ts'
import { bodyShape } from './prepare/bodyShape.ts'
import { nameText } from './prepare/nameText.ts'
import { asList, prepareAll } from './prepare/prepare.ts'
import { findEntry, type RowEntries } from './prepare/related.ts'
import { rowEntries, withoutRows } from './prepare/rowEntries.ts'
import type { Site } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'
import type { SectionFrame as FrameProps } from './RenderedSection.tsx'
import type { ContentsEntry } from './TableOfContents.tsx'

interface CommunitySectionProps {
  section: PageSection
  community: Community
  page: PageContext
  headingLevel: HeadingLevel
  /** The anchor of the page's own heading. */
  titleId: string
  site: Site
}

/** A section of a community page: text, or the entries of a collection. */
export function CommunitySection(props: CommunitySectionProps): ReactElement {
  const { section, community, page, headingLevel, titleId, site } = props
  const id = sectionAnchor(section, site)
  const frame: FrameProps = {
    id,
    heading: sectionHeading(section, community, site),
    headingLevel,
    // Beside another community, the name of a section goes on with that of its page.
    ...(site.idPrefix && { 'aria-labelledby': `${id}--heading ${titleId}` }),
    ...site,
  }
  if (section.kind === 'prose') {
    return <SectionFrame {...frame} intro={section.body} components={page.components} />
  }
  if (section.kind === 'group') return <GroupView section={section} frame={frame} page={page} />
  const { kind, intro, outro, notes } = section
  const entries = page.anchors?.shown.get(section) ?? []
  if (isInRows(kind, entries, page)) {
    return <SectionFrame {...frame} {...{ intro, outro, notes }} components={page.components} />
  }
  return (
    <CollectionView
      kind={kind}
      entries={entries}
      frame={{ ...frame, intro, outro, notes }}
      page={page}
      layout={section.kind === 'bodies' ? section.layout : undefined}
      groupBy={section.kind === 'adopters' ? section.groupBy : undefined}
    />
  )
}

type OwnParts = Pick<PageContext, 'components' | 'renderers'>

/** The sections of a page that can be shown, and what the rows of its tables show. */
export interface PageSections {
  sections: readonly PageSection[]
  rows: RowEntries
}

/**
 * The sections of a page: those given, else one for each collection that has entries. A list of which rows of a table
 * show all entries is left out, unless its section says more.
 */
export function pageSections(
  given: readonly PageSection[] | undefined,
  community: Community,
  own: OwnParts,
): PageSections {
  const sections = given?.filter(isKnown) ?? usualSections(community, own)
  const rows = rowEntries({
    community,
    sections,
    bodies: sections.flatMap((section) => tableBodies(section, community, own)),
    isOwn: (kind) =>
      !own.renderers?.[kind] && !own.components?.[kind === 'meetings' ? 'MeetingSchedule' : 'ChannelList'],
  })
  const isLeft = (section: PageSection): boolean => {
    if (section.kind !== 'channels' || section.intro || section.outro || section.notes) return true
    return !isInRows(section.kind, shownEntries(section, community), { rows })
  }
  return { sections: sections.filter(isLeft), rows }
}

/** Whether a section shows the calendar of all meetings: their own, that of a group with meetings, or a table of groups. */
export const hasCalendarSection = (sections: readonly PageSection[], community: Community, own: OwnParts): boolean =>
  sections.some(
    (section) =>
      section.kind === 'meetings' || section.kind === 'group' || tableBodies(section, community, own).length > 0,
  )

const isKnown = ({ kind }: PageSection): boolean =>
  kind === 'prose' || kind === 'group' || collectionNames.includes(kind)

/** One section for each collection that has entries. Before a table of groups stand the first steps and the dates. */
function usualSections(community: Community, own: OwnParts): readonly PageSection[] {
  const sections: readonly PageSection[] = collectionNames
    .filter((kind) => asList<Entry>(community[kind], DataPath.of(kind)).length > 0 || hasMore(kind, community))
    .map((kind) => ({ kind }))
  const tables = sections.filter((section) => tableBodies(section, community, own).length > 0)
  if (tables.length === 0) return sections
  const others = sections.filter((section) => !tables.includes(section))
  return [...others.filter(isBeginning), ...tables, ...others.filter((section) => !isBeginning(section))]
}

/** Whether a section has something to show without entries: the link to the plan itself. */
const hasMore = (kind: CollectionName, { roadmapSource }: Community): boolean =>
  kind === 'roadmap' && roadmapSource !== undefined

const isBeginning = ({ kind }: PageSection): boolean => kind === 'steps' || kind === 'meetings'

/** The bodies that a section shows in a table of the library. */
function tableBodies(section: PageSection, community: Community, own: OwnParts): readonly Body[] {
  if (section.kind !== 'bodies') return []
  const bodies = shownEntries(section, community)
  return isLibraryTable(section.layout, bodies.length, own) ? (bodies as Body[]) : []
}

/** Whether the rows of tables show all entries of a list. The dates of meetings have a list of their own. */
const isInRows = (kind: CollectionName, entries: readonly unknown[], { rows }: Pick<PageContext, 'rows'>): boolean =>
  kind === 'channels' && rows !== undefined && entries.length > 0 && withoutRows(kind, entries, rows).length === 0

/** The anchor of a section. */
export function sectionAnchor(section: PageSection, { idPrefix }: Site): string {
  return idPrefix + (section.id ?? usualSectionAnchor(section))
}

/** The heading of a section: of a group, its name; of a collection, the library's words where the data gives none. */
export function sectionHeading(section: PageSection, community: Community, site: Site): Localized<string> {
  if (section.kind === 'prose') return section.heading
  if (section.kind !== 'group') return section.heading ?? collectionHeading(section.kind, site.messages)
  const body = findEntry(asList(community.bodies, DataPath.of('bodies')), section.only?.[0])
  return section.heading ?? nameText(body?.name, site).value
}

/**
 * What contents list below a section: the groups of a table, or only its headings where there are many. Where a site
 * shows bodies by a component of its own, there may be no such anchors.
 */
export function contentsWithin(
  section: PageSection,
  { community, shown }: PageAnchors,
  components: CommunityComponents | undefined,
  site: Site,
): ContentsEntry[] | undefined {
  if (section.kind !== 'bodies' || components?.GroupTable) return undefined
  const bodies = prepareAll((shown.get(section) ?? []) as readonly Body[], bodyShape, DataPath.of('bodies'))
  if (layoutOfBodies(section.layout, bodies.length, components) === 'cards') return undefined
  if (bodies.length <= MANY_GROUPS) {
    return bodies.flatMap((body) =>
      body.value ? [{ id: entryAnchor(body, 'body', site), heading: body.value.name }] : [],
    )
  }
  const tableId = sectionAnchor(section, site)
  return bodySections(bodies, community.bodyGroups, site).flatMap((each) => {
    const id = bodySectionAnchor(each, tableId)
    return id !== undefined && each.heading !== undefined ? [{ id, heading: each.heading }] : []
  })
}

/** Whether a section has a table of so many groups that it has a filter. Such a table is as wide as the page. */
export function isWide(section: PageSection, { anchors, components, renderers }: PageContext): boolean {
  if (section.kind !== 'bodies' || components?.GroupTable || renderers?.bodies) return false
  const count = anchors?.shown.get(section)?.length ?? 0
  return count >= MANY_GROUPS && layoutOfBodies(section.layout, count, components) === 'table'
}

/** The library's words for a collection. */
export const collectionHeading = (kind: CollectionName, messages: Site['messages']): string =>
  messages?.page?.headings?.[kind] ?? headingMessages[kind]

function shownEntries(
  { kind, only }: AdoptersSection | BodiesSection | CollectionSection,
  community: Community,
): readonly Entry[] {
  const entries = asList<Entry>(community[kind], DataPath.of(kind))
  if (!only) return entries
  return [...new Set(only)].flatMap((id) => {
    const entry = findEntry(entries, id)
    if (entry) return [entry]
    warnOnce(() => `sections: only of ${kind} names ${JSON.stringify(id)}, which is not among them. It is left out.`)
    return []
  })
}

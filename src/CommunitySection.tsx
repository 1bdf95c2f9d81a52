import type { ReactElement } from 'react'

import {
  collectionNames,
  CollectionView,
  type CommunityComponents,
  layoutOfBodies,
  type PageContext,
} from './CollectionView.tsx'
import { DataPath } from './data/path.ts'
import { GroupView } from './GroupView.tsx'
import { headingMessages } from './i18n/headings.ts'
import type { Body } from './model/body.ts'
import type { BodiesSection, CollectionName, CollectionSection, Community, PageSection } from './model/community.ts'
import type { Entry } from './model/entry.ts'
import type { Localized } from './model/text.ts'
import { entryAnchor } from './parts/EntryList.tsx'
import type { HeadingLevel } from './parts/Heading.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { bodySectionAnchor, bodySections, MANY_GROUPS } from './prepare/bodySections.ts'
import { bodyShape } from './prepare/bodyShape.ts'
import { nameText } from './prepare/nameText.ts'
import { asList, prepareAll, valuesOf } from './prepare/prepare.ts'
import { findEntry } from './prepare/related.ts'
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
    ...(site.idPrefix && { 'aria-labelledby': `${id}-heading ${titleId}` }),
    ...site,
  }
  if (section.kind === 'prose') {
    return <SectionFrame {...frame} intro={section.body} components={page.components} />
  }
  if (section.kind === 'group') return <GroupView section={section} frame={frame} page={page} />
  const { kind, intro, outro, notes } = section
  return (
    <CollectionView
      kind={kind}
      entries={shownEntries(section, community)}
      frame={{ ...frame, intro, outro, notes }}
      page={page}
      layout={section.kind === 'bodies' ? section.layout : undefined}
    />
  )
}

/** The sections of a page that can be shown: those given, else one for each collection that has entries. */
export function shownSections(
  sections: readonly PageSection[] | undefined,
  community: Community,
): readonly PageSection[] {
  if (!sections) {
    return collectionNames
      .filter((kind) => asList<Entry>(community[kind], DataPath.of(kind)).length > 0)
      .map((kind) => ({ kind }))
  }
  return sections.filter(({ kind }) => kind === 'prose' || kind === 'group' || collectionNames.includes(kind))
}

/** The anchor of a section. */
export function sectionAnchor(section: PageSection, { idPrefix }: Site): string {
  const { id, kind } = section
  return idPrefix + (id ?? (section.kind === 'group' ? `group-${section.only?.[0] ?? ''}` : kind))
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
  community: Community,
  components: CommunityComponents | undefined,
  site: Site,
): ContentsEntry[] | undefined {
  if (section.kind !== 'bodies' || components?.GroupTable) return undefined
  const bodies = prepareAll(shownEntries(section, community) as readonly Body[], bodyShape, DataPath.of('bodies'))
  if (layoutOfBodies(section.layout, bodies.length, components) === 'cards') return undefined
  if (bodies.length <= MANY_GROUPS) {
    return valuesOf(bodies).map((body) => ({ id: entryAnchor(body, 'body', site) ?? '', heading: body.name }))
  }
  const tableId = sectionAnchor(section, site)
  return bodySections(bodies, community.bodyGroups, site).flatMap((each) => {
    const id = bodySectionAnchor(each, tableId)
    return id && each.heading ? [{ id, heading: each.heading }] : []
  })
}

/** The library's words for a collection. */
export const collectionHeading = (kind: CollectionName, messages: Site['messages']): string =>
  messages?.page?.headings?.[kind] ?? headingMessages[kind]

function shownEntries({ kind, only }: BodiesSection | CollectionSection, community: Community): readonly Entry[] {
  const entries = asList<Entry>(community[kind], DataPath.of(kind))
  if (!only) return entries
  return only.flatMap((id) => {
    const entry = findEntry(entries, id)
    if (entry) return [entry]
    warnOnce(() => `sections: only of ${kind} names ${JSON.stringify(id)}, which is not among them. It is left out.`)
    return []
  })
}

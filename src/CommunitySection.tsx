import type { ReactElement } from 'react'

import { collectionNames, CollectionView, type PageContext } from './CollectionView.tsx'
import { DataPath } from './data/path.ts'
import { headingMessages } from './i18n/headings.ts'
import type { CollectionName, CollectionSection, Community, PageSection } from './model/community.ts'
import type { Entry } from './model/entry.ts'
import type { Localized } from './model/text.ts'
import type { HeadingLevel } from './parts/Heading.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { asList } from './prepare/prepare.ts'
import { findEntry } from './prepare/related.ts'
import type { Site } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'
import type { SectionFrame as FrameProps } from './RenderedSection.tsx'

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
    heading: sectionHeading(section, site),
    headingLevel,
    // Beside another community, the name of a section goes on with that of its page.
    ...(site.idPrefix && { 'aria-labelledby': `${id}-heading ${titleId}` }),
    ...site,
  }
  if (section.kind === 'prose') {
    return <SectionFrame {...frame} intro={section.body} components={page.components} />
  }
  const { kind, intro, outro, notes } = section
  return (
    <CollectionView
      kind={kind}
      entries={shownEntries(section, community)}
      frame={{ ...frame, intro, outro, notes }}
      page={page}
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
  return sections.filter(({ kind }) => kind === 'prose' || collectionNames.includes(kind))
}

/** The anchor of a section. */
export const sectionAnchor = ({ id, kind }: PageSection, site: Site): string => site.idPrefix + (id ?? kind)

/** The heading of a section; of a collection, the library's words where the data gives none. */
export function sectionHeading(section: PageSection, { messages }: Site): Localized<string> {
  if (section.kind === 'prose') return section.heading
  return section.heading ?? collectionHeading(section.kind, messages)
}

/** The library's words for a collection. */
export const collectionHeading = (kind: CollectionName, messages: Site['messages']): string =>
  messages?.page?.headings?.[kind] ?? headingMessages[kind]

function shownEntries({ kind, only }: CollectionSection, community: Community): readonly Entry[] {
  const entries = asList<Entry>(community[kind], DataPath.of(kind))
  if (!only) return entries
  return only.flatMap((id) => {
    const entry = findEntry(entries, id)
    if (entry) return [entry]
    warnOnce(() => `sections: only of ${kind} names ${JSON.stringify(id)}, which is not among them. It is left out.`)
    return []
  })
}

import type { ReactElement, ReactNode } from 'react'

import { isOwnList } from './collectionLists.ts'
import type { PageContext } from './CollectionView.tsx'
import { CommunitySection, isWide } from './CommunitySection.tsx'
import type { Community, PageSection } from './model/community.ts'
import { classes } from './parts/classes.ts'
import type { HeadingLevel } from './parts/Heading.tsx'
import { uniqueKeys } from './prepare/prepare.ts'
import { sectionRows } from './prepare/sectionRows.ts'
import type { Site } from './prepare/site.ts'

interface PageSectionsProps {
  sections: readonly PageSection[]
  community: Community
  page: PageContext
  /** Level of the sections' headings. */
  headingLevel: HeadingLevel
  /** The anchor of the page's own heading. */
  titleId: string
  /** Whether a single meeting has dates, which `children` show. */
  isOneMeeting: boolean
  site: Site
  /** What stands beside the text where there is room, in the order of reading. */
  children: ReactNode
}

/**
 * The sections of a page, short ones beside one another. From a table of many groups on they take the whole width, below
 * what stands beside the text; not where such a table is the first of several, since nothing would stand beside it.
 */
export function PageSections(props: PageSectionsProps): ReactElement {
  const { sections, community, page, isOneMeeting, children, ...rest } = props
  const keys = sectionKeys(sections)
  const rows = sectionRows(sections, community, (kind) => isOwnList(kind, page))
  const firstWide = rows.findIndex((row) => row.some((index) => isWide(sections[index]!, page)))
  const end = firstWide > 0 ? firstWide : rows.length
  const tableClass = firstWide === 0 && rows.length === 1 ? 'mh:page-table' : undefined
  const show = (row: readonly number[]): ReactElement => {
    const shown = row.map((index) => (
      <CommunitySection key={keys[index]} section={sections[index]!} {...{ community, page }} {...rest} />
    ))
    return shown.length === 1 ? (
      shown[0]!
    ) : (
      <div key={keys[row[0]!]} className="mh:page-pair">
        {shown}
      </div>
    )
  }
  return (
    <>
      <div className={classes('mh:page-body', isOneMeeting ? 'mh:page-one' : tableClass)}>
        {children}
        <div className="mh:page-main">{rows.slice(0, end).map(show)}</div>
      </div>
      {end < rows.length && (
        <div className="mh:page-body mh:page-wide">
          <div className="mh:page-main">{rows.slice(end).map(show)}</div>
        </div>
      )}
    </>
  )
}

/** A collection has mostly one section, which stays the same whatever the data calls it. */
const sectionKeys = (sections: readonly PageSection[]): string[] =>
  uniqueKeys(
    sections.map((section) => {
      if (section.kind === 'prose') return section.id
      return section.kind === 'group' ? `group ${section.only?.[0] ?? ''}` : section.kind
    }),
  )

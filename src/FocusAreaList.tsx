import type { ReactElement } from 'react'

import { participationWords, peopleWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems, nameOrMissing } from './internal/entries.tsx'
import { below, Heading } from './internal/Heading.tsx'
import { headingFor } from './internal/headingFor.ts'
import { personNode } from './internal/people.tsx'
import { siteOf } from './internal/site.ts'
import type { FocusArea } from './model/participation.ts'
import { proseNodes } from './ProseText.tsx'
import { DataSection, type SectionProps } from './Section.tsx'

export interface FocusAreaListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The areas of work, in the order given. */
  focusAreas: readonly FocusArea[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'What we work on'
   */
  heading?: SectionProps['heading']
}

/** The work of a community, and who drives it, with their organisations. Renders a `<section>`. Server-safe. */
export function FocusAreaList({ focusAreas, heading, ...section }: FocusAreaListProps): ReactElement {
  const site = siteOf(section)
  const people = wordsFor(peopleWords, site.messages?.people)
  const items = entryItems({
    entries: focusAreas,
    at: 'focusAreas',
    anchor: 'focus-area',
    site,
    className: 'mh:card',
    content: (area, at) => (
      <>
        <Heading level={below(section.headingLevel ?? 2)}>{nameOrMissing(area.title, `${at}.title`, site)}</Heading>
        {proseNodes(area.summary, site, `${at}.summary`)}
        {area.drivers && area.drivers.length > 0 && (
          <div>
            <p className="mh:eyebrow">{people.drivers}</p>
            <ul>
              {entryItems({
                entries: area.drivers,
                at: `${at}.drivers`,
                site,
                content: (person, here) => personNode(person, site, here),
              })}
            </ul>
          </div>
        )}
      </>
    ),
  })
  return (
    <DataSection {...section} heading={heading ?? headingFor('focusAreas', site)} data-slot="focus-area-list">
      {items.length > 0 ? (
        <ul className="mh:cards">{items}</ul>
      ) : (
        <p>{wordsFor(participationWords, site.messages?.participation).emptyFocusAreas}</p>
      )}
    </DataSection>
  )
}

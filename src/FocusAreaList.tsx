import type { ReactElement } from 'react'

import { peopleMessages } from './i18n/governanceMessages.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { entryItems, nameOrMissing } from './internal/entries.tsx'
import { below, headingNode } from './internal/headingNode.tsx'
import { personNode } from './internal/people.tsx'
import { fieldAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import type { FocusArea } from './model/participation.ts'
import { proseNodes } from './ProseText.tsx'
import { entrySection, type SectionProps } from './Section.tsx'

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
export function FocusAreaList({ focusAreas, ...section }: FocusAreaListProps): ReactElement {
  const site = siteOf(section)
  const people = messagesFor(peopleMessages, site.messages?.people)
  return entrySection(section, site, {
    slot: 'focus-area-list',
    className: 'mh:cards',
    empty: messagesFor(participationMessages, site.messages?.participation).emptyFocusAreas,
    entries: focusAreas,
    collection: 'focusAreas',
    anchor: 'focus-area',
    entryClass: 'mh:card',
    content: (area, at) => (
      <>
        {headingNode(below(section.headingLevel ?? 2), nameOrMissing(area.title, fieldAt(at, 'title'), site))}
        {proseNodes(area.summary, site, fieldAt(at, 'summary'))}
        {area.drivers && area.drivers.length > 0 && (
          <div>
            <p className="mh:eyebrow">{people.drivers}</p>
            <ul>
              {entryItems({
                entries: area.drivers,
                at: fieldAt(at, 'drivers'),
                site,
                content: (person, here) => personNode(person, site, here),
              })}
            </ul>
          </div>
        )}
      </>
    ),
  })
}

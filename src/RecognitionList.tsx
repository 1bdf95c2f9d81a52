import type { ReactElement } from 'react'

import { participationWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Recognition } from './model/participation.ts'
import { DataSection, type SectionProps } from './Section.tsx'

export interface RecognitionListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** Who is thanked and how, in the order given. */
  recognitions: readonly Recognition[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'How we say thanks'
   */
  heading?: SectionProps['heading']
}

/** How a community thanks those who take part. Renders a `<section>`. Server-safe. */
export function RecognitionList({ recognitions, heading, ...section }: RecognitionListProps): ReactElement {
  const site = siteOf(section)
  const items = entryItems({
    entries: recognitions,
    at: 'recognitions',
    anchor: 'recognition',
    site,
    className: 'mh:card',
    content: (recognition, at) => (
      <>
        <p className="mh:entry-name">{nameOrMissing(recognition.who, `${at}.who`, site)}</p>
        {recognition.how && <p>{textNodes(recognition.how, site, `${at}.how`)}</p>}
      </>
    ),
  })
  return (
    <DataSection {...section} heading={heading ?? headingFor('recognitions', site)} data-slot="recognition-list">
      {items.length > 0 ? (
        <ul className="mh:tiles">{items}</ul>
      ) : (
        <p>{wordsFor(participationWords, site.messages?.participation).emptyRecognitions}</p>
      )}
    </DataSection>
  )
}

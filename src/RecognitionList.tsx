import type { ReactElement } from 'react'

import { participationMessages } from './i18n/participationMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { fieldAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Recognition } from './model/participation.ts'
import { entrySection, type SectionProps } from './Section.tsx'

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
export function RecognitionList({ recognitions, ...section }: RecognitionListProps): ReactElement {
  const site = siteOf(section)
  return entrySection(section, site, {
    slot: 'recognition-list',
    className: 'mh:tiles',
    empty: messagesFor(participationMessages, site.messages?.participation).emptyRecognitions,
    entries: recognitions,
    collection: 'recognitions',
    anchor: 'recognition',
    entryClass: 'mh:card',
    content: (recognition, at) => (
      <>
        <p className="mh:entry-name">{nameOrMissing(recognition.who, fieldAt(at, 'who'), site)}</p>
        {recognition.how && <p>{textNodes(recognition.how, site, fieldAt(at, 'how'))}</p>}
      </>
    ),
  })
}

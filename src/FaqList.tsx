import type { ReactElement } from 'react'

import { emptyFaqs } from './i18n/participationMessages.ts'
import { contentOrError, entriesOf, nameOrMissing } from './internal/entries.tsx'
import { fieldAt, itemAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import type { Faq } from './model/participation.ts'
import { proseNodes } from './ProseText.tsx'
import { collectionSection, type SectionProps } from './Section.tsx'

export interface FaqListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The questions, in the order given. */
  faqs: readonly Faq[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Questions and answers'
   */
  heading?: SectionProps['heading']
}

/**
 * Questions with answers that open under them. The answers are in the HTML, found by a search in the page, opened by a
 * link to their anchor (`#faq-…`) and printed open. Renders a `<section>` of `<details>`. Server-safe.
 */
export function FaqList({ faqs, ...section }: FaqListProps): ReactElement {
  const site = siteOf(section)
  const list = entriesOf(faqs, 'faqs')
  return collectionSection(
    section,
    site,
    'faqs',
    'faq-list',
    <>
      {list.length === 0 && <p>{site.messages?.participation?.emptyFaqs ?? emptyFaqs}</p>}
      {list.map((faq, index) => (
        <details key={faq?.id ?? index} className="mh:faq">
          <summary>{nameOrMissing(faq?.question, fieldAt(itemAt('faqs', index), 'question'), site)}</summary>
          {/* A link to an element inside opens the details around it; a link to the details themselves does not. */}
          <div id={faq?.id && `${site.idPrefix}faq-${faq.id}`}>
            {contentOrError(faq, itemAt('faqs', index), site, (each, at) =>
              proseNodes(each.answer, site, fieldAt(at, 'answer')),
            )}
          </div>
        </details>
      ))}
    </>,
  )
}

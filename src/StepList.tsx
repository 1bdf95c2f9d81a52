import type { ReactElement } from 'react'

import { participationWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { linkRow } from './internal/links.tsx'
import { siteOf } from './internal/site.ts'
import type { Step } from './model/participation.ts'
import { proseNodes } from './ProseText.tsx'
import { DataSection, type SectionProps } from './Section.tsx'

export interface StepListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The steps, in order. */
  steps: readonly Step[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'How to get started'
   */
  heading?: SectionProps['heading']
}

/** What to do, one thing after the other, numbered. Renders a `<section>` with an ordered list. Server-safe. */
export function StepList({ steps, heading, ...section }: StepListProps): ReactElement {
  const site = siteOf(section)
  const items = entryItems({
    entries: steps,
    at: 'steps',
    anchor: 'step',
    site,
    content: (step, at) => (
      <>
        <p className="mh:entry-name">{nameOrMissing(step.title, `${at}.title`, site)}</p>
        {proseNodes(step.body, site, `${at}.body`)}
        {linkRow(step.links, site, `${at}.links`)}
      </>
    ),
  })
  return (
    <DataSection {...section} heading={heading ?? headingFor('steps', site)} data-slot="step-list">
      {items.length > 0 ? (
        <ol className="mh:steps">{items}</ol>
      ) : (
        <p>{wordsFor(participationWords, site.messages?.participation).emptySteps}</p>
      )}
    </DataSection>
  )
}

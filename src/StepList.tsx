import type { ReactElement } from 'react'

import { participationMessages } from './i18n/participationMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { linkRow } from './internal/links.tsx'
import { fieldAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import type { Step } from './model/participation.ts'
import { proseNodes } from './ProseText.tsx'
import { entrySection, type SectionProps } from './Section.tsx'

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
export function StepList({ steps, ...section }: StepListProps): ReactElement {
  const site = siteOf(section)
  return entrySection(section, site, {
    slot: 'step-list',
    isOrdered: true,
    className: 'mh:steps',
    empty: messagesFor(participationMessages, site.messages?.participation).emptySteps,
    entries: steps,
    collection: 'steps',
    anchor: 'step',
    content: (step, at) => (
      <>
        <p className="mh:entry-name">{nameOrMissing(step.title, fieldAt(at, 'title'), site)}</p>
        {proseNodes(step.body, site, fieldAt(at, 'body'))}
        {linkRow(step.links, site, fieldAt(at, 'links'))}
      </>
    ),
  })
}

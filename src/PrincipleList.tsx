import type { ReactElement } from 'react'

import { principleMessages } from './i18n/governanceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { fieldAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Principle } from './model/policy.ts'
import { entrySection, type SectionProps } from './Section.tsx'

export interface PrincipleListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The principles, in the order given. */
  principles: readonly Principle[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'What we stand for'
   */
  heading?: SectionProps['heading']
}

/** The values that a community decides by. Renders a `<section>`. Server-safe. */
export function PrincipleList({ principles, ...section }: PrincipleListProps): ReactElement {
  const site = siteOf(section)
  return entrySection(section, site, {
    slot: 'principle-list',
    className: 'mh:tiles',
    empty: messagesFor(principleMessages, site.messages?.principles).empty,
    entries: principles,
    collection: 'principles',
    anchor: 'principle',
    entryClass: 'mh:card',
    content: (principle, at) => (
      <>
        <p className="mh:entry-name">{nameOrMissing(principle.name, fieldAt(at, 'name'), site)}</p>
        {principle.description && <p>{textNodes(principle.description, site, fieldAt(at, 'description'))}</p>}
      </>
    ),
  })
}

import type { ReactElement } from 'react'

import { principleWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Principle } from './model/policy.ts'
import { DataSection, type SectionProps } from './Section.tsx'

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
export function PrincipleList({ principles, heading, ...section }: PrincipleListProps): ReactElement {
  const site = siteOf(section)
  const items = entryItems({
    entries: principles,
    at: 'principles',
    anchor: 'principle',
    site,
    className: 'mh:card',
    content: (principle, at) => (
      <>
        <p className="mh:entry-name">{nameOrMissing(principle.name, `${at}.name`, site)}</p>
        {principle.description && <p>{textNodes(principle.description, site, `${at}.description`)}</p>}
      </>
    ),
  })
  return (
    <DataSection {...section} heading={heading ?? headingFor('principles', site)} data-slot="principle-list">
      {items.length > 0 ? (
        <ul className="mh:tiles">{items}</ul>
      ) : (
        <p>{wordsFor(principleWords, site.messages?.principles).empty}</p>
      )}
    </DataSection>
  )
}

import type { ReactElement } from 'react'

import { resourceWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems, kindWord, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { labelledLink } from './internal/links.tsx'
import { siteOf } from './internal/site.ts'
import type { Resource } from './model/resources.ts'
import { noteNodes, proseNodes } from './ProseText.tsx'
import { DataSection, type SectionProps } from './Section.tsx'

export interface ResourceListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The resources, in the order given. */
  resources: readonly Resource[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Resources'
   */
  heading?: SectionProps['heading']
}

/** Things to read, watch or use, each with a word for what it is. Renders a `<section>`. Server-safe. */
export function ResourceList({ resources, heading, ...section }: ResourceListProps): ReactElement {
  const site = siteOf(section)
  const words = wordsFor(resourceWords, site.messages?.resources)
  const items = entryItems({
    entries: resources,
    at: 'resources',
    anchor: 'resource',
    site,
    content: (resource, at) => (
      <>
        <p>
          {labelledLink(nameOrMissing(resource.label, `${at}.label`, site), resource.href, site, at)}{' '}
          <span className="mh:badge">{kindWord(words.kinds, resource.kind, `${at}.kind`, site)}</span>
          {resource.status === 'archived' && (
            <>
              {' '}
              <span className="mh:badge">{words.archived}</span>
            </>
          )}
        </p>
        {proseNodes(resource.description, site, `${at}.description`)}
        {noteNodes(resource.notes, site, `${at}.notes`)}
      </>
    ),
  })
  return (
    <DataSection {...section} heading={heading ?? headingFor('resources', site)} data-slot="resource-list">
      {items.length > 0 ? <ul className="mh:rows">{items}</ul> : <p>{words.empty}</p>}
    </DataSection>
  )
}

import type { ReactElement } from 'react'

import { resourceMessages } from './i18n/resourceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { kindWord, nameOrMissing } from './internal/entries.tsx'
import { labelledLink } from './internal/links.tsx'
import { fieldAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import type { Resource } from './model/resources.ts'
import { noteNodes, proseNodes } from './ProseText.tsx'
import { entrySection, type SectionProps } from './Section.tsx'

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
export function ResourceList({ resources, ...section }: ResourceListProps): ReactElement {
  const site = siteOf(section)
  const words = messagesFor(resourceMessages, site.messages?.resources)
  return entrySection(section, site, {
    slot: 'resource-list',
    className: 'mh:rows',
    empty: words.empty,
    entries: resources,
    collection: 'resources',
    anchor: 'resource',
    content: (resource, at) => (
      <>
        <p>
          {labelledLink(nameOrMissing(resource.label, fieldAt(at, 'label'), site), resource.href, site, at)}{' '}
          <span className="mh:badge">{kindWord(words.kinds, resource.kind, fieldAt(at, 'kind'), site)}</span>
          {resource.status === 'archived' && (
            <>
              {' '}
              <span className="mh:badge">{words.archived}</span>
            </>
          )}
        </p>
        {proseNodes(resource.description, site, fieldAt(at, 'description'))}
        {noteNodes(resource.notes, site, fieldAt(at, 'notes'))}
      </>
    ),
  })
}

import type { ReactElement, ReactNode } from 'react'

import { localize } from './i18n/localize.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { entriesOf, entryItems, nameOrMissing } from './internal/entries.tsx'
import { fieldAt } from './internal/place.ts'
import { type Site, siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Topic } from './model/participation.ts'
import { collectionSection, type SectionProps } from './Section.tsx'

export interface TopicTreeProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The topics, each with topics of its own. */
  topics: readonly Topic[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'What we need'
   */
  heading?: SectionProps['heading']
}

/** What a community needs or works on, part by part, as nested lists. Renders a `<section>`. Server-safe. */
export function TopicTree({ topics, ...section }: TopicTreeProps): ReactElement {
  const site = siteOf(section)
  const content =
    entriesOf(topics, 'topics').length > 0 ? (
      <div className="mh:prose">{branch(topics, site, 'topics')}</div>
    ) : (
      <p>{messagesFor(participationMessages, site.messages?.participation).emptyTopics}</p>
    )
  return collectionSection(section, site, 'topics', 'topic-tree', content)
}

function branch(topics: readonly Topic[], site: Site, path: string): ReactNode {
  return (
    <ul>
      {entryItems({
        entries: topics,
        at: path,
        anchor: 'topic',
        site,
        content: (topic, at) => (
          <>
            {localize(topic.title, site.locale)?.value.length
              ? textNodes(topic.title, site, fieldAt(at, 'title'))
              : nameOrMissing(undefined, fieldAt(at, 'title'), site)}
            {topic.topics && topic.topics.length > 0 && branch(topic.topics, site, fieldAt(at, 'topics'))}
          </>
        ),
      })}
    </ul>
  )
}

import type { ReactElement, ReactNode } from 'react'

import { participationWords } from './i18n/en.ts'
import { localize } from './i18n/localize.ts'
import { wordsFor } from './i18n/words.ts'
import { entriesOf, entryItems, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { type Site, siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { Topic } from './model/participation.ts'
import { DataSection, type SectionProps } from './Section.tsx'

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
export function TopicTree({ topics, heading, ...section }: TopicTreeProps): ReactElement {
  const site = siteOf(section)
  return (
    <DataSection {...section} heading={heading ?? headingFor('topics', site)} data-slot="topic-tree">
      {entriesOf(topics, 'topics').length > 0 ? (
        <div className="mh:prose">{branch(topics, site, 'topics')}</div>
      ) : (
        <p>{wordsFor(participationWords, site.messages?.participation).emptyTopics}</p>
      )}
    </DataSection>
  )
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
              ? textNodes(topic.title, site, `${at}.title`)
              : nameOrMissing(undefined, `${at}.title`, site)}
            {topic.topics && topic.topics.length > 0 && branch(topic.topics, site, `${at}.topics`)}
          </>
        ),
      })}
    </ul>
  )
}

import type { ComponentType, ReactElement } from 'react'

import { numberedTopics } from './data/pageAnchors.ts'
import { DataPath } from './data/path.ts'
import { topicsHeading } from './i18n/headings.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import type { Topic } from './model/participation.ts'
import { Empty } from './parts/Empty.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { warnOfComponents } from './prepare/componentNames.ts'
import { topicShape } from './prepare/participationShapes.ts'
import { asList, prepare } from './prepare/prepare.ts'
import { type Site, siteOf, splitSite } from './prepare/site.ts'

export interface TopicItemProps extends ItemProps {
  /** The topic, with the topics below it. */
  topic: Topic
  /** Your own components, used in place of the library's for the topics below it. */
  components?: TopicTreeComponents
}

export interface TopicTreeComponents {
  /** Renders a topic, and those below it, as an `<li>`. */
  TopicItem?: ComponentType<TopicItemProps>
}

export interface TopicTreeProps extends ListProps<TopicTreeComponents> {
  /** The topics, each with topics of its own. */
  topics: readonly Topic[]
}

/** What a community needs or works on, as nested lists. Renders a `<section>`. Server-safe. */
export function TopicTree({ topics, ...section }: TopicTreeProps): ReactElement {
  const site = siteOf(section)
  const path = DataPath.of('topics')
  return (
    <SectionFrame {...section} heading={listHeading(section, 'topics', topicsHeading)} data-slot="topic-tree">
      {asList(topics, path).length > 0 ? (
        <div className="mh:tree">
          <TopicBranch topics={numberedTopics(topics)} path={path} components={section.components} site={site} />
        </div>
      ) : (
        <Empty>{messagesFor(participationMessages, site.messages?.participation).emptyTopics}</Empty>
      )}
    </SectionFrame>
  )
}

interface TopicBranchProps extends Pick<TopicItemProps, 'components'> {
  topics: readonly Topic[] | undefined
  path: DataPath
  site: Site
}

function TopicBranch({ topics, path, components, site }: TopicBranchProps): ReactElement {
  const Item = components?.TopicItem ?? TopicItem
  return (
    <EntryList entries={topics} shape={topicShape} path={path} site={site} anchor="topic">
      {(topic, { key, id }) => <Item key={key} id={id} topic={topic} components={components} {...site} />}
    </EntryList>
  )
}

/** A topic of a `TopicTree`, with the topics below it. Renders an `<li>`. Server-safe. */
export function TopicItem({ topic: data, components, children, ...props }: TopicItemProps): ReactElement {
  warnOfComponents(components)
  const [site, root] = splitSite(props)
  const entry = prepare(data, topicShape, DataPath.prop('TopicItem', 'topic'))
  const { name, topics } = entry.value ?? {}
  return (
    <ItemFrame {...root} entry={entry} extra={children} site={site}>
      {localize(name, site.locale)?.value.length ? (
        <LocalizedText text={name} site={site} />
      ) : (
        <Name value={undefined} site={site} />
      )}
      {topics && <TopicBranch topics={topics} path={entry.path.field('topics')} components={components} site={site} />}
    </ItemFrame>
  )
}

import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { repositoriesHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { repositoryMessages } from './i18n/resourceMessages.ts'
import type { Repository, RepositoryGroup } from './model/resources.ts'
import * as drawings from './parts/drawings.ts'
import { Empty } from './parts/Empty.tsx'
import { Icon } from './parts/Icon.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { RepositoryLine } from './parts/RepositoryLine.tsx'
import { RepositoryRows } from './parts/RepositoryRows.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { prepare, prepareAll } from './prepare/prepare.ts'
import { repositoryGroupShape, repositoryShape } from './prepare/resourceShapes.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface RepositoryItemProps extends ItemProps {
  /** The repository that the item is about. */
  repository: Repository
}

export interface RepositoryListComponents {
  /** Renders a repository as an `<li>`. */
  RepositoryItem?: ComponentType<RepositoryItemProps>
}

export interface RepositoryListProps extends ListProps<RepositoryListComponents> {
  /** The repositories, in the order given. */
  repositories: readonly Repository[]
  /** The titles of the groups that repositories name. A group without a title is shown as a row of its repositories. */
  groups?: readonly RepositoryGroup[]
}

/** The community's repositories, with those of a group together in one row. Renders a `<section>`. Server-safe. */
export function RepositoryList({ repositories, groups, ...section }: RepositoryListProps): ReactElement {
  const site = siteOf(section)
  const entries = prepareAll(repositories, repositoryShape, DataPath.of('repositories'))
  const titles = new Map(
    prepareAll(groups, repositoryGroupShape, DataPath.of('groups')).map(({ value }) => [value?.id, value?.name]),
  )
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'repositories', repositoriesHeading)}
      data-slot="repository-list"
    >
      {entries.length > 0 ? (
        <RepositoryRows
          entries={entries}
          titles={titles}
          Item={section.components?.RepositoryItem ?? RepositoryItem}
          site={site}
        />
      ) : (
        <Empty>{messagesFor(repositoryMessages, site.messages?.repositories).empty}</Empty>
      )}
    </SectionFrame>
  )
}

/** A repository of a `RepositoryList`. Renders an `<li>`. Server-safe. */
export function RepositoryItem({ repository: data, children, ...props }: RepositoryItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, repositoryShape, DataPath.prop('RepositoryItem', 'repository'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:repo" extra={children} site={site}>
      {entry.value && (
        <>
          <Icon drawing={drawings.code} />
          <div>
            <RepositoryLine repository={entry.value} isBelow site={site} />
          </div>
        </>
      )}
    </ItemFrame>
  )
}

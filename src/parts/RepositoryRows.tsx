import type { ComponentType, ReactElement } from 'react'

import type { Repository, RepositoryGroup } from '../model/resources.ts'
import type { PreparedItem } from '../prepare/prepare.ts'
import type { Site, SiteProps } from '../prepare/site.ts'
import { entryAnchor } from './EntryList.tsx'
import { ItemFrame } from './ItemFrame.tsx'
import { Name } from './Text.tsx'

type Titles = ReadonlyMap<string | undefined, RepositoryGroup['title']>

interface RepositoryRowsProps {
  entries: readonly PreparedItem<Repository>[]
  /** The titles of groups, by their `id`s. */
  titles: Titles
  Item: ComponentType<SiteProps & { id?: string; repository: Repository }>
  site: Site
}

interface Row {
  group?: string
  entries: PreparedItem<Repository>[]
}

/** Repositories as rows. Those of a group share the row of the first of them. */
export function RepositoryRows({ entries, titles, Item, site }: RepositoryRowsProps): ReactElement {
  return (
    <ul className="mh:rows">
      {rowsOf(entries).map(({ group, entries: members }) => {
        const title = titles.get(group)
        const [first, ...others] = members
        if (first && others.length === 0 && !title)
          return <RepositoryEntry key={first.key} entry={first} Item={Item} site={site} />
        return (
          <li key={first!.key}>
            {title && (
              <p className="mh:entry-name">
                <Name value={title} site={site} />
              </p>
            )}
            <ul className={title ? 'mh:rows' : 'mh:row'}>
              {members.map((entry) => (
                <RepositoryEntry key={entry.key} entry={entry} Item={Item} site={site} />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function rowsOf(entries: readonly PreparedItem<Repository>[]): Row[] {
  const rows: Row[] = []
  for (const entry of entries) {
    const group = entry.value?.group
    const row = group ? rows.find((each) => each.group === group) : undefined
    if (row) row.entries.push(entry)
    else rows.push({ group, entries: [entry] })
  }
  return rows
}

interface RepositoryEntryProps extends Pick<RepositoryRowsProps, 'Item' | 'site'> {
  entry: PreparedItem<Repository>
}

function RepositoryEntry({ entry, Item, site }: RepositoryEntryProps): ReactElement {
  if (!entry.value) return <ItemFrame entry={entry} extra={null} site={site} />
  return <Item id={entryAnchor(entry.value, 'repository', site)} repository={entry.value} {...site} />
}

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
  key: string
  group?: string
  entries: PreparedItem<Repository>[]
}

/** Repositories as rows. Those of a group share a row, where the first of them stands. */
export function RepositoryRows({ entries, titles, Item, site }: RepositoryRowsProps): ReactElement {
  return (
    <ul className="mh:rows">
      {rowsOf(entries).map(({ key, group, entries: members }) =>
        group === undefined ? (
          <RepositoryEntry key={key} entry={members[0]!} Item={Item} site={site} />
        ) : (
          <li key={key}>
            <RepositoryGroupRow title={titles.get(group)} entries={members} Item={Item} site={site} />
          </li>
        ),
      )}
    </ul>
  )
}

function rowsOf(entries: readonly PreparedItem<Repository>[]): Row[] {
  const rows = new Map<string, Row>()
  for (const entry of entries) {
    const group = entry.value?.group || undefined
    const key = group === undefined ? `repository ${entry.key}` : `group ${group}`
    const row = rows.get(key) ?? { key, group, entries: [] }
    row.entries.push(entry)
    rows.set(key, row)
  }
  return [...rows.values()]
}

interface RepositoryGroupRowProps extends Pick<RepositoryRowsProps, 'entries' | 'Item' | 'site'> {
  title: RepositoryGroup['title']
}

function RepositoryGroupRow({ title, entries, Item, site }: RepositoryGroupRowProps): ReactElement {
  return (
    <>
      {title && (
        <p className="mh:entry-name">
          <Name value={title} site={site} />
        </p>
      )}
      <ul className={title ? 'mh:rows' : 'mh:row'}>
        {entries.map((entry) => (
          <RepositoryEntry key={entry.key} entry={entry} Item={Item} site={site} />
        ))}
      </ul>
    </>
  )
}

interface RepositoryEntryProps extends Pick<RepositoryRowsProps, 'Item' | 'site'> {
  entry: PreparedItem<Repository>
}

function RepositoryEntry({ entry, Item, site }: RepositoryEntryProps): ReactElement {
  if (!entry.value) return <ItemFrame entry={entry} extra={null} site={site} />
  return <Item id={entryAnchor(entry.value, 'repository', site)} repository={entry.value} {...site} />
}

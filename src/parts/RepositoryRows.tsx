import type { ComponentType, ReactElement } from 'react'

import { localize } from '../i18n/localize.ts'
import type { Repository, RepositoryGroup } from '../model/resources.ts'
import type { PreparedItem } from '../prepare/prepare.ts'
import type { Site, SiteProps } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { entryAnchor } from './EntryList.tsx'
import { Name } from './Text.tsx'

type Titles = ReadonlyMap<string | undefined, RepositoryGroup['name']>

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
  const repos = entries.some(({ value }) => isLong(value, site)) ? 'mh:repos mh:repos-long' : 'mh:repos'
  return (
    <ul className={repos}>
      {rowsOf(entries).map(({ key, group, entries: members }) => {
        if (group === undefined) return <RepositoryEntry key={key} entry={members[0]!} Item={Item} site={site} />
        const title = titles.get(group)
        return (
          <li key={key} className={title ? 'mh:repo-group' : 'mh:contents'}>
            {title && (
              <p className="mh:entry-name">
                <Name value={title} site={site} />
              </p>
            )}
            <ul className={title ? repos : 'mh:contents'}>
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

/** Whether a repository needs the width of a telephone. */
const isLong = (repository: Repository | undefined, { locale }: Site): boolean =>
  repository?.description !== undefined || (localize(repository?.name, locale)?.value.length ?? 0) > 18

/** A row for each group, and for each repository without one. */
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

interface RepositoryEntryProps extends Pick<RepositoryRowsProps, 'Item' | 'site'> {
  entry: PreparedItem<Repository>
}

function RepositoryEntry({ entry, Item, site }: RepositoryEntryProps): ReactElement {
  if (entry.error === undefined) {
    return <Item id={entryAnchor(entry, 'repository', site)} repository={entry.value} {...site} />
  }
  return (
    <li className="mh:repo">
      <BrokenEntry entry={entry} site={site} />
    </li>
  )
}

import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Entry } from '../model/entry.ts'
import type { Coerce } from '../prepare/coerce.ts'
import { prepareAll, type PreparedItem } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { Empty } from './Empty.tsx'

/** What belongs to an entry as an item of its list. */
interface ListedEntry {
  key: string
  /** The anchor of the entry. Absent where the list gives none. */
  id: string | undefined
  path: DataPath
}

export interface EntryItemsProps<Value extends Entry> {
  entries: readonly PreparedItem<Value>[]
  site: Site
  /** Begins the anchor of each entry: `channel` makes `#channel-chat`. Absent where the entries have theirs elsewhere. */
  anchor?: string
  /** The anchor of what the entries belong to: `body-core` makes `#body-core--person-ada`. */
  within?: string
  /** Of the list. */
  className?: string
  /** Of an entry that cannot be shown. */
  itemClassName?: string
  isOrdered?: boolean
  /** The `id` of what names the list. */
  labelledBy?: string
  /** Renders an entry as an `<li>` with this key. */
  children: (entry: Value, listed: ListedEntry) => ReactElement
}

interface EntryListProps<Value extends Entry> extends Omit<EntryItemsProps<Value>, 'entries' | 'labelledBy'> {
  /** As the data has them. */
  entries: readonly Value[] | undefined
  shape: Coerce<Value>
  /** Where the list is in the data, for messages to developers. */
  path: DataPath
  /** Puts the entries into another order than that of the data. */
  order?: (entries: readonly PreparedItem<Value>[]) => readonly PreparedItem<Value>[]
  /** The words where there are no entries. Without them, nothing is shown. */
  empty?: string
}

/** Entries as a list. One that cannot be shown says so in its place, and the others remain. */
export function EntryList<Value extends Entry>(props: EntryListProps<Value>): ReactElement | null {
  const { entries: data, shape, path, order, empty, ...rest } = props
  const given = prepareAll(data, shape, path)
  const entries = order ? order(given) : given
  if (entries.length === 0) return empty === undefined ? null : <Empty>{empty}</Empty>
  return <EntryItems {...rest} entries={entries} />
}

/** The list of entries that are prepared. */
export function EntryItems<Value extends Entry>(props: EntryItemsProps<Value>): ReactElement {
  const { entries, site, anchor, within, className, itemClassName, isOrdered, labelledBy, children } = props
  const items = entries.map((entry) => {
    const { key, path } = entry
    if (entry.error === undefined) {
      return children(entry.value, { key, path, id: anchor && entryAnchor(entry, anchor, site, within) })
    }
    return (
      <li key={key} className={itemClassName}>
        <BrokenEntry entry={entry} site={site} />
      </li>
    )
  })
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List className={className} aria-labelledby={labelledBy}>
      {items}
    </List>
  )
}

/**
 * The anchor of an entry of a list, which no other entry of the list has.
 * @param within the anchor of what the list belongs to
 */
export const entryAnchor = (
  { anchorName }: Pick<PreparedItem<unknown>, 'anchorName'>,
  anchor: string,
  { idPrefix }: Site,
  within?: string,
): string => `${within === undefined ? idPrefix : `${within}--`}${anchor}-${anchorName}`

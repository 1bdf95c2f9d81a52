import { Fragment, type ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Entry } from '../model/entry.ts'
import type { Coerce } from '../prepare/coerce.ts'
import { prepareAll, type PreparedItem } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'

interface PreparedListProps<Value extends Entry> {
  entries: readonly PreparedItem<Value>[]
  site: Site
  /** Begins the anchor of each entry: `channel` makes `#channel-chat`. Absent where the entries have theirs elsewhere. */
  anchor?: string
  /** Of the list. */
  className?: string
  /** Of an entry that cannot be shown. */
  itemClassName?: string
  isOrdered?: boolean
  /** Renders an entry as an `<li>`. */
  children: (entry: Value, id: string | undefined, path: DataPath) => ReactElement
}

/** Entries as a list; nothing where there are none. One that cannot be shown says so, and the others remain. */
export function PreparedList<Value extends Entry>(props: PreparedListProps<Value>): ReactElement | null {
  const { entries, site, anchor, className, itemClassName, isOrdered, children } = props
  if (entries.length === 0) return null
  const items = entries.map((entry) => (
    <Fragment key={entry.key}>
      {entry.error === undefined ? (
        children(entry.value, anchor && entryAnchor(entry.value, anchor, site), entry.path)
      ) : (
        <li className={itemClassName}>
          <BrokenEntry entry={entry} site={site} />
        </li>
      )}
    </Fragment>
  ))
  return isOrdered ? <ol className={className}>{items}</ol> : <ul className={className}>{items}</ul>
}

interface EntryListProps<Value extends Entry> extends Omit<PreparedListProps<Value>, 'entries'> {
  /** As the data has them. */
  entries: readonly Value[] | undefined
  shape: Coerce<Value>
  /** Where the list is in the data, for messages to developers. */
  path: DataPath
  /** The words where there are no entries. */
  empty?: string
}

/** The same from data that is not prepared yet. */
export function EntryList<Value extends Entry>(props: EntryListProps<Value>): ReactElement | null {
  const { entries: data, shape, path, empty, ...rest } = props
  const entries = prepareAll(data, shape, path)
  if (entries.length === 0) return empty === undefined ? null : <p>{empty}</p>
  return <PreparedList entries={entries} {...rest} />
}

/** The anchor of an entry, which others link to by its `id`. */
export const entryAnchor = ({ id }: Entry, anchor: string, { idPrefix }: Site): string | undefined =>
  id ? `${idPrefix}${anchor}-${id}` : undefined

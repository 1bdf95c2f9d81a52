import { namesInAnchors } from '../data/anchorName.ts'
import { slug } from '../data/entryId.ts'
import { localize } from '../i18n/localize.ts'
import type { Localized } from '../model/text.ts'
import type { PreparedItem } from './prepare.ts'
import type { Site } from './site.ts'

/** Entries of a list that stand under one heading. */
export interface EntryGroup<Value> {
  /** What they have in common, in the reader's language; empty for those of which it is not known. */
  key: string
  /** The same as the data has it. */
  heading?: Localized<string>
  /** What names it in its anchor, which no other group of the list has. */
  anchorName: string
  entries: readonly PreparedItem<Value>[]
}

/**
 * Entries by what they have in common, in the order in which that first occurs. Those of which it is not known come last.
 * @param first comes before what the entries have, in this order
 */
export function entryGroups<Value>(
  entries: readonly PreparedItem<Value>[],
  headingOf: (value: Value) => Localized<string> | undefined,
  { locale }: Site,
  first: readonly string[] = [],
): readonly EntryGroup<Value>[] {
  const groups = new Map<string, { heading?: Localized<string>; entries: PreparedItem<Value>[] }>()
  for (const key of first) groups.set(key, { heading: key, entries: [] })
  for (const entry of entries) {
    const heading = entry.value && headingOf(entry.value)
    const key = localize(heading, locale)?.value ?? ''
    const group = groups.get(key) ?? { heading, entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  const filled = [...groups]
    .filter(([, group]) => group.entries.length > 0)
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
  const names = namesInAnchors(filled.map(([key]) => ({ id: slug(key) || 'others' })))
  return filled.map(([key, group], index) => ({ key, ...group, anchorName: names[index]! }))
}

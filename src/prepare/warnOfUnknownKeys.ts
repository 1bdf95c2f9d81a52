import { entryId, forEntry } from '../data/entryId.ts'
import { unknownName } from '../names/unknownName.ts'
import { warnOnce } from './warnOnce.ts'

/**
 * Warns of the keys of a prop that are read nowhere, each with the name that was probably meant.
 * @param what what the keys name: `channel`
 */
export function warnOfUnknownKeys(
  prop: string,
  given: object | undefined,
  what: string,
  known: () => readonly string[],
): void {
  if (process.env.NODE_ENV !== 'production' && typeof given === 'object' && given !== null) {
    const names = known()
    const free = names.filter((name) => !Object.hasOwn(given, name))
    for (const [key, value] of Object.entries(given)) {
      if (value === undefined || names.includes(key)) continue
      warnOnce(() => `${prop}: ${unknownName(what, key, free)}`)
    }
  }
}

/** Warns of the keys of a prop that are the `id` of no entry. */
export function warnOfUnknownEntries(prop: string, given: object | undefined, what: string, entries: unknown): void {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknownKeys(prop, given, what, () =>
      Array.isArray(entries) ? entries.flatMap((entry: unknown) => entryId(entry) ?? []) : [],
    )
  }
}

/**
 * The same for a list that may show a part of the entries: a site may give it what is for all of them. So nothing is
 * said where every entry of the list has its value.
 * @param related the entries that are elsewhere
 */
export function warnOfUnmatchedEntries(
  prop: string,
  given: Readonly<Record<string, unknown>> | undefined,
  what: string,
  entries: unknown,
  related: unknown = [],
): void {
  if (process.env.NODE_ENV !== 'production' && given && Array.isArray(entries)) {
    if (entries.every((entry) => forEntry(given, entry) !== undefined)) return
    warnOfUnknownEntries(prop, given, what, [
      ...(entries as readonly unknown[]),
      ...(Array.isArray(related) ? (related as readonly unknown[]) : []),
    ])
  }
}

import type { Loss } from '../adapters/source.ts'
import { sourceKey } from '../adapters/sourceKey.ts'
import { toArray } from '../calendar/toArray.ts'
import { entryId } from '../data/entryId.ts'
import { entryKey } from '../data/entryKey.ts'
import { turnReferences } from '../data/entryReferences.ts'
import { parseCommunity } from '../data/parseCommunity.ts'
import { segmentsOf } from '../data/path.ts'
import type { KeyedEntry } from '../data/snapshot.ts'
import { fieldsOfCollection } from '../data/sourceProblems.ts'
import type { Community, Source } from '../model/community.ts'
import type { FieldMap, SourceMap } from '../model/source.ts'
import { literalTexts } from './literalTexts.ts'

type Lists = Record<string, KeyedEntry[]>

/** What a source has for a community. */
export interface EntriesOfSource {
  entries: Lists
  /** The entries that cannot be taken, each with the reason. */
  losses: Loss[]
}

/** Lists whose order in a file means nothing: calendars are exported in any order. */
const sorted = new Set(['meetings', 'events'])

/** The entries of communities that a source asks for, with their keys, in an order that stays. */
export function fetchedEntries(communities: readonly Community[], source: Source): EntriesOfSource {
  const names = wantedLists(toArray(source.into))
  const only = source.only && new Set(source.only)
  const entries: Lists = {}
  for (const name of names) {
    const found = communities.flatMap((community) => listOf(community, name, names))
    const keyed = withKeys(found).filter(({ key }) => name.endsWith('Groups') || !only || only.has(key))
    if (sorted.has(name)) keyed.sort(byNameAndKey)
    if (keyed.length > 0) entries[name] = uniqueIds(keyed.map((entry) => mapped(entry, name, source.map)))
  }
  const known = (collection: string, id: string): string | undefined =>
    entries[collection]?.some((entry) => entry['id'] === id) ? id : undefined
  turnReferences(entries, known)
  return withoutFaults(entries, source)
}

/** The collections that are asked for, with the groups in which their entries are listed. */
const wantedLists = (into: readonly string[]): string[] =>
  into.flatMap((name) => {
    if (name === 'repositories') return ['repositoryGroups', name]
    return name === 'bodies' ? ['bodyGroups', name] : [name]
  })

function listOf(community: Community, name: string, names: readonly string[]): object[] {
  const list = (community as unknown as Record<string, readonly object[] | undefined>)[name] ?? []
  if (name !== 'people' || names.includes('bodies')) return [...list]
  const members = (community.bodies ?? []).flatMap((body) => body.members ?? [])
  const persons = [...list, ...members].filter((person) => !('vacant' in person))
  return [...new Map(persons.map((person) => [entryKey(person), person])).values()]
}

/** Entries with the keys of their source. One that has the key of another gets a number behind it. */
function withKeys(found: readonly object[]): KeyedEntry[] {
  const taken = new Set<string>()
  return found.map((entry, index) => {
    const own = sourceKey(entry) ?? entryKey(entry) ?? String(index + 1)
    let key = own
    for (let count = 2; taken.has(key); count++) key = `${own}~${count}`
    taken.add(key)
    return { key, ...structuredClone(entry) }
  })
}

/** An entry with the changes that its source asks for, and so its members. */
function mapped(entry: KeyedEntry, collection: string, { members, ...own }: SourceMap = {}): KeyedEntry {
  const changed = withFields(entry, collection, own)
  if (members === undefined || !Array.isArray(changed['members'])) return changed
  const list = changed['members'] as Record<string, unknown>[]
  return { ...changed, members: list.map((member) => withFields(member, 'people', members)) }
}

/** An entry with other fields, as far as its kind has them. */
function withFields<Fields extends Record<string, unknown>>(
  entry: Fields,
  collection: string,
  { rename = {}, set = {} }: FieldMap,
): Fields {
  const fields = new Set(fieldsOfCollection(collection))
  const changed: Record<string, unknown> = { ...entry }
  for (const [before, after] of Object.entries(rename)) {
    if (!Object.hasOwn(entry, before) || Object.hasOwn(entry, after) || !fields.has(after)) continue
    changed[after] = entry[before]
    delete changed[before]
  }
  const own = Object.entries(set).filter(([field]) => fields.has(field))
  return { ...changed, ...Object.fromEntries(own) } as Fields
}

const byNameAndKey = (a: KeyedEntry, b: KeyedEntry): number =>
  compare(String(a['name']), String(b['name'])) || compare(a.key, b.key)

/** By their code points, as no language of the host does. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Several communities of one source may have the same ids. */
function uniqueIds(entries: readonly KeyedEntry[]): KeyedEntry[] {
  const taken = new Set<unknown>()
  return entries.map((entry) => {
    const id = entryId(entry)
    let unique = id
    for (let count = 2; unique !== undefined && taken.has(unique); count++) unique = `${id}-${count}`
    taken.add(unique)
    return unique === id ? entry : { ...entry, id: unique }
  })
}

/** Entries without those that no page could show: they would keep every build from going on. */
function withoutFaults(entries: Lists, { id }: Source): EntriesOfSource {
  const losses: Loss[] = []
  let left = literalTexts(entries)
  for (;;) {
    const lists = Object.entries(left).map(([name, list]) => [name, list.map(({ key: _key, ...entry }) => entry)])
    const { problems } = parseCommunity({ version: 1, id, name: id, url: '/', ...Object.fromEntries(lists) })
    const faults = new Map<string, Set<number>>()
    for (const { severity, path, message, fix } of problems) {
      const [name, index] = segmentsOf(path)
      if (severity !== 'error' || typeof index !== 'number') continue
      const list = faults.get(String(name)) ?? new Set()
      faults.set(String(name), list)
      if (list.has(index)) continue
      list.add(index)
      const entry = left[String(name)]?.[index]
      losses.push({
        path: id,
        at: `${name}#${entry?.key}`,
        value: typeof entry?.['name'] === 'string' ? entry['name'] : '',
        reason: `${message} ${fix}`,
      })
    }
    if (faults.size === 0) return { entries: left, losses }
    left = Object.fromEntries(
      Object.entries(left).map(([name, list]) => [name, list.filter((_, index) => !faults.get(name)?.has(index))]),
    )
    turnReferences(left, (collection, own) =>
      left[collection]?.some((entry) => entry['id'] === own) ? own : undefined,
    )
  }
}

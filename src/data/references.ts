import { nearestName } from '../names/nearestName.ts'
import { entryId } from './entryId.ts'
import { FreeIds } from './freeIds.ts'
import { pathOf, segmentsOfPointer, valueAt } from './path.ts'
import type { Edit, Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'
import type { Place } from './shape.ts'
import { yamlInline } from './yamlInline.ts'

/** Ids that stand twice, and references to ids that do not exist. */
export function referenceProblems(places: readonly Place[], data: unknown, sourcePath: SourcePath): Problem[] {
  const ids = places.filter(({ name, value }) => name === 'id' && typeof value === 'string')
  const references = places.filter(({ name, value }) => name.startsWith('reference ') && typeof value === 'string')
  const entries = new Collections(data)
  return [
    ...duplicates(ids, sourcePath),
    ...sameNames(data, sourcePath),
    ...sameSections(data),
    ...references.flatMap((place) => unknownReference(place, data, entries, sourcePath)),
  ]
}

/** Anchors are made of the section and the id, so two entries of one list may not share one; a tree counts as one list. */
const listOf = (pointer: string): string =>
  pointer.startsWith('/topics/') ? '/topics' : pointer.replace(/\/\d+\/id$/, '')

type SourcePath = (path: string) => string

function duplicates(ids: readonly Place[], sourcePath: SourcePath): Problem[] {
  const first = new Map<string, string>()
  return ids.flatMap(({ value, pointer }): Problem[] => {
    const path = pathOf(segmentsOfPointer(pointer))
    const key = `${listOf(pointer)} ${String(value)}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, path)
      return []
    }
    const words = problemMessages.duplicateId({ id: String(value), other: sourcePath(other.replace(/\.id$/, '')) })
    return [{ severity: 'error', path, ...words }]
  })
}

/** Entries without an id have an anchor made from their name, which no other of the list may have. */
function sameNames(data: unknown, sourcePath: SourcePath): Problem[] {
  return Object.entries(Object(data) as object).flatMap(([collection, list]): Problem[] => {
    const entries = Array.isArray(list) ? (list as unknown[]) : []
    const first = new Map<string, number>()
    const ids = new FreeIds((id) => first.has(id))
    // What is written counts first, wherever it comes.
    for (const [index, entry] of entries.entries()) if (hasId(entry)) first.set(entryId(entry)!, index)
    return entries.flatMap((entry, index): Problem[] => {
      const id = hasId(entry) ? undefined : entryId(entry)
      const other = id === undefined ? undefined : first.get(id)
      if (id !== undefined && other === undefined) first.set(id, index)
      if (id === undefined || other === undefined) return []
      const path = `${collection}[${index}].id`
      const free = ids.after(id)
      first.set(free, index)
      const words = problemMessages.sameName({ id, other: sourcePath(`${collection}[${other}]`), free })
      return [{ severity: 'error', path, ...words, edit: { kind: 'set', path, value: free } }]
    })
  })
}

/** The name of an entry, in its first language. */
function nameOf(entry: unknown): string | undefined {
  const name = valueAt(entry, ['name'])
  const text: unknown = typeof name === 'object' && name !== null ? Object.values(name)[0] : name
  return typeof text === 'string' ? text : undefined
}

const hasId = (entry: unknown): boolean => typeof valueAt(entry, ['id']) === 'string'

/** The anchor of a section without an id: its kind, and the body of one about a group. */
const anchorOf = (section: unknown, kind: string): string =>
  kind === 'group' ? `group-${String(valueAt(section, ['only', 0]))}` : kind

/** Two sections without an id may not have the same anchor. */
function sameSections(data: unknown): Problem[] {
  const sections = valueAt(data, ['sections'])
  const seen = new Set<unknown>()
  return (Array.isArray(sections) ? (sections as unknown[]) : []).flatMap((section, index): Problem[] => {
    const kind = valueAt(section, ['kind'])
    if (typeof kind !== 'string' || valueAt(section, ['id']) !== undefined) return []
    const anchor = anchorOf(section, kind)
    const isSecond = seen.has(anchor)
    seen.add(anchor)
    if (!isSecond) return []
    return [{ severity: 'error', path: `sections[${index}]`, ...problemMessages.sameSection({ kind, anchor }) }]
  })
}

/** The entries of a collection, by what names them. */
interface Collection {
  entries: readonly unknown[]
  /** The ids that are written. */
  ids: ReadonlySet<string>
  listed: readonly string[]
  /** The places of the entries without one, by the ids that are made from their names. */
  unwritten: ReadonlyMap<string, number>
}

/** So many names are compared with what was meant, in all of a file. Who has more references to mend knows how by then. */
const MOST_COMPARISONS = 100_000

/** The collections of a community, each looked through once. */
class Collections {
  readonly #data: unknown
  readonly #found = new Map<string, Collection>()
  #comparisons = MOST_COMPARISONS

  constructor(data: unknown) {
    this.#data = data
  }

  get(name: string): Collection {
    const found = this.#found.get(name) ?? this.#read(name)
    this.#found.set(name, found)
    return found
  }

  #read(name: string): Collection {
    const list = valueAt(this.#data, [name])
    const entries = Array.isArray(list) ? (list as unknown[]) : []
    const ids = new Set<string>()
    const unwritten = new Map<string, number>()
    for (const [index, entry] of entries.entries()) {
      const id = valueAt(entry, ['id'])
      if (typeof id === 'string') ids.add(id)
      const made = id === undefined ? entryId(entry) : undefined
      if (made !== undefined && !unwritten.has(made)) unwritten.set(made, index)
    }
    return { entries, ids, listed: [...ids], unwritten }
  }

  /** The id that was probably meant. */
  nearest(id: string, { listed }: Collection): string | undefined {
    this.#comparisons -= listed.length
    return this.#comparisons < 0 ? undefined : nearestName(id, listed)
  }
}

function unknownReference(
  { name, value, pointer }: Place,
  data: unknown,
  collections: Collections,
  sourcePath: SourcePath,
): Problem[] {
  const segments = segmentsOfPointer(pointer)
  const named = name.slice('reference '.length)
  const collection = named === 'only' ? valueAt(data, [...segments.slice(0, -2), 'kind']) : named
  // A section of an unknown kind is reported for that.
  if (typeof collection !== 'string') return []
  const found = collections.get(collection)
  const id = String(value)
  if (found.ids.has(id)) return []
  const path = pathOf(segments)
  const unwritten = found.unwritten.get(id)
  if (unwritten !== undefined) {
    const entry = `${collection}[${unwritten}]`
    const missing = { id, collection, name: nameOf(found.entries[unwritten]) ?? id }
    // A text has no place for a field.
    const isText = sourcePath(`${entry}.name`) === sourcePath(entry)
    const whole = { id, ...(found.entries[unwritten] as object) }
    const edit: Edit = isText
      ? { kind: 'set', path: entry, value: whole }
      : { kind: 'set', path: `${entry}.id`, value: id }
    const words = problemMessages.unwrittenId({ ...missing, ...(isText && { line: `- ${yamlInline(whole)}` }) })
    return [{ severity: 'error', path, ...words, edit }]
  }
  const near = collections.nearest(id, found)
  const words = problemMessages.unknownReference({ id, collection, ids: found.listed, near })
  return [{ severity: 'error', path, ...words }]
}

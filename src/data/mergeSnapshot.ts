import type { Source } from '../model/community.ts'
import { nearestName } from '../names/nearestName.ts'
import { entryId } from './entryId.ts'
import { entryKey } from './entryKey.ts'
import { turnReferences } from './entryReferences.ts'
import { FreeIds } from './freeIds.ts'
import { pathOf, type Segment, segmentsOf } from './path.ts'
import { type Fields, isFields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'
import { type ReadSource, readSnapshot } from './readSnapshot.ts'

/** A file with the entries of its sources. */
export interface MergedFile {
  problems: Problem[]
  /** The path at which the value at a path of the merged file was written: in the file, or `snapshot.sources.…`. */
  originOf: (path: string) => string
}

/** Where an entry of the merged file comes from. */
interface Origin {
  /** Its path in the file; absent where it is the snapshot's alone. */
  written?: readonly Segment[]
  /** Its path in the snapshot. */
  fetched?: readonly Segment[]
  /** The fields that the file has of it. */
  own?: ReadonlySet<string>
}

/** Fields whose entries are those of a collection with another name. */
const collections: Readonly<Record<string, string>> = {
  members: 'people',
  leads: 'people',
  drivers: 'people',
  person: 'people',
  groups: 'bodies',
}

const reference = /^([a-z0-9]+(?:-[a-z0-9]+)*)#(.+)$/

/**
 * Puts the entries of a snapshot under those of a file, in place. An entry of the file that names one by `from` takes its
 * fields where it has none of its own; the others are added behind those of the file.
 */
export function mergeSnapshot(data: Fields, snapshot: unknown): MergedFile {
  const sources = Array.isArray(data['sources']) ? data['sources'].filter(isSource) : []
  if (sources.length === 0) return { problems: [], originOf: (path) => path }
  const { sources: read, problems } = readSnapshot(sources, snapshot)
  const merger = new Merger(sources, read, problems)
  merger.merge(data)
  return { problems, originOf: (path) => merger.originOf(path) }
}

const isSource = (value: unknown): value is Source => isFields(value) && typeof value['id'] === 'string'

/** An entry of a source, and what becomes of it. */
interface Fetched {
  source: ReadSource
  collection: string
  key: string
  /** Its path in the snapshot. */
  path: readonly Segment[]
  fields: Fields
  /** Whether it is added by itself: it is no member of a group, and no entry of the file names it. */
  isAlone: boolean
}

const nameOf = (...parts: readonly string[]): string => JSON.stringify(parts)

class Merger {
  readonly #sources: readonly Source[]
  /** The ids of the sources that the snapshot has; undefined where there is no snapshot. */
  readonly #read: ReadonlySet<string> | undefined
  readonly #problems: Problem[]
  readonly #origins = new Map<string, Origin>()
  /** By source, collection and key. */
  readonly #fetched = new Map<string, Fetched>()
  /** By the entries of the file that name them. */
  readonly #named = new Map<Fields, Fetched>()
  /** The ids that entries have, by the collection. */
  readonly #taken = new Map<string, Set<string>>()

  constructor(sources: readonly Source[], read: readonly ReadSource[] | undefined, problems: Problem[]) {
    this.#sources = sources
    this.#read = read && new Set(read.map(({ id }) => id))
    this.#problems = problems
    for (const source of read ?? []) this.#list(source)
  }

  merge(data: Fields): void {
    for (const [field, value] of Object.entries(data)) if (field !== 'sources') this.#survey(value, field)
    this.#giveIds()
    for (const [field, value] of Object.entries(data))
      if (field !== 'sources') data[field] = this.#merged(value, field, [field], [field])
    this.#addOthers(data)
  }

  /** Lists the entries of a source, without those that are hidden. */
  #list(source: ReadSource): void {
    const at = this.#sources.findIndex(({ id }) => id === source.id)
    const { hide } = this.#sources[at]!
    const hidden = new Set<unknown>(Array.isArray(hide) ? hide : [])
    const found = new Set<unknown>()
    const isHidden = (key: unknown): boolean => hidden.has(key) && found.add(key).has(key)
    const add = (entry: Omit<Fetched, 'source'>): void => {
      const name = nameOf(source.id, entry.collection, entry.key)
      if (!this.#fetched.has(name)) this.#fetched.set(name, { source, ...entry })
    }
    for (const [collection, list] of Object.entries(source.entries)) {
      for (const [index, { key, ...fields }] of list.entries()) {
        if (isHidden(key)) continue
        const path = ['snapshot', 'sources', source.id, 'entries', collection, index]
        add({ collection, key: String(key), path, fields, isAlone: true })
        if (!Array.isArray(fields['members'])) continue
        const members = fields['members'] as unknown[]
        fields['members'] = members.filter((member, place) => {
          const own = entryKey(member)
          if (isHidden(own)) return false
          if (own !== undefined && isFields(member))
            add({
              collection: 'people',
              key: own,
              path: [...path, 'members', place],
              fields: structuredClone(member),
              isAlone: false,
            })
          return true
        })
      }
    }
    for (const [index, key] of [...hidden].entries()) {
      if (typeof key !== 'string' || found.has(key)) continue
      const words = problemMessages.unknownKey({ key, source: source.id, near: this.#nearest(source.id, key) })
      this.#problems.push({ severity: 'warning', path: `sources[${at}].hide[${index}]`, ...words })
    }
  }

  /** Looks which entries of sources the file names, and which ids it has. */
  #survey(value: unknown, field: string): void {
    if (Array.isArray(value)) value.forEach((item: unknown) => this.#survey(item, field))
    if (!isFields(value)) return
    for (const [name, inner] of Object.entries(value)) this.#survey(inner, name)
    const collection = collections[field] ?? field
    const [, source, key] = reference.exec(String(value['from'])) ?? []
    const fetched = source === undefined ? undefined : this.#fetched.get(nameOf(source, collection, key!))
    if (fetched) {
      fetched.isAlone = false
      this.#named.set(value, fetched)
    }
    const id = fetched ? value['id'] : entryId(value)
    if (typeof id === 'string') this.#take(collection, id)
  }

  /** Gives each entry of a source an id that nothing else has, and turns the references between them. */
  #giveIds(): void {
    const ids = new Map<string, string>()
    const give = ({ source, collection, fields }: Fetched, own?: unknown): void => {
      const before = entryId(fields)
      if (before === undefined) return
      const after = typeof own === 'string' ? own : this.#freeId(collection, before, source.id)
      if (after !== before) fields['id'] = after
      ids.set(nameOf(source.id, collection, before), after)
    }
    for (const [own, fetched] of this.#named) give(fetched, own['id'])
    const named = new Set(this.#named.values())
    for (const fetched of this.#fetched.values()) if (!named.has(fetched) && fetched.isAlone) give(fetched)
    for (const id of this.#read ?? []) {
      const lists: Record<string, Fields[]> = {}
      for (const { source, collection, fields } of this.#fetched.values())
        if (source.id === id) (lists[collection] ??= []).push(fields)
      turnReferences(lists, (collection, before) => ids.get(nameOf(id, collection, before)))
    }
  }

  /** A value of the file with what is fetched of it; undefined where nothing is left of it. */
  #merged(value: unknown, field: string, path: readonly Segment[], written: readonly Segment[]): unknown {
    if (Array.isArray(value)) {
      const items: unknown[] = []
      for (const [index, item] of value.entries()) {
        const merged = this.#merged(item, field, [...path, items.length], [...written, index])
        if (merged !== undefined) items.push(merged)
      }
      return items
    }
    if (!isFields(value)) return value
    for (const [name, inner] of Object.entries(value)) {
      const merged = this.#merged(inner, name, [...path, name], [...written, name])
      if (merged === undefined) delete value[name]
      else value[name] = merged
    }
    const fetched = this.#named.get(value)
    if (fetched) {
      const { source, fields } = fetched
      this.#origins.set(pathOf(path), { written, fetched: fetched.path, own: new Set(Object.keys(value)) })
      return { ...structuredClone(fields), ...value, fetchedOn: source.fetchedOn }
    }
    if (path.join() !== written.join()) this.#origins.set(pathOf(path), { written })
    const [, source, key] = reference.exec(String(value['from'])) ?? []
    return source === undefined || this.#isKept(value, source, key!, written) ? value : undefined
  }

  /** Whether an entry stands for itself whose source does not have it. */
  #isKept(entry: Fields, source: string, key: string, written: readonly Segment[]): boolean {
    const path = pathOf([...written, 'from'])
    if (!this.#sources.some(({ id }) => id === source)) {
      const words = problemMessages.unknownSource({ id: source, ids: this.#sources.map(({ id }) => id) })
      this.#problems.push({ severity: 'error', path, ...words })
      return true
    }
    // Before the first sync, and in data that was merged before, what has a name stays.
    if (!this.#read?.has(source)) return entryId({ ...entry, id: undefined }) !== undefined
    const words = problemMessages.goneEntry({ key, source, near: this.#nearest(source, key) })
    this.#problems.push({ severity: 'warning', path, ...words })
    return false
  }

  #nearest(id: string, key: string): string | undefined {
    const keys = [...this.#fetched.values()].flatMap((each) => (each.source.id === id ? [each.key] : []))
    return nearestName(key, [...new Set(keys)])
  }

  #take(collection: string, id: string): void {
    const taken = this.#taken.get(collection) ?? new Set()
    this.#taken.set(collection, taken.add(id))
  }

  #freeId(collection: string, id: string, source: string): string {
    const taken = this.#taken.get(collection) ?? new Set()
    const isTaken = (each: string): boolean => taken.has(each)
    const own = `${source}-${id}`
    const free = !isTaken(id) ? id : isTaken(own) ? new FreeIds(isTaken).after(own) : own
    this.#take(collection, free)
    return free
  }

  /** Adds the entries that the file does not name. */
  #addOthers(data: Fields): void {
    for (const { source, collection, key, path, fields, isAlone } of this.#fetched.values()) {
      if (!isAlone) continue
      const list: unknown = (data[collection] ??= [])
      // What stands there instead of a list is reported for that.
      if (!Array.isArray(list)) continue
      this.#origins.set(pathOf([collection, list.length]), { fetched: path })
      // The groups that lists are arranged in come without an account.
      const account = collection.endsWith('Groups') ? {} : { from: `${source.id}#${key}`, fetchedOn: source.fetchedOn }
      list.push({ ...structuredClone(fields), ...account })
    }
  }

  originOf(path: string): string {
    const segments = segmentsOf(path)
    for (let length = segments.length; length > 0; length--) {
      const origin = this.#origins.get(pathOf(segments.slice(0, length)))
      if (!origin) continue
      const { written, fetched, own } = origin
      const rest = segments.slice(length)
      const isWritten = written && (!fetched || rest.length === 0 || own?.has(String(rest[0])))
      return pathOf([...((isWritten ? written : fetched) ?? []), ...rest])
    }
    return path
  }
}

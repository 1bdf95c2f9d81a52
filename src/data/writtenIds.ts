import { entryId, idOf, slug } from './entryId.ts'
import { FreeIds } from './freeIds.ts'
import { type Fields, isFields } from './plainData.ts'

/** The collections whose entries others refer to. */
export type ReferredTo = 'bodies' | 'channels' | 'meetings' | 'repositories' | 'bodyGroups' | 'repositoryGroups'

const itemsOf = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : [])

/** The ids of a file: those that are written, and those made for entries that others refer to by their place or name. */
export class WrittenIds {
  readonly #taken = new Map<ReferredTo, Set<unknown>>()
  readonly #free = new Map<ReadonlySet<unknown>, FreeIds>()
  /** The ids of channels that are written. */
  readonly #written: ReadonlySet<unknown>
  /** By their names as they are written, by those without `#` in lower case, and by the ids that are made of them. */
  readonly #channels = new Map<string, Fields | 'several'>()

  constructor(community: Fields) {
    for (const name of ['bodies', 'meetings', 'repositories', 'bodyGroups', 'repositoryGroups'] as const) {
      this.#taken.set(name, new Set(itemsOf(community[name]).map(({ id }) => id)))
    }
    const channels = [...itemsOf(community['channels']), ...itemsOf(community['groups']).flatMap(channelsInside)]
    this.#written = new Set(channels.map(({ id }) => id))
    this.#taken.set('channels', new Set(this.#written))
    for (const channel of channels) for (const name of namesOf(channel)) this.#addChannel(name, channel)
  }

  #idsOf(taken: ReadonlySet<unknown>): FreeIds {
    const ids = this.#free.get(taken) ?? new FreeIds((id) => taken.has(id))
    this.#free.set(taken, ids)
    return ids
  }

  #addChannel(name: string, channel: Fields): void {
    const other = this.#channels.get(name)
    this.#channels.set(name, other === undefined || other === channel ? channel : 'several')
  }

  /** Whether an id is written in a collection. */
  has(collection: ReferredTo, id: string): boolean {
    return this.#taken.get(collection)!.has(id)
  }

  /** The id of the channel that a text names: by its id or, where no other has the same, its name. */
  channel(text: string): string | undefined {
    // An id that was given meanwhile is that of another, where one has the text as its name.
    if (this.#written.has(text)) return text
    const channel = [`=${text}`, plainName(text), `-${text}`]
      .map((name) => this.#channels.get(name))
      .find((each) => typeof each === 'object')
    if (channel === undefined) return undefined
    const name = entryId(channel)
    return this.give('channels', channel, [name, `${name}-${String(channel['kind'])}`])
  }

  /** Gives an entry an id, unless one is written: the first of these that is free. */
  give(collection: ReferredTo, entry: Fields, wanted: readonly (string | undefined)[]): string {
    const { id } = entry
    if (typeof id === 'string') return id
    const free = this.#firstFree(
      this.#taken.get(collection)!,
      wanted.map((text = '') => idOf(text)).filter(Boolean),
      collection,
    )
    entry['id'] = free
    return free
  }

  #firstFree(taken: Set<unknown>, wanted: readonly string[], collection: string): string {
    const last = wanted.at(-1) ?? slug(collection)
    const free = [...wanted, last].find((id) => !taken.has(id)) ?? this.#idsOf(taken).after(last)
    taken.add(free)
    return free
  }
}

const plainName = (name: string): string => name.replace(/^#/, '').toLowerCase()

const channelsInside = (group: Fields): Fields[] => [
  ...itemsOf(group['channels']),
  ...itemsOf(group['groups']).flatMap(channelsInside),
]

function namesOf({ name }: Fields): string[] {
  const names = typeof name === 'string' ? [name] : Object.values(Object(name) as Fields)
  return names.flatMap((each) => (typeof each === 'string' ? [`=${each}`, plainName(each), `-${idOf(each)}`] : []))
}

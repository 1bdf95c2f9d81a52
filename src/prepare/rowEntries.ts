import { entryId } from '../data/entryId.ts'
import { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Channel } from '../model/channel.ts'
import type { CollectionName, Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import { channelShape } from './channelShape.ts'
import { asList, prepare } from './prepare.ts'
import { findEntry, type RowEntries, sectionShowing } from './related.ts'

interface RowEntriesOptions {
  community: Community
  sections: readonly PageSection[]
  /** The bodies that tables show. */
  bodies: readonly Body[]
  /** Whether the page has the library's own list of a collection, which can leave out what rows show. */
  isOwn: (collection: 'meetings' | 'channels') => boolean
}

/**
 * What the rows of tables show whole, so that no list has to show it again: the meetings of their bodies, and the
 * channels of which no more is known than a row says. A section that names an entry, or is about its group, keeps it.
 */
export function rowEntries({ community, sections, bodies, isOwn }: RowEntriesOptions): RowEntries {
  const placesOf = (name: 'meetings' | 'channels', fits: (entry: Entry) => boolean): ReadonlyMap<string, string> => {
    const places = new Map<string, string>()
    if (!isOwn(name)) return places
    for (const body of bodies) {
      const holder = entryId(body)
      for (const id of holder === undefined ? [] : asList(body[name], DataPath.of('bodies').field(name))) {
        const entry = findEntry<Entry>(community[name], id)
        if (entry && !places.has(id) && isFree(id, name, sections, community) && fits(entry)) places.set(id, holder!)
      }
    }
    return places
  }
  return { meetings: placesOf('meetings', () => true), channels: placesOf('channels', isPlainChannel) }
}

function isFree(
  id: string,
  name: 'meetings' | 'channels',
  sections: readonly PageSection[],
  community: Community,
): boolean {
  if (sections.some((section) => section.kind === name && section.only?.includes(id))) return false
  return sectionShowing(id, name, sections, community)?.kind !== 'group'
}

/** What the row of a group says of a channel, and what no page shows. */
const plainFields: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Channel>([
  'id',
  'name',
  'kind',
  'kindLabel',
  'href',
  'address',
  'shownAs',
  'verifiedOn',
  'fetchedOn',
  'expires',
  'updatedOn',
  'revision',
  'from',
])

function isPlainChannel(data: Entry): boolean {
  const { value } = prepare(data as Channel, channelShape, DataPath.of('channels'))
  if (!value) return false
  const { status = 'active', ...channel } = value
  return (
    status === 'active' &&
    Object.entries(channel).every(([field, each]) => each === undefined || plainFields.has(field))
  )
}

/** The entries of a collection that no row shows. */
export function withoutRows<Value>(
  kind: CollectionName,
  entries: readonly Value[],
  rows: RowEntries,
): readonly Value[] {
  if (kind !== 'meetings' && kind !== 'channels') return entries
  const places = rows[kind]
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const { id } = Object(entry) as Entry
    // A row finds the first of two with the same id.
    if (id === undefined || !places.has(id) || seen.has(id)) return true
    seen.add(id)
    return false
  })
}

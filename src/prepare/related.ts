import { forEntry } from '../data/entryId.ts'
import type { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Channel } from '../model/channel.ts'
import type { Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Person, Vacancy } from '../model/people.ts'
import type { Repository } from '../model/resources.ts'
import { warnOnce } from './warnOnce.ts'

/** The entries that others can refer to by `id`. */
export interface Related {
  channels?: readonly Channel[]
  meetings?: readonly Meeting[]
  bodies?: readonly Body[]
  repositories?: readonly Repository[]
  people?: readonly (Person | Vacancy)[]
}

/** An entry that others refer to. */
export type Referable<Value> = Value & {
  /** No list of the page shows it, so that links lead to its own address. */
  isOffPage?: true
  /** The body whose row of a table shows it whole. */
  inRowOf?: string
}

/** What belongs to the groups of a table: the bodies whose rows show it, by the `id`s of the meetings and channels. */
export interface RowEntries {
  meetings: ReadonlyMap<string, string>
  channels: ReadonlyMap<string, string>
}

const relatedNames = ['channels', 'meetings', 'bodies', 'repositories', 'people'] as const satisfies (keyof Related)[]

/**
 * The entries of a community that others refer to, with a mark on those that no section of its page shows, and on those
 * that the row of a group shows. `pages` are the addresses of pages about single bodies.
 */
export function relatedOf(
  community: Community,
  sections: readonly PageSection[],
  rows?: RowEntries,
  pages?: Readonly<Record<string, string>>,
): Related {
  return Object.fromEntries(
    relatedNames.map((name) => {
      const entries = community[name]
      if (!Array.isArray(entries)) return [name, undefined]
      const marked = markOffPage(entries as readonly Entry[], name, sections, community)
      return [name, name === 'bodies' ? withPages(marked, pages) : inRows(marked, name, rows)]
    }),
  )
}

/** A body without a place on the page is linked to its own page. */
const withPages = (bodies: readonly Referable<Entry>[], pages: Readonly<Record<string, string>> | undefined) =>
  pages ? bodies.map((body) => (body.isOffPage ? { ...body, href: forEntry(pages, body) } : body)) : bodies

function inRows(
  entries: readonly Referable<Entry>[],
  name: RelatedName,
  rows: RowEntries | undefined,
): readonly Referable<Entry>[] {
  const places = name === 'meetings' || name === 'channels' ? rows?.[name] : undefined
  if (!places || places.size === 0) return entries
  return entries.map((entry) => {
    const body = places.get(entry?.id ?? '')
    if (body === undefined) return entry
    const { isOffPage: _, ...shown } = entry
    // A link to a channel leads into it, not to its line in a row.
    return { ...shown, inRowOf: body, ...(name === 'channels' && { isOffPage: true as const }) }
  })
}

type RelatedName = keyof Related

function markOffPage(
  entries: readonly Entry[],
  name: RelatedName,
  sections: readonly PageSection[],
  community: Community,
): readonly Referable<Entry>[] {
  if (sections.some((section) => section.kind === name && !section.only)) return entries
  const places = placesOf(name, sections, community)
  return entries.map((entry) => (places.has(entry?.id) ? entry : { ...entry, isOffPage: true }))
}

/**
 * The section that shows an entry of a collection, and has its anchor: the first of the collection itself, else the first
 * about a group that names the entry. Undefined where no section shows it.
 */
export function sectionShowing(
  id: string,
  name: RelatedName,
  sections: readonly PageSection[],
  community: Community,
): PageSection | undefined {
  const whole = sections.find((section) => section.kind === name && !section.only)
  return whole ?? placesOf(name, sections, community).get(id)
}

/** The sections that show chosen entries of a collection, by the `id`s of these. */
function placesOf(
  name: RelatedName,
  sections: readonly PageSection[],
  community: Community,
): ReadonlyMap<string | undefined, PageSection> {
  const places = new Map<string | undefined, PageSection>()
  const add = (ids: readonly string[] | undefined, section: PageSection) => {
    for (const id of Array.isArray(ids) ? (ids as string[]) : []) if (!places.has(id)) places.set(id, section)
  }
  for (const section of sections) if (section.kind === name) add(section.only, section)
  for (const section of sections) {
    if (section.kind !== 'group') continue
    const id = section.only?.[0]
    // The members of a group have anchors within it.
    if (name === 'people') continue
    add(name === 'bodies' ? section.only?.slice(0, 1) : findEntry(community.bodies, id)?.[name], section)
  }
  return places
}

/** Finds an entry by its `id` in unchecked data. */
export const findEntry = <Value extends Entry>(
  entries: readonly Value[] | undefined,
  id: string | undefined,
): Referable<Value> | undefined =>
  Array.isArray(entries) && id !== undefined ? (entries as Value[]).find((entry) => entry?.id === id) : undefined

/** Warns of `id`s that name no entry: they are shown, but lead nowhere. */
export function warnUnknownIds(
  ids: string | readonly string[] | undefined,
  entries: readonly Entry[] | undefined,
  path: DataPath,
): void {
  if (process.env.NODE_ENV === 'production') return
  for (const id of [ids ?? []].flat()) {
    if (findEntry(entries, id)) continue
    warnOnce(
      () => `${path} names ${JSON.stringify(id)}, which is not among the related entries. It is shown without a link.`,
    )
  }
}

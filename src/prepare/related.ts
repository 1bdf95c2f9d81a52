import type { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Channel } from '../model/channel.ts'
import type { Community, PageSection } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Repository } from '../model/resources.ts'
import { warnOnce } from './warnOnce.ts'

/** The entries that others can name by their `id`s, and be linked to. */
export interface Related {
  channels?: readonly Channel[]
  meetings?: readonly Meeting[]
  bodies?: readonly Body[]
  repositories?: readonly Repository[]
}

/** An entry that others refer to. */
export type Referable<Value> = Value & {
  /** No section of the page shows it, so nothing can lead to its anchor. */
  isOffPage?: true
}

const relatedNames = ['channels', 'meetings', 'bodies', 'repositories'] as const satisfies (keyof Related)[]

/** The entries of a community that others refer to; those that no section of its page shows are marked. */
export function relatedOf(community: Community, sections: readonly PageSection[]): Related {
  return Object.fromEntries(
    relatedNames.map((name) => {
      const entries = community[name]
      return [
        name,
        Array.isArray(entries) ? markOffPage(entries as readonly Entry[], name, sections, community) : undefined,
      ]
    }),
  )
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
    add(name === 'bodies' ? section.only?.slice(0, 1) : findEntry(community.bodies, id)?.[name], section)
  }
  return places
}

/** Finds an entry by its `id` among data that may hold anything. */
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

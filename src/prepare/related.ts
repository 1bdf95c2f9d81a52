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
      return [name, Array.isArray(entries) ? markOffPage(entries as readonly Entry[], name, sections) : undefined]
    }),
  )
}

function markOffPage(
  entries: readonly Entry[],
  name: keyof Related,
  sections: readonly PageSection[],
): readonly Referable<Entry>[] {
  const own = sections.flatMap((section) => (section.kind === name ? [section] : []))
  if (own.some(({ only }) => !only)) return entries
  const shown = new Set(own.flatMap(({ only }) => only))
  return entries.map((entry) => (shown.has(entry?.id) ? entry : { ...entry, isOffPage: true }))
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

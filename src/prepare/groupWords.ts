import { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Entry } from '../model/entry.ts'
import type { Localized } from '../model/text.ts'
import { nameText } from './nameText.ts'
import { findEntry, type Related } from './related.ts'
import type { Site } from './site.ts'
import { name } from './textShapes.ts'

type Named = Entry & { name?: Localized<string> }

/** The words by which a reader finds a body: its name, its members, and its meetings and channels. */
export function groupWords(body: Body, related: Related, site: Site): string {
  const { members, meetings = [], channels = [] } = body
  const find = (ids: readonly string[], entries: readonly Named[] | undefined) =>
    ids.map((id) => findEntry(entries, id))
  const entries = [
    body,
    // Members are as the data has them.
    ...(Array.isArray(members) ? (members as readonly Named[]) : []),
    ...find(meetings, related.meetings),
    ...find(channels, related.channels),
  ]
  const path = DataPath.of('bodies')
  return entries
    .map((entry: Named | undefined) => (entry?.name ? nameText(name(entry.name, path), site).value : ''))
    .filter(Boolean)
    .join(' ')
}

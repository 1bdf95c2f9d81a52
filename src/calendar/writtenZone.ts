import { memoize } from '../i18n/memoize.ts'
import type { TimeZone } from '../model/entry.ts'
import { adviseTimeZone } from './adviseTimeZone.ts'
import { isDurationNext, isEndOfPart } from './writtenClauses.ts'
import { type Edit, refuse, type Way } from './writtenRefusal.ts'
import type { Words } from './writtenWords.ts'
import { zoneOffset } from './zone.ts'

/** Reads a time zone; undefined where the slot has none. */
export function readZone(words: Words): TimeZone | undefined {
  if (isEndOfPart(words) || isDurationNext(words)) return undefined
  const { text: first, start } = words.word()
  words.take()
  const zone = zoneNamed(first)
  if (zone !== undefined) return zone
  while (!isEndOfPart(words)) words.take()
  const written = words.since(start)
  const end = words.lastEnd
  const edit = (by: string): Edit[] => [{ start, end, by }]
  const same = zoneNamed(written.replaceAll(/\s+/g, '_'))
  if (same !== undefined) refuseZone(written, [{ edits: edit(same), isCertain: true }])
  if (/^(?:UTC|GMT)? ?[+−-] ?\d/i.test(written)) {
    const way = { edits: edit('Europe/Berlin'), own: 'time zone' }
    refuse('time zone', 'be a place, since an offset changes with the clocks', written, [way])
  }
  // Words behind a zone are no part of its name.
  const meant = adviseTimeZone(written) ?? [first, written].map(adviseTimeZone).find((each) => each !== undefined)
  if (meant === undefined) return refuseZone(written, [{ edits: edit('Europe/Berlin'), own: 'time zone' }])
  const isOfHalfYear = /^(?:[a-z]{1,3}[sd]t|cet|eet|wet|met|mesz)$/i.test(written)
  return refuseZone(written, [{ edits: edit(meant), ...(isOfHalfYear && { note: 'if you mean the clocks there' }) }])
}

const refuseZone = (written: string, ways: readonly Way[]): never =>
  refuse('time zone', 'be an IANA name or UTC', written, ways)

// To tell which names are aliases takes a look through all of them.
const zones = new Map<string, TimeZone | undefined>()

/** The zone of a name, in whatever case it is written; undefined for what is none, and for one that moves with no clocks. */
const zoneNamed = (name: string): TimeZone | undefined =>
  memoize(zones, name, () => {
    const meant = /^[+-]/.test(name) ? undefined : adviseTimeZone(name)
    if (meant?.toLowerCase() === name.toLowerCase()) return meant
    if (meant !== undefined) return undefined
    try {
      zoneOffset(name)
      return /^[+-]/.test(name) ? undefined : name
    } catch {
      return undefined
    }
  })

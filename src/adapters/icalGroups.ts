import { type Component, propertyOf, textOf, titleOf } from './icalComponent.ts'
import { revisionOf } from './icalMeeting.ts'
import type { Lose } from './source.ts'

/** Events of one UID: those that stand for themselves, and those that override one date of a series. */
export interface Group {
  uid: string
  at: string
  events: Component[]
}

/** Where the loss of the UIDs is noted. */
export const UIDS = 'VEVENT.UID'

/** The events of a calendar by UID. What is no event is lost. */
export function groupsOf(calendar: Component, lose: Lose): Group[] {
  const groups = new Map<string, Group>()
  const counts: Record<string, number> = {}
  for (const component of calendar.components) {
    const { name } = component
    const index = (counts[name] = (counts[name] ?? -1) + 1)
    const at = `${name}[${index}]`
    if (name !== 'VEVENT') {
      if (name !== 'VTIMEZONE') lose(at, '', 'only events are read')
      continue
    }
    const uid = textOf(component, 'UID') ?? at
    const group = groups.get(uid)
    if (group) group.events.push(component)
    else groups.set(uid, { uid, at, events: [component] })
  }
  if (groups.size > 0)
    lose(UIDS, String(groups.size), 'a calendar written from the data has UIDs of its own; take the old one down')
  return [...groups.values()]
}

/** What a group stands for: its latest version, with what overrides it. Without its series each date stands for itself. */
export function seriesIn({ at, events }: Group, lose: Lose): { event: Component; overrides: Component[] }[] {
  const masters = events.filter((event) => !propertyOf(event, 'RECURRENCE-ID')).toSorted(byRevision)
  const overrides = events.filter((event) => propertyOf(event, 'RECURRENCE-ID')).toSorted(byRevision)
  for (const older of masters.slice(0, -1)) {
    const begin = (textOf(older, 'DTSTART') ?? '').slice(0, 16)
    const value = [titleOf(older), begin.replace('T', ' ')].filter(Boolean).join(', ')
    lose(`${at}, line ${older.line}`, value, 'an older version of the same event: another has its UID')
  }
  if (masters.length === 0) return overrides.map((event) => ({ event, overrides: [] }))
  return [{ event: masters.at(-1)!, overrides }]
}

const byRevision = (a: Component, b: Component): number => revisionOf(a) - revisionOf(b)

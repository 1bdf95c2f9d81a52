import { dayNumber } from '../calendar/days.ts'
import { seriesOf } from '../calendar/series.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import type { Meeting } from '../model/meeting.ts'
import type { RecurringSchedule, Schedule } from '../model/schedule.ts'
import type { Lose } from './source.ts'
import { keyed, sourceKey } from './sourceKey.ts'

/** A meeting, with what tells which series it belongs to. */
export interface ReadMeeting {
  meeting: Meeting
  uid: string
  at: string
}

/** Google names the second part of a series after the first: `abc_R20260106T170000@google.com`. */
const baseOf = (uid: string): string => uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/, '')

/**
 * Joins what programs make of a series that was changed "from this date on": a series that ends, and one of the same
 * title or name that begins later. The later says what the meeting is; each keeps its dates.
 */
export function joinSeries(read: readonly ReadMeeting[], lose: Lose): Meeting[] {
  const joined: ReadMeeting[] = []
  const known = new Map<string, number[]>()
  for (const each of read) {
    const keys = [`uid ${baseOf(each.uid)}`, `title ${JSON.stringify(each.meeting.name)}`]
    const places = new Set(keys.flatMap((key) => known.get(key) ?? []))
    const place = [...places].find((index) => isJoined(joined[index]!, each, lose, joined, index))
    const index = place ?? joined.push(each) - 1
    for (const key of keys) known.set(key, [...new Set([...(known.get(key) ?? []), index])].slice(-20))
  }
  return joined.map(({ meeting, uid }) => keyed(meeting, baseOf(uid)))
}

function isJoined(a: ReadMeeting, b: ReadMeeting, lose: Lose, joined: ReadMeeting[], index: number): boolean {
  const slots = [...seriesIn(a), ...seriesIn(b)].toSorted((one, other) => one.from.localeCompare(other.from))
  if (seriesIn(a).length === 0 || seriesIn(b).length === 0) return false
  const isSequence = slots.every((slot, at) => at === 0 || isOverBefore(slots[at - 1]!, slot.from))
  if (!isSequence) return false
  const later = seriesIn(b).includes(slots.at(-1)!) ? b : a
  joined[index] = { ...later, meeting: { ...later.meeting, id: a.meeting.id, schedule: slots } }
  const { from } = slots.at(-1)!
  lose(b.at, b.meeting.name, `the series was changed from ${from} on; it was joined with ${a.at}`)
  return true
}

type Begun = RecurringSchedule & { from: string }

const isSeries = (slot: Schedule): slot is Begun => slot.kind === 'recurring' && slot.from !== undefined

/** The schedules of a meeting, if each is a series with a beginning. */
function seriesIn({ meeting }: ReadMeeting): readonly Begun[] {
  const slots = [meeting.schedule].flat() as readonly Schedule[]
  return slots.every(isSeries) ? slots : []
}

const isOverBefore = (slot: Begun, from: string): boolean =>
  slot.from < from && seriesOf(slot)!.nextDay(dayNumber(from, 'from')) === Infinity

/** A meeting without what is over by an instant; undefined where nothing is left. */
export function stillHeld(meeting: Meeting, after: number): Meeting | undefined {
  const slots = [meeting.schedule].flat() as readonly Schedule[]
  const left = slots.filter((schedule) => whyNoDates({ schedule }, { after })?.code !== 'over')
  if (left.length === 0) return undefined
  if (left.length === slots.length) return meeting
  return keyed({ ...meeting, schedule: left.length === 1 ? left[0]! : left }, sourceKey(meeting))
}

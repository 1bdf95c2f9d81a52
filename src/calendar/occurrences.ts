import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { DAY, dayNumber } from './days.ts'
import { LATE_ARRIVAL } from './lateArrival.ts'
import type { Occurrence } from './occurrence.ts'
import { assertFinite } from './rangeError.ts'
import { type Series, seriesOf } from './series.ts'

/** What of a meeting decides its dates. */
export type MeetingTimes = Pick<Meeting, 'schedule' | 'status' | 'resumesOn' | 'supersededBy'>

export interface NextOccurrencesOptions {
  /** Epoch milliseconds: none that is over by then. */
  after: number
  /** Epoch milliseconds: none that starts then or later. Absent: no limit. */
  before?: number
  /** How many, cancelled ones aside. */
  count: number
}

/**
 * The next occurrences of a meeting, in order: those that end after an instant, so that one which is running counts
 * as next until it ends. One of unknown duration counts for half an hour after its start. Cancelled ones stay in the list, marked,
 * beyond the `count`. Empty where no date can be computed; `whyNoDates` says why.
 * @throws RangeError that names the field at fault, what it holds and what is allowed
 * @example
 * const schedule = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '08:00', timeZone: 'America/Los_Angeles' }
 * nextOccurrences({ schedule }, { after: Date.UTC(2026, 2, 3), count: 2 })
 * // starts 2026-03-05T16:00Z and, after the clock change, 2026-03-12T15:00Z
 */
export function nextOccurrences(
  meeting: MeetingTimes,
  { after, before = Infinity, count }: NextOccurrencesOptions,
): Occurrence[] {
  assertFinite('after', after)
  assertFinite('count', count)
  if (before !== Infinity) assertFinite('before', before)
  const found = collect(meeting, (series) => after - (series.duration || LATE_ARRIVAL) + 1, before, count)
  let left = count
  return found.length > count ? found.filter(({ status }) => left > 0 && (status === 'cancelled' || left--)) : found
}

/**
 * The occurrences of a meeting that start within a span, in order: at `from` or later, and before `to`. Cancelled and
 * moved ones are among them, marked.
 * @param options.from epoch milliseconds
 * @param options.to epoch milliseconds
 * @throws RangeError that names the field at fault, what it holds and what is allowed
 */
export function occurrencesBetween(meeting: MeetingTimes, { from, to }: { from: number; to: number }): Occurrence[] {
  assertFinite('from', from)
  assertFinite('to', to)
  return collect(meeting, () => from, to, Infinity)
}

/** The occurrences of all slots from an instant until another, or until `count` of each slot take place. */
function collect(meeting: MeetingTimes, fromOf: (series: Series) => number, to: number, count: number): Occurrence[] {
  const { schedule, supersededBy, status, resumesOn } = meeting
  const isPaused = status === 'paused'
  const found: Occurrence[] = []
  if (supersededBy || (isPaused && !resumesOn)) return found
  const slots = (Array.isArray(schedule) ? schedule : [schedule]) as readonly Schedule[]
  for (const slot of slots) {
    const series = seriesOf(slot)
    if (!series) continue
    let from = fromOf(series)
    if (isPaused) from = Math.max(from, series.occurrenceOn(dayNumber(resumesOn!, 'resumesOn'), undefined, 0).start)
    collectSlot(series, from, to, count, found)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function collectSlot(series: Series, from: number, to: number, count: number, found: Occurrence[]): void {
  const { nextDay, occurrenceOn, offsetAt, exceptions, extras } = series
  for (const extra of extras) if (extra.start >= from && extra.start < to) found.push(extra)
  // A gap at midnight moves an occurrence to the day after: begin a day early.
  let day = Math.floor((from + offsetAt(from)) / DAY) - 1
  while (count > 0 && (day = nextDay(day)) < Infinity) {
    const exception = exceptions.get(day)
    const occurrence = occurrenceOn(day++, exception && 'cancelled')
    const { start } = occurrence
    if (start >= to) return
    if (start < from || exception?.kind === 'moved') continue
    if (exception?.reason) occurrence.reason = exception.reason
    if (!exception) count--
    found.push(occurrence)
  }
}

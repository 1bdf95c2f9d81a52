import type { LocalDate } from '../model/entry.ts'
import type { Schedule } from '../model/schedule.ts'
import { dayNumber, localDate } from './days.ts'
import type { Next } from './recurrence.ts'
import { seriesOf } from './series.ts'

/** Further back than this nothing is sought: more than two cycles of the calendar, in days. */
const FARTHEST = 300_000

/** The last day of a series before a day; -Infinity when there is none. */
export function lastBefore(nextDay: Next, day: number): number {
  for (let reach = 8; reach < FARTHEST; reach *= 4) {
    let found = nextDay(day - reach)
    if (found >= day) continue
    for (let next = found; next < day; next = nextDay(next + 1)) found = next
    return found
  }
  return -Infinity
}

/**
 * The date of a schedule, exceptions aside, that is nearest to a local date: that date itself if the schedule has it,
 * the later of two that are equally near, undefined where the schedule has no dates. For exceptions that match
 * nothing, and first dates that the rule does not give.
 * @throws RangeError that names the field at fault
 * @example
 * const schedule = { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=1MO', time: '16:00', timeZone: 'UTC' }
 * nearestDate(schedule, '2018-09-10') // '2018-09-03'
 */
export function nearestDate(schedule: Schedule, date: LocalDate): LocalDate | undefined {
  const series = seriesOf(schedule)
  if (!series) return undefined
  const day = dayNumber(date, 'date')
  const next = series.nextDay(day)
  const before = next === day ? -Infinity : lastBefore(series.nextDay, day)
  const nearest = day - before < next - day ? before : next
  return Number.isFinite(nearest) ? localDate(nearest) : undefined
}

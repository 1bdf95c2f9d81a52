import type { ScheduleException } from '../model/schedule.ts'
import { dayNumber, timeOfDay } from './days.ts'
import { fail } from './fail.ts'
import type { Occurrence } from './occurrence.ts'
import type { Next } from './recurrence.ts'
import type { OccurrenceOn, Series } from './series.ts'

/**
 * Reads the exceptions of a schedule. One that moves a date which the schedule does not have moves nothing; of two
 * for the same date the later counts.
 * @throws RangeError that names the field at fault
 */
export function readExceptions(
  list: readonly ScheduleException[],
  nextDay: Next,
  occurrenceOn: OccurrenceOn,
): Pick<Series, 'exceptions' | 'extras'> {
  const exceptions: Series['exceptions'] = new Map()
  const extras: Occurrence[] = []
  const add = (day: number, exception: ScheduleException, time: string | undefined) => {
    const extra = occurrenceOn(day, exception.kind, time ? timeOfDay(time, 'exceptions.time') : undefined)
    if (exception.reason) extra.reason = exception.reason
    extras.push(extra)
    return extra
  }
  for (const exception of list) {
    const day = dayNumber(exception.date, 'exceptions.date')
    if (exception.kind === 'added') add(day, exception, exception.time)
    else exceptions.set(day, exception)
  }
  for (const [day, exception] of exceptions) {
    if (exception.kind !== 'moved') continue
    const { date, time } = exception.to
    if (!date && !time) fail('exceptions.to', exception.to, 'a date, a time or both')
    const extra = add(date ? dayNumber(date, 'exceptions.to.date') : day, exception, time)
    if (nextDay(day) === day) extra.originalStart = occurrenceOn(day, 'scheduled').start
    else extras.pop()
  }
  return { exceptions, extras }
}

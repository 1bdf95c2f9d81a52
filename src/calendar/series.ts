import type { LocalDate } from '../model/entry.ts'
import type { MovedOccurrence, RecurringSchedule, Schedule, ScheduleException } from '../model/schedule.ts'
import { BOUNDS, YEARS } from './bounds.ts'
import { DAY, dayNumber, FIRST_DAY, firstDay, timeOfDay } from './days.ts'
import type { Occurrence } from './occurrence.ts'
import { assertWithin, throwRangeError } from './rangeError.ts'
import { dependsOnStart, endOf, expandDays, limitCount, type Next } from './recurrence.ts'
import { FREQUENCIES, parseRule } from './rule.ts'
import { instantOf, type OffsetAt, zoneOffset } from './zone.ts'

/** The occurrence on a local day, scheduled if nothing else is said, at a time in milliseconds after midnight. */
type OccurrenceOn = (day: number, status?: Occurrence['status'], time?: number) => Occurrence

/** A schedule made ready for questions about its dates. */
export interface Series {
  /** The first local day of the schedule at or after a day, exceptions aside. */
  nextDay: Next
  occurrenceOn: OccurrenceOn
  offsetAt: OffsetAt
  /** In milliseconds; 0 where it is not known. */
  duration: number
  /** Cancelled and moved, by the local day of the original. */
  exceptions: Map<unknown, ScheduleException>
  /** What takes place beside the rule: moved and added. */
  extras: Occurrence[]
}

const compiled = new WeakMap<Schedule, Series>()

/**
 * The series of a schedule, or undefined where it has no date by its nature. It is kept for as long as the schedule
 * object lives, so a schedule is not to be changed in place.
 * @throws RangeError that names the field at fault
 */
export function seriesOf(schedule: Schedule): Series | undefined {
  let series = compiled.get(schedule)
  if (!series && (series = compile(schedule))) compiled.set(schedule, series)
  return series
}

/** The fields of all kinds of schedule that decide its dates. */
type Fields = { kind: Schedule['kind']; date?: LocalDate; next?: LocalDate } & Omit<RecurringSchedule, 'kind'>

function compile(schedule: Schedule): Series | undefined {
  const { kind, date, next, time, timeZone, ...fields } = schedule as Fields
  // An empty value in data is null, to which a default does not apply.
  const durationMinutes = fields.durationMinutes ?? 0
  const list = fields.exceptions ?? []
  // An approximate schedule may know the next day, and not yet the time.
  if (kind === 'approximate' ? !next || !time || !timeZone : kind !== 'recurring' && kind !== 'single') return undefined
  if (durationMinutes !== 0) assertWithin('durationMinutes', durationMinutes, BOUNDS.durationMinutes)
  const duration = durationMinutes * 60_000
  const offsetAt = zoneOffset(timeZone)
  const usual = timeOfDay(time, 'time')
  const occurrenceOn: OccurrenceOn = (day, status = 'scheduled', atTime = usual) => {
    const start = instantOf(offsetAt, day * DAY + atTime)
    return duration ? { start, end: start + duration, timeZone, status } : { start, timeZone, status }
  }
  const only = kind === 'recurring' ? 0 : dayNumber((date ?? next)!, 'date')
  const nextDay: Next =
    kind === 'recurring'
      ? recurringDays(schedule as RecurringSchedule, offsetAt, (day) => occurrenceOn(day).start)
      : (day) => (day > only ? Infinity : only)

  // An added one is its own key: only cancelled and moved ones replace each other.
  const exceptions = new Map<unknown, ScheduleException>(
    list.map((exception) => [
      exception.kind === 'added' ? exception : dayNumber(exception.date, 'exceptions'),
      exception,
    ]),
  )
  const extras: Occurrence[] = []
  for (const exception of exceptions.values()) {
    const { reason } = exception
    const day = dayNumber(exception.date, 'exceptions')
    const isMoved = exception.kind === 'moved'
    // What moves a date that the schedule does not have moves nothing.
    if (isMoved ? nextDay(day) > day : exception.kind !== 'added') continue
    const to = (isMoved ? exception.to : exception) as MovedOccurrence['to']
    const extra = occurrenceOn(
      dayNumber(to.date ?? exception.date, 'exceptions'),
      exception.kind,
      to.time ? timeOfDay(to.time, 'exceptions') : usual,
    )
    if (isMoved) extra.originalStart = occurrenceOn(day).start
    if (reason) extra.reason = reason
    extras.push(extra)
  }
  return { nextDay, occurrenceOn, offsetAt, duration, exceptions, extras }
}

/** The last day that a date in the data can name, and so the last of every series. */
const LAST_DAY = firstDay((YEARS[1] + 1) * 12) - 1

/** The days of a rule; none where it needs a first day and none is known. */
function recurringDays({ rule: text, from }: RecurringSchedule, offsetAt: OffsetAt, startOn: Next): Next {
  const rule = parseRule(text)
  if (FREQUENCIES.indexOf(rule.FREQ) < 3 || rule.BYHOUR || rule.BYMINUTE || rule.BYSECOND)
    throwRangeError('rule', text, 'DAILY or coarser, without BYHOUR, BYMINUTE and BYSECOND')
  assertWithin('INTERVAL', rule.INTERVAL, BOUNDS.INTERVAL)
  if (rule.COUNT) assertWithin('COUNT', rule.COUNT, BOUNDS.COUNT)
  const start = from ? dayNumber(from, 'from') : FIRST_DAY
  if (!from && dependsOnStart(rule)) return () => Infinity
  const end = endOf(rule, offsetAt)
  let last = Math.min(Math.ceil(end / DAY), LAST_DAY)
  while (last < LAST_DAY && startOn(last) >= end) last--
  return limitCount(expandDays(rule, start, last), rule.COUNT)
}

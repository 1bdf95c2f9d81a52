import type { LocalDate } from '../model/entry.ts'
import type { RecurringSchedule, Schedule, ScheduleException, SingleSchedule } from '../model/schedule.ts'
import { DAY, dayNumber, timeOfDay } from './days.ts'
import { readExceptions } from './exceptions.ts'
import { fail } from './fail.ts'
import type { Occurrence } from './occurrence.ts'
import { dependsOnStart, endOf, expandDays, limitCount, type Next } from './recurrence.ts'
import { FREQUENCIES, parseRule } from './rule.ts'
import { instantOf, type OffsetAt, zoneOffset } from './zone.ts'

/** The occurrence on a local day, at a time in milliseconds after midnight. */
export type OccurrenceOn = (day: number, status: Occurrence['status'], time?: number) => Occurrence

/** A schedule made ready for questions about its dates. */
export interface Series {
  /** The first local day of the schedule at or after a day, exceptions aside. */
  nextDay: Next
  occurrenceOn: OccurrenceOn
  offsetAt: OffsetAt
  /** In milliseconds; 0 where it is not known. */
  duration: number
  /** Cancelled and moved, by the local day of the original. */
  exceptions: Map<number, ScheduleException>
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

function compile(schedule: Schedule): Series | undefined {
  if (schedule.kind === 'recurring' || schedule.kind === 'single') return compileTimed(schedule)
  if (schedule.kind !== 'approximate') return
  const { next: date, time, timeZone } = schedule
  return date && time && timeZone ? compileTimed({ ...schedule, kind: 'single', date, time, timeZone }) : undefined
}

function compileTimed(schedule: RecurringSchedule | SingleSchedule): Series {
  const { timeZone, durationMinutes = 0 } = schedule
  if (!(durationMinutes >= 0)) fail('durationMinutes', durationMinutes, 'a number of minutes')
  const duration = durationMinutes * 60_000
  const offsetAt = zoneOffset(timeZone)
  const usual = timeOfDay(schedule.time, 'time')
  const occurrenceOn: OccurrenceOn = (day, status, time = usual) => {
    const start = instantOf(offsetAt, day * DAY + time)
    return duration ? { start, end: start + duration, timeZone, status } : { start, timeZone, status }
  }
  const nextDay =
    schedule.kind === 'single'
      ? singleDay(schedule.date)
      : recurringDays(schedule, offsetAt, (day) => occurrenceOn(day, 'scheduled').start)
  const { exceptions, extras } = readExceptions(schedule.exceptions ?? [], nextDay, occurrenceOn)
  return { nextDay, occurrenceOn, offsetAt, duration, exceptions, extras }
}

function singleDay(date: LocalDate): Next {
  const only = dayNumber(date, 'date')
  return (day) => (day <= only ? only : Infinity)
}

/** The days of a rule; none where it needs a first day and none is known. */
function recurringDays({ rule: text, from }: RecurringSchedule, offsetAt: OffsetAt, startOn: Next): Next {
  const rule = parseRule(text)
  if (FREQUENCIES.indexOf(rule.FREQ) < 3) fail('FREQ', rule.FREQ, 'DAILY, WEEKLY, MONTHLY, YEARLY')
  if (rule.BYHOUR || rule.BYMINUTE || rule.BYSECOND) fail('rule', text, 'no BYHOUR, BYMINUTE, BYSECOND beside `time`')
  const start = from ? dayNumber(from, 'from') : -Infinity
  if (!from && dependsOnStart(rule)) return () => Infinity
  const end = endOf(rule, offsetAt)
  let last = Math.ceil(end / DAY)
  while (last < Infinity && startOn(last) >= end) last--
  return limitCount(expandDays(rule, start, last).next, rule.COUNT)
}

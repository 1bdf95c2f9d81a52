import { BOUNDS } from '../calendar/bounds.ts'
import { dayNumber } from '../calendar/days.ts'
import { assertWithin } from '../calendar/rangeError.ts'
import { parseRule } from '../calendar/rule.ts'
import { seriesOf } from '../calendar/series.ts'
import type { TimeZone } from '../model/entry.ts'
import type { RecurringSchedule, Schedule, SingleSchedule } from '../model/schedule.ts'
import { FAR_END, withoutFarEnd } from './farEnd.ts'
import { type Component, type Property, propertyOf, ruleParts } from './icalComponent.ts'
import { exceptionsOf } from './icalExceptions.ts'
import {
  dateOf,
  durationOf,
  isMoment,
  type Moment,
  momentOf,
  type ScheduleContext,
  timeOf,
  wallIn,
} from './icalTime.ts'

/** The schedule of an event and of the dates that override it: without a time, where none can be told. */
export function scheduleOf(event: Component, overrides: readonly Component[], context: ScheduleContext): Schedule {
  const { lose, at } = context
  const rules = event.properties.filter(({ name }) => name === 'RRULE')
  const begin = beginOf(event, rules.length > 0, context)
  if (!begin) return { kind: 'unscheduled', reason: 'not-published' }
  const { wall, timeZone } = begin
  const minutes = durationOf(event, begin, context)
  const common = { time: timeOf(wall), timeZone, ...(minutes !== undefined && { durationMinutes: minutes }) }
  rules
    .slice(1)
    .forEach((rule) => lose(`${at}.RRULE`, rule.values[0], 'an event has one rule here; add a second schedule by hand'))

  let schedule: RecurringSchedule | SingleSchedule = { kind: 'single', date: dateOf(wall), ...common }
  if (rules[0]) {
    const rule = ruleOf(rules[0], wall, context)
    if (rule === undefined) return { kind: 'unscheduled', reason: 'not-published' }
    schedule = startingOnRule({ kind: 'recurring', rule, ...common, from: dateOf(wall) })
  }
  const exceptions = [...(schedule.exceptions ?? []), ...exceptionsOf(event, overrides, schedule, context)]
  return exceptions.length > 0 ? { ...schedule, exceptions } : schedule
}

function beginOf(
  event: Component,
  isSeries: boolean,
  { readZone, timeZone, lose, at }: ScheduleContext,
): (Moment & { timeZone: TimeZone }) | undefined {
  const property = propertyOf(event, 'DTSTART')
  if (!property) return lose(`${at}.DTSTART`, '', 'it has no start')
  const moment = momentOf(property, readZone)
  const value = [property.parameters.tzid, property.values[0]].flat().filter(Boolean).join(':')
  if (!isMoment(moment)) return lose(`${at}.DTSTART`, value, moment.fault)
  if (moment.isDay) return lose(`${at}.DTSTART`, value, 'it lasts whole days, and a meeting has a time')
  // Google writes single dates in UTC, beside the zone of the calendar.
  const isFree = moment.timeZone === undefined || (moment.timeZone === 'UTC' && !isSeries)
  const zone = (isFree ? timeZone : undefined) ?? moment.timeZone
  if (zone === undefined) return lose(`${at}.DTSTART`, value, 'its time is on any clock; give the option timeZone')
  const tzid = [property.parameters.tzid].flat()[0]
  const guess = tzid === undefined ? undefined : readZone(tzid)
  if (guess?.isSure === false) {
    const how = guess.isByRules ? `by its rules in the file it was read as` : 'it was read as'
    lose(`${at}.DTSTART`, tzid, `no such time zone is known; ${how} ${zone}, so check it`)
  }
  const wall = wallIn(moment, zone)
  if (wall % 60_000) lose(`${at}.DTSTART`, value, 'a meeting starts on the minute')
  return { wall, timeZone: zone, isDay: false }
}

/** The rule as RFC 5545 writes it, without the time that DTSTART says already, and without an end that means none. */
function ruleOf(property: Property, wall: number, { latest, lose, at }: ScheduleContext): string | undefined {
  if (property.values.length === 0) return lose(`${at}.RRULE`, '', 'without its rule, its dates cannot be told')
  const written = ruleParts(property)
  const times = new Set([
    `BYHOUR=${new Date(wall).getUTCHours()}`,
    `BYMINUTE=${new Date(wall).getUTCMinutes()}`,
    'BYSECOND=0',
  ])
  const rule = written.filter((part) => !times.has(part)).join(';')
  try {
    assertMeetingRule(rule)
    const { rule: endless, end } = withoutFarEnd(rule, Math.max(latest, wall))
    if (end !== undefined) lose(`${at}.RRULE`, end, FAR_END)
    return endless
  } catch (error) {
    lose(`${at}.RRULE`, rule, `the rule cannot be carried over: ${(error as Error).message}`)
    return undefined
  }
}

/**
 * Refuses a rule that gives more than one time a day.
 * @throws RangeError that says why
 */
export function assertMeetingRule(rule: string): void {
  const { FREQ, INTERVAL, COUNT, BYHOUR, BYMINUTE, BYSECOND } = parseRule(rule)
  if (!/^(DAI|WEEK|MONTH|YEAR)LY$/.test(FREQ) || BYHOUR || BYMINUTE || BYSECOND)
    throw new RangeError('it repeats within a day')
  assertWithin('INTERVAL', INTERVAL, BOUNDS.INTERVAL)
  if (COUNT) assertWithin('COUNT', COUNT, BOUNDS.COUNT)
}

/**
 * RFC 5545 leaves open what a first date means that its rule does not give; programs count it as one. Here it is an
 * added date, and takes one of the COUNT.
 */
export function startingOnRule(schedule: RecurringSchedule): RecurringSchedule {
  const date = schedule.from!
  const day = dayNumber(date, 'from')
  if (seriesOf(schedule)!.nextDay(day) === day) return schedule
  const rule = schedule.rule.replace(/\bCOUNT=(\d+)/, (_, count) => `COUNT=${Math.max(1, count - 1)}`)
  return { ...schedule, rule, exceptions: [{ kind: 'added', date }] }
}

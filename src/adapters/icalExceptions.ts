import { DAY } from '../calendar/days.ts'
import { seriesOf } from '../calendar/series.ts'
import type { TimeZone } from '../model/entry.ts'
import type { RecurringSchedule, ScheduleException, SingleSchedule } from '../model/schedule.ts'
import { type Component, propertyOf, textOf } from './icalComponent.ts'
import {
  dateOf,
  durationOf,
  isMoment,
  type Moment,
  momentOf,
  momentsOf,
  periodMinutes,
  type ScheduleContext,
  timeOf,
  wallIn,
} from './icalTime.ts'

/** The texts that a date can have of its own. */
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION']

/** Whether a schedule, exceptions aside, has a date on the day of a wall clock. */
export function startsOn(schedule: RecurringSchedule | SingleSchedule, wall: number): boolean {
  const day = Math.floor(wall / DAY)
  return seriesOf(schedule)!.nextDay(day) === day
}

/** The departures from the rule: EXDATE and RDATE of the event, and the events that override a date of it. */
export function exceptionsOf(
  event: Component,
  overrides: readonly Component[],
  schedule: RecurringSchedule | SingleSchedule,
  context: ScheduleContext,
): ScheduleException[] {
  const cancelled = dates(event, 'EXDATE', schedule, context).flatMap((moment): ScheduleException[] => {
    const wall = wallIn(moment, schedule.timeZone)
    if (startsOn(schedule, wall)) return [{ kind: 'cancelled', date: dateOf(wall) }]
    context.lose(`${context.at}.EXDATE`, dateOf(wall), 'the rule has no such date to be cancelled')
    return []
  })
  const added = dates(event, 'RDATE', schedule, context).flatMap((moment): ScheduleException[] => {
    const wall = wallIn(moment, schedule.timeZone)
    const time = moment.isDay ? schedule.time : timeOf(wall)
    // RFC 5545 §3.8.5.2: what is there already is not there twice.
    if (startsOn(schedule, wall) && time === schedule.time) return []
    return [{ kind: 'added', date: dateOf(wall), ...(time !== schedule.time && { time }) }]
  })
  return [
    ...cancelled,
    ...overrides.flatMap((override) => changeOf(override, event, schedule, context) ?? []),
    ...added,
  ]
}

function dates(
  event: Component,
  name: 'EXDATE' | 'RDATE',
  { timeZone, durationMinutes }: RecurringSchedule | SingleSchedule,
  { readZone, lose, at }: ScheduleContext,
): Moment[] {
  const properties = event.properties.filter((property) => property.name === name)
  return properties.flatMap((property) =>
    momentsOf(property, readZone).flatMap((moment, index) => {
      const value = property.values[index]
      if (!isMoment(moment)) return lose(`${at}.${name}`, value, moment.fault) ?? []
      const wall = wallIn(moment, timeZone)
      const minutes = periodMinutes(value, { ...moment, timeZone: moment.timeZone ?? timeZone })
      if (minutes !== undefined && minutes !== durationMinutes) {
        const own = `${dateOf(wall)} ${timeOf(wall)}, ${minutes} minutes`
        lose(`${at}.${name}`, own, 'an added date lasts as long as the others')
      }
      return moment
    }),
  )
}

/** What an event says of one date of the series that it overrides. */
function changeOf(
  override: Component,
  event: Component,
  schedule: RecurringSchedule | SingleSchedule,
  context: ScheduleContext,
): ScheduleException | undefined {
  const { readZone, lose } = context
  const at = `${context.at}.RECURRENCE-ID`
  const id = propertyOf(override, 'RECURRENCE-ID')!
  const original = momentOf(id, readZone)
  const wall = isMoment(original) ? wallIn(original, schedule.timeZone) : undefined
  if (wall === undefined || !startsOn(schedule, wall)) {
    return lose(at, id.values[0], 'the rule has no such date to be changed')
  }
  if (id.parameters.range !== undefined)
    lose(at, id.parameters.range, 'it changes all later dates too; add a schedule from there on by hand')
  const date = dateOf(wall)
  if (textOf(override, 'STATUS') === 'CANCELLED') return { kind: 'cancelled', date }
  const start = propertyOf(override, 'DTSTART')
  const moment = start && momentOf(start, readZone)
  if (!isMoment(moment) || moment.isDay) return lose(at, date, 'its new time cannot be told')
  const moved = wallIn(moment, schedule.timeZone)
  loseOwn(override, event, { ...moment, wall: moved, timeZone: schedule.timeZone }, schedule.durationMinutes, {
    ...context,
    at,
  })
  const to = {
    ...(dateOf(moved) !== date && { date: dateOf(moved) }),
    ...(timeOf(moved) !== schedule.time && { time: timeOf(moved) }),
  }
  return Object.keys(to).length > 0 ? { kind: 'moved', date, to } : undefined
}

/** Notes what a date has of its own and cannot keep: words, and how long it lasts. */
function loseOwn(
  override: Component,
  event: Component,
  begin: Moment & { timeZone: TimeZone },
  minutes: number | undefined,
  context: ScheduleContext,
): void {
  for (const name of TEXTS) {
    const own = textOf(override, name)
    if (own !== undefined && own !== textOf(event, name))
      context.lose(`${context.at}.${name}`, own, 'one date of a series has no words of its own')
  }
  const own = durationOf(override, begin, context)
  if (own !== undefined && own !== minutes)
    context.lose(`${context.at}.DTEND`, `${own} minutes`, 'one date of a series lasts as long as the others')
}

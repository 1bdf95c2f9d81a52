import type { OneOrMany, WallTime } from '../model/entry.ts'
import type { RecurringSchedule, Schedule, ScheduleException, SingleSchedule } from '../model/schedule.ts'
import type { ZonedMoment } from './eventMoment.ts'
import type { Field } from './field.ts'
import { startsOn } from './icalExceptions.ts'
import { startingOnRule } from './icalSchedule.ts'
import { dateOf, type Moment, timeOf, wallIn } from './icalTime.ts'

/** A date that departs from the rule, and its path. */
export interface PlacedMoment {
  moment: Moment
  field: Field
}

/** When an event takes place, whatever the format. */
export interface EventTimes {
  begin: ZonedMoment
  durationMinutes?: number
  /** RRULE values without times, and the time of each where it is not that of the begin. */
  rules: readonly { rule: string; time?: WallTime }[]
  cancelled: readonly PlacedMoment[]
  added: readonly PlacedMoment[]
}

type Dated = RecurringSchedule | SingleSchedule

/** The schedules of an event: one for each rule, else a single date. Its departures from them count as carried over. */
export function eventSchedules({ begin, durationMinutes, rules, cancelled, added }: EventTimes): OneOrMany<Schedule> {
  const { timeZone } = begin
  const date = dateOf(begin.wall)
  const lasts = durationMinutes === undefined ? {} : { durationMinutes }
  const recurring = rules.map(({ rule, time = timeOf(begin.wall) }): RecurringSchedule => ({
    kind: 'recurring',
    rule,
    time,
    timeZone,
    ...lasts,
    from: date,
  }))
  // With several rules the first date is that of one of them, as a rule.
  const isBegun = recurring.some((schedule) => startsOn(schedule, begin.wall))
  const schedules: Dated[] =
    recurring.length > 0
      ? recurring.map((schedule, index) => (index === 0 && !isBegun ? startingOnRule(schedule) : schedule))
      : [{ kind: 'single', date, time: timeOf(begin.wall), timeZone, ...lasts }]
  const exceptions = schedules.map((schedule): ScheduleException[] => [...(schedule.exceptions ?? [])])
  cancelled.forEach((placed) => cancel(placed, schedules, exceptions))
  added.forEach((placed) => add(placed, schedules, exceptions))
  const complete = schedules.map((schedule, index) =>
    exceptions[index]!.length > 0 ? { ...schedule, exceptions: exceptions[index]! } : schedule,
  )
  return complete.length === 1 ? complete[0]! : complete
}

function cancel({ moment, field }: PlacedMoment, schedules: readonly Dated[], exceptions: ScheduleException[][]): void {
  const index = schedules.findIndex((schedule) => startsOn(schedule, wallIn(moment, schedule.timeZone)))
  const schedule = schedules[index]
  if (!schedule) return field.lose('the rule has no such date to be cancelled')
  const wall = wallIn(moment, schedule.timeZone)
  field.carry()
  if (!moment.isDay && timeOf(wall) !== schedule.time) {
    field.note(timeOf(wall), `its time is not that of the meeting, ${schedule.time}; the date was taken as cancelled`)
  }
  exceptions[index]!.push({ kind: 'cancelled', date: dateOf(wall) })
}

function add({ moment, field }: PlacedMoment, schedules: readonly Dated[], exceptions: ScheduleException[][]): void {
  const schedule = schedules[0]!
  const wall = wallIn(moment, schedule.timeZone)
  const time = moment.isDay ? schedule.time : timeOf(wall)
  field.carry()
  // RFC 5545 §3.8.5.2: what is there already is not there twice.
  if (startsOn(schedule, wall) && time === schedule.time) return
  exceptions[0]!.push({ kind: 'added', date: dateOf(wall), ...(time !== schedule.time && { time }) })
}

import { dayNumber } from '../calendar/days.ts'
import { seriesOf } from '../calendar/series.ts'
import type { LocalDate } from '../model/entry.ts'
import type { RecurringSchedule, Schedule, ScheduleException, Weekday } from '../model/schedule.ts'
import type { Field } from './field.ts'
import { parseTimeText, weekdayNamed, WEEKDAY } from './parseTimeText.ts'

/** What yaml2ical takes for a meeting that names no duration. */
const USUAL_MINUTES = 60

/** The ISO weeks that leave a remainder when divided. */
const weeks = (divisor: number, remainder: number): string =>
  Array.from({ length: 53 }, (_, index) => index + 1)
    .filter((week) => week % divisor === remainder)
    .join()

/** The weeks of a year that a frequency of yaml2ical means (ISO 8601; 2026 has a week 53). */
const WEEKS = new Map([
  ['biweekly-odd', weeks(2, 1)],
  ['biweekly-even', weeks(2, 0)],
  ['quadweekly', weeks(4, 0)],
  ['quadweekly-week-1', weeks(4, 1)],
  ['quadweekly-week-2', weeks(4, 2)],
  ['quadweekly-week-3', weeks(4, 3)],
  ['quadweekly-alternate', weeks(4, 2)],
])

const NTH = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
])

/** The schedule of a slot of yaml2ical, whose times are in UTC. */
export function slotOf(slot: Field): Schedule {
  const [day, time, frequency] = ['day', 'time', 'frequency'].map((name) => slot.get(name).text())
  const asPublished = [day, time && `${time} UTC`, frequency].filter(Boolean).join(', ')
  if (frequency === 'adhoc') {
    // The day and time beside it are not kept to.
    lose(slot, ['start_date', 'duration', 'skip_dates'], 'a meeting that is held as needed has no dates')
    return { kind: 'unscheduled', reason: 'ad-hoc', asPublished }
  }
  const spoken = time === undefined ? undefined : parseTimeText(time)
  // 24:00 is on the day after the one that is named.
  const read = spoken?.isNextDay ? undefined : spoken
  const weekday = weekdayOf(day)
  const rule = weekday && ruleOf(frequency, weekday)
  if (!read || rule === undefined) {
    slot.note(asPublished, 'no dates can be told from it')
    lose(slot, ['start_date', 'skip_dates'], 'no dates can be told from the schedule')
    const durationMinutes = minutesOf(slot)
    return { kind: 'approximate', ...(weekday && { weekday }), ...read, timeZone: 'UTC', durationMinutes, asPublished }
  }
  const from = dateOf(slot.get('start_date'))
  const schedule: RecurringSchedule = {
    kind: 'recurring',
    rule,
    time: read.time,
    timeZone: 'UTC',
    ...(from !== undefined && { from }),
    durationMinutes: minutesOf(slot),
  }
  const exceptions = slot.get('skip_dates').records.flatMap((skipped) => cancelledOf(skipped, schedule) ?? [])
  return exceptions.length > 0 ? { ...schedule, exceptions } : schedule
}

const lose = (slot: Field, names: readonly string[], reason: string): void =>
  names.forEach((name) => slot.get(name).lose(reason))

function weekdayOf(day: string | undefined): Weekday | undefined {
  const name = day?.toLowerCase() ?? ''
  return new RegExp(`^${WEEKDAY}$`).test(name) ? weekdayNamed(name) : undefined
}

function ruleOf(frequency: string | undefined, weekday: Weekday): string | undefined {
  if (frequency === 'weekly') return `FREQ=WEEKLY;BYDAY=${weekday}`
  const isoWeeks = WEEKS.get(frequency ?? '')
  if (isoWeeks !== undefined) return `FREQ=YEARLY;BYWEEKNO=${isoWeeks};BYDAY=${weekday}`
  const [nth, name] = (frequency ?? '').split('-')
  const number = NTH.get(nth!)
  // The day is written twice, and has to be the same.
  return number !== undefined && weekdayOf(name) === weekday ? `FREQ=MONTHLY;BYDAY=${number}${weekday}` : undefined
}

function minutesOf(slot: Field): number {
  const duration = slot.get('duration')
  const written = duration.peek()
  if (written === undefined || !/^[1-9]\d{0,3}$/.test(written)) {
    duration.lose(`a number of minutes is expected here; ${USUAL_MINUTES} were taken`)
    return USUAL_MINUTES
  }
  duration.carry()
  return +written
}

/** A date of the form 20260503 or 2026-05-03. */
function readDate(field: Field): LocalDate | undefined {
  const date = field.peek()?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  if (date === undefined) return undefined
  try {
    dayNumber(date, 'date')
    return date
  } catch {
    return undefined
  }
}

function dateOf(field: Field): LocalDate | undefined {
  const date = readDate(field)
  if (date === undefined) return field.lose('it is no date of the calendar')
  field.carry()
  return date
}

function cancelledOf(skipped: Field, schedule: RecurringSchedule): ScheduleException | undefined {
  const date = readDate(skipped.get('skip_date'))
  if (date === undefined) return skipped.lose('the date that is skipped cannot be told')
  const day = dayNumber(date, 'date')
  if (seriesOf(schedule)!.nextDay(day) !== day) return skipped.lose('the rule has no such date to be cancelled')
  skipped.get('skip_date').carry()
  const reason = skipped.get('reason').text()
  return { kind: 'cancelled', date, ...(reason !== undefined && { reason }) }
}

import type { OneOrMany } from '../model/entry.ts'
import type { ApproximateSchedule, RecurringSchedule, Schedule, UnscheduledReason, Weekday } from '../model/schedule.ts'
import { writeDuration } from './duration.ts'
import { isoWeeks } from './isoWeeks.ts'
import { toArray } from './toArray.ts'
import { WORKING_DAYS } from './writtenDays.ts'
import { dayAfterText } from './writtenMonths.ts'
import { dayName, dayOrdinal, joinWords, ordinalName } from './writtenWords.ts'

/** How the written form says that there is no regular time. */
export const UNSCHEDULED: Readonly<Record<UnscheduledReason, string>> = {
  'to-be-decided': 'to be decided',
  'ad-hoc': 'ad hoc',
  'announced-elsewhere': 'announced elsewhere',
  'not-published': 'not published',
}

/**
 * The canonical short text of schedules, whether or not it says all that they hold; undefined where the grammar has no
 * words. `writeSchedule` checks it.
 */
export function scheduleText(schedules: OneOrMany<Schedule>): string | undefined {
  const slots = toArray(schedules).map(slotText)
  return slots.length > 0 && slots.every((slot) => slot !== undefined) ? slots.join(', ') : undefined
}

function slotText(schedule: Schedule): string | undefined {
  const words = whenText(schedule)
  if (words === undefined) return undefined
  const { label } = schedule
  if (label === undefined) return words
  return typeof label === 'string' ? `${label}: ${words}` : undefined
}

function whenText(schedule: Schedule): string | undefined {
  switch (schedule.kind) {
    case 'recurring':
      return recurringText(schedule)
    case 'approximate':
      return approximateText(schedule)
    case 'single':
      return [schedule.date, schedule.time, schedule.timeZone, ...forText(schedule.durationMinutes)].join(' ')
    case 'unscheduled':
      return UNSCHEDULED[schedule.reason]
    case 'ended':
      return schedule.on === undefined ? 'ended' : `ended ${schedule.on}`
    default:
      return undefined
  }
}

const forText = (minutes: number | undefined): string[] => {
  const isWritable = minutes !== undefined && Number.isInteger(minutes) && minutes > 0 && minutes <= 20_160
  return isWritable ? ['for', writeDuration(minutes)] : []
}

/** A rhythm without dates, such as `about every 4 to 8 weeks on Wednesday`. */
function approximateText({ every, weekday, time, timeZone, durationMinutes }: ApproximateSchedule): string | undefined {
  if (every === undefined || (time === undefined) !== (timeZone === undefined)) return undefined
  const { min, max, unit } = every
  const count = min === max ? (min === 1 ? unit : `${min} ${unit}s`) : `${min} to ${max} ${unit}s`
  const days = toArray(weekday ?? []).map(dayName)
  return [
    `about every ${count}`,
    ...(days.length > 0 ? [`on ${joinWords(days, 'or')}`] : []),
    ...(time === undefined ? [] : [time, timeZone!]),
    ...forText(durationMinutes),
  ].join(' ')
}

function recurringText({ rule, from, time, timeZone, durationMinutes }: RecurringSchedule): string | undefined {
  const [, days = '', until] = /^(.*?)(?:;UNTIL=([\dYMD]{8}))?$/.exec(rule) ?? []
  const words = ruleText(days)
  if (words === undefined) return undefined
  return [
    words,
    time,
    timeZone,
    ...forText(durationMinutes),
    ...(from === undefined ? [] : ['from', from]),
    ...(until === undefined ? [] : ['until', until.replace(/(....)(..)(..)/, '$1-$2-$3')]),
  ].join(' ')
}

function ruleText(rule: string): string | undefined {
  const {
    FREQ,
    INTERVAL = '1',
    BYDAY = '',
    ...rest
  } = Object.fromEntries(rule.split(';').map((part) => part.split('='))) as Readonly<Record<string, string | undefined>>
  const interval = Number(INTERVAL)
  switch (FREQ) {
    case 'DAILY':
      return `every ${unitText(interval, 'day')}`
    case 'WEEKLY':
      return weekText(interval, BYDAY)
    case 'MONTHLY':
      return monthText(interval, BYDAY, rest)
    case 'YEARLY':
      if (rest.BYWEEKNO === isoWeeks(1)) return `odd weeks ${daysText(BYDAY)}`
      return rest.BYWEEKNO === isoWeeks(2) ? `even weeks ${daysText(BYDAY)}` : undefined
    default:
      return undefined
  }
}

/** `day`, `other day`, `3 days`. */
const unitText = (interval: number, unit: string): string =>
  interval === 1 ? unit : interval === 2 ? `other ${unit}` : `${interval} ${unit}s`

function weekText(interval: number, days: string): string | undefined {
  if (interval === 1) return days === WORKING_DAYS ? 'every weekday' : `every ${daysText(days)}`
  const isOtherDay = interval === 2 && !days.includes(',')
  return isOtherDay ? `every other ${daysText(days)}` : `every ${interval} weeks on ${daysText(days)}`
}

const daysText = (days: string): string => joinWords(days.split(',').map(nameOf))

const nameOf = (day: string): string => (/^(MO|TU|WE|TH|FR|SA|SU)$/.test(day) ? dayName(day as Weekday) : day)

function monthText(
  interval: number,
  days: string,
  { BYSETPOS, BYMONTHDAY }: Readonly<Record<string, string | undefined>>,
): string {
  const months = interval === 1 ? 'the month' : `every ${unitText(interval, 'month')}`
  const named = (days && BYMONTHDAY && dayAfterText(days, BYMONTHDAY)) || monthDaysText(days, BYSETPOS, BYMONTHDAY)
  return `${named} of ${months}`
}

const ordinals = (list: string): string => joinWords(list.split(',').map((nth) => ordinalName(Number(nth)) ?? nth))

function monthDaysText(days: string, positions: string | undefined, numbers: string | undefined): string {
  if (positions !== undefined) return `${ordinals(positions)} working day`
  if (numbers === undefined) return `${ordinals(days.replaceAll(/[A-Z]/g, ''))} ${nameOf(days.slice(-2))}`
  const names = numbers.split(',').map((day) => (day === '-1' ? 'last' : dayOrdinal(Number(day))))
  return joinWords(names) + (names.includes('last') ? ' day' : '')
}

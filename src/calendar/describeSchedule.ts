import { formatAlternatives, formatLocalDate, formatNumber, formatWallTime, weekdayName } from '../i18n/formats.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { fill, plural, messagesFor } from '../i18n/messagesFor.ts'
import { type ScheduleMessages, scheduleMessages } from '../i18n/scheduleMessages.ts'
import type {
  ApproximateInterval,
  ApproximateSchedule,
  RecurringSchedule,
  Schedule,
  SingleSchedule,
  Weekday,
} from '../model/schedule.ts'
import { BOUNDS } from './bounds.ts'
import { dayNumber, localDate, timeOfDay } from './days.ts'
import { assertWithin, throwRangeError } from './rangeError.ts'
import { parseRule, WEEKDAYS } from './rule.ts'
import { capitalised, ruleWords } from './ruleWords.ts'
import { toArray } from './toArray.ts'
import { weekdayForms } from './wording.ts'
import { zoneName } from './zoneName.ts'

export interface DescribeOptions {
  /**
   * Language of dates and names; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
}

/**
 * Puts a schedule into words, in the zone of the organiser. A rule that has no good words is "On the dates listed".
 *
 * @throws RangeError when a rule, a date, a time or a zone cannot be read; the message names the field
 * @example
 * describeSchedule({ kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '10:00', timeZone: 'America/Los_Angeles' })
 * // 'Every Thursday, 10:00 Pacific Time'
 */
export function describeSchedule(schedule: Schedule, options: DescribeOptions = {}): string {
  const { locale = 'en', messages } = options
  const words = messagesFor(scheduleMessages, messages?.schedule)
  switch (schedule.kind) {
    case 'recurring':
      return timed(ruleWords(schedule, words, locale), schedule, words, locale)
    case 'single':
      return timed(fill(words.single, { date: formatLocalDate(schedule.date, locale) }), schedule, words, locale)
    case 'approximate':
      return approximate(schedule, words, locale)
    case 'unscheduled':
      return words.unscheduled[schedule.reason] ?? words.unscheduled['not-published']
    case 'ended':
      return schedule.on ? fill(words.endedOn, { date: formatLocalDate(schedule.on, locale) }) : words.ended
    default:
      return throwRangeError(
        'kind',
        (schedule as { kind?: unknown }).kind,
        'recurring, single, approximate, unscheduled or ended',
      )
  }
}

type Timed = Pick<RecurringSchedule, 'time' | 'timeZone' | 'durationMinutes'> &
  Partial<Pick<RecurringSchedule, 'rule'> & Pick<SingleSchedule, 'date'>>

function timed(when: string, schedule: Timed, words: ScheduleMessages, locale: string): string {
  const time = formatWallTime(schedule.time, locale)
  const sentence = fill(words.at, { when, time, zone: zoneName(schedule.timeZone, locale) })
  const end = endWords(schedule, words, locale)
  return end === undefined
    ? lasting(sentence, schedule.durationMinutes, words, locale)
    : fill(words.lastingUntil, { schedule: sentence, end })
}

/** The day and the time at which something ends that takes longer than a day; undefined where its day is not known. */
function endWords(schedule: Timed, words: ScheduleMessages, locale: string): string | undefined {
  const { time, durationMinutes } = schedule
  if (!durationMinutes || durationMinutes <= DAY_MINUTES) return undefined
  assertWithin('durationMinutes', durationMinutes, BOUNDS.durationMinutes)
  const minutes = timeOfDay(time, 'time') / 60_000 + durationMinutes
  const days = Math.floor(minutes / DAY_MINUTES)
  const clock = new Date((minutes % DAY_MINUTES) * 60_000).toISOString().slice(11, 16)
  const day = endDay(schedule, days, locale)
  return day && fill(words.dayAndTime, { day, time: formatWallTime(clock, locale) })
}

const DAY_MINUTES = 1440

/** The day that lies so many days after the only one on which something begins. */
function endDay(schedule: Timed, days: number, locale: string): string | undefined {
  if (schedule.date) return formatLocalDate(localDate(dayNumber(schedule.date, 'date') + days), locale)
  if (!schedule.rule || days >= 7) return undefined
  const weekdays = new Set(parseRule(schedule.rule).BYDAY?.map(({ weekday }) => weekday))
  const [weekday] = weekdays
  return weekday !== undefined && weekdays.size === 1 ? weekdayName((weekday + days) % 7, locale) : undefined
}

function lasting(
  schedule: string,
  minutes: number | null | undefined,
  words: ScheduleMessages,
  locale: string,
): string {
  // An empty value in data is null.
  if (minutes === undefined || minutes === null) return schedule
  assertWithin('durationMinutes', minutes, BOUNDS.durationMinutes)
  const days = minutes > DAY_MINUTES ? Math.floor(minutes / DAY_MINUTES) : 0
  const hours = Math.floor((minutes - days * DAY_MINUTES) / 60)
  const parts = [
    days > 0 ? plural(words.days, days, locale) : '',
    hours > 0 ? plural(words.hours, hours, locale) : '',
    minutes % 60 > 0 ? plural(words.minutes, minutes % 60, locale) : '',
  ]
  const duration = parts.filter(Boolean).reduce((longer, shorter) => fill(words.joinedDuration, { longer, shorter }))
  return fill(words.lasting, { schedule, duration })
}

function approximate(schedule: ApproximateSchedule, words: ScheduleMessages, locale: string): string {
  const { every, weekday, time, timeZone, durationMinutes } = schedule
  const varies = schedule.varies && words.varies[schedule.varies]
  // Where nothing else is known, what varies says enough.
  if (varies && !every && !weekday && !time) {
    return lasting(capitalised(varies, locale), durationMinutes, words, locale)
  }
  const when = approximateDays(schedule, words, locale)
  const sentence =
    time && !timeZone ? fill(words.at, { when, time: formatWallTime(time, locale), zone: words.zoneUnknown }) : when
  const whole =
    time && timeZone
      ? timed(when, { time, timeZone, durationMinutes }, words, locale)
      : lasting(sentence, durationMinutes, words, locale)
  if (varies) return fill(words.varying, { schedule: whole, varies })
  return weekday && !time ? fill(words.untimed, { schedule: whole }) : whole
}

function approximateDays(schedule: ApproximateSchedule, words: ScheduleMessages, locale: string): string {
  const every = schedule.every ? intervalWords(schedule.every, words, locale) : undefined
  const days = toArray(schedule.weekday ?? []).map(dayIndex)
  if (days.length === 0) return every ?? words.noInterval
  const day = weekdayForms('day', days, { words, locale }, formatAlternatives)
  if (every !== undefined) return fill(words.everyOnDay, { every, ...day })
  return fill(schedule.varies ? words.onVaryingDay : words.onDay, day)
}

function dayIndex(weekday: Weekday): number {
  if (!WEEKDAYS.includes(weekday)) throwRangeError('weekday', weekday, `one of ${WEEKDAYS.join(', ')}`)
  return WEEKDAYS.indexOf(weekday)
}

function intervalWords(interval: ApproximateInterval, words: ScheduleMessages, locale: string): string {
  const { min, max, unit } = interval
  const [least, greatest] = BOUNDS.every
  const isWithin = [min, max].every((count) => Number.isInteger(count) && count >= least && count <= greatest)
  if (!isWithin || max < min || !Object.hasOwn(words.every, unit)) {
    throwRangeError('every', interval, '{ min, max, unit }, such as 4, 8 and week')
  }
  if (min === max) return plural(words.every[unit], max, locale)
  return fill(plural(words.everyRange[unit], max, locale), {
    min: formatNumber(min, locale),
    max: formatNumber(max, locale),
  })
}

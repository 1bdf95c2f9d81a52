import { DAY, timeOfDay } from '../calendar/days.ts'
import { endOf } from '../calendar/recurrence.ts'
import { parseRule, type Rule, WEEKDAYS } from '../calendar/rule.ts'
import { zoneOffset } from '../calendar/zone.ts'
import { formatIsoDay } from '../i18n/formats.ts'
import type { RecurringSchedule } from '../model/schedule.ts'
import type { JsonLd } from './jsonLd.ts'

/** The days as schema.org names them, from Monday. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The units of ISO 8601 for the frequencies that a meeting can have. */
const UNITS: Partial<Record<Rule['FREQ'], string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }

/**
 * A recurring schedule as a Schedule of schema.org; undefined where its rule says more than a Schedule can, such as
 * the last day of a month, since a part of a rule is another rule.
 * @throws RangeError that names the field at fault, what it holds and what is allowed
 * @example
 * scheduleData({ kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '08:00', timeZone: 'America/Los_Angeles' })
 * // { '@type': 'Schedule', repeatFrequency: 'P1W', byDay: ['https://schema.org/Thursday'], startTime: '08:00:00',
 * //   scheduleTimezone: 'America/Los_Angeles' }
 */
export function scheduleData(schedule: RecurringSchedule): JsonLd | undefined {
  const { from, time, timeZone, durationMinutes, exceptions } = schedule
  const rule = parseRule(schedule.rule)
  const unit = UNITS[rule.FREQ]
  const days = daysOf(rule)
  if (unit === undefined || days === undefined || !isSimple(rule)) return undefined
  const start = timeOfDay(time, 'time')
  const left = (exceptions ?? []).filter(({ kind }) => kind === 'cancelled' || kind === 'moved')
  const end = durationMinutes ? start + durationMinutes * 60_000 : undefined
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule.INTERVAL}${unit}`,
    ...(days.length > 0 && { byDay: days }),
    ...(rule.BYMONTH && { byMonth: rule.BYMONTH }),
    ...(rule.BYMONTHDAY && { byMonthDay: rule.BYMONTHDAY }),
    ...(rule.COUNT && { repeatCount: rule.COUNT }),
    ...(from && { startDate: from }),
    ...(rule.UNTIL && { endDate: formatIsoDay(endOf(rule, zoneOffset(timeZone)) - 1, timeZone) }),
    startTime: clock(start),
    ...(end !== undefined && end < DAY && { endTime: clock(end) }),
    ...(durationMinutes && { duration: `PT${durationMinutes}M` }),
    scheduleTimezone: timeZone,
    ...(left.length > 0 && { exceptDate: left.map(({ date }) => date) }),
  }
}

const clock = (sinceMidnight: number): string => new Date(sinceMidnight).toISOString().slice(11, 19)

/** Whether all parts of a rule but its days have a property of their own. */
const isSimple = ({ BYMONTHDAY, BYYEARDAY, BYWEEKNO }: Rule): boolean =>
  !BYYEARDAY && !BYWEEKNO && !BYMONTHDAY?.some((day) => day < 0)

/** The days of a rule: by name, or numbered as iCalendar does, `2TH`. Undefined where BYSETPOS chooses among more. */
function daysOf({ BYDAY = [], BYSETPOS, FREQ, BYMONTHDAY }: Rule): string[] | undefined {
  if (!BYSETPOS) return BYDAY.map(({ nth, weekday }) => (nth ? nth + WEEKDAYS[weekday]! : schemaDay(weekday)))
  const [day] = BYDAY
  // The second of the Thursdays of a month is its second Thursday.
  if (FREQ !== 'MONTHLY' || BYMONTHDAY || BYDAY.length > 1 || !day || day.nth) return undefined
  return BYSETPOS.map((nth) => nth + WEEKDAYS[day.weekday]!)
}

const schemaDay = (weekday: number): string => `https://schema.org/${DAYS[weekday]}`

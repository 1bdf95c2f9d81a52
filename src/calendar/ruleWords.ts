import { formatList, formatLongDay, formatMonthDay, monthName, weekdayName } from '../i18n/formats.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { ScheduleMessages } from '../i18n/scheduleMessages.ts'
import type { LocalDate, TimeZone } from '../model/entry.ts'
import type { RecurringSchedule } from '../model/schedule.ts'
import { DAY, dayNumber } from './days.ts'
import { parseRule, type Rule, type WeekdayNumber } from './rule.ts'

interface Wording {
  words: ScheduleMessages
  locale: string
}

/**
 * Puts a rule into words, as far as it can do so well; otherwise the rule stands as it is.
 *
 * @throws RangeError that names the part at fault
 */
export function ruleWords(schedule: RecurringSchedule, words: ScheduleMessages, locale: string): string {
  const { rule: text, from, timeZone } = schedule
  const rule = completed(parseRule(text), from)
  const wording = { words, locale }
  const sentence = isPlain(rule) ? frequencyWords(rule, wording) : isoWeekWords(rule, wording)
  if (sentence === undefined) return fill(words.byRule, { rule: text })
  return limited(capitalised(sentence, locale), rule, timeZone, wording)
}

const isPlain = (rule: Rule): boolean =>
  !rule.BYSETPOS && !rule.BYYEARDAY && !rule.BYWEEKNO && !rule.BYHOUR && !rule.BYMINUTE && !rule.BYSECOND

// A rule that names no day takes it from the first date (RFC 5545 §3.3.10).
function completed(rule: Rule, from: LocalDate | undefined): Rule {
  if (!from || rule.BYDAY || rule.BYMONTHDAY || rule.BYYEARDAY || rule.BYWEEKNO) return rule
  const start = new Date(dayNumber(from, 'from') * DAY)
  switch (rule.FREQ) {
    case 'WEEKLY':
      return { ...rule, BYDAY: [{ nth: 0, weekday: (start.getUTCDay() + 6) % 7 }] }
    case 'MONTHLY':
      return { ...rule, BYMONTHDAY: [start.getUTCDate()] }
    case 'YEARLY':
      return { ...rule, BYMONTH: rule.BYMONTH ?? [start.getUTCMonth() + 1], BYMONTHDAY: [start.getUTCDate()] }
    default:
      return rule
  }
}

function frequencyWords(rule: Rule, { words, locale }: Wording): string | undefined {
  const { FREQ, INTERVAL, BYDAY, BYMONTH, BYMONTHDAY } = rule
  if (FREQ === 'DAILY' && !BYDAY && !BYMONTH && !BYMONTHDAY) return plural(words.daily, INTERVAL, locale)
  if (BYDAY && !BYMONTH && !BYMONTHDAY && (FREQ === 'WEEKLY' || (FREQ === 'DAILY' && INTERVAL === 1))) {
    const days = plainDays(BYDAY, locale)
    if (INTERVAL === 1) return fill(words.weekly, { days })
    return fill(plural(words.everyWeeks, INTERVAL, locale), { days })
  }
  if (FREQ === 'MONTHLY') return monthlyWords(rule, { words, locale })
  return FREQ === 'YEARLY' && INTERVAL === 1 ? yearlyWords(rule, { words, locale }) : undefined
}

function monthlyWords(rule: Rule, wording: Wording): string | undefined {
  const { words, locale } = wording
  const days = daysOfMonth(rule, wording)
  if (days === undefined) return undefined
  if (!rule.BYMONTH) return fill(plural(words.monthly, rule.INTERVAL, locale), { days })
  return rule.INTERVAL === 1 ? inMonths(days, rule.BYMONTH, wording) : undefined
}

function yearlyWords(rule: Rule, wording: Wording): string | undefined {
  const { words, locale } = wording
  const { BYMONTH, BYMONTHDAY, BYDAY } = rule
  const [month, day] = [BYMONTH?.[0], BYMONTHDAY?.[0]]
  if (month === undefined) return undefined
  // A day that the month does not have would be written as one of the next.
  const isDate = day !== undefined && new Date(Date.UTC(2000, month - 1, day)).getUTCDate() === day
  if (!BYDAY && isDate && BYMONTH?.length === 1 && BYMONTHDAY?.length === 1) {
    return fill(words.yearly, { date: formatMonthDay(month, day, locale) })
  }
  const days = daysOfMonth(rule, wording)
  return days === undefined ? undefined : inMonths(days, BYMONTH ?? [], wording)
}

function inMonths(days: string, months: readonly number[], { words, locale }: Wording): string {
  return fill(words.inMonths, {
    days,
    months: formatList(
      months.map((month) => monthName(month, locale)),
      locale,
    ),
  })
}

/** "first and third Monday", "day 15", "last day". */
function daysOfMonth({ BYDAY, BYMONTHDAY }: Rule, { words, locale }: Wording): string | undefined {
  if (BYDAY && BYMONTHDAY) return undefined
  const named = BYDAY && numberedDays(BYDAY, { words, locale })
  const numbered = BYMONTHDAY?.map((day) => {
    if (day === -1) return words.lastMonthDay
    return day > 0 ? fill(words.monthDay, { day }) : undefined
  })
  const days = named ?? numbered
  return days?.every((day) => day !== undefined && day !== '') ? formatList(days as string[], locale) : undefined
}

/** Each weekday with its numbers, in the order of the month: "first and third Monday", "second Tuesday". */
function numberedDays(days: readonly WeekdayNumber[], { words, locale }: Wording): (string | undefined)[] {
  // Those that count from the end, below 0, come last.
  const sorted = days.toSorted((a, b) => ((a.nth + 99) % 99) - ((b.nth + 99) % 99))
  return [...new Set(sorted.map(({ weekday }) => weekday))].map((weekday) => {
    const numbers = new Set(sorted.flatMap((day) => (day.weekday === weekday ? [day.nth] : [])))
    const ordinals = [...numbers].map((nth) => (words.ordinals as Readonly<Record<string, string>>)[nth])
    if (ordinals.includes(undefined)) return undefined
    return fill(words.nthWeekday, { nth: formatList(ordinals as string[], locale), day: weekdayName(weekday, locale) })
  })
}

function plainDays(days: readonly WeekdayNumber[], locale: string): string {
  const sorted = [...new Set(days.map(({ weekday }) => weekday))].toSorted((a, b) => a - b)
  return formatList(
    sorted.map((day) => weekdayName(day, locale)),
    locale,
  )
}

/** The numbers of every second week of the longest year. */
const everySecond = (first: number): string =>
  Array.from({ length: 27 }, (_, index) => first + 2 * index)
    .filter((week) => week < 54)
    .join()

/** Odd and even weeks have no frequency of their own in RFC 5545: they are lists of week numbers. */
function isoWeekWords(rule: Rule, { words, locale }: Wording): string | undefined {
  const { FREQ, INTERVAL, BYDAY, BYWEEKNO, WKST } = rule
  const isPlainYear = FREQ === 'YEARLY' && INTERVAL === 1 && WKST === 0 && !rule.BYSETPOS && !rule.BYMONTH
  if (!isPlainYear || !BYDAY || !BYWEEKNO || rule.BYMONTHDAY || rule.BYYEARDAY) return undefined
  const weeks = [...new Set(BYWEEKNO)].toSorted((a, b) => a - b).join()
  const days = plainDays(BYDAY, locale)
  if (weeks === everySecond(1)) return fill(words.oddWeeks, { days })
  return weeks === everySecond(2) ? fill(words.evenWeeks, { days }) : undefined
}

function limited(rule: string, { UNTIL, COUNT }: Rule, timeZone: TimeZone, { words, locale }: Wording): string {
  if (COUNT) return fill(plural(words.times, COUNT, locale), { rule })
  if (!UNTIL) return rule
  const date = formatLongDay(UNTIL.wall - 1, UNTIL.isUtc ? timeZone : 'UTC', locale)
  return fill(words.until, { rule, date })
}

const capitalised = (sentence: string, locale: string): string =>
  sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1)

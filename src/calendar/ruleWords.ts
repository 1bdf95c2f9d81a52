import { formatLongDay } from '../i18n/formats.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { ScheduleMessages } from '../i18n/scheduleMessages.ts'
import type { LocalDate, TimeZone } from '../model/entry.ts'
import type { RecurringSchedule } from '../model/schedule.ts'
import { DAY, dayNumber } from './days.ts'
import { isoWeeks } from './isoWeeks.ts'
import { isWorkingWeek, monthlyWords, yearlyWords } from './monthWords.ts'
import { parseRule, type Rule, type WeekdayNumber } from './rule.ts'
import { monthForms, weekdayForms, type Wording } from './wording.ts'

/**
 * Puts a rule into words; one that has no good ones is said to be on the dates listed.
 *
 * @throws RangeError that names the part at fault
 */
export function ruleWords(schedule: RecurringSchedule, words: ScheduleMessages, locale: string): string {
  const { from, timeZone } = schedule
  const rule = completed(parseRule(schedule.rule), from)
  const wording = { words, locale }
  const sentence = isPlain(rule) ? frequencyWords(rule, wording) : isoWeekWords(rule, wording)
  if (sentence === undefined) return words.listedDates
  return limited(capitalised(sentence, locale), rule, timeZone, wording)
}

const isPlain = (rule: Rule): boolean =>
  !rule.BYYEARDAY && !rule.BYWEEKNO && !rule.BYHOUR && !rule.BYMINUTE && !rule.BYSECOND

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

function frequencyWords(rule: Rule, wording: Wording): string | undefined {
  const { words, locale } = wording
  const { FREQ, INTERVAL, BYDAY, BYMONTH, BYMONTHDAY } = rule
  // "Every Monday of every month" is every Monday.
  const isWeekly = BYDAY?.every(({ nth }) => nth === 0) && !BYMONTHDAY && !rule.BYSETPOS
  if (FREQ === 'MONTHLY' && !(isWeekly && INTERVAL === 1)) return monthlyWords(rule, wording)
  if (rule.BYSETPOS) return FREQ === 'YEARLY' && INTERVAL === 1 ? yearlyWords(rule, wording) : undefined
  // An interval is counted through the months that it leaves out.
  if (BYMONTH && FREQ !== 'YEARLY') {
    const always = INTERVAL === 1 ? frequencyWords({ ...rule, BYMONTH: undefined }, wording) : undefined
    return always && fill(words.during, { rule: always, ...monthForms(BYMONTH, wording) })
  }
  if (FREQ === 'DAILY' && !BYDAY && !BYMONTHDAY) return plural(words.daily, INTERVAL, locale)
  if (BYDAY && !BYMONTHDAY && (FREQ === 'WEEKLY' || (FREQ !== 'YEARLY' && INTERVAL === 1))) {
    const days = plainDays(BYDAY, wording)
    if (INTERVAL === 1) {
      if (!isWorkingWeek(BYDAY)) return fill(words.weekly, days)
      return words.grammar.everyWorkingDay ?? fill(words.weekly, { days: words.workingDay })
    }
    const isOneDay = new Set(BYDAY.map(({ weekday }) => weekday)).size === 1
    return fill(plural(isOneDay ? words.everyWeeks : words.everyWeeksOnDays, INTERVAL, locale), days)
  }
  return FREQ === 'YEARLY' && INTERVAL === 1 ? yearlyWords(rule, wording) : undefined
}

function plainDays(days: readonly WeekdayNumber[], wording: Wording): Readonly<Record<'days', string>> {
  const sorted = [...new Set(days.map(({ weekday }) => weekday))].toSorted((a, b) => a - b)
  return weekdayForms('days', sorted, wording)
}

/** Odd and even weeks have no frequency of their own in RFC 5545: they are lists of week numbers. */
function isoWeekWords(rule: Rule, wording: Wording): string | undefined {
  const { words } = wording
  const { FREQ, INTERVAL, BYDAY, BYWEEKNO, WKST } = rule
  const isPlainYear = FREQ === 'YEARLY' && INTERVAL === 1 && WKST === 0 && !rule.BYSETPOS && !rule.BYMONTH
  if (!isPlainYear || !BYDAY || !BYWEEKNO || rule.BYMONTHDAY || rule.BYYEARDAY) return undefined
  const weeks = [...new Set(BYWEEKNO)].toSorted((a, b) => a - b).join()
  const days = plainDays(BYDAY, wording)
  if (weeks === isoWeeks(1)) return fill(words.oddWeeks, days)
  return weeks === isoWeeks(2) ? fill(words.evenWeeks, days) : undefined
}

function limited(rule: string, { UNTIL, COUNT }: Rule, timeZone: TimeZone, { words, locale }: Wording): string {
  if (COUNT) return fill(plural(words.times, COUNT, locale), { rule })
  if (!UNTIL) return rule
  const date = formatLongDay(UNTIL.wall - 1, UNTIL.isUtc ? timeZone : 'UTC', locale)
  return fill(words.until, { rule, date })
}

/** Begins as a sentence does. */
export const capitalised = (sentence: string, locale: string): string =>
  sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1)

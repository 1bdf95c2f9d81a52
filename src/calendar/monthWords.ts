import { formatList, formatMonthDay, formatNumber } from '../i18n/formats.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { Rule, WeekdayNumber } from './rule.ts'
import { monthForms, ordinal, weekdayForms, type Wording } from './wording.ts'

/** A monthly rule in words; undefined where it has no good ones. */
export function monthlyWords(rule: Rule, wording: Wording): string | undefined {
  const { words, locale } = wording
  const days = daysOfMonth(rule, wording)
  if (days === undefined) return undefined
  if (!rule.BYMONTH) return fill(plural(words.monthly, rule.INTERVAL, locale), { days })
  return rule.INTERVAL === 1 ? inMonths(days, rule.BYMONTH, wording) : undefined
}

/** A yearly rule by months in words; undefined where it has no good ones. */
export function yearlyWords(rule: Rule, wording: Wording): string | undefined {
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

function inMonths(days: string, months: readonly number[], wording: Wording): string {
  const { words } = wording
  const sorted = [...new Set(months)].toSorted((a, b) => a - b)
  if (sorted.join() === '1,3,5,7,9,11') return fill(words.oddMonths, { days })
  if (sorted.join() === '2,4,6,8,10,12') return fill(words.evenMonths, { days })
  return fill(words.inMonths, { days, ...monthForms(sorted, wording) })
}

/** "first and third Monday", "first working day", "day 15", "last day". */
function daysOfMonth({ BYDAY, BYMONTHDAY, BYSETPOS }: Rule, wording: Wording): string | undefined {
  if (BYSETPOS) return BYDAY && !BYMONTHDAY ? placesInMonth(BYDAY, BYSETPOS, wording) : undefined
  if (BYDAY && BYMONTHDAY) return dayOfSpan(BYDAY, BYMONTHDAY, wording)
  const named = BYDAY && numberedDays(BYDAY, wording)
  return formatAll(named ?? (BYMONTHDAY && numberedMonthDays(BYMONTHDAY, wording)), wording)
}

const numberedMonthDays = (days: readonly number[], { words, locale }: Wording): (string | undefined)[] =>
  days.map((day) => {
    if (day === -1) return words.lastMonthDay
    if (day === 1 && words.grammar.firstMonthDay !== undefined) return words.grammar.firstMonthDay
    return day > 0 ? fill(words.monthDay, { day: formatNumber(day, locale) }) : undefined
  })

/** The days as a list; undefined where one of them has no words. */
const formatAll = (days: readonly (string | undefined)[] | undefined, { locale }: Wording): string | undefined =>
  days?.every((day) => day !== undefined && day !== '') ? formatList(days as string[], locale) : undefined

/** Each weekday with its numbers, in the order of the month: "first and third Monday", "second Tuesday". */
function numberedDays(days: readonly WeekdayNumber[], wording: Wording): (string | undefined)[] {
  const sorted = fromTheStart(days, ({ nth }) => nth)
  return [...new Set(sorted.map(({ weekday }) => weekday))].map((weekday) => {
    const numbers = sorted.flatMap((day) => (day.weekday === weekday ? [day.nth] : []))
    return nthDays(numbers, weekday, wording)
  })
}

/** In the order of the month: those that count from the end, below 0, come last. */
const fromTheStart = <Item>(items: readonly Item[], numberOf: (item: Item) => number): Item[] =>
  items.toSorted((a, b) => ((numberOf(a) + 99) % 99) - ((numberOf(b) + 99) % 99))

function nthDays(numbers: readonly number[], day: number | 'workingDay', wording: Wording): string | undefined {
  const { words, locale } = wording
  const ordinals = [...new Set(numbers)].map((nth) => ordinal(nth, day, wording))
  if (ordinals.includes(undefined)) return undefined
  const days = day === 'workingDay' ? { day: words.workingDay } : weekdayForms('day', [day], wording)
  return fill(words.nthWeekday, { nth: formatList(ordinals as string[], locale), ...days })
}

/** Whether days are those from Monday to Friday. */
export const isWorkingWeek = (days: readonly WeekdayNumber[]): boolean =>
  days.every(({ nth, weekday }) => nth === 0 && weekday < 5) && new Set(days.map(({ weekday }) => weekday)).size === 5

/** Places among some days of a month: of working days, of one weekday, or of all days. */
function placesInMonth(
  days: readonly WeekdayNumber[],
  positions: readonly number[],
  wording: Wording,
): string | undefined {
  if (days.some(({ nth }) => nth !== 0)) return undefined
  const weekdays = [...new Set(days.map(({ weekday }) => weekday))]
  const sorted = fromTheStart(positions, (position) => position)
  if (weekdays.length === 7) return formatAll(numberedMonthDays(sorted, wording), wording)
  if (weekdays.length === 1) return nthDays(sorted, weekdays[0]!, wording)
  return isWorkingWeek(days) ? nthDays(sorted, 'workingDay', wording) : undefined
}

/** A weekday among seven days of the month: the second one from 8 to 14, the one after the second Tuesday from 9 to 15. */
function dayOfSpan(days: readonly WeekdayNumber[], monthDays: readonly number[], wording: Wording): string | undefined {
  const [day] = days
  const [first = 0, ...others] = [...new Set(monthDays)].toSorted((a, b) => a - b)
  const isWeek = others.length === 6 && others.every((each, index) => each === first + index + 1)
  if (!day || days.length > 1 || day.nth !== 0 || first < 1 || !isWeek) return undefined
  const { words, locale } = wording
  const nth = Math.floor((first - 1) / 7) + 1
  const after = (first - 1) % 7
  if (after === 0) return nthDays([nth], day.weekday, wording)
  const within = {
    ...weekdayForms('day', [day.weekday], wording),
    first: formatNumber(first, locale),
    last: formatNumber(first + 6, locale),
  }
  // Beyond day 29, the day after the nth weekday can lie in the next month, where the rule has none.
  if (first + 6 > 29 || words.dayAfterNth === '') return fill(words.dayWithin, within)
  const before = (day.weekday + 7 - after) % 7
  return fill(words.dayAfterNth, {
    ...within,
    ...weekdayForms('before', [before], wording),
    nth: ordinal(nth, before, wording)!,
  })
}

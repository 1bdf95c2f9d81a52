import type { LocalDate, PartialDate, TimeZone, WallTime } from '../model/entry.ts'
import { memoize, memoizeBy, memoizeBySpan, type PerSpan, type Span } from './memoize.ts'

// The bare `en` is the library's own language, written for readers everywhere: "3 May 2026", "16:00".
// Who wants American forms asks for `en-US`.
/** The language tag under which dates are written. */
export const formatLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale)

/**
 * Around times, servers and browsers differ in kinds of spaces, and in Korean in the halves of the day: some write "PM".
 */
const asEveryHost = (text: string, locale: string): string => {
  const spaced = text.replace(/[\u2009\u202f]/g, ' ')
  return /^ko\b/.test(locale) ? spaced.replace(/AM/g, '오전').replace(/PM/g, '오후') : spaced
}

type Writer = PerSpan<string>

/** A form of dates or times. */
const writer = (optionsFor: (locale: string) => Intl.DateTimeFormatOptions): Writer =>
  memoizeBySpan((timeZone, locale) => {
    const format = new Intl.DateTimeFormat(formatLocale(locale), { ...optionsFor(locale), timeZone })
    return ({ start, end }) =>
      asEveryHost(end === undefined ? format.format(start) : format.formatRange(start, end), locale)
  })

const dayOptions = { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' } as const

/** Whether hours are written with two digits: so they are in `en`, where "9:00" might be either half of the day. */
export const hourForm = (locale: string): '2-digit' | 'numeric' => (locale === 'en' ? '2-digit' : 'numeric')

const timeOptions = (locale: string) => ({ hour: hourForm(locale), minute: '2-digit' }) as const

/** A year or a month without its day is no span of the Persian calendar, nor is a day that comes every year. */
const gregorian = (locale: string): Intl.DateTimeFormatOptions => (/^fa\b/.test(locale) ? { calendar: 'gregory' } : {})

const writeSpan = /* @__PURE__ */ writer((locale) => ({ ...dayOptions, ...timeOptions(locale) }))
const writeTimes = /* @__PURE__ */ writer(timeOptions)
const writeWeekdayAndDay = /* @__PURE__ */ writer(() => ({ weekday: 'long', day: 'numeric', month: 'long' }))
const writeShortDay = /* @__PURE__ */ writer(() => ({ weekday: 'short', day: 'numeric', month: 'short' }))
const writeShortMonth = /* @__PURE__ */ writer(() => ({ month: 'short' }))
const writeDayOfMonth = /* @__PURE__ */ writer(() => ({ day: 'numeric' }))
const writeShortWeekday = /* @__PURE__ */ writer(() => ({ weekday: 'short' }))
const writeIsoDay = /* @__PURE__ */ writer(() => ({ day: '2-digit', month: '2-digit', year: 'numeric' }))
const writeLongDay = /* @__PURE__ */ writer(() => ({ day: 'numeric', month: 'long', year: 'numeric' }))
const writeYear = /* @__PURE__ */ writer((locale) => ({ year: 'numeric', ...gregorian(locale) }))
const writeMonthOfYear = /* @__PURE__ */ writer((locale) => ({ month: 'long', year: 'numeric', ...gregorian(locale) }))
const writeMonth = /* @__PURE__ */ writer(() => ({ month: 'long' }))
const writeShortMonthOfYear = /* @__PURE__ */ writer((locale) => ({
  month: 'short',
  year: 'numeric',
  ...gregorian(locale),
}))
const writeDayAndMonth = /* @__PURE__ */ writer(() => ({ day: 'numeric', month: 'long' }))
const writeMonthDay = /* @__PURE__ */ writer((locale) => ({ day: 'numeric', month: 'long', ...gregorian(locale) }))
const writeWeekday = /* @__PURE__ */ writer(() => ({ weekday: 'long' }))
const writeOffset = /* @__PURE__ */ writer(() => ({ timeZoneName: 'longOffset' }))

// A local date and a wall-clock time are read as if in UTC and written in UTC, so no other zone can reach them.
const writeLocal = (write: Writer, locale: string, start: number): string => write({ start }, 'UTC', locale)

/**
 * Writes when something takes place, on the clocks of a zone.
 *
 * @throws RangeError for a zone that `Intl` does not know
 * @example
 * formatSpan({ start: Date.UTC(2026, 4, 7, 17), end: Date.UTC(2026, 4, 7, 18) }, 'America/Los_Angeles', 'en')
 * // 'Thu, 7 May 2026, 10:00–11:00'
 */
export function formatSpan(span: Span, timeZone: TimeZone, locale: string): string {
  return writeSpan(span, timeZone, locale)
}

/** Writes the times of a span without its day; with its days where there are two of them. */
export function formatTimes(span: Span, timeZone: TimeZone, locale: string): string {
  const { start, end = start } = span
  const isOneDay = formatIsoDay(start, timeZone) === formatIsoDay(end, timeZone)
  return isOneDay ? writeTimes(span, timeZone, locale) : formatSpan(span, timeZone, locale)
}

/** Writes the day of an instant with its weekday in full, as the heading of a day. */
export function formatWeekday(instant: number, timeZone: TimeZone, locale: string): string {
  return writeWeekdayAndDay({ start: instant }, timeZone, locale)
}

/** Writes the day of an instant in few letters, as in a list of dates: `Thu, 7 May`. */
export function formatShortDay(instant: number, timeZone: TimeZone, locale: string): string {
  return writeShortDay({ start: instant }, timeZone, locale)
}

/** Writes the month, the day and the weekday of an instant apart, as on a leaf of a calendar. */
export function formatTileDay(
  instant: number,
  timeZone: TimeZone,
  locale: string,
): readonly [month: string, day: string, weekday: string] {
  const write = (each: Writer): string => each({ start: instant }, timeZone, locale)
  return [write(writeShortMonth), write(writeDayOfMonth), write(writeShortWeekday)]
}

/** The day of an instant on the calendar of a zone, `YYYY-MM-DD`. */
export function formatIsoDay(instant: number, timeZone: TimeZone): string {
  // Sweden writes dates as ISO 8601 does.
  return writeIsoDay({ start: instant }, timeZone, 'sv-SE')
}

/** Writes the day of an instant with its month in full, as the date of a page. */
export function formatLongDay(instant: number, timeZone: TimeZone, locale: string): string {
  return writeLongDay({ start: instant }, timeZone, locale)
}

/**
 * Writes a local date.
 *
 * @throws RangeError when it is no date
 * @example
 * formatLocalDate('2026-05-03', 'en') // '3 May 2026'
 */
export function formatLocalDate(date: LocalDate, locale: string): string {
  return localDates(locale, date, () => {
    const [whole = '', day] = /^\d{4}-\d\d-(\d\d)$/.exec(date) ?? []
    const instant = Date.parse(whole)
    // The parser carries 30 February over into March, so the day that it read is compared. No day is equal to none.
    if (new Date(instant).getUTCDate() !== Number(day)) {
      throw new RangeError(`date must be YYYY-MM-DD, such as 2026-05-03; received ${JSON.stringify(date)}.`)
    }
    return formatLongDay(instant, 'UTC', locale)
  })
}

/**
 * Writes a local date, without its year if that is the current one.
 *
 * @throws RangeError when it is no date
 * @example
 * formatNearDate('2026-05-03', Date.UTC(2026, 0, 1), 'en') // '3 May'
 */
export function formatNearDate(date: LocalDate, now: number, locale: string): string {
  const whole = formatLocalDate(date, locale)
  if (!date.startsWith(`${new Date(now).getUTCFullYear()}`)) return whole
  return formatDayAndMonth(date, locale)
}

/**
 * Writes the month of a date, where the day does not matter, or the year where no more is known.
 *
 * @example
 * formatMonth('2026-05-03', 'en') // 'May 2026'
 */
export const formatMonth = (date: PartialDate, locale: string): string =>
  writeLocal(date.length > 4 ? writeShortMonthOfYear : writeYear, locale, Date.parse(date))

/**
 * A local date as a leaf of a calendar has it.
 *
 * @throws RangeError when it is no date
 * @example
 * shortDay('2026-05-03', 'en') // { month: 'May', day: '3' }
 */
export function shortDay(date: LocalDate, locale: string): { month: string; day: string } {
  const start = Date.parse(date)
  return { month: writeLocal(writeShortMonth, locale, start), day: writeLocal(writeDayOfMonth, locale, start) }
}

/**
 * Writes a local date, or what is known of one: a month, a year.
 *
 * @throws RangeError when it is none of those
 * @example
 * formatPartialDate('2026-05', 'en') // 'May 2026'
 * formatPartialDate('2026', 'en') // '2026'
 */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date) ?? []
  if (year === undefined) return formatLocalDate(date, locale)
  const start = Date.UTC(Number(year), Number(month ?? 1) - 1)
  return writeLocal(month === undefined ? writeYear : writeMonthOfYear, locale, start)
}

/**
 * Writes the days from one local date to another, or what is known of them.
 *
 * @throws RangeError when one of them is none
 * @example
 * formatPartialRange('2026-10-12', '2026-10-14', 'en') // '12–14 October 2026'
 */
export function formatPartialRange(from: PartialDate, to: PartialDate | undefined, locale: string): string {
  const first = formatPartialDate(from, locale)
  if (!to || to === from) return first
  const last = formatPartialDate(to, locale)
  if (from.length + to.length < 20) return `${first} – ${last}`
  // English parts days by spaces, as it does months.
  return writeLongDay({ start: Date.parse(from), end: Date.parse(to) }, 'UTC', locale).replace(/^(\d+) – (\d)/, '$1–$2')
}

/**
 * The last day that a date can mean which is known in part, to be compared with others.
 *
 * @example
 * lastDayOf('2026') // '2026-12-31'
 */
export const lastDayOf = (date: PartialDate): LocalDate => date + '-12-31'.slice(Math.max(date.length, 4) - 4)

const localDates = /* @__PURE__ */ memoizeBy<string, LocalDate, string>()

/**
 * Writes a wall-clock time.
 *
 * @throws RangeError when it is no time
 * @example
 * formatWallTime('16:00', 'en') // '16:00'
 * formatWallTime('16:00', 'en-US') // '4:00 PM'
 */
export function formatWallTime(time: WallTime, locale: string): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  if (hour === undefined) {
    throw new RangeError(`time must be HH:mm, such as 16:00; received ${JSON.stringify(time)}.`)
  }
  return writeLocal(writeTimes, locale, Date.UTC(2000, 0, 1, Number(hour), Number(minute)))
}

/** Writes a number in the digits of a language. */
export const formatNumber = (value: number, locale: string): string =>
  numbers(locale, value, () => new Intl.NumberFormat(locale).format(value))

const numbers = /* @__PURE__ */ memoizeBy<string, number, string>()

/**
 * Names a month, from 1 for January.
 *
 * @example
 * monthName(5, 'en') // 'May'
 */
export function monthName(month: number, locale: string): string {
  return writeLocal(writeMonth, locale, Date.UTC(2001, month - 1, 1))
}

/**
 * Writes a local date without its year.
 *
 * @example
 * formatDayAndMonth('2026-05-03', 'en') // '3 May'
 */
export const formatDayAndMonth = (date: LocalDate, locale: string): string =>
  writeLocal(writeDayAndMonth, locale, Date.parse(date))

/**
 * Writes a day of the year that comes every year, on the calendar by which rules go.
 *
 * @example
 * formatMonthDay(5, 3, 'en') // '3 May'
 */
export function formatMonthDay(month: number, day: number, locale: string): string {
  return writeLocal(writeMonthDay, locale, Date.UTC(2000, month - 1, day))
}

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in minutes. Text for a page, not the engine's path.
 *
 * @example
 * offsetMinutes(Date.UTC(2026, 4, 7, 17), 'America/Los_Angeles') // -420
 */
export function offsetMinutes(instant: number, timeZone: TimeZone): number {
  return offsets(timeZone, instant, () => {
    const text = writeOffset({ start: instant }, timeZone, 'en')
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? []
    return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  })
}

const offsets = /* @__PURE__ */ memoizeBy<TimeZone, number, number>()

/** An instant as `<time>` wants it. */
export const isoInstant = (instant: number): string =>
  memoize(isoInstants, instant, () => new Date(instant).toISOString())

const isoInstants = new Map<number, string>()

/**
 * Joins words as a language does.
 *
 * @example
 * formatList(['Monday', 'Friday'], 'en') // 'Monday and Friday'
 */
export function formatList(items: readonly string[], locale: string): string {
  return lists(locale, items.join('\n'), () =>
    new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' }).format(items),
  )
}

/**
 * The same for words that become links: the words, and what stands between them.
 *
 * @example
 * formatListParts(['Monday', 'Friday'], 'en').map(({ value }) => value) // ['Monday', ' and ', 'Friday']
 */
export const formatListParts = (
  items: readonly string[],
  locale: string,
): readonly { type: 'element' | 'literal'; value: string }[] =>
  new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' }).formatToParts(items)

const lists = /* @__PURE__ */ memoizeBy<string, string, string>()

/**
 * Joins words of which one is meant, as a language does.
 *
 * @example
 * formatAlternatives(['Monday', 'Friday'], 'en') // 'Monday or Friday'
 */
export function formatAlternatives(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(formatLocale(locale), { type: 'disjunction' }).format(items)
}

/**
 * Names a day of the week, from 0 for Monday.
 *
 * @example
 * weekdayName(3, 'en') // 'Thursday'
 */
export function weekdayName(day: number, locale: string): string {
  // 1 January 2001 was a Monday.
  return writeLocal(writeWeekday, locale, Date.UTC(2001, 0, 1 + day))
}

/** The names of all days of the week, from Monday. */
export const weekdayNames = (locale: string): readonly string[] =>
  memoize(weekdays, locale, () => [0, 1, 2, 3, 4, 5, 6].map((day) => weekdayName(day, locale)))

const weekdays = /* @__PURE__ */ new Map<string, readonly string[]>()

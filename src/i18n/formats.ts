import type { LocalDate, WallTime } from '../model/entry.ts'

// The bare `en` is the library's own language, written for readers everywhere: "3 May 2026", "16:00".
// Who wants American forms asks for `en-US`.
const formatLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale)

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, form: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${form}`
  let made = formats.get(key)
  if (made === undefined) {
    // A local date and a wall-clock time are read as if in UTC and written in UTC, so no other zone can reach them.
    made = new Intl.DateTimeFormat(formatLocale(locale), { ...options, timeZone: 'UTC' })
    formats.set(key, made)
  }
  return made
}

/**
 * Writes a local date.
 *
 * @throws RangeError when it is no date
 * @example
 * formatLocalDate('2026-05-03', 'en') // '3 May 2026'
 */
export function formatLocalDate(date: LocalDate, locale: string): string {
  const instant = Date.parse(`${date}T00:00Z`)
  // The parser carries 30 February over into March, so what it read is written again and compared.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`date: ${JSON.stringify(date)} is not a date; write YYYY-MM-DD, such as 2026-05-03`)
  }
  return format(locale, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(instant)
}

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
    throw new RangeError(`time: ${JSON.stringify(time)} is not a time of day; write HH:mm, such as 16:00`)
  }
  return format(locale, 'time', { hour: 'numeric', minute: '2-digit' }).format(
    Date.UTC(2000, 0, 1, Number(hour), Number(minute)),
  )
}

/**
 * Names a day of the week, from 0 for Monday.
 *
 * @example
 * weekdayName(3, 'en') // 'Thursday'
 */
export function weekdayName(day: number, locale: string): string {
  // 1 January 2001 was a Monday.
  return format(locale, 'weekday', { weekday: 'long' }).format(Date.UTC(2001, 0, 1 + day))
}

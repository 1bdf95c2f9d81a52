import { DAY, dayNumber, weekdayOf } from '../calendar/days.ts'
import { WEEKDAYS } from '../calendar/rule.ts'
import type { LocalDate, WallTime } from '../model/entry.ts'
import type { Weekday } from '../model/schedule.ts'

/** The name of a weekday, as a pattern: short, long or plural. */
export const WEEKDAY = '(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?s?'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}`

/** A date in words or in digits, as a pattern: `Tuesday March 12, 2024`, `2024-03-12`. */
export const DATE: string = `(?:(?:${WEEKDAY},? )?${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`

/** The weekday that a name stands for. The name is in lower case. */
export const weekdayNamed = (name: string): Weekday =>
  WEEKDAYS.find((weekday) => name.startsWith(weekday.toLowerCase()))!

/** The weekday of a date. */
export const weekdayOn = (date: LocalDate): Weekday => WEEKDAYS[weekdayOf(dayNumber(date, 'date'))]!

/** A date in words, in lower case; undefined where there is no such date, or where it is on another weekday. */
export function spokenDate(text: string): LocalDate | undefined {
  const [, name, month, day, year] =
    new RegExp(`^(?:(${WEEKDAY}),? )?(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`).exec(text) ?? []
  const number = String(MONTHS.indexOf(month?.slice(0, 3) ?? '') + 1).padStart(2, '0')
  const date = month === undefined ? text : `${year}-${number}-${day!.padStart(2, '0')}`
  try {
    const weekday = weekdayOn(date)
    return name === undefined || weekdayNamed(name) === weekday ? date : undefined
  } catch {
    return undefined
  }
}

/** A time of day, and how long it lasts where the end is named too. */
export interface SpokenTime {
  time: WallTime
  durationMinutes?: number
  /** Said as 24:00: it is the midnight at which the day that is named ends, and so a time of the next. */
  isNextDay?: true
}

/**
 * A time on a clock of 24 hours, or of 12 with AM or PM: `9:00`, `1600`, `2:30 PM`, `7:00PM-8:00PM`, `12 noon`. Undefined
 * where it could be two times.
 */
export function parseTimeText(text: string): SpokenTime | undefined {
  const time = String.raw`(\d{1,2})(?::?(\d\d))?\s*([ap]\.?m\.?)?`
  const clocks = text.trim().replace(/\b(?:12(?::00)? ?)?noon\b/gi, '12:00 PM')
  const found = new RegExp(String.raw`^${time}(?:\s*(?:-|–|to)\s*${time})?$`, 'i').exec(clocks)
  if (!found) return undefined
  const [, hour, minute, half, endHour, endMinute, endHalf] = found
  const start = minutesOf(hour!, minute, half)
  if (start === undefined) return undefined
  const written: SpokenTime = {
    time: new Date(start * 60_000).toISOString().slice(11, 16),
    ...(start === 24 * 60 && { isNextDay: true }),
  }
  if (endHour === undefined) return written
  const end = minutesOf(endHour, endMinute, endHalf)
  // "7:00-8:00 PM" leaves open which half of the day the first is in.
  if (end === undefined || (half === undefined) !== (endHalf === undefined)) return undefined
  const minutes = (end - start + DAY / 60_000) % (DAY / 60_000)
  return minutes > 0 ? { ...written, durationMinutes: minutes } : written
}

function minutesOf(hour: string, minute: string | undefined, half: string | undefined): number | undefined {
  if (half === undefined) {
    // A bare hour could be in either half of the day.
    const minutes = +hour * 60 + +(minute ?? NaN)
    return +(minute ?? NaN) < 60 && minutes <= 24 * 60 ? minutes : undefined
  }
  if (+hour < 1 || +hour > 12 || +(minute ?? 0) > 59) return undefined
  return ((+hour % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + +(minute ?? 0)
}

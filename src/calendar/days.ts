import { memoize } from '../i18n/memoize.ts'
import type { LocalDate, WallTime } from '../model/entry.ts'
import { YEARS } from './bounds.ts'
import { throwRangeError } from './rangeError.ts'

/** Milliseconds in a day without a clock change. */
export const DAY = 86_400_000

/** 1 March of the year 0. The calendar of the engine begins here, so that it never divides what is negative. */
export const FIRST_DAY = -719_468

/**
 * The day number (days since 1970-01-01) on which a month begins. Months are counted from January of the year 0
 * (proleptic Gregorian), so that twelve of them are a year and no date needs an object.
 */
export function firstDay(month: number): number {
  // A year that begins in March has its leap day at the end, where it disturbs no other month.
  const year = ((month - 2) / 12) | 0
  const leapDays = (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0)
  return 365 * year + leapDays + (((153 * (month - 2 - 12 * year) + 2) / 5) | 0) + FIRST_DAY
}

/** The month in which a day lies, counted as in {@link firstDay}. */
export function monthOf(day: number): number {
  const estimate = ((day + 719_528) / 30.436875) | 0
  return firstDay(estimate) > day ? estimate - 1 : firstDay(estimate + 1) > day ? estimate : estimate + 1
}

/** The day of the week, from Monday = 0 to Sunday = 6. */
export const weekdayOf = (day: number): number => (day + 719_533) % 7

/**
 * The day number of a local date, whatever its year.
 * @throws RangeError that names the field, if it is not a date of the calendar in the form `YYYY-MM-DD`
 */
export function calendarDay(date: LocalDate, field: string): number {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(date) ?? []
  const index = +year! * 12 + +month! - 1
  const number = firstDay(index) + +day! - 1
  return monthOf(number) === index ? number : throwRangeError(field, date, 'YYYY-MM-DD')
}

/**
 * The day number of a local date in the data.
 * @throws RangeError that names the field, if it is not a date of the calendar in the form `YYYY-MM-DD`, or if it is of
 * a year that no meeting is held in
 * @example dayNumber('1970-02-01', 'from') // 31
 */
export const dayNumber = (date: LocalDate, field: string): number =>
  memoize(numbers, date, () => {
    const number = calendarDay(date, field)
    const [least, greatest] = YEARS
    const year = +date.slice(0, 4)
    if (year < least || year > greatest) throwRangeError(field, date, `a date of the years ${least} to ${greatest}`)
    return number
  })

// The dates of exceptions are read for every question about a schedule.
const numbers = new Map<LocalDate, number>()

/**
 * The local date of a day number.
 * @example localDate(31) // '1970-02-01'
 */
export const localDate = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10)

/**
 * The milliseconds from midnight to a time on a clock without changes.
 * @throws RangeError that names the field, if it is not a time in the form `HH:mm`
 * @example timeOfDay('16:00', 'time') // 57600000
 */
export function timeOfDay(time: WallTime, field: string): number {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? throwRangeError(field, time, 'HH:mm')
  return (+hour! * 60 + +minute!) * 60_000
}

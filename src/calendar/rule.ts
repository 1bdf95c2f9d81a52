import { DAY, dayNumber } from './days.ts'
import { fail } from './fail.ts'

/** The values of FREQ, from the shortest. */
export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** The days of the week as BYDAY and WKST name them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A value of BYDAY (`weekdaynum`): the nth weekday (Monday = 0) of its month or year, or each of them where nth is 0. */
export interface WeekdayNumber {
  nth: number
  weekday: number
}

/**
 * Of the parts that hold numbers: the least and the greatest (0 is allowed only as the least), then the first and the
 * last FREQ, as indices, that do not take the part. Of BYDAY it is the number before the day.
 */
const LIMITS = {
  INTERVAL: [1, 1e6],
  COUNT: [1, 1e9],
  BYSECOND: [0, 60],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYDAY: [-53, 53, 0, 4],
  BYMONTHDAY: [-31, 31, 4, 4],
  BYYEARDAY: [-366, 366, 3, 5],
  BYWEEKNO: [-53, 53, 0, 5],
  BYMONTH: [1, 12],
  BYSETPOS: [-366, 366],
} as const

type NumberPart = keyof typeof LIMITS

/** An RRULE value, read (RFC 5545 §3.3.10). Parts keep their names; those that are absent stay absent. */
export interface Rule extends Partial<Record<Exclude<NumberPart, 'INTERVAL' | 'COUNT' | 'BYDAY'>, readonly number[]>> {
  FREQ: Frequency
  INTERVAL: number
  COUNT?: number
  /** The first millisecond that is too late, on the clock of UTC or of the zone. A date allows its whole day. */
  UNTIL?: { wall: number; isUtc: boolean }
  /** The day on which weeks begin, Monday = 0. */
  WKST: number
  BYDAY?: readonly WeekdayNumber[]
}

/**
 * Reads an RRULE value. Of RFC 7529 it takes what changes nothing: `RSCALE=GREGORIAN` and `SKIP=OMIT`.
 * @throws RangeError that names the part at fault, what it holds and what is allowed there
 * @example parseRule('FREQ=MONTHLY;BYDAY=1MO').BYDAY // [{ nth: 1, weekday: 0 }]
 */
export function parseRule(text: string): Rule {
  const parts: Record<string, unknown> = {}
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=')
    if (name in parts) fail(name, part, 'once')
    if (part) parts[name] = readPart(name, value)
  }
  const rule = { INTERVAL: 1, WKST: 0, ...parts } as unknown as Rule
  const frequency = FREQUENCIES.indexOf(rule.FREQ)
  if (frequency < 0) fail('FREQ', rule.FREQ, FREQUENCIES.join())
  const numbered = rule.BYDAY?.some((day) => day.nth)
  for (const [part, [, , first = 9, last = 9]] of Object.entries<readonly number[]>(LIMITS)) {
    if ((part === 'BYDAY' ? numbered : parts[part]) && frequency >= first && frequency <= last)
      fail(`FREQ beside ${part}`, rule.FREQ, FREQUENCIES.filter((_, index) => index < first || index > last).join())
  }
  if (numbered && rule.BYWEEKNO) fail('BYDAY', text, 'no number beside BYWEEKNO')
  return rule
}

function readPart(name: string, value: string): unknown {
  if (name === 'FREQ') return value
  if (name === 'UNTIL') return readUntil(value)
  if (name === 'WKST') return readWeekday(value).weekday
  if (name === 'BYDAY') return value.split(',').map(readWeekday)
  if (name in LIMITS)
    return name.startsWith('BY') ? value.split(',').map((item) => readNumber(name, item)) : readNumber(name, value)
  // RFC 7529, as far as it changes nothing.
  if (name + value === 'RSCALEGREGORIAN' || name + value === 'SKIPOMIT') return
  return fail(name, value, name === 'SKIP' ? 'OMIT; for the last day of a month, BYMONTHDAY=-1' : 'a part of RFC 5545')
}

function readNumber(name: string, text: string): number {
  const [least, greatest] = LIMITS[name as NumberPart]
  const value = /^[+-]?\d+$/.test(text) ? +text : NaN
  return value >= least && value <= greatest && (value || !least)
    ? value
    : fail(name, text, `${least} to ${greatest}${least < 0 ? ', not 0' : ''}`)
}

function readWeekday(text: string): WeekdayNumber {
  const weekday = WEEKDAYS.indexOf(text.slice(-2) as never)
  const nth = text.slice(0, -2)
  return weekday < 0 ? fail('BYDAY', text, WEEKDAYS.join()) : { nth: nth ? readNumber('BYDAY', nth) : 0, weekday }
}

function readUntil(text: string): Rule['UNTIL'] {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(text) ?? fail('UNTIL', text, 'YYYYMMDD or YYYYMMDDTHHMMSSZ')
  const midnight = dayNumber(`${year}-${month}-${day}`, 'UNTIL') * DAY
  const time = hour ? ((+hour * 60 + +minute!) * 60 + +second!) * 1000 + 1 : DAY
  return { wall: midnight + time, isUtc: !!utc }
}

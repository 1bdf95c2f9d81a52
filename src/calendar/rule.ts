import { memoize } from '../i18n/memoize.ts'
import { LONGEST_RULE } from './bounds.ts'
import { calendarDay, DAY, timeOfDay } from './days.ts'
import { throwRangeError } from './rangeError.ts'

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
 * Of the parts that hold numbers: the least and the greatest (0 is allowed only as the least), and the values of FREQ
 * that take the part where not all do. Of BYDAY it is the number before the day.
 */
const LIMITS = {
  INTERVAL: [1, 1e6],
  COUNT: [1, 1e9],
  BYSECOND: [0, 60],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYDAY: [-53, 53, 'MONTHLY,YEARLY'],
  BYMONTHDAY: [-31, 31, 'SECONDLY,MINUTELY,HOURLY,DAILY,MONTHLY,YEARLY'],
  BYYEARDAY: [-366, 366, 'SECONDLY,MINUTELY,HOURLY,YEARLY'],
  BYWEEKNO: [-53, 53, 'YEARLY'],
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
export const parseRule = (text: string): Rule => memoize(rules, text, () => readRule(text))

// Many meetings of a community share a rule, and each is read for its dates, its words and its feed.
const rules = new Map<string, Rule>()

function readRule(text: string): Rule {
  // Data that no compiler saw may hold anything.
  const unknown: unknown = text
  const written = String(unknown)
  if (written.length > LONGEST_RULE) throwRangeError('rule', text, `no longer than ${LONGEST_RULE} characters`)
  const given = written.toUpperCase().split(';').filter(Boolean)
  const parts = new Map(given.map((part) => part.split('=') as [string, string]))
  const FREQ = parts.get('FREQ') as Frequency
  if (!FREQUENCIES.includes(FREQ)) throwRangeError('FREQ', FREQ, `one of ${FREQUENCIES.join(', ')}`)
  if (parts.size < given.length) throwRangeError('rule', text, 'a rule that has each part once')
  const rule: Record<string, unknown> = { INTERVAL: 1, WKST: 0 }
  for (const [name, value = ''] of parts) rule[name] = readPart(name, value, FREQ)
  const { BYDAY, BYWEEKNO } = rule as unknown as Rule
  if (BYWEEKNO && BYDAY?.some((day) => day.nth))
    throwRangeError('BYDAY', parts.get('BYDAY'), 'no number beside BYWEEKNO')
  return rule as unknown as Rule
}

function readPart(name: string, value: string, frequency: Frequency): unknown {
  const number = (text: string) => readNumber(name, text, frequency)
  const weekday = (text: string): WeekdayNumber => {
    const nth = name === 'BYDAY' ? text.slice(0, -2) : ''
    const index = WEEKDAYS.indexOf(text.slice(nth.length) as never)
    return index < 0
      ? throwRangeError(name, text, `one of ${WEEKDAYS.join(', ')}`)
      : { nth: nth ? number(nth) : 0, weekday: index }
  }
  if (name === 'FREQ') return value
  if (name === 'UNTIL') return readUntil(value)
  if (name === 'WKST') return weekday(value).weekday
  if (name in LIMITS)
    return name.startsWith('BY') ? value.split(',').map<unknown>(name === 'BYDAY' ? weekday : number) : number(value)
  // RFC 7529, as far as it changes nothing.
  if (/^(RSCALEGREGORIAN|SKIPOMIT)$/.test(name + value)) return undefined
  return throwRangeError(name, value, name === 'SKIP' ? 'OMIT, or BYMONTHDAY=-1 instead' : 'a part of RFC 5545')
}

function readNumber(name: string, text: string, frequency: Frequency): number {
  const [least, greatest, frequencies] = LIMITS[name as NumberPart] ?? []
  if (frequencies && !frequencies.includes(frequency)) throwRangeError(`FREQ beside ${name}`, frequency, frequencies)
  const value = /^[+-]?\d+$/.test(text) ? +text : NaN
  return value >= least && value <= greatest && (value || !least)
    ? value
    : throwRangeError(name, text, `${least} to ${greatest}${least < 0 ? ', not 0' : ''}`)
}

function readUntil(text: string): Rule['UNTIL'] {
  const [, year, month, day, time, hour, minute, second, utc] =
    /^(....)(..)(..)(T(..)(..)([0-5]\d)(Z?))?$/.exec(text) ?? throwRangeError('UNTIL', text, 'YYYYMMDD[THHMMSS[Z]]')
  const midnight = calendarDay(`${year}-${month}-${day}`, 'UNTIL') * DAY
  const rest = time ? timeOfDay(`${hour}:${minute}`, 'UNTIL') + +second! * 1000 + 1 : DAY
  return { wall: midnight + rest, isUtc: !!utc }
}

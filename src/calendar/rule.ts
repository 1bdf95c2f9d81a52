import { fail } from './fail.ts'

/** The values of FREQ, from the shortest. Their order is that of RFC 5545 §3.3.10. */
export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** The days of the week as BYDAY and WKST name them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A value of BYDAY (`weekdaynum`): a weekday (Monday = 0), the nth of its month or year, or each of them where nth is 0. */
export interface WeekdayNumber {
  nth: number
  weekday: number
}

/** The parts whose values are whole numbers, with the least and the greatest. 0 is allowed only as the least. */
const LIMITS = {
  INTERVAL: [1, 1e6],
  COUNT: [1, 1e9],
  BYSECOND: [0, 60],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYMONTHDAY: [-31, 31],
  BYYEARDAY: [-366, 366],
  BYWEEKNO: [-53, 53],
  BYMONTH: [1, 12],
  BYSETPOS: [-366, 366],
} as const

type NumberPart = keyof typeof LIMITS

/** An RRULE value, read (RFC 5545 §3.3.10). Parts keep their names; those that are absent stay absent. */
export interface Rule extends Partial<Record<Exclude<NumberPart, 'INTERVAL' | 'COUNT'>, readonly number[]>> {
  FREQ: Frequency
  INTERVAL: number
  COUNT?: number
  /** As written: `20261231`, `20261231T160000` or `20261231T160000Z`. */
  UNTIL?: string
  /** The day on which weeks begin, Monday = 0. */
  WKST: number
  BYDAY?: readonly WeekdayNumber[]
}

/**
 * Reads an RRULE value.
 * @throws RangeError that names the part at fault, what it holds and what is allowed there
 * @example parseRule('FREQ=MONTHLY;BYDAY=1MO').BYDAY // [{ nth: 1, weekday: 0 }]
 */
export function parseRule(text: string): Rule {
  const parts: Record<string, unknown> = { INTERVAL: 1, WKST: 0 }
  const seen = new Set<string>()
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=')
    if (!part) continue
    if (seen.has(name)) fail(name, value, 'one only')
    seen.add(name)
    parts[name] = readPart(name, value)
  }
  const rule = parts as unknown as Rule
  if (!rule.FREQ) fail('FREQ', text, 'a rule with FREQ')
  refuse(rule)
  return rule
}

function readPart(name: string, value: string): unknown {
  if (name in LIMITS) {
    const numbers = value.split(',').map((item) => readNumber(name as NumberPart, item))
    return name.startsWith('BY') ? numbers : numbers.length > 1 ? fail(name, value, 'one number') : numbers[0]
  }
  switch (name) {
    case 'FREQ':
      return FREQUENCIES.includes(value as Frequency) ? value : fail(name, value, FREQUENCIES.join(', '))
    case 'UNTIL':
      return /^\d{8}(T\d{6}Z?)?$/.test(value) ? value : fail(name, value, 'YYYYMMDD or YYYYMMDDTHHMMSSZ')
    case 'WKST':
      return readWeekday(name, value).weekday
    case 'BYDAY':
      return value.split(',').map((item) => readWeekday(name, item))
    // RFC 7529: these two say what RFC 5545 means anyway.
    case 'RSCALE':
      return value === 'GREGORIAN' ? value : fail(name, value, 'GREGORIAN')
    case 'SKIP':
      return value === 'OMIT' ? value : fail(name, value, 'OMIT; for the last day of a month, BYMONTHDAY=-1')
  }
  return fail(name, value, 'a part of RFC 5545 §3.3.10')
}

function readNumber(name: NumberPart, text: string): number {
  const [least, greatest] = LIMITS[name]
  const value = /^[+-]?\d+$/.test(text) ? +text : NaN
  return value >= least && value <= greatest && (value || !least)
    ? value
    : fail(name, text, `${least} to ${greatest}${least < 0 ? ', not 0' : ''}`)
}

function readWeekday(name: string, text: string): WeekdayNumber {
  const [, nth = '', day = ''] = /^([+-]?\d{1,2})?(\w\w)$/.exec(text) ?? []
  const weekday = WEEKDAYS.indexOf(day as never)
  const allowed = weekday >= 0 && (!nth || (name === 'BYDAY' && +nth && Math.abs(+nth) < 54))
  return allowed ? { nth: +nth, weekday } : fail(name, text, WEEKDAYS.join(', '))
}

/** Refuses the parts that §3.3.10 forbids beside a frequency. */
function refuse(rule: Rule): void {
  const only = (part: string, value: unknown, frequencies: string) =>
    value && !frequencies.includes(rule.FREQ) && fail(part, `FREQ=${rule.FREQ}`, `FREQ=${frequencies}`)
  only('BYWEEKNO', rule.BYWEEKNO, 'YEARLY')
  only('BYYEARDAY', rule.BYYEARDAY, 'YEARLY, HOURLY, MINUTELY, SECONDLY')
  only('BYMONTHDAY', rule.BYMONTHDAY, 'YEARLY, MONTHLY, DAILY, HOURLY, MINUTELY, SECONDLY')
  const numbered = rule.BYDAY?.some((day) => day.nth)
  only('BYDAY with a number', numbered, 'YEARLY, MONTHLY')
  if (numbered && rule.BYWEEKNO) fail('BYDAY with a number', 'BYWEEKNO', 'no BYWEEKNO beside it')
}

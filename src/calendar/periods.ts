import { FIRST_DAY, firstDay, monthOf } from './days.ts'
import type { Rule } from './rule.ts'

/** The days, weeks, months or years that INTERVAL counts, numbered in order. */
interface Periods {
  periodOf: (day: number) => number
  /** The first day of a period. */
  startOf: (period: number) => number
}

/** The periods of FREQ, weeks beginning on WKST. */
export function periodsOf({ FREQ, WKST }: Rule): Periods {
  const months = FREQ === 'YEARLY' ? 12 : +(FREQ === 'MONTHLY')
  const days = FREQ === 'WEEKLY' ? 7 : 1
  // The first WKST of the calendar, 1 March of the year 0 being a Wednesday.
  const origin = days > 1 ? FIRST_DAY - 2 + WKST - 7 : 0
  return {
    periodOf: (day) => (months ? monthOf(day) / months : (day - origin) / days) | 0,
    startOf: (period) => (months ? firstDay(period * months) : period * days + origin),
  }
}

import { firstDay, floor, monthOf } from './days.ts'
import type { Rule } from './rule.ts'

/** The days, weeks, months or years that INTERVAL counts, numbered in order. */
export interface Periods {
  periodOf: (day: number) => number
  /** The first day of a period. */
  startOf: (period: number) => number
}

/** The periods of FREQ, weeks beginning on WKST. */
export function periodsOf({ FREQ, WKST }: Rule): Periods {
  const months = FREQ === 'YEARLY' ? 12 : +(FREQ === 'MONTHLY')
  const days = FREQ === 'WEEKLY' ? 7 : 1
  // Day 0 is a Thursday.
  const shift = days > 1 ? 3 - WKST : 0
  return {
    periodOf: (day) => floor(months ? monthOf(day) / months : (day + shift) / days),
    startOf: (period) => (months ? firstDay(period * months) : period * days - shift),
  }
}

import { firstDay, modulo, monthOf, weekdayOf } from './days.ts'
import type { Periods } from './periods.ts'
import type { Rule } from './rule.ts'

/** Whether a list of ordinals, from 1 or back from -1, holds that of a day among the units of `size` days in a span. */
const holds = (ordinals: readonly number[], day: number, from: number, to: number, size: number): boolean =>
  ordinals.includes(Math.floor((day - from) / size) + 1) || ordinals.includes(Math.floor((day - to) / size))

/**
 * Whether BYSETPOS chooses a member of a set.
 * @param times how many positions each member stands for
 */
export const chooses = (positions: readonly number[], index: number, total: number, times: number = 1): boolean =>
  positions.some((p) => Math.floor((p > 0 ? p - 1 : p) / times) + (p > 0 ? 0 : total) === index)

/** Whether a day passes all parts of a rule but INTERVAL and BYSETPOS. */
function dayFilter({ FREQ, BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY, WKST }: Rule): (day: number) => boolean {
  return (day) => {
    const month = monthOf(day)
    const monthIndex = month % 12
    if (BYMONTH && !BYMONTH.includes(monthIndex + 1)) return false
    const span = (from: number, months: number) => [firstDay(from), firstDay(from + months)] as const
    const ofMonth = span(month, 1)
    const ofYear = span(month - monthIndex, 12)
    const weekday = weekdayOf(day)
    // A week belongs to the year of its fourth day, and has the number which that day has among its like.
    const fourth = day - modulo(weekday - WKST, 7) + 3
    const weekMonth = monthOf(fourth)
    return (
      (!BYMONTHDAY || holds(BYMONTHDAY, day, ...ofMonth, 1)) &&
      (!BYYEARDAY || holds(BYYEARDAY, day, ...ofYear, 1)) &&
      (!BYWEEKNO || holds(BYWEEKNO, fourth, ...span(weekMonth - (weekMonth % 12), 12), 7)) &&
      (!BYDAY ||
        BYDAY.some(
          (by) =>
            by.weekday === weekday &&
            (!by.nth || holds([by.nth], day, ...(BYMONTH || FREQ === 'MONTHLY' ? ofMonth : ofYear), 7)),
        ))
    )
  }
}

/**
 * A number for all that can tell two months apart: the weekday of their 1 January, which of the three years around
 * is a leap year, and their place in the year. There are 336.
 */
function shapeOf(month: number): number {
  const year = Math.floor(month / 12)
  const century = Math.round(year / 100)
  const leap = century % 4 && Math.abs(year - century * 100) < 2 ? 2 : year % 4
  return (leap * 7 + weekdayOf(firstDay(year * 12))) * 12 + (month % 12)
}

/** The days of a rule as masks of months: bit 0 is the first day. */
export interface Months {
  /** The days of a month that pass all parts but INTERVAL. `first` is the number of its first day. */
  mask: (month: number, first: number) => number
  /** All days of the period (the week, month or year of FREQ) around a day, before BYSETPOS. */
  periodAround: (day: number) => number[]
}

/**
 * Looks through each shape of month once and keeps the outcome.
 * @param times how many times of day there are, which BYSETPOS counts
 */
export function expandMonths(rule: Rule, { periodOf, startOf }: Periods, times: number): Months {
  const { BYSETPOS } = rule
  const matches = dayFilter(rule)
  const masks = new Int32Array(336).fill(-1)

  const list = (from: number, to: number) => {
    const found: number[] = []
    for (let day = from; day < to; day++) if (matches(day)) found.push(day)
    return found
  }
  const periodAround = (day: number) => list(startOf(periodOf(day)), startOf(periodOf(day) + 1))

  const build = (first: number, next: number) => {
    let mask = 0
    const add = (day: number) => {
      if (day >= first && day < next) mask |= 1 << (day - first)
    }
    if (!BYSETPOS) list(first, next).forEach(add)
    else
      for (let day = first; day < next; day = startOf(periodOf(day) + 1))
        periodAround(day).forEach((member, index, set) => chooses(BYSETPOS, index, set.length, times) && add(member))
    return mask
  }

  const mask = (month: number, first: number) => {
    const shape = shapeOf(month)
    return masks[shape]! < 0 ? (masks[shape] = build(first, firstDay(month + 1))) : masks[shape]!
  }
  return { mask, periodAround }
}

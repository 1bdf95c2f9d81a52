import { firstDay, floor, modulo, monthOf, weekdayOf } from './days.ts'
import { type Periods, periodsOf } from './periods.ts'
import type { Rule } from './rule.ts'

/**
 * Whether a list of ordinals, from 1 or back from -1, holds that of a day: of the unit of `size` days in which it lies,
 * counted in its month (`months` = 1) or year (12).
 */
function holds(ordinals: readonly number[], day: number, months: number, size: number): boolean {
  const month = monthOf(day)
  const first = month - (month % months)
  return (
    ordinals.includes(floor((day - firstDay(first)) / size) + 1) ||
    ordinals.includes(floor((day - firstDay(first + months)) / size))
  )
}

/** Whether a day passes all parts of a rule but INTERVAL and BYSETPOS. */
export function dayFilter(rule: Rule): (day: number) => boolean {
  const { FREQ, BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY, WKST } = rule
  return (day) => {
    const weekday = weekdayOf(day)
    return (
      (!BYMONTH || BYMONTH.includes((monthOf(day) % 12) + 1)) &&
      (!BYMONTHDAY || holds(BYMONTHDAY, day, 1, 1)) &&
      (!BYYEARDAY || holds(BYYEARDAY, day, 12, 1)) &&
      // A week belongs to the year of its fourth day, and has the number which that day has among its like.
      (!BYWEEKNO || holds(BYWEEKNO, day - modulo(weekday - WKST, 7) + 3, 12, 7)) &&
      (!BYDAY ||
        BYDAY.some(
          (by) =>
            by.weekday === weekday && (!by.nth || holds([by.nth], day, BYMONTH || FREQ === 'MONTHLY' ? 1 : 12, 7)),
        ))
    )
  }
}

/** The days that pass in the period around a day, in order: the set that BYSETPOS counts in. */
export function daysAround(day: number, matches: (day: number) => boolean, { periodOf, startOf }: Periods): number[] {
  const period = periodOf(day)
  const found: number[] = []
  for (day = startOf(period); day < startOf(period + 1); day++) if (matches(day)) found.push(day)
  return found
}

/** Whether BYSETPOS chooses a member of a set. */
export const chooses = (positions: readonly number[], index: number, total: number): boolean =>
  positions.includes(index + 1) || positions.includes(index - total)

/**
 * A number for all that can tell two months apart: the weekday of their 1 January, which of the three years around
 * is a leap year, and their place in the year. There are 336.
 */
function shapeOf(month: number): number {
  const year = floor(month / 12)
  const century = Math.round(year / 100)
  const leap = century % 4 && Math.abs(year - century * 100) < 2 ? 2 : year % 4
  return (leap * 7 + weekdayOf(firstDay(year * 12))) * 12 + (month % 12)
}

/**
 * The days of months that pass all parts of a rule but INTERVAL, as masks: bit 0 is the first day, whose number is
 * given too. Each shape of month is looked through once.
 */
export function monthMasks(rule: Rule): (month: number, first: number) => number {
  // Without BYSETPOS every day is a set of its own.
  const { BYSETPOS = [1] } = rule
  const periods = periodsOf(rule.BYSETPOS ? rule : { ...rule, FREQ: 'DAILY' })
  const matches = dayFilter(rule)
  const masks = new Int32Array(336).fill(-1)
  return (month, first) => {
    const shape = shapeOf(month)
    if (masks[shape]! < 0) {
      const next = firstDay(month + 1)
      let mask = 0
      for (let day = first; day < next; day = periods.startOf(periods.periodOf(day) + 1))
        daysAround(day, matches, periods).forEach((member, index, set) => {
          if (chooses(BYSETPOS, index, set.length) && member >= first && member < next) mask |= 1 << (member - first)
        })
      masks[shape] = mask
    }
    return masks[shape]!
  }
}

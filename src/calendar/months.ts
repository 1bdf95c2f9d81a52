import { firstDay, monthOf, weekdayOf } from './days.ts'
import { periodsOf } from './periods.ts'
import type { Rule } from './rule.ts'

/**
 * Whether a list of ordinals, from 1 or back from -1, holds that of a day: of the unit of `size` days in which it lies,
 * counted in its month (`months` = 1) or year (12).
 */
function holds(ordinals: readonly number[], day: number, months: number, size: number): boolean {
  const month = monthOf(day)
  const first = month - (month % months)
  return (
    ordinals.includes((((day - firstDay(first)) / size) | 0) + 1) ||
    ordinals.includes((((day + 1 - firstDay(first + months)) / size) | 0) - 1)
  )
}

/** Whether a day passes all parts of a rule but INTERVAL and BYSETPOS. */
function dayFilter(rule: Rule): (day: number) => boolean {
  const { FREQ, BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY, WKST } = rule
  return (day) => {
    const weekday = weekdayOf(day)
    return (
      (!BYMONTH || BYMONTH.includes((monthOf(day) % 12) + 1)) &&
      (!BYMONTHDAY || holds(BYMONTHDAY, day, 1, 1)) &&
      (!BYYEARDAY || holds(BYYEARDAY, day, 12, 1)) &&
      // A week belongs to the year of its fourth day, and has the number which that day has among its like.
      (!BYWEEKNO || holds(BYWEEKNO, day - ((weekday - WKST + 7) % 7) + 3, 12, 7)) &&
      (!BYDAY ||
        BYDAY.some(
          (by) =>
            by.weekday === weekday && (!by.nth || holds([by.nth], day, BYMONTH || FREQ === 'MONTHLY' ? 1 : 12, 7)),
        ))
    )
  }
}

/** Of a day, the set that BYSETPOS counts in: the days of its period that pass, in order. The last set is kept. */
export function daySets(rule: Rule): (day: number) => readonly number[] {
  const { periodOf, startOf } = periodsOf(rule)
  const matches = dayFilter(rule)
  let kept: number
  let set: number[]
  return (day) => {
    const period = periodOf(day)
    if (period !== kept) {
      kept = period
      set = []
      for (let member = startOf(period); member < startOf(period + 1); member++) if (matches(member)) set.push(member)
    }
    return set
  }
}

/** Whether BYSETPOS chooses a member of a set. */
export const chooses = (positions: readonly number[], index: number, total: number): boolean =>
  positions.includes(index + 1) || positions.includes(index - total)

/**
 * A number for all that can tell two months apart: the weekday of their 1 January, which of the three years around
 * is a leap year, and their place in the year. There are 336.
 */
function shapeOf(month: number): number {
  const year = (month / 12) | 0
  const century = Math.round(year / 100)
  const leap = century % 4 && Math.abs(year - century * 100) < 2 ? 2 : year % 4
  return (leap * 7 + weekdayOf(firstDay(year * 12))) * 12 + (month % 12)
}

type MonthMasks = (month: number, first: number) => number

const known = new WeakMap<Rule, MonthMasks>()

/**
 * The days of months that pass all parts of a rule but INTERVAL, as masks: bit 0 is the first day, whose number is
 * given too. Each shape of month is looked through once for all schedules with the rule.
 */
export function monthMasks(rule: Rule): MonthMasks {
  let masks = known.get(rule)
  if (!masks) known.set(rule, (masks = masksOf(rule)))
  return masks
}

function masksOf(rule: Rule): MonthMasks {
  const { BYSETPOS } = rule
  const matches = dayFilter(rule)
  const setOf = daySets(rule)
  const masks = new Map<number, number>()
  let kept: number
  let mask: number | undefined
  return (month, first) => {
    if (month === kept) return mask!
    kept = month
    const shape = shapeOf(month)
    mask = masks.get(shape)
    if (mask === undefined) {
      mask = 0
      for (let day = first; day < firstDay(month + 1); day++)
        if (matches(day) && (!BYSETPOS || chooses(BYSETPOS, setOf(day).indexOf(day), setOf(day).length)))
          mask |= 1 << (day - first)
      masks.set(shape, mask)
    }
    return mask
  }
}

import { firstDay, monthOf, weekdayOf } from './days.ts'
import { monthMasks } from './months.ts'
import { periodsOf } from './periods.ts'
import type { Rule } from './rule.ts'
import { instantOf, type OffsetAt } from './zone.ts'

/** The first member of an ascending series at or after a number; Infinity when there is none. */
export type Next = (from: number) => number

/** Days after which the Gregorian calendar repeats: 400 years, a whole number of weeks. */
const CYCLE = 146_097

/** In the year 273,000, where zones can still be read. */
const LAST_DAY = 99_000_000

/** The rule with what it leaves to its first day (RFC 5545 §3.3.10: "information missing from the rule"). */
export function inherit(rule: Rule, start: number): Rule {
  const { FREQ } = rule
  if (rule.BYDAY || rule.BYMONTHDAY || rule.BYYEARDAY || FREQ === 'DAILY') return rule
  if (FREQ === 'WEEKLY' || rule.BYWEEKNO) return { ...rule, BYDAY: [{ nth: 0, weekday: weekdayOf(start) }] }
  const month = monthOf(start)
  const BYMONTHDAY = [start - firstDay(month) + 1]
  return FREQ === 'YEARLY' ? { BYMONTH: [(month % 12) + 1], ...rule, BYMONTHDAY } : { ...rule, BYMONTHDAY }
}

/** Whether a rule means nothing without its first day: it counts from there, or takes its day from there. */
export const dependsOnStart = (rule: Rule): boolean => rule.INTERVAL > 1 || !!rule.COUNT || inherit(rule, 0) !== rule

/**
 * Expands a rule of DAILY or coarser on local days (RFC 5545 §3.3.10), without COUNT and UNTIL. A query costs the
 * same however old the series is; that none is left is known after one cycle of the calendar.
 * @param start the first day, or FIRST_DAY for a rule that does not depend on it
 * @param last the day after which none is sought
 */
export function expandDays(rule: Rule, start: number, last: number): Next {
  const { INTERVAL } = rule
  const { periodOf, startOf } = periodsOf(rule)
  const maskOf = monthMasks(inherit(rule, start))
  const origin = periodOf(start)
  return (from) => {
    let day = from > start ? from : start
    const end = Math.min(day + CYCLE * INTERVAL, last, LAST_DAY)
    while (day <= end) {
      const late = INTERVAL > 1 && (periodOf(day) - origin) % INTERVAL
      if (late) day = startOf(periodOf(day) + INTERVAL - late)
      else {
        const month = monthOf(day)
        const first = firstDay(month)
        const rest = maskOf(month, first) >> (day - first)
        if (rest & 1) return day
        // To the lowest day left in the month, or to the next month.
        day = rest ? day + 31 - Math.clz32(rest & -rest) : firstDay(month + 1)
      }
    }
    return Infinity
  }
}

/** Ends a series after COUNT members. How far it has counted is kept, so that no query counts anew from the start. */
export function limitCount(next: Next, count: number | undefined): Next {
  if (!count) return next
  let seen = 0
  let counted = -Infinity
  return (from) => {
    const found = next(from)
    while (seen < count && counted < found) {
      counted = next(counted + 1)
      seen++
    }
    return found <= counted ? found : Infinity
  }
}

/** The first instant that is too late for a rule (RFC 5545 §3.3.10, UNTIL); Infinity where it has no end. */
export const endOf = ({ UNTIL }: Rule, offsetAt: OffsetAt): number =>
  UNTIL ? (UNTIL.isUtc ? UNTIL.wall : instantOf(offsetAt, UNTIL.wall)) : Infinity

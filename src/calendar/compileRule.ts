import type { TimeZone } from '../model/entry.ts'
import { calendarDay, DAY } from './days.ts'
import { throwRangeError } from './rangeError.ts'
import { endOf, limitCount } from './recurrence.ts'
import { parseRule } from './rule.ts'
import { expandTimes } from './times.ts'
import { instantOf, zoneOffset } from './zone.ts'

/** Where a rule begins. */
export interface RuleStart {
  /** Local date and time, `YYYY-MM-DDTHH:mm:ss`, seconds and time of day optional. It counts only if the rule matches it. */
  start: string
  timeZone: TimeZone
}

/** The first occurrence at or after an instant, both in epoch milliseconds; undefined when there is none. */
export type CompiledRule = (from: number) => number | undefined

/**
 * Makes a rule ready for questions: all of RFC 5545 §3.3.10, of any frequency. It is expanded on the clocks of the
 * zone; a time that they skip comes later by the gap, one that they show twice is the first (§3.3.5).
 * @throws RangeError that names the part at fault, what it holds and what is allowed
 * @example
 * const next = compileRule('FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=9,17', { start: '2026-01-01', timeZone: 'Europe/Berlin' })
 * next(Date.UTC(2026, 2, 27, 9)) // 2026-03-27T16:00Z
 */
export function compileRule(rule: string, { start, timeZone }: RuleStart): CompiledRule {
  const parsed = parseRule(rule)
  const offsetAt = zoneOffset(timeZone)
  const begin = readStart(start)
  const end = endOf(parsed, offsetAt)
  const next = limitCount(expandTimes(parsed, begin, Math.ceil(end / DAY) + 1), parsed.COUNT)

  const firstFrom = (from: number, wall: number) => {
    for (let second = Math.ceil(wall / 1000); ; second++) {
      second = next(second)
      if (second === Infinity) return Infinity
      const instant = instantOf(offsetAt, second * 1000)
      if (instant >= from) return instant
    }
  }

  return (instant) => {
    const from = Math.max(
      Number.isNaN(instant) ? throwRangeError('from', instant, 'a finite number of epoch milliseconds') : instant,
      begin * 1000 - 2 * DAY,
    )
    if (from >= end) return undefined
    // A gap puts the times that it skips among those that follow it: look with the clocks of both its sides.
    const offsets = new Set([from - DAY, from, from + DAY].map(offsetAt))
    const found = Math.min(...[...offsets].map((offset) => firstFrom(from, from + offset)))
    return found < end ? found : undefined
  }
}

/** The local second of a start, as if the zone were UTC. */
function readStart(start: string): number {
  const [, date, hour = 0, minute = 0, second = 0] =
    /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/.exec(start) ??
    throwRangeError('start', start, 'YYYY-MM-DDTHH:mm:ss')
  return (calendarDay(date!, 'start') * DAY) / 1000 + (+hour * 60 + +minute) * 60 + +second
}

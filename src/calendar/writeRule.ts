import type { RecurringSchedule } from '../model/schedule.ts'
import { utcStamp } from './icalText.ts'
import { endOf } from './recurrence.ts'
import { parseRule } from './rule.ts'
import type { Series } from './series.ts'

/**
 * The rule of a series as programs of others read it (RFC 5545 §3.3.10): upper case, FREQ first, UNTIL in UTC, and
 * counted from the day on which the written series begins.
 * @param first the local day of the first date that is written
 * @throws RangeError that names the part at fault
 * @example
 * // with timeZone 'Europe/Berlin' and the rule 'freq=weekly;until=20261231'
 * writeRule(schedule, series, first) // 'FREQ=WEEKLY;UNTIL=20261231T225959Z'
 */
export function writeRule({ rule: text }: RecurringSchedule, { nextDay, offsetAt }: Series, first: number): string {
  const parts = text.toUpperCase().split(';')
  // RSCALE and SKIP are unknown to most programs, and those that the engine takes change nothing.
  const written = parts.filter((part) => part && !/^(FREQ|COUNT|UNTIL|RSCALE|SKIP)=/.test(part))
  written.unshift(parts.find((part) => part.startsWith('FREQ='))!)
  if (/COUNT|UNTIL/i.test(text)) {
    const rule = parseRule(text)
    let { COUNT: left } = rule
    for (let day = left ? nextDay(-Infinity) : first; day < first; day = nextDay(day + 1)) left!--
    if (left) written.push(`COUNT=${left}`)
    if (rule.UNTIL) written.push(`UNTIL=${utcStamp(endOf(rule, offsetAt) - 1)}`)
  }
  return written.join(';')
}

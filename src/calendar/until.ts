import { DAY, dayNumber } from './days.ts'
import { instantOf, type OffsetAt } from './zone.ts'

/**
 * The last instant that UNTIL allows (RFC 5545 §3.3.10): in UTC an instant, otherwise the clocks of the zone;
 * a date allows its whole day.
 * @throws RangeError if it is no date
 * @example untilInstant('20260503', zoneOffset('UTC')) // 2026-05-03T23:59:59.999Z
 */
export function untilInstant(until: string | undefined, offsetAt: OffsetAt): number {
  if (!until) return Infinity
  const day = dayNumber(until.replace(/(....)(..)(..).*/, '$1-$2-$3'), 'UNTIL') * DAY
  if (until.length < 9) return instantOf(offsetAt, day + DAY) - 1
  const [hour, minute, second] = until.slice(9).match(/\d\d/g)!.map(Number)
  const wall = day + ((hour! * 60 + minute!) * 60 + second!) * 1000
  return until.endsWith('Z') ? wall : instantOf(offsetAt, wall)
}

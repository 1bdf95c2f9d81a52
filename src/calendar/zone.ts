import { memoize } from '../i18n/memoize.ts'
import type { TimeZone } from '../model/entry.ts'
import { LONGEST_ZONE } from './bounds.ts'
import { DAY } from './days.ts'
import { throwRangeError } from './rangeError.ts'

/** The offset of a zone from UTC at an instant, both in milliseconds; positive is east. */
export type OffsetAt = (instant: number) => number

/** No zone has two changes so close to each other: a bin holds one at most. */
const BIN = 12 * DAY

const zones = new Map<TimeZone, OffsetAt>()

/**
 * The offsets of a zone, read from `Intl` and kept. Takes every name that `Intl` takes, old aliases included.
 * @throws RangeError for a name that `Intl` does not know
 * @example zoneOffset('Europe/Berlin')(Date.UTC(2026, 6, 1)) // 7200000
 */
export const zoneOffset = (timeZone: TimeZone): OffsetAt => memoize(zones, timeZone, () => readZone(timeZone))

function readZone(timeZone: TimeZone): OffsetAt {
  const read = offsetReader(timeZone)
  // Made long at once: an array that grows by far indices becomes a slow dictionary.
  const edges = Array.from<number | undefined>({ length: 4096 })
  const changes: number[] = []
  const edge = (bin: number) => (edges[bin] ??= read(bin * BIN))
  return (instant) => {
    const bin = Math.floor(instant / BIN)
    const before = edge(bin)
    return before === edge(bin + 1) || instant < (changes[bin] ??= findChange(read, bin * BIN, before))
      ? before
      : edges[bin + 1]!
  }
}

/** The instant of the only change in the bin that begins at `from`, to the second. */
function findChange(read: OffsetAt, from: number, before: number): number {
  let to = from + BIN
  while (to - from > 1000) {
    const middle = Math.floor((from + to) / 2000) * 1000
    if (read(middle) === before) from = middle
    else to = middle
  }
  return to
}

/** An absent zone would mean that of the host, a long text takes Intl its time, and only some hosts know offsets. */
const isName = (timeZone: TimeZone | undefined): boolean =>
  !!timeZone && timeZone.length <= LONGEST_ZONE && !/^[+-]/.test(timeZone)

function offsetReader(timeZone: TimeZone): OffsetAt {
  const numeric = 'numeric'
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: isName(timeZone) ? timeZone : '',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
  } catch {
    throwRangeError('timeZone', timeZone, 'an IANA time zone such as Europe/Berlin')
  }
  return (instant) => {
    const [month, day, year, hour, minute, second] = format.format(instant).match(/\d+/g)!.map(Number)
    return Date.UTC(year!, month! - 1, day, hour, minute, second) - instant
  }
}

/**
 * The instant at which the clocks of a zone show a wall clock time (epoch milliseconds as if the zone were UTC).
 * RFC 5545 §3.3.5: a time that the clocks skip is read with the offset before the gap, so it comes later by the gap;
 * of a time that they show twice, the first is meant.
 * @example instantOf(zoneOffset('America/New_York'), Date.UTC(2026, 2, 8, 2, 30)) // 2026-03-08T07:30Z, 03:30 there
 */
export function instantOf(offsetAt: OffsetAt, wall: number): number {
  const before = offsetAt(wall - DAY)
  const after = offsetAt(wall + DAY)
  const isBefore = before === after || offsetAt(wall - before) === before || offsetAt(wall - after) !== after
  return wall - (isBefore ? before : after)
}

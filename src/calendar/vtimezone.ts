import { memoize } from '../i18n/memoize.ts'
import type { TimeZone } from '../model/entry.ts'
import { DAY, firstDay, monthOf, weekdayOf } from './days.ts'
import { parameter, utcStamp, wallStamp } from './icalText.ts'
import { WEEKDAYS } from './rule.ts'
import { type OffsetAt, zoneOffset } from './zone.ts'

/**
 * For as many years the changes are looked up, and in as many a pattern must hold before it is taken to go on for ever.
 * A day such as "the Friday before the last Sunday" can pass for "the fourth Friday" 11 years long.
 */
const YEARS_AHEAD = 15
const YEARS_TO_TRUST = 13

/** Changes of the clocks that come every year on the same day of the same month. */
interface Observance {
  /** The first, on the clock before it. */
  onset: number
  before: number
  after: number
  pattern: string
  /** What the day may be in its month: of the third Sunday 3, of the last one -1. */
  ordinals: number[]
  /** The instant of the last. */
  last: number
  count: number
}

const written = new Map<string, readonly string[]>()

/**
 * The lines of a VTIMEZONE (RFC 5545 §3.6.5), made from `Intl`: right from the year of one instant to 15 years after
 * another, and for ever where the changes follow a pattern. Each observance is a YEARLY rule with a single BYDAY, such
 * as `2SU`: Outlook reads no other form. Changes without such a pattern (Morocco, Chile) are written one by one.
 * @param from epoch milliseconds of the first time that is written with the zone
 * @param to epoch milliseconds
 * @throws RangeError for a zone that `Intl` does not know
 * @example
 * vtimezone('Europe/Berlin', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1))
 * // …, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', …, 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', …
 */
export function vtimezone(timeZone: TimeZone, from: number, to: number): readonly string[] {
  const first = Math.floor(monthOf(Math.floor(from / DAY)) / 12) - 1
  const last = Math.floor(monthOf(Math.floor(to / DAY)) / 12) + YEARS_AHEAD
  return memoize(written, `${timeZone} ${first} ${last}`, () => write(timeZone, first, last))
}

function write(timeZone: TimeZone, firstYear: number, lastYear: number): string[] {
  const offsetAt = zoneOffset(timeZone)
  const from = firstDay(firstYear * 12) * DAY
  const to = firstDay((lastYear + 1) * 12) * DAY
  const observances = findObservances(offsetAt, from, to)
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`]
  const initial = offsetAt(from)
  // The year before the first date is looked through too: where the clocks changed in it, nothing else is needed.
  const isCovered = observances[0] && observances[0].onset < firstDay((firstYear + 1) * 12) * DAY
  if (!isCovered) lines.push(...observanceLines('STANDARD', Math.min(0, from), initial, initial))
  for (const each of observances) {
    const { onset, before, after, pattern, ordinals, last, count } = each
    const lasts = count >= YEARS_TO_TRUST && last > to - 366 * DAY
    const rule = `RRULE:FREQ=YEARLY;${pattern.replace('BYDAY=', `BYDAY=${ordinals[0]}`)}`
    const rules = count === 1 ? [] : [lasts ? rule : `${rule};UNTIL=${utcStamp(last)}`]
    lines.push(...observanceLines(isSummer(each, observances) ? 'DAYLIGHT' : 'STANDARD', onset, before, after, rules))
  }
  lines.push('END:VTIMEZONE')
  return lines
}

const observanceLines = (
  kind: string,
  onset: number,
  before: number,
  after: number,
  rules: string[] = [],
): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${wallStamp(onset)}`,
  `TZOFFSETFROM:${offsetText(before)}`,
  `TZOFFSETTO:${offsetText(after)}`,
  ...rules,
  `END:${kind}`,
]

/** Whether the clocks go forward, and within a year of it back. */
const isSummer = ({ before, after, onset, last }: Observance, all: readonly Observance[]): boolean =>
  after > before &&
  all.some((back) => back.after < back.before && back.last > onset - 366 * DAY && back.onset < last + 366 * DAY)

function findObservances(offsetAt: OffsetAt, from: number, to: number): Observance[] {
  const observances: Observance[] = []
  // Changes are 28 days apart at least.
  for (let at = from; at < to; at += 12 * DAY) {
    if (offsetAt(at) === offsetAt(at + 12 * DAY)) continue
    addChange(observances, offsetAt, findChange(offsetAt, at))
  }
  return observances
}

function addChange(observances: Observance[], offsetAt: OffsetAt, at: number): void {
  const before = offsetAt(at - 1)
  const after = offsetAt(at)
  const onset = at + before
  const day = Math.floor(onset / DAY)
  const month = monthOf(day)
  const ofMonth = day - firstDay(month)
  const ordinals = [Math.floor(ofMonth / 7) + 1]
  if (day + 7 >= firstDay(month + 1)) ordinals.push(-1)
  const pattern = `BYMONTH=${(month % 12) + 1};BYDAY=${WEEKDAYS[weekdayOf(day)]}`
  for (const known of observances) {
    const common = known.ordinals.filter((ordinal) => ordinals.includes(ordinal))
    const isNextYear = at - known.last > 350 * DAY && at - known.last < 380 * DAY
    const isSameTime = (onset - known.onset) % DAY === 0 && known.before === before && known.after === after
    if (!isNextYear || !isSameTime || known.pattern !== pattern || !common.length) continue
    known.ordinals = common
    known.last = at
    known.count++
    return
  }
  observances.push({ onset, before, after, pattern, ordinals, last: at, count: 1 })
}

/** The instant of the change in the 12 days after an instant, to the second. */
function findChange(offsetAt: OffsetAt, from: number): number {
  const before = offsetAt(from)
  let to = from + 12 * DAY
  while (to - from > 1000) {
    const middle = Math.floor((from + to) / 2000) * 1000
    if (offsetAt(middle) === before) from = middle
    else to = middle
  }
  return to
}

/** `+0530`, with seconds only where a zone has them (RFC 5545 §3.3.14). */
const offsetText = (offset: number): string =>
  (offset < 0 ? '-' : '+') + wallStamp(Math.abs(offset)).slice(9).replace(/00$/, '')

/**
 * Whether a zone is UTC by another name: its times are written in UTC, and need no VTIMEZONE.
 * @example isUtc('Etc/UTC') // true
 */
export const isUtc = (timeZone: TimeZone): boolean => /^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu)$/i.test(timeZone)

/**
 * A property that holds a time on the clocks of a zone, in the form that DTSTART, DTEND, EXDATE and RECURRENCE-ID share.
 * @param wall epoch milliseconds as if the zone were UTC
 * @example timeLine('DTSTART', 'Europe/Berlin', Date.UTC(2026, 4, 6, 17)) // 'DTSTART;TZID=Europe/Berlin:20260506T170000'
 */
export const timeLine = (name: string, timeZone: TimeZone, wall: number): string =>
  isUtc(timeZone) ? `${name}:${utcStamp(wall)}` : `${name}${parameter('TZID', timeZone)}:${wallStamp(wall)}`

import { compileRule } from '../calendar/compileRule.ts'
import { DAY } from '../calendar/days.ts'
import { type OffsetAt, zoneOffset } from '../calendar/zone.ts'
import type { TimeZone } from '../model/entry.ts'
import { type Component, propertyOf, type Property, ruleParts } from './icalComponent.ts'

/** A change of the clocks, and the offset from then on, in milliseconds. */
interface Change {
  at: number
  to: number
}

/** For as long the clocks are compared. */
const SPAN = 2 * 366 * DAY

/** Of zones that share their clocks, those that people know, first. */
const WELL_KNOWN: readonly TimeZone[] = [
  'UTC',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Helsinki',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
]

/**
 * A zone of IANA whose clocks are those that a VTIMEZONE describes by its rules, for two years from an instant. Of several
 * it is the one that is asked for, else one that is widely known. Undefined where no zone has such clocks, or where the
 * rules cannot be read.
 */
export function zoneByRules(component: Component, from: number, wanted?: TimeZone): TimeZone | undefined {
  const changes = component.components.flatMap((observance) => changesOf(observance, from))
  if (changes.length === 0 || changes.some(({ at, to }) => Number.isNaN(at) || Number.isNaN(to))) return undefined
  changes.sort((a, b) => a.at - b.at)
  const offsetAt = (instant: number): number => (changes.findLast(({ at }) => at <= instant) ?? changes[0]!).to
  const instants = changes
    .filter(({ at }) => at > from && at < from + SPAN)
    .flatMap(({ at }) => [at - 1000, at])
    .concat(Array.from({ length: SPAN / (14 * DAY) }, (_, index) => from + index * 14 * DAY))
  const agrees = (timeZone: TimeZone): boolean => {
    const known: OffsetAt = zoneOffset(timeZone)
    return instants.every((instant) => known(instant) === offsetAt(instant))
  }
  const candidates = [...(wanted === undefined ? [] : [wanted]), ...WELL_KNOWN]
  return candidates.find(agrees) ?? Intl.supportedValuesOf('timeZone').find(agrees)
}

/** The changes that an observance describes (RFC 5545 §3.6.5): the last before the span, and those within it. */
function changesOf(observance: Component, from: number): Change[] {
  const [before, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => offsetOf(propertyOf(observance, name)))
  const begin = String(propertyOf(observance, 'DTSTART')?.values[0])
  const rule = propertyOf(observance, 'RRULE')
  const dates = observance.properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ values }) => values.map((value) => String(value)))
  const walls = [begin, ...dates].map((date) => Date.parse(`${date.replace(/Z$/, '')}Z`))
  if (rule) walls.push(...onsetsOf(ruleParts(rule).join(';'), begin.replace(/Z$/, ''), from))
  return walls.map((wall) => ({ at: wall - before!, to: to! }))
}

function onsetsOf(rule: string, start: string, from: number): number[] {
  try {
    const next = compileRule(rule, { start, timeZone: 'UTC' })
    const onsets: number[] = []
    // A change of the year before tells the offset at the beginning.
    let onset = next(from - 2 * 366 * DAY)
    for (; onset !== undefined && onset < from + SPAN && onsets.length < 20; onset = next(onset + 1)) onsets.push(onset)
    return onsets
  } catch {
    return [NaN]
  }
}

/** An offset from UTC in milliseconds; jCal writes `+01:00`. */
function offsetOf(property: Property | undefined): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(String(property?.values[0])) ?? []
  return (sign === '-' ? -1 : 1) * ((+hours! * 60 + +minutes!) * 60 + +seconds) * 1000
}

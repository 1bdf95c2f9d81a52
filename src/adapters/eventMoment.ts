import { dayNumber } from '../calendar/days.ts'
import { offsetZone } from '../calendar/offsetZone.ts'
import { instantOf, zoneOffset } from '../calendar/zone.ts'
import type { TimeZone } from '../model/entry.ts'
import { type Moment, wallIn } from './icalTime.ts'
import { isDuration } from './limits.ts'

/** A date and time whose zone is known. */
export type ZonedMoment = Moment & { timeZone: TimeZone }

/** RFC 3339 and what is written like it: a space for the T, no seconds, no offset. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ] *(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)? *(Z|[+-]\d\d(?::?\d\d)?)?)?$/i

/** Reads a date, with or without a time. What names no offset is on the clocks of a zone, if one is given. */
export function readMoment(text: string, timeZone?: TimeZone): Moment | undefined {
  const [, date, hour, minute, offset] = WRITTEN.exec(text.trim()) ?? []
  if (date === undefined || +(hour ?? 0) > 23 || +(minute ?? 0) > 59) return undefined
  try {
    dayNumber(date, 'date')
  } catch {
    return undefined
  }
  const wall = Date.parse(`${date}T${(hour ?? '0').padStart(2, '0')}:${minute ?? '00'}:00Z`)
  if (hour === undefined) return { wall, isDay: true, ...(timeZone !== undefined && { timeZone }) }
  if (offset === undefined) return { wall, isDay: false, ...(timeZone !== undefined && { timeZone }) }
  return { ...atOffset(wall, offset), isDay: false }
}

/** A time at a fixed offset keeps it all year, as the zones `Etc/GMT…` do, whose signs are the other way round. */
function atOffset(wall: number, offset: string): { wall: number; timeZone: TimeZone } {
  if (/^Z$/i.test(offset)) return { wall, timeZone: 'UTC' }
  const sign = offset.startsWith('-') ? -1 : 1
  const [hours, minutes] = [+offset.slice(1, 3), +offset.slice(3).replace(':', '')]
  const timeZone = offsetZone(offset)
  if (timeZone !== undefined) return { wall, timeZone }
  return { wall: wall - sign * (hours * 60 + minutes) * 60_000, timeZone: 'UTC' }
}

/** The minutes from one moment to another; undefined where a meeting cannot last them. */
export function minutesBetween(begin: ZonedMoment, end: Moment): number | undefined {
  const offsetAt = zoneOffset(begin.timeZone)
  const span = instantOf(offsetAt, wallIn(end, begin.timeZone)) - instantOf(offsetAt, begin.wall)
  return isDuration(span / 60_000) ? span / 60_000 : undefined
}

/** Whether a name is that of a zone with clocks: an abbreviation is not. */
export function isTimeZone(name: string): boolean {
  if (!/^UTC$|\//.test(name)) return false
  try {
    zoneOffset(name)
    return true
  } catch {
    return false
  }
}

import { instantOf, zoneOffset } from '../calendar/zone.ts'
import type { LocalDate, TimeZone, WallTime } from '../model/entry.ts'
import { type Component, milliseconds, type Property, propertyOf } from './icalComponent.ts'
import type { ReadZone } from './icalZone.ts'
import type { Lose } from './source.ts'

/** What is known beside the event itself. */
export interface ScheduleContext {
  readZone: ReadZone
  /** The zone of times that name none. */
  timeZone?: TimeZone
  lose: Lose
  /** Where the event stands in the file. */
  at: string
}

/** A date and time of a calendar. */
export interface Moment {
  /** Epoch milliseconds as if its zone were UTC. */
  wall: number
  /** Absent: on the clocks of whoever reads it. */
  timeZone?: TimeZone
  /** Whether it is a day without a time. */
  isDay: boolean
}

/** Reads the values of a property that holds dates; undefined stands for one whose zone is not known. */
export function momentsOf(property: Property, readZone: ReadZone): (Moment | undefined)[] {
  const tzid = [property.parameters.tzid].flat()[0]
  const zone = tzid === undefined ? undefined : readZone(tzid)
  return property.values.map((value) => {
    // Of a period only the start counts.
    const text = String(Array.isArray(value) ? value[0] : value)
    const isUtc = text.endsWith('Z')
    const wall = Date.parse(isUtc || text.length === 10 ? text : `${text}Z`)
    if (Number.isNaN(wall) || (tzid !== undefined && !zone && !isUtc)) return undefined
    return { wall, timeZone: isUtc ? 'UTC' : zone?.timeZone, isDay: text.length === 10 }
  })
}

/** The wall clock of a moment in a zone, as if that zone were UTC. */
export function wallIn(moment: Moment, timeZone: TimeZone): number {
  if (moment.isDay || moment.timeZone === undefined || moment.timeZone === timeZone) return moment.wall
  const instant = instantOf(zoneOffset(moment.timeZone), moment.wall)
  return instant + zoneOffset(timeZone)(instant)
}

/** The local date of a wall clock. */
export const dateOf = (wall: number): LocalDate => new Date(wall).toISOString().slice(0, 10)

/** The time of a wall clock. */
export const timeOf = (wall: number): WallTime => new Date(wall).toISOString().slice(11, 16)

/** In minutes; undefined where it is not known or none. */
export function durationOf(
  event: Component,
  begin: Moment & { timeZone: TimeZone },
  { readZone, lose, at }: ScheduleContext,
): number | undefined {
  const end = propertyOf(event, 'DTEND')
  const lasts = propertyOf(event, 'DURATION')
  if (!end && !lasts) return
  const moment = end && momentsOf(end, readZone)[0]
  const zone = zoneOffset(begin.timeZone)
  const span = moment
    ? instantOf(zone, wallIn(moment, begin.timeZone)) - instantOf(zone, begin.wall)
    : lasts && milliseconds(String(lasts.values[0]))
  if (span && span > 0 && span % 60_000 === 0) return span / 60_000
  if (span !== 0)
    lose(`${at}.${end ? 'DTEND' : 'DURATION'}`, (end ?? lasts)!.values[0], 'it gives no duration in whole minutes')
}

import { DAY, dayNumber, timeOfDay } from '../calendar/days.ts'
import { instantOf, zoneOffset } from '../calendar/zone.ts'
import type { LocalDate, TimeZone, WallTime } from '../model/entry.ts'
import { type Component, milliseconds, type Property, propertyOf } from './icalComponent.ts'
import type { ReadZone } from './icalZone.ts'
import { isDuration } from './limits.ts'
import type { Lose } from './source.ts'

/** What is known beside the event itself. */
export interface ScheduleContext {
  readZone: ReadZone
  /** The zone of times that name none. */
  timeZone?: TimeZone
  /** An instant that is known to be past; epoch milliseconds. */
  latest: number
  lose: Lose
  /** The path of the event in the file. */
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

/** Why a value is no moment. */
export interface NoMoment {
  fault: string
}

const NO_DATE: NoMoment = { fault: 'there is no such date or time' }
const NO_ZONE: NoMoment = { fault: 'its time zone is not known' }

/** Whether a value was read as a moment. */
export const isMoment = (read: Moment | NoMoment | undefined): read is Moment => read !== undefined && 'wall' in read

/** Reads the values of a property that holds dates. Of a period only the start counts. */
export function momentsOf(property: Property, readZone: ReadZone): (Moment | NoMoment)[] {
  const tzid = [property.parameters.tzid].flat()[0]
  const zone = tzid === undefined ? undefined : readZone(tzid)
  return property.values.map((value) => {
    const text = String(Array.isArray(value) ? value[0] : value)
    const isUtc = text.endsWith('Z')
    const wall = wallOf(text)
    if (wall === undefined) return NO_DATE
    const isDay = text.length === 10
    if (tzid !== undefined && !zone && !isUtc && !isDay) return NO_ZONE
    return { wall, timeZone: isUtc ? 'UTC' : zone?.timeZone, isDay }
  })
}

/** The wall clock of a date with or without a time; undefined where the calendar or the clock has no such thing. */
function wallOf(text: string): number | undefined {
  const [, date, time, second = '0'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d):([0-5]\d|60))?Z?$/.exec(text) ?? []
  try {
    const day = dayNumber(date ?? '', 'date') * DAY
    return time === undefined ? day : day + timeOfDay(time, 'time') + Math.min(59, +second) * 1000
  } catch {
    return undefined
  }
}

/** The first value of a property that holds dates. */
export function momentOf(property: Property, readZone: ReadZone): Moment | NoMoment {
  return momentsOf(property, readZone)[0] ?? NO_DATE
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

/** In minutes; undefined where it is not known or none, or longer than a meeting can be. */
export function durationOf(
  event: Component,
  begin: Moment & { timeZone: TimeZone },
  { readZone, lose, at }: ScheduleContext,
): number | undefined {
  const end = propertyOf(event, 'DTEND')
  const lasts = propertyOf(event, 'DURATION')
  if (!end && !lasts) return
  const moment = end && momentOf(end, readZone)
  const span = isMoment(moment) ? spanTo(moment, begin) : lasts && milliseconds(String(lasts.values[0]))
  if (span && isMinutes(span)) return span / 60_000
  if (span !== 0)
    lose(`${at}.${end ? 'DTEND' : 'DURATION'}`, (end ?? lasts)!.values[0], 'it gives no duration in whole minutes')
}

/** The minutes of each value of a property of periods, where they are known. */
export function periodMinutes(value: unknown, begin: Moment & { timeZone: TimeZone }): number | undefined {
  const end: unknown = Array.isArray(value) ? value[1] : undefined
  if (typeof end !== 'string') return undefined
  const wall = wallOf(end)
  const timeZone = end.endsWith('Z') ? 'UTC' : begin.timeZone
  const span = wall === undefined ? milliseconds(end) : spanTo({ wall, timeZone, isDay: false }, begin)
  return isMinutes(span) ? span / 60_000 : undefined
}

function spanTo(end: Moment, begin: Moment & { timeZone: TimeZone }): number {
  const offsetAt = zoneOffset(begin.timeZone)
  return instantOf(offsetAt, wallIn(end, begin.timeZone)) - instantOf(offsetAt, begin.wall)
}

const isMinutes = (span: number): boolean => isDuration(span / 60_000)

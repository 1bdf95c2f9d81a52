import { findIana } from 'windows-iana'

import { adviseTimeZone } from '../calendar/adviseTimeZone.ts'
import { zoneOffset } from '../calendar/zone.ts'
import type { TimeZone } from '../model/entry.ts'
import { type Component, textOf } from './icalComponent.ts'
import { zoneByRules } from './zoneByRules.ts'

/** A zone of the world for a TZID, and whether it is more than a reading of its words. */
interface ZoneRead {
  timeZone: TimeZone
  isSure: boolean
  /** Whether it is a zone with the clocks that the VTIMEZONE describes. */
  isByRules?: true
}

/** Reads the TZIDs of a calendar; undefined for one that means no known zone. */
export type ReadZone = (name: string) => ZoneRead | undefined

/**
 * What the TZIDs of a calendar mean: names of IANA, also at the end of a path (`/mozilla.org/20050126_1/Europe/Berlin`),
 * names of Windows (`W. Europe Standard Time`), Exchange's address of UTC, names in words
 * (`(UTC+01:00) Amsterdam, Berlin, Bern`), what the VTIMEZONE says of itself, and the clocks that its rules describe.
 * @param from the instant from which those clocks count; epoch milliseconds
 */
export function zoneReader(calendar: Component, from: number): ReadZone {
  const zones = new Map(
    calendar.components.filter(({ name }) => name === 'VTIMEZONE').map((zone) => [textOf(zone, 'TZID'), zone]),
  )
  const read = new Map<string, ZoneRead | undefined>()
  return (name) => {
    if (!read.has(name)) read.set(name, readZone(name, zones.get(name), from))
    return read.get(name)
  }
}

function readZone(name: string, component: Component | undefined, from: number): ZoneRead | undefined {
  const location = component && textOf(component, 'X-LIC-LOCATION')
  const plain = name.replace(/^"|"$/g, '').trim()
  if (/^tzone:\/\/Microsoft\/Utc$/i.test(plain)) return { timeZone: 'UTC', isSure: true }
  const path = plain.split('/')
  const known = [plain, path.slice(-2).join('/'), path.slice(-3).join('/'), location ?? '', windowsZone(plain) ?? '']
  const timeZone = known.find(isZone)
  if (timeZone !== undefined) return { timeZone: current(timeZone), isSure: true }
  const words = [plain, ...plain.replace(/^\(.*?\)/, '').split(',')]
  const meant = words.map((each) => adviseTimeZone(each.trim())).find((zone) => zone !== undefined && isZone(zone))
  const byRules = component && zoneByRules(component, from, meant)
  if (byRules !== undefined && byRules !== meant) return { timeZone: current(byRules), isSure: false, isByRules: true }
  return meant === undefined ? undefined : { timeZone: current(meant), isSure: false }
}

/** Of a zone of Windows, the first is that of CLDR's territory 001. */
const windowsZone = (name: string): string | undefined => (findIana as (zone: string) => readonly string[])(name)[0]

function isZone(name: string): boolean {
  try {
    zoneOffset(name)
    return name !== ''
  } catch {
    return false
  }
}

const current = (timeZone: TimeZone): TimeZone => {
  if (/^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu)$/i.test(timeZone)) return 'UTC'
  return renamed[timeZone] ?? timeZone
}

/** CLDR keeps the names that it began with; these are those that people know by now. */
const renamed: Readonly<Record<string, TimeZone>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
}

import { localize } from '../i18n/localize.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Localized } from '../model/text.ts'
import { DAY, dayNumber } from './days.ts'
import { fail, needNumber } from './fail.ts'
import { escapeText, fold, parameter, utcStamp } from './icalText.ts'
import { meetingTexts } from './meetingTexts.ts'
import { slotEvents } from './slotEvents.ts'
import { isUtc, vtimezone } from './vtimezone.ts'
import { whyNoDates } from './whyNoDates.ts'

export interface ICalendarOptions {
  /** What the calendar is called in a reader's list. */
  name: Localized<string>
  /** The address of the page that the calendar belongs to; absolute. Relative addresses of the meetings start from it. */
  url: string
  /** A host name that the community keeps: UIDs are made from it and the `id`s of the meetings, so it must not change. */
  domain: string
  /**
   * When the calendar is made, in epoch milliseconds: the DTSTAMP of meetings without `updatedOn`. A series without
   * `from` begins with its first date on or after this day in the zone of the meeting.
   */
  stamp: number
  /**
   * Names the program that made the calendar (PRODID).
   * @default '-//moothall//moothall//EN'
   */
  prodId?: string
  /**
   * How often clients look for changes, as a DURATION (RFC 5545 §3.3.6).
   * @default 'P1D'
   */
  refresh?: string
  /** The address at which the calendar itself is published, where it is. */
  source?: string
  /** The name of a colour of CSS that clients may show the calendar in. */
  color?: string
  /**
   * Language of the texts; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
  /** The version of the zone data that the host computes with, where it is known: `process.versions.tz` in Node. */
  zoneData?: string
}

/** What is gathered while the meetings are written. */
interface Draft {
  events: string[]
  omitted: string[]
  /** For each zone, the instant of the first date in it. */
  zones: Map<TimeZone, number>
  latest: number
  ids: Set<string>
}

/**
 * Writes meetings as a calendar that programs subscribe to or import (RFC 5545, RFC 7986; METHOD:PUBLISH). Each slot of
 * a meeting is an event with its rule; cancelled dates are EXDATEs, moved ones events with RECURRENCE-ID, added ones
 * events with UIDs of their own. A single date that is cancelled stays, with STATUS:CANCELLED. A paused meeting begins on
 * the day it resumes. What has no dates (unscheduled, approximate without `next`, paused for an unknown time, ended,
 * superseded, or all over) has no event: `X-MOOTHALL-OMITTED` names it, and in `X-REASON` the code of `whyNoDates`.
 * The same meetings, options and zone data give the same bytes.
 * @throws RangeError that names the meeting, the field at fault, what it holds and what is allowed
 * @example
 * toICalendar(community.meetings, {
 *   name: 'Example calls', url: 'https://example.org/', domain: 'example.org', stamp: Date.UTC(2026, 4, 3),
 * }) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…END:VCALENDAR\r\n'
 */
export function toICalendar(meetings: readonly Meeting[], options: ICalendarOptions): string {
  const { stamp, zoneData } = options
  const head = calendarLines(options)
  const draft: Draft = { events: [], omitted: [], zones: new Map(), latest: stamp, ids: new Set() }
  for (const meeting of meetings) {
    try {
      writeMeeting(meeting, options, draft)
    } catch (error) {
      throw new RangeError(`meeting "${meeting.id}": ${(error as Error).message}`, { cause: error })
    }
  }
  if (zoneData) head.push(fold(`X-MOOTHALL-TZDATA:${escapeText(zoneData)}`))
  // RFC 5545 §3.6: a calendar has one component at least.
  if (!draft.events.length) draft.zones.set('UTC', stamp)
  const zones = [...draft.zones].flatMap(([zone, from]) => vtimezone(zone, from, draft.latest))
  return [...head, ...draft.omitted, ...zones, ...draft.events, 'END:VCALENDAR', ''].join('\r\n')
}

function calendarLines(options: ICalendarOptions): string[] {
  const { stamp, domain, refresh = 'P1D', color, locale = 'en' } = options
  needNumber('stamp', stamp)
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(domain)) fail('domain', domain, 'a host name such as example.org')
  if (!/^P(\d+W|(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(refresh))
    fail('refresh', refresh, 'a DURATION such as P1D')
  if (color && !/^[a-z]+$/i.test(color)) fail('color', color, 'the name of a colour of CSS')
  const name = escapeText(localize(options.name, locale)?.value ?? fail('name', options.name, 'a text'))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(options.prodId ?? '-//moothall//moothall//EN')}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `URL:${absolute('url', options.url)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
  ]
  if (options.source) lines.push(`SOURCE;VALUE=URI:${absolute('source', options.source)}`)
  if (color) lines.push(`COLOR:${color}`)
  return lines.map(fold)
}

function absolute(field: string, address: string): string {
  if (!/^https?:\/\//.test(address)) fail(field, address, 'an absolute address of the web')
  return new URL(address).href
}

function writeMeeting(meeting: Meeting, options: ICalendarOptions, draft: Draft): void {
  const { id, status, resumesOn, supersededBy } = meeting
  if (draft.ids.has(id)) fail('id', id, 'each id once in a calendar')
  draft.ids.add(id)
  const isHeld = !supersededBy && (status !== 'paused' || resumesOn)
  const begin = { stamp: options.stamp, resumesOn: status === 'paused' ? resumesOn : undefined }
  let shared: string[] | undefined
  const slots = [meeting.schedule].flat() as Schedule[]
  slots.forEach((slot, index) => {
    const name = index ? `${id}.${index + 1}` : id
    const { events, hasDates } = isHeld ? slotEvents(slot, begin) : { events: [], hasDates: false }
    for (const { uid, lines, start } of events) {
      shared ??= sharedLines(meeting, options)
      const { timeZone } = slot as { timeZone: TimeZone }
      if (!isUtc(timeZone)) draft.zones.set(timeZone, Math.min(start, draft.zones.get(timeZone) ?? start))
      draft.latest = Math.max(draft.latest, start)
      const own = [`UID:${escapeText(name + uid)}@${options.domain}`, ...lines].map(fold)
      draft.events.push('BEGIN:VEVENT', ...own, ...shared, 'END:VEVENT')
    }
    if (hasDates) return
    // Dates that were added by hand do not answer why the slot has none.
    const reason = whyNoDates({ ...meeting, schedule: { ...slot, exceptions: [] } as Schedule })
    draft.omitted.push(fold(`X-MOOTHALL-OMITTED;X-REASON=${reason?.code ?? 'over'}:${escapeText(name)}`))
  })
}

/** The properties that all events of a meeting have. */
function sharedLines(meeting: Meeting, { stamp, url, locale = 'en', messages }: ICalendarOptions): string[] {
  const { updatedOn, revision = 0 } = meeting
  const { title, description, join } = meetingTexts(meeting, { locale, messages, url })
  const changed = updatedOn ? dayNumber(updatedOn, 'updatedOn') * DAY : stamp
  if (!Number.isInteger(revision) || revision < 0) fail('revision', revision, 'a whole number from 0')
  const lines = [`DTSTAMP:${utcStamp(changed)}`, `SEQUENCE:${revision}`, `SUMMARY:${escapeText(title)}`]
  if (description) lines.push(`DESCRIPTION:${escapeText(description)}`)
  // Few clients know CONFERENCE (RFC 7986 §5.11); all show LOCATION.
  if (join[0]) lines.push(`LOCATION:${escapeText(join[0].href)}`)
  lines.push(...join.map(({ href, label }) => `CONFERENCE;VALUE=URI${parameter('LABEL', label)}:${href}`))
  return lines.map(fold)
}

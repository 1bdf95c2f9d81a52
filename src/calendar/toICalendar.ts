import { localize } from '../i18n/localize.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Localized } from '../model/text.ts'
import { BOUNDS, YEARS } from './bounds.ts'
import { DAY, dayNumber } from './days.ts'
import { escapeText, fold, parameter, utcStamp } from './icalText.ts'
import { meetingTexts, type TextOptions } from './meetingTexts.ts'
import { assertWithin, throwRangeError } from './rangeError.ts'
import { type SlotEvents, slotEvents } from './slotEvents.ts'
import { isUtc, vtimezone } from './vtimezone.ts'
import { whyNoDates } from './whyNoDates.ts'

export interface ICalendarOptions extends TextOptions {
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
  const { stamp } = options
  const head = calendarLines(options)
  const draft: Draft = { events: [], omitted: [], zones: new Map(), latest: stamp, ids: new Set() }
  for (const meeting of meetings) {
    try {
      writeMeeting(meeting, options, draft)
    } catch (error) {
      throw new RangeError(
        `meeting "${meeting.id ?? localize(meeting.name, 'en')?.value ?? ''}": ${(error as Error).message}`,
        { cause: error },
      )
    }
  }
  // RFC 5545 §3.6: a calendar has one component at least.
  if (!draft.events.length) draft.zones.set('UTC', stamp)
  const zones = [...draft.zones].flatMap(([zone, from]) => vtimezone(zone, from, draft.latest))
  return head.concat(draft.omitted, zones, draft.events, 'END:VCALENDAR', '').join('\r\n')
}

function need(field: string, value: string, form: RegExp, allowed: string): true {
  return form.test(value) || throwRangeError(field, value, allowed)
}

function calendarLines({
  stamp,
  domain,
  name,
  url,
  source,
  color,
  locale = 'en',
  ...options
}: ICalendarOptions): string[] {
  const { refresh = 'P1D', prodId = '-//moothall//moothall//EN' } = options
  // Its day begins a series, and is written with four digits of the year.
  const [least, greatest] = YEARS
  if (!(stamp >= Date.UTC(least, 0) && stamp < Date.UTC(greatest + 1, 0))) {
    throwRangeError('stamp', stamp, `epoch milliseconds of the years ${least} to ${greatest}`)
  }
  const address = /^https?:\/\/[^\s\p{Cc}]+$/u
  need('domain', domain, /^[\w.-]+$/, 'a host name')
  need('url', url, address, 'an absolute address')
  need('refresh', refresh, /^P(?!$)(\d+[WD])?(T(\d+[HMS])+)?$/, 'a DURATION such as P1D')
  const title = escapeText(localize(name, locale)?.value ?? throwRangeError('name', name, 'a string'))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(prodId)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `URL:${url}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
  ]
  if (source && need('source', source, address, 'an absolute address')) lines.push(`SOURCE;VALUE=URI:${source}`)
  if (color && need('color', color, /^[a-z]+$/i, 'the name of a colour')) lines.push(`COLOR:${color}`)
  if (options.zoneData) lines.push(`X-MOOTHALL-TZDATA:${escapeText(options.zoneData)}`)
  return lines.map(fold)
}

function writeMeeting(meeting: Meeting, options: ICalendarOptions, draft: Draft): void {
  const { status, resumesOn, supersededBy } = meeting
  const id = meeting.id ?? throwRangeError('id', undefined, 'given, since the identity of its events depends on it')
  if (draft.ids.has(id)) throwRangeError('id', id, 'unique in a calendar')
  draft.ids.add(id)
  const isPaused = status === 'paused'
  const begin = { stamp: options.stamp, resumesOn: isPaused ? resumesOn : undefined }
  let shared: string | undefined
  const slots: readonly Schedule[] = [meeting.schedule].flat()
  slots.forEach((slot, index) => {
    const name = escapeText(index ? `${id}.${index + 1}` : id)
    const { timeZone } = slot as { timeZone: TimeZone }
    const { events, hasDates } = supersededBy || (isPaused && !resumesOn) ? NOTHING : slotEvents(slot, begin)
    for (const { uid, lines, start } of events) {
      shared ??= sharedLines(meeting, options)
      if (!isUtc(timeZone)) draft.zones.set(timeZone, Math.min(start, draft.zones.get(timeZone) ?? start))
      draft.latest = Math.max(draft.latest, start)
      const own = fold(`UID:${name + uid}@${options.domain}`)
      draft.events.push('BEGIN:VEVENT', own, ...lines, shared, 'END:VEVENT')
    }
    if (hasDates) return
    // Dates that were added by hand do not answer why the slot has none.
    const reason = whyNoDates({ ...meeting, schedule: { ...slot, exceptions: [] } as Schedule })
    draft.omitted.push(fold(`X-MOOTHALL-OMITTED;X-REASON=${reason?.code ?? 'over'}:${name}`))
  })
}

const NOTHING: SlotEvents = { events: [], hasDates: false }

/** The properties that all events of a meeting have. */
function sharedLines(meeting: Meeting, options: ICalendarOptions): string {
  const { updatedOn, revision = 0 } = meeting
  const { title, description, join } = meetingTexts(meeting, options)
  const changed = updatedOn ? dayNumber(updatedOn, 'updatedOn') * DAY : options.stamp
  assertWithin('revision', revision, BOUNDS.revision)
  const lines = [`DTSTAMP:${utcStamp(changed)}`, `SEQUENCE:${revision}`, `SUMMARY:${escapeText(title)}`]
  if (description) lines.push(`DESCRIPTION:${escapeText(description)}`)
  // Few clients know CONFERENCE (RFC 7986 §5.11); all show LOCATION.
  if (join[0]) lines.push(`LOCATION:${escapeText(join[0].href)}`)
  for (const { href, label } of join) lines.push(`CONFERENCE;VALUE=URI${parameter('LABEL', label)}:${href}`)
  return lines.map(fold).join('\r\n')
}

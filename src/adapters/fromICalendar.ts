import { YEARS } from '../calendar/bounds.ts'
import type { Community } from '../model/community.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Event } from '../model/resources.ts'
import { type Component, readCalendars, textOf } from './icalComponent.ts'
import { eventOf, isWholeDays } from './icalDays.ts'
import { groupsOf, seriesIn } from './icalGroups.ts'
import { meetingOf } from './icalMeeting.ts'
import { joinSeries, type ReadMeeting, stillHeld } from './icalSeries.ts'
import type { ScheduleContext } from './icalTime.ts'
import { zoneReader } from './icalZone.ts'
import { LONGEST_CALENDAR } from './limits.ts'
import { identified, type Imported, type Lose, lossesOf, type SourceFile, withoutMail } from './source.ts'
import { keyed } from './sourceKey.ts'

export interface FromICalendarOptions {
  /** The `id` of the community. Absent: made from its name. */
  id?: string
  /** The name of the community. Default: that of the calendar, or of the file. */
  name?: string
  /**
   * The address of the community's site. Of several communities, `{id}` in it stands for the id of each. Default: that of
   * the calendar.
   */
  url?: string
  /** The zone of times that name none, where the calendar names none either. */
  timeZone?: TimeZone
  /** Leaves out what is over by then; epoch milliseconds. Absent: all is read. */
  after?: number
}

/**
 * Reads calendars as Google, Outlook, Exchange and others export them (RFC 5545, RFC 7986): one community for each, with
 * a meeting for each series and each single event, and an event for what lasts whole days. A series that was changed
 * from some date on is one meeting. Whatever has no place in the data is listed as a loss. Guests and
 * organisers are never carried over, nor is any mail address, nor an event that is marked as private.
 * @example
 * fromICalendar([{ path: 'basic.ics', text }], { name: 'Example', url: 'https://example.org' })
 * // { communities: [{ version: 1, id: 'example', …, meetings: [{ id: 'weekly-call', … }] }], losses: [] }
 */
export function fromICalendar(files: readonly SourceFile[], options: FromICalendarOptions = {}): Imported {
  const imported: Imported = { communities: [], losses: [] }
  const taken = new Set<string>()
  for (const { path, text } of files) {
    const lose = lossesOf(path, imported.losses)
    for (const calendar of calendarsOf(text, lose)) {
      const community = communityOf(calendar, path, options, lose)
      imported.communities.push(identified(community, options.id ?? community.name, taken))
    }
  }
  return imported
}

function calendarsOf(text: string, lose: Lose): Component[] {
  if (text.length > LONGEST_CALENDAR) return lose('', '', `it is longer than ${LONGEST_CALENDAR} characters`) ?? []
  // Of what is no calendar, its lines would only repeat it.
  if (!/^\s*\uFEFF?BEGIN:VCALENDAR/im.test(text)) return lose('', '', 'it holds no calendar') ?? []
  return readCalendars(text, lose)
}

/** Of the calendar itself, what says nothing about the community. */
const TECHNICAL = new Set(
  'VERSION,PRODID,CALSCALE,METHOD,NAME,X-WR-CALNAME,DESCRIPTION,X-WR-CALDESC,URL,X-WR-TIMEZONE,REFRESH-INTERVAL,X-PUBLISHED-TTL,LAST-MODIFIED,UID,X-MOOTHALL-TZDATA'.split(
    ',',
  ),
)

function communityOf(calendar: Component, path: string, options: FromICalendarOptions, lose: Lose): Community {
  for (const { name, values } of calendar.properties) {
    if (!TECHNICAL.has(name)) lose(name, values[0], 'a community has no field for it')
  }
  const given = textOf(calendar, 'NAME') ?? textOf(calendar, 'X-WR-CALNAME')
  const isOwners = given !== undefined && withoutMail(given) !== given
  if (isOwners && options.name === undefined)
    lose('X-WR-CALNAME', '', 'the calendar is named by a mail address; give the option name')
  const file = withoutMail(
    path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, ''),
  )
    .replaceAll('…', '')
    .trim()
  const name = options.name ?? (isOwners ? undefined : given) ?? (file || 'Community')
  const url = options.url ?? addressOf(calendar, lose)
  if (url === undefined) lose('URL', '', 'the address of the community is not known; give the option url')
  const description = textOf(calendar, 'DESCRIPTION') ?? textOf(calendar, 'X-WR-CALDESC')
  const { meetings, events } = entriesOf(calendar, options, lose)
  return {
    version: 1,
    id: '',
    name,
    url: url ?? '',
    ...(description && { description: withoutMail(description) }),
    meetings,
    ...(events.length > 0 && { events }),
  }
}

function addressOf(calendar: Component, lose: Lose): string | undefined {
  const written = textOf(calendar, 'URL')
  if (written === undefined || (/^https?:\/\/\S+$/i.test(written) && URL.canParse(written))) return written
  return lose('URL', written, 'it is no whole address of the web')
}

/** What is known beside an event, of its calendar. */
function contextOf(calendar: Component, options: FromICalendarOptions, lose: Lose): Omit<ScheduleContext, 'at'> {
  const latest = Math.max(options.after ?? 0, latestOf(calendar))
  const readZone = zoneReader(calendar, latest)
  const named = textOf(calendar, 'X-WR-TIMEZONE')
  const read = named === undefined ? undefined : readZone(named)
  if (named !== undefined && !read?.isSure) lose('X-WR-TIMEZONE', named, 'no such time zone is known')
  return { readZone, timeZone: (read?.isSure ? read.timeZone : undefined) ?? options.timeZone, latest, lose }
}

/** The last instant that the calendar says something was written at, which is past. */
function latestOf(calendar: Component): number {
  const stamps = calendar.components.flatMap(({ properties }) =>
    properties.flatMap(({ name, values }) =>
      // Some write them in a zone, which is at most a day off; and never on the clock of the host.
      /^(DTSTAMP|LAST-MODIFIED)$/.test(name) ? Date.parse(`${String(values[0]).replace(/Z$/, '')}Z`) : [],
    ),
  )
  const [least, greatest] = YEARS
  const isPossible = (stamp: number): boolean => stamp >= Date.UTC(least, 0) && stamp < Date.UTC(greatest, 0)
  return stamps.filter(isPossible).reduce((latest, stamp) => Math.max(latest, stamp), Date.UTC(2026, 0))
}

/** The meetings of a calendar, and its events of whole days. */
function entriesOf(
  calendar: Component,
  options: FromICalendarOptions,
  lose: Lose,
): { meetings: Meeting[]; events: Event[] } {
  const common = contextOf(calendar, options, lose)
  const events: Event[] = []
  const read: ReadMeeting[] = []
  const taken = { meetings: new Set<string>(), events: new Set<string>() }
  for (const group of groupsOf(calendar, lose)) {
    const { uid, at } = group
    for (const { event, overrides } of seriesIn(group, lose)) {
      const context = { ...common, at }
      if (isWholeDays(event, context)) {
        const days = eventOf(event, context, taken.events)
        if (days) events.push(keyed(days, uid))
      } else {
        const meeting = meetingOf(event, overrides, context, taken.meetings)
        if (meeting) read.push({ meeting, uid, at })
      }
    }
  }
  const meetings = joinSeries(read, lose)
  return options.after === undefined ? { meetings, events } : upcoming(meetings, events, options.after, lose)
}

/** Without what is over by an instant. */
function upcoming(
  meetings: readonly Meeting[],
  events: readonly Event[],
  after: number,
  lose: Lose,
): { meetings: Meeting[]; events: Event[] } {
  const today = new Date(after).toISOString().slice(0, 10)
  const held = meetings.flatMap((meeting) => stillHeld(meeting, after) ?? [])
  const left = events.filter(({ dates }) => (dates?.to ?? dates?.from ?? today) >= today)
  const over = meetings.length - held.length + events.length - left.length
  if (over > 0) lose('VEVENT', String(over), 'they are over, and were not asked for')
  return { meetings: held, events: left }
}

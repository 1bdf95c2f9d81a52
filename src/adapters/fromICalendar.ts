import type { Community } from '../model/community.ts'
import type { TimeZone } from '../model/entry.ts'
import { type Component, propertyOf, readCalendars, textOf } from './icalComponent.ts'
import { meetingOf } from './icalMeeting.ts'
import { type ReadZone, zoneReader } from './icalZone.ts'
import { identified, type Imported, type Lose, lossesOf, type SourceFile, withoutMail } from './source.ts'

export interface FromICalendarOptions {
  /** The `id` of the community. Absent: made from its name. */
  id?: string
  /** The name of the community. Absent: that of the calendar, or of the file. */
  name?: string
  /**
   * The address of the community's site. Of several communities, `{id}` in it stands for the id of each. Absent: that of
   * the calendar.
   */
  url?: string
  /** The zone of times that name none, where the calendar names none either. */
  timeZone?: TimeZone
}

/**
 * Reads calendars as Google, Outlook, Exchange and others export them (RFC 5545, RFC 7986): one community for each, with
 * a meeting for each series and each single event. Whatever has no place in the data is listed as a loss. Guests and
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
  try {
    const calendars = readCalendars(text)
    if (calendars.length === 0) lose('', '', 'it holds no calendar')
    return calendars
  } catch (error) {
    lose('', '', `it cannot be read: ${withoutMail((error as Error).message).slice(0, 200)}`)
    return []
  }
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
  const meetings = meetingsOf(calendar, zoneOf(calendar, options, lose), lose)
  return {
    version: 1,
    id: '',
    name,
    url: url ?? '',
    ...(description && { description: withoutMail(description) }),
    meetings,
  }
}

function addressOf(calendar: Component, lose: Lose): string | undefined {
  const written = textOf(calendar, 'URL')
  if (written === undefined || (/^https?:\/\/\S+$/i.test(written) && URL.canParse(written))) return written
  return lose('URL', written, 'it is no whole address of the web')
}

interface Zones {
  readZone: ReadZone
  timeZone?: TimeZone
}

function zoneOf(calendar: Component, options: FromICalendarOptions, lose: Lose): Zones {
  const readZone = zoneReader(calendar)
  const named = textOf(calendar, 'X-WR-TIMEZONE')
  const read = named === undefined ? undefined : readZone(named)
  if (named !== undefined && !read?.isSure) lose('X-WR-TIMEZONE', named, 'no such time zone is known')
  return { readZone, timeZone: (read?.isSure ? read.timeZone : undefined) ?? options.timeZone }
}

/** The events of a calendar by UID: those that stand for themselves, and those that override one date of a series. */
function meetingsOf(calendar: Component, zones: Zones, lose: Lose): Community['meetings'] {
  const groups = new Map<string, { at: string; events: Component[] }>()
  const counts: Record<string, number> = {}
  for (const component of calendar.components) {
    const { name } = component
    const index = (counts[name] = (counts[name] ?? -1) + 1)
    const at = `${name}[${index}]`
    if (name !== 'VEVENT') {
      if (name !== 'VTIMEZONE') lose(at, '', 'only events are read')
      continue
    }
    const uid = textOf(component, 'UID') ?? at
    const group = groups.get(uid)
    if (group) group.events.push(component)
    else groups.set(uid, { at, events: [component] })
  }
  if (groups.size > 0)
    lose(
      'VEVENT.UID',
      String(groups.size),
      'a calendar written from the data has UIDs of its own; take the old one down',
    )
  const taken = new Set<string>()
  return [...groups.values()].flatMap(({ at, events }) => {
    const masters = events.filter((event) => !propertyOf(event, 'RECURRENCE-ID')).toSorted(byRevision)
    const overrides = events.filter((event) => propertyOf(event, 'RECURRENCE-ID')).toSorted(byRevision)
    masters.slice(0, -1).forEach(() => lose(at, '', 'an older version of the same event'))
    // Without its series each date stands for itself.
    const own =
      masters.length > 0
        ? [{ event: masters.at(-1)!, overrides }]
        : overrides.map((event) => ({ event, overrides: [] }))
    return own.flatMap((each) => meetingOf(each.event, each.overrides, { ...zones, lose, at }, taken) ?? [])
  })
}

const revisionOf = (event: Component): number => Number(propertyOf(event, 'SEQUENCE')?.values[0] ?? 0)
const byRevision = (a: Component, b: Component): number => revisionOf(a) - revisionOf(b)

import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences } from '../calendar/occurrences.ts'
import { plainText } from '../calendar/plainText.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import { zoneOffset } from '../calendar/zone.ts'
import { localize } from '../i18n/localize.ts'
import { webAddress } from '../links/webAddress.ts'
import type { Ballot } from '../model/ballot.ts'
import type { Body } from '../model/body.ts'
import type { Community } from '../model/community.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Event } from '../model/resources.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Text } from '../model/text.ts'
import type { JsonLd } from './jsonLd.ts'
import { scheduleData } from './scheduleData.ts'

/** What the words and dates of events depend on. */
export interface EventDataOptions {
  /** Epoch milliseconds: the next date of a meeting is computed from it. */
  now: number
  locale: string
  /** The absolute address that relative ones start from. */
  baseUrl?: string
}

/**
 * A meeting as an Event of schema.org, with its next date and its rule; undefined where neither is known.
 * @throws RangeError where its schedule cannot be read
 */
export function meetingData(community: Community, meeting: Meeting, options: EventDataOptions): JsonLd | undefined {
  const title = localize(meeting?.name, options.locale)?.value
  if (!title) return undefined
  const why = whyNoDates(meeting, { after: options.now })
  // Without a first date the rule is still known; in all other cases nothing is ahead.
  if (why && why.code !== 'no-first-date') return undefined
  const found = nextOccurrences(meeting, { after: options.now, count: 1 })
  const next = found.find(({ status }) => status !== 'cancelled') ?? found[0]
  const slots = [meeting.schedule].flat() as readonly Schedule[]
  const rules = slots.flatMap((slot) => (slot.kind === 'recurring' ? (scheduleData(slot) ?? []) : []))
  if (!next && rules.length === 0) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    ...described(plainText(localize(meeting.description, options.locale)?.value ?? '', options.locale)),
    ...(next && datesOf(next)),
    ...(rules.length > 0 && { eventSchedule: rules.length === 1 ? rules[0] : rules }),
    ...placeOf(meeting, options.baseUrl),
    organizer: organizerOf(community),
  }
}

/** A conference or a summit as an Event of schema.org; undefined where its days are not known. */
export function eventData(community: Community, event: Event, options: EventDataOptions): JsonLd | undefined {
  const name = localize(event?.name, options.locale)?.value
  const { from, to } = event?.dates ?? {}
  if (!name || !isDate(from)) return undefined
  const url = webAddress(event.href, options.baseUrl)
  const location = localize(event.location, options.locale)?.value
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    ...described(plainText(localize<Text>(event.description, options.locale)?.value ?? '')),
    startDate: from,
    ...(isDate(to) && { endDate: to }),
    ...(url && { url }),
    ...(location && { location: { '@type': 'Place', name: location } }),
    organizer: organizerOf(community),
  }
}

/** An election of a body as an Event of schema.org, by the days of its vote; undefined once they are past. */
export function ballotData(
  community: Community,
  { ballot, body }: { ballot: Ballot; body: Body },
  { now, locale, baseUrl }: EventDataOptions,
): JsonLd | undefined {
  const name = localize(ballot?.name, locale)?.value
  const { from, to } = ballot?.voting ?? {}
  if (!name || !isDate(from) || (isDate(to) ? to : from) < new Date(now).toISOString().slice(0, 10)) return undefined
  const url = webAddress(ballot.href, baseUrl)
  const group = localize(body.name, locale)?.value
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: group ? `${name}: ${group}` : name,
    startDate: from,
    ...(isDate(to) && { endDate: to }),
    ...(url && { url }),
    organizer: organizerOf(community),
  }
}

const isDate = (date: unknown): date is string => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)

const described = (description: string): JsonLd => (description ? { description } : {})

function organizerOf({ name, url }: Community): JsonLd {
  const address = webAddress(url)
  return { '@type': 'Organization', name, ...(address && { url: address }) }
}

function datesOf({ start, end, timeZone, status, originalStart }: Occurrence): JsonLd {
  return {
    startDate: instantText(start, timeZone),
    ...(end !== undefined && { endDate: instantText(end, timeZone) }),
    ...(status === 'moved' &&
      originalStart !== undefined && { previousStartDate: instantText(originalStart, timeZone) }),
    eventStatus: `https://schema.org/${EVENT_STATUS[status]}`,
  }
}

const EVENT_STATUS: Record<Occurrence['status'], string> = {
  scheduled: 'EventScheduled',
  added: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
}

/** An instant as ISO 8601 writes it, on the clocks of a zone: `2026-05-07T08:00:00-07:00`. */
function instantText(instant: number, timeZone: TimeZone): string {
  const offset = zoneOffset(timeZone)(instant)
  const ahead = new Date(Math.abs(offset)).toISOString().slice(11, 16)
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${ahead}`
}

/** Where it is held, if that is published: an address to join leads to a place on the web. */
function placeOf({ join }: Meeting, baseUrl: string | undefined): JsonLd {
  const ways = [join ?? []].flat() as readonly Reference[]
  const [url] = ways.flatMap((way) => ('href' in way ? (webAddress(way.href, baseUrl) ?? []) : []))
  if (url === undefined) return {}
  return {
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url },
  }
}

import type { MessageOverrides } from '../i18n/messages.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { RecurringSchedule, Schedule } from '../model/schedule.ts'
import { DAY, dayNumber } from './days.ts'
import { utcStamp, wallStamp } from './icalText.ts'
import { type MeetingTexts, meetingTexts } from './meetingTexts.ts'
import { nextOccurrences } from './occurrences.ts'
import { throwRangeError } from './rangeError.ts'
import { seriesOf } from './series.ts'
import { type NoDates, whyNoDates } from './whyNoDates.ts'
import { writeRule } from './writeRule.ts'
import { zoneOffset } from './zone.ts'

/** `apple`: the reader's own program, which opens `webcal:`. `ics`: a written file. */
export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo' | 'apple' | 'ics'

/** Why a link holds less than the meeting has. */
export type LinkReason =
  /** The service takes single dates only. */
  | 'no-recurrence'
  /** The service takes one rule, and the meeting has several slots. */
  | 'several-slots'
  /** The service takes the rule without its exceptions: a cancelled date shows, a moved one at its old time. */
  | 'no-exceptions'
  /** The service shows the time of UTC as if it were the reader's. */
  | 'utc-as-local'
  | NoDates['code']

export interface CalendarLink {
  service: CalendarService
  /** Absent where there is nothing to add. */
  href?: string
  /** What the reader's calendar holds afterwards. */
  holds: 'series' | 'next-date' | 'nothing'
  reason?: LinkReason
}

export interface CalendarLinkOptions {
  /** Epoch milliseconds: the date that is added is the next that is not over by then. */
  after: number
  /** The address of the page, where relative addresses start from. */
  url?: string
  /** The absolute address at which a feed with the meeting is published. */
  feedHref?: string
  /** The address of a written .ics file with the meeting. */
  fileHref?: string
  /** The reader's zone, where it is known. Yahoo takes the time of that zone only. */
  readerTimeZone?: TimeZone
  /**
   * Language of the texts; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
}

/** A date to add, with the rule where it can be given. */
interface NextDate {
  start: number
  /** Absent: how long it takes is not known, and no end is made up. */
  end?: number
  timeZone: TimeZone
  rule?: string
  reason?: LinkReason
}

/** Services cut longer texts, and browsers long addresses. */
const LONGEST = 1000

/**
 * The ways to add a meeting to a calendar without JavaScript, each with what the calendar holds afterwards. Google takes
 * the rule in the zone of the meeting; Outlook, Office 365 and Yahoo take neither rule nor zone, and get the next date
 * in UTC, unless a feed is published that Outlook can follow. `apple` and `ics` are there where the site gives the
 * address of a feed or a file.
 * @throws RangeError that names the field at fault, what it holds and what is allowed
 * @example
 * calendarLinks(meeting, { after: Date.UTC(2026, 4, 3), feedHref: 'https://example.org/calls.ics' })
 * // [{ service: 'google', href: 'https://calendar.google.com/…&recur=RRULE%3AFREQ%3DWEEKLY…', holds: 'series' }, …]
 */
export function calendarLinks(meeting: Meeting, options: CalendarLinkOptions): CalendarLink[] {
  const { after, feedHref, fileHref, locale = 'en', messages, url } = options
  const texts = meetingTexts(meeting, { locale, messages, url })
  const next = nextDate(meeting, after)
  // A last date that was cancelled is a date, but none to go to.
  const reason = whyNoDates(meeting, { after })?.code ?? 'over'
  const nothing = next ? undefined : ({ holds: 'nothing', reason } as const)
  const followed = nothing ?? ({ holds: 'series' } as const)

  const links: CalendarLink[] = [{ service: 'google', ...(nothing ?? google(meeting, after, next!, texts)) }]
  for (const [service, host] of [
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const) {
    const base = `https://${host}/calendar/0/`
    if (feedHref)
      links.push({
        service,
        href: address(`${base}addfromweb`, { url: feedAddress(feedHref), name: texts.title }),
        ...followed,
      })
    else links.push({ service, ...(nothing ?? outlook(base, next!, texts)) })
  }
  links.push({ service: 'yahoo', ...(nothing ?? yahoo(next!, texts, options.readerTimeZone)) })
  if (feedHref)
    links.push({ service: 'apple', href: feedAddress(feedHref).replace(/^https?:/, 'webcal:'), ...followed })
  if (fileHref) links.push({ service: 'ics', href: fileHref, ...followed })
  return links
}

type Filled = Omit<CalendarLink, 'service'>

/** The next date that takes place, and what it leaves out. */
function nextDate(meeting: Meeting, after: number): NextDate | undefined {
  const next = nextOccurrences(meeting, { after, count: 2 }).filter(({ status }) => status !== 'cancelled')
  const first = next[0]
  if (!first) return
  const { start, end, timeZone } = first
  return { start, end, timeZone, reason: next.length > 1 ? 'no-recurrence' : undefined }
}

function google(meeting: Meeting, after: number, next: NextDate, texts: MeetingTexts): Filled {
  const slots = [meeting.schedule].flat() as readonly Schedule[]
  const only = slots[0]!
  const date = slots.length === 1 && only.kind === 'recurring' ? (nextInSeries(only, meeting, after) ?? next) : next
  const { timeZone, rule, reason } = date
  const offsetAt = zoneOffset(timeZone)
  const local = (instant: number) => wallStamp(instant + offsetAt(instant))
  const href = address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: texts.title,
    // Google takes no time without an end. RFC 5545 §3.6.1: what has none ends when it starts.
    dates: `${local(date.start)}/${local(date.end ?? date.start)}`,
    ctz: timeZone,
    recur: rule && `RRULE:${rule}`,
    details: shortened(texts.description),
    location: texts.join[0]?.href,
  })
  if (rule) return { href, holds: 'series', ...(reason && { reason }) }
  return { href, holds: 'next-date', ...(reason && { reason: slots.length > 1 ? 'several-slots' : reason }) }
}

/** The next date that is as the rule says, with the rule from there on. */
function nextInSeries(slot: RecurringSchedule, meeting: Meeting, after: number): NextDate | undefined {
  const series = seriesOf(slot)!
  const { offsetAt, duration, nextDay, occurrenceOn, exceptions, extras } = series
  const resumed = meeting.status === 'paused' ? dayNumber(meeting.resumesOn!, 'resumesOn') : -Infinity
  let day = Math.max(Math.floor((after - duration + offsetAt(after)) / DAY) - 1, resumed)
  while ((day = nextDay(day)) < Infinity && (occurrenceOn(day).start + duration <= after || exceptions.has(day))) day++
  if (day === Infinity) return
  const { start, end, timeZone } = occurrenceOn(day)
  const isLater = (key: unknown) => typeof key === 'number' && key > day && nextDay(key) === key
  const isLeftOut = extras.some((extra) => extra.start > after) || [...exceptions.keys()].some(isLater)
  return { start, end, timeZone, rule: writeRule(slot, series, day), ...(isLeftOut && { reason: 'no-exceptions' }) }
}

const utc = (instant: number): string => new Date(instant).toISOString().replace('.000', '')

function outlook(base: string, { start, end, reason }: NextDate, texts: MeetingTexts): Filled {
  const href = address(`${base}deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: utc(start),
    enddt: end === undefined ? undefined : utc(end),
    subject: texts.title,
    body: shortened(texts.description),
    location: texts.join[0]?.href,
  })
  return { href, holds: 'next-date', ...(reason && { reason }) }
}

/** Yahoo ignores the Z of UTC, and takes each time for one on the reader's clock. */
function yahoo({ start, end, reason }: NextDate, texts: MeetingTexts, readerTimeZone: TimeZone | undefined): Filled {
  const offsetAt = readerTimeZone === undefined ? undefined : zoneOffset(readerTimeZone)
  const time = (instant: number) => (offsetAt ? wallStamp(instant + offsetAt(instant)) : utcStamp(instant))
  const href = address('https://calendar.yahoo.com/', {
    v: '60',
    TITLE: texts.title,
    ST: time(start),
    ET: end === undefined ? undefined : time(end),
    DESC: shortened(texts.description),
    in_loc: texts.join[0]?.href,
  })
  const why = offsetAt ? reason : 'utc-as-local'
  return { href, holds: 'next-date', ...(why && { reason: why }) }
}

/** Spaces as %20: Outlook shows a plus as a plus. */
const address = (base: string, parameters: Readonly<Record<string, string | undefined>>): string =>
  `${base}?${Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!.replace(/\p{Surrogate}/gu, '\uFFFD'))}`)
    .join('&')}`

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/** The address of a feed as `https:`, which services fetch it by. */
function feedAddress(href: string): string {
  if (!/^(https?|webcal):\/\//i.test(href)) throwRangeError('feedHref', href, 'an absolute address, https: or webcal:')
  return href.replace(/^webcal:/i, 'https:')
}

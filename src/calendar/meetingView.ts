import { dateMessages } from '../i18n/dateMessages.ts'
import { localize } from '../i18n/localize.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { hostWords } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Channel } from '../model/channel.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Localized, Text } from '../model/text.ts'
import { type MeetingDates, meetingDates, type MeetingDatesOptions } from './meetingDates.ts'
import { leadText, occurrenceStatus } from './meetingPhrases.ts'
import type { Occurrence } from './occurrence.ts'
import { plainSentence } from './plainText.ts'
import { toArray } from './toArray.ts'
import { zonedTime } from './zonedTime.ts'

/** A date of a meeting in words. */
export interface MeetingViewDate {
  /** Epoch milliseconds. */
  start: number
  /** Epoch milliseconds. Absent: the duration is not known. */
  end?: number
  /** The zone in which it was arranged. */
  timeZone: TimeZone
  /** `start` as the `datetime` attribute of `<time>` takes it. */
  dateTime: string
  /** When it is in that zone, with its name: `Thu, 7 May 2026, 10:00–11:00 Pacific Time`. */
  text: string
  status: Occurrence['status']
  /** How it departs from the rule; absent where it does not. */
  statusText?: string
  /** Why it does. */
  reason?: string
}

/** Something that belongs to a meeting, in words. */
export interface MeetingViewLink {
  kind: 'join' | 'agenda' | 'minutes' | 'recordings' | 'slides' | 'calendars'
  /** What it is: `Join`. */
  label: string
  /** What it is called, or how one gets to it: `zoom.us`, `through #general, 1 week before`. */
  text: string
  /** Absent where no address is published, or where it is not safe to link. */
  href?: string
}

/** All that a card shows of a meeting, as plain data. */
export interface MeetingView extends MeetingDates {
  name: string
  /** `occurrences` in words. */
  dates: readonly MeetingViewDate[]
  links: readonly MeetingViewLink[]
}

export interface MeetingViewOptions extends MeetingDatesOptions {
  /** The channels that the meeting's references can name. */
  channels?: readonly Channel[]
}

/**
 * All that a card shows of a meeting, as plain data: for a card of a site's own. Instants are epoch milliseconds; texts
 * are plain text in the language asked for. What of the schedule cannot be read is listed in `problems`.
 *
 * @example
 * const { name, when, dates, links, datesNote } = meetingView(meeting, { now: Date.UTC(2026, 4, 3) })
 * when // ['Every Thursday, 10:00 Pacific Time, 1 hour']
 * dates[0].text // 'Thu, 7 May 2026, 10:00–11:00 Pacific Time'
 * links[0] // { kind: 'join', label: 'Join', text: 'zoom.us', href: 'https://zoom.us/j/1' }
 */
export function meetingView(meeting: Meeting, options: MeetingViewOptions): MeetingView {
  const { locale = 'en' } = options
  const dates = meetingDates(meeting, options)
  return {
    name: localize(meeting.name, locale)?.value ?? '',
    ...dates,
    dates: dates.occurrences.map((occurrence) => viewDate(occurrence, options)),
    links: viewLinks(meeting, options),
  }
}

function viewDate(occurrence: Occurrence, { locale = 'en', messages }: MeetingViewOptions): MeetingViewDate {
  const { start, end, timeZone, status, reason } = occurrence
  const { dateTime, text } = zonedTime(occurrence, timeZone, locale)
  const words = messagesFor(dateMessages, messages?.dates)
  return {
    start,
    end,
    timeZone,
    dateTime,
    text,
    status,
    statusText: occurrenceStatus(occurrence, words, locale),
    reason: reason && plain(reason, locale),
  }
}

const plain = (text: Localized<Text> | undefined, locale: string): string =>
  plainSentence(localize<Text>(text, locale)?.value ?? '')

function viewLinks(meeting: Meeting, options: MeetingViewOptions): MeetingViewLink[] {
  const { locale = 'en', messages } = options
  const words = messagesFor(meetingMessages, messages?.meetings)
  const kinds = ['join', 'agenda', 'minutes', 'recordings', 'slides'] as const
  const references = kinds.flatMap((kind) =>
    toArray<Reference>(meeting[kind] ?? []).map((reference) => ({
      kind,
      label: words[kind],
      ...viewReference(reference, words[kind], options),
    })),
  )
  const calendars = (meeting.calendars ?? []).map(({ label, href }) => ({
    kind: 'calendars' as const,
    label: words.calendars,
    text: localize(label, locale)?.value ?? words.calendars,
    href: viewHref(href, options),
  }))
  return [...references, ...calendars]
}

function viewReference(
  reference: Reference,
  label: string,
  options: MeetingViewOptions,
): Pick<MeetingViewLink, 'text' | 'href'> {
  const { channels = [], locale = 'en', messages } = options
  if ('href' in reference) {
    const text = localize(reference.label, locale)?.value ?? hostWords(reference.href) ?? label
    return { text, href: viewHref(reference.href, options) }
  }
  const words = messagesFor(meetingMessages, messages?.meetings)
  const lead = leadText(reference.lead, words, locale)
  if ('withheld' in reference) return { text: plain(reference.withheld, locale) + lead }
  const channel = channels.find(({ id }) => id === reference.via)
  const name = localize(channel?.name, locale)?.value ?? reference.via
  return { text: fill(words.via, { channel: name }) + lead, href: viewHref(channel?.href, options) }
}

/** An address that may be linked, absolute where the options say against what. */
function viewHref(address: string | undefined, { baseUrl }: MeetingViewOptions): string | undefined {
  const href = safeHref(address)
  if (href === undefined || baseUrl === undefined) return href
  try {
    return new URL(href, baseUrl).href
  } catch {
    return href
  }
}

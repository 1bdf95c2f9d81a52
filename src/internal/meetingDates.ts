import { type CalendarLink, calendarLinks } from '../calendar/calendarLinks.ts'
import { describeSchedule } from '../calendar/describeSchedule.ts'
import { expectedWindow } from '../calendar/expectedWindow.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences } from '../calendar/occurrences.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import { dateMessages } from '../i18n/dateMessages.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { scheduleMessages } from '../i18n/scheduleMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Meeting } from '../model/meeting.ts'
import { toArray } from './toArray.ts'
import { fieldAt } from './place.ts'
import { errorMessage } from './errorMessage.ts'
import type { Site } from './site.ts'
import { isDevelopment, warnOnce } from './warnOnce.ts'

/** What the engine says of a meeting: its rule in words, its dates, or why there are none. */
export interface MeetingDates {
  when: readonly string[]
  occurrences: readonly Occurrence[]
  datesNote?: string
  calendarLinks?: readonly CalendarLink[]
}

interface DatesOptions {
  now: number
  count: number
  /** Whether the ways into a calendar are wanted too. */
  withLinks: boolean
  feedHref?: string
  fileHref?: string
}

/** Asks the engine about a meeting. What of its schedule cannot be read costs its own line only; the rest stands. */
export function meetingDates(
  meeting: Meeting,
  { now, count, withLinks, feedHref, fileHref }: DatesOptions,
  site: Site,
  at: string,
): MeetingDates {
  const when = toArray(meeting?.schedule).map((schedule) =>
    readable(
      () => describeSchedule(schedule, site),
      (reason) => unreadableWords(reason, site, at),
      fieldAt(at, 'schedule'),
    ),
  )
  const occurrences = readable<readonly Occurrence[]>(
    () => nextOccurrences(meeting, { after: now, count }),
    () => [],
    fieldAt(at, 'schedule'),
  )
  const datesNote = readable(
    () => (occurrences.length > 0 ? undefined : noDatesWords(meeting, now, site)),
    () => undefined,
    fieldAt(at, 'schedule'),
  )
  const links = withLinks
    ? readable(
        () =>
          calendarLinks(meeting, {
            after: now,
            url: site.baseUrl,
            feedHref,
            fileHref,
            locale: site.locale,
            messages: site.messages,
          }),
        () => [],
        at,
      )
    : []
  // Where a calendar can hold nothing, the card has said why already.
  const hasLinks = links.some(({ holds }) => holds !== 'nothing')
  return { when, occurrences, datesNote, calendarLinks: hasLinks ? links : undefined }
}

function readable<Value>(read: () => Value, otherwise: (reason: string) => Value, at: string): Value {
  try {
    return read()
  } catch (error) {
    const reason = errorMessage(error)
    warnOnce(() => `${at}: ${reason}`)
    return otherwise(reason)
  }
}

function unreadableWords(reason: string, site: Site, at: string): string {
  const { timeNotAvailable } = messagesFor(dateMessages, site.messages?.dates)
  return isDevelopment ? `${timeNotAvailable} (${at}.schedule: ${reason})` : timeNotAvailable
}

function noDatesWords(meeting: Meeting, now: number, site: Site): string | undefined {
  const words = messagesFor(scheduleMessages, site.messages?.schedule)
  const date = (day: string): string => formatLocalDate(day, site.locale)
  const window = expectedWindow(meeting, { now })
  if (window) return fill(words[window.status], { from: date(window.from), to: date(window.to) })
  const reason = whyNoDates(meeting, { after: now })
  switch (reason?.code) {
    case 'no-first-date':
      return words.noFirstDate
    case 'no-such-date':
      return words.noSuchDate
    case 'over':
      return reason.last === undefined ? words.over : fill(words.overSince, { last: date(reason.last) })
    default:
      // The line of the rule says it already: ended, not scheduled, approximate, paused, replaced.
      return undefined
  }
}

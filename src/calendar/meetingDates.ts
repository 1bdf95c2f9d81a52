import { dateMessages } from '../i18n/dateMessages.ts'
import { formatNearDate } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { scheduleMessages } from '../i18n/scheduleMessages.ts'
import type { LocalDate } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { type CalendarLink, calendarLinks } from './calendarLinks.ts'
import { describeSchedule } from './describeSchedule.ts'
import { errorMessage } from './errorMessage.ts'
import { expectedDates } from './expectedDates.ts'
import { expectedWindow } from './expectedWindow.ts'
import type { Occurrence } from './occurrence.ts'
import { nextOccurrences } from './occurrences.ts'
import { toArray } from './toArray.ts'
import { whyNoDates } from './whyNoDates.ts'

/** What the schedule of a meeting comes to, under the names of a card's props. */
export interface MeetingDates {
  /** The schedule in words, a line for each slot. */
  when: readonly string[]
  /** The next dates, cancelled and moved ones among them. */
  occurrences: readonly Occurrence[]
  /**
   * Where there are none: those on which the meeting may be held next, of which the weekday and the time are known. Any of
   * them may be it, so none is a date to be shown.
   */
  expectedDates?: readonly Occurrence[]
  /** Whether all of them have passed. */
  isOver?: boolean
  /** Why there are no dates, or between which days one is expected; a sentence for the reader. */
  datesNote?: string
  /** The ways into a reader's calendar. Absent where nothing can be added. */
  calendarLinks?: readonly CalendarLink[]
  /** What of the schedule could not be read, for whoever keeps the data. */
  problems: readonly string[]
}

export interface MeetingDatesOptions {
  /** The current time in epoch milliseconds. */
  now: number
  /**
   * How many dates are computed; cancelled ones come on top.
   * @default 3
   */
  count?: number
  /**
   * Whether the ways into a reader's calendar are made too.
   * @default true
   */
  showCalendarLinks?: boolean
  /** The absolute address at which a feed with the meeting is published. */
  feedHref?: string
  /** The address of a written .ics file with the meeting. */
  fileHref?: string
  /** Absolute address against which relative links are resolved. */
  baseUrl?: string
  /**
   * Language of dates and words; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
}

/** Computes what a card says of a schedule. What cannot be read costs its own line; the rest remains. */
export function meetingDates(meeting: Meeting, options: MeetingDatesOptions): MeetingDates {
  const { now, count = 3, showCalendarLinks = true, baseUrl, ...rest } = options
  const { timeNotAvailable } = messagesFor(dateMessages, options.messages?.dates)
  const slots = toArray(meeting?.schedule ?? [])
  if (slots.length === 0) return { when: [timeNotAvailable], occurrences: [], problems: [] }
  const problems: string[] = []
  const attempt = <Value>(read: () => Value, otherwise: Value, isSlot = false): Value => {
    try {
      return read()
    } catch (error) {
      // What is said of the dates would only repeat, less well, what is wrong with a slot.
      if (problems.length === 0 || isSlot) problems.push(errorMessage(error))
      return otherwise
    }
  }
  const when = slots.map((slot) => attempt(() => labelled(slot, options), timeNotAvailable, true))
  const occurrences = attempt<readonly Occurrence[]>(() => nextOccurrences(meeting, { after: now, count }), [])
  const hasDates = occurrences.length > 0
  const datesNote = hasDates ? undefined : attempt(() => noDatesNote(meeting, options), undefined)
  const isOver = !hasDates && attempt(() => whyNoDates(meeting, { after: now })?.code === 'over', false)
  const expected = hasDates ? [] : attempt<readonly Occurrence[]>(() => expectedDates(meeting, { now }), [])
  const links = showCalendarLinks
    ? attempt<readonly CalendarLink[]>(() => calendarLinks(meeting, { ...rest, after: now, url: baseUrl }), [])
    : []
  // Where nothing can be added to a calendar, the card has already said why.
  const hasLinks = links.some(({ holds }) => holds !== 'nothing')
  return {
    when,
    occurrences,
    ...(expected.length > 0 && { expectedDates: expected }),
    ...(isOver && { isOver }),
    datesNote,
    calendarLinks: hasLinks ? links : undefined,
    problems,
  }
}

/** The words of a slot, after its name where it has one. */
function labelled(slot: Schedule, options: MeetingDatesOptions): string {
  const schedule = describeSchedule(slot, options)
  const label = localize(slot.label, options.locale ?? 'en')?.value
  return label
    ? fill(messagesFor(scheduleMessages, options.messages?.schedule).labelled, { label, schedule })
    : schedule
}

function noDatesNote(meeting: Meeting, { now, locale = 'en', messages }: MeetingDatesOptions): string | undefined {
  const words = messagesFor(scheduleMessages, messages?.schedule)
  const formatDate = (date: LocalDate): string => formatNearDate(date, now, locale)
  const window = expectedWindow(meeting, { now })
  if (window) return fill(words[window.status], { from: formatDate(window.from), to: formatDate(window.to) })
  const reason = whyNoDates(meeting, { after: now })
  switch (reason?.code) {
    case 'no-first-date':
      return words.noFirstDate
    case 'no-such-date':
      return words.noSuchDate
    case 'over':
      return reason.last === undefined ? words.over : fill(words.overSince, { last: formatDate(reason.last) })
    default:
      // The words of the schedule or the status of the meeting say it: ended, not scheduled, approximate, paused.
      return undefined
  }
}

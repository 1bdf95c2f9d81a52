import { errorMessage } from '../calendar/errorMessage.ts'
import { meetingDates, type MeetingDates, type MeetingDatesOptions } from '../calendar/meetingDates.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences, type NextOccurrencesOptions } from '../calendar/occurrences.ts'
import type { DataPath } from '../data/path.ts'
import type { Meeting } from '../model/meeting.ts'
import { feedAddress } from './feedAddress.ts'
import { warnOnce } from './warnOnce.ts'

/** The dates that a card shows. What of the schedule cannot be read is said in development. */
export function meetingDatesFor(
  meeting: Meeting,
  options: MeetingDatesOptions,
  path: DataPath,
): Omit<MeetingDates, 'problems'> {
  const feedHref = feedAddress(options.feedHref, `${path}: feedHref in calendarAddresses`)
  const { problems, ...dates } = meetingDates(meeting, { ...options, feedHref })
  for (const problem of problems) warnOnce(() => `${path.field('schedule')}: ${problem}`)
  return dates
}

/** The next dates of one of many meetings. One whose schedule cannot be read has none, and its card says why. */
export function occurrencesFor(
  meeting: Meeting,
  options: NextOccurrencesOptions,
  path: DataPath,
): readonly Occurrence[] {
  // What the data lacks has been said when it was prepared.
  if (!meeting.schedule) return []
  try {
    return nextOccurrences(meeting, options)
  } catch (error) {
    warnOnce(() => `${path} has no dates: ${errorMessage(error)}`)
    return []
  }
}

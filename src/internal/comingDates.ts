import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences, type NextOccurrencesOptions } from '../calendar/occurrences.ts'
import type { Meeting } from '../model/meeting.ts'
import { errorMessage } from './errorMessage.ts'
import { warnOnce } from './warnOnce.ts'

/**
 * The next dates of a meeting in a list of many. One whose schedule cannot be read has none there: its card says why, and
 * the others stand.
 * @param at where the meeting stands, for messages to developers
 */
export function comingDates(meeting: Meeting, asked: NextOccurrencesOptions, at: string): readonly Occurrence[] {
  try {
    return nextOccurrences(meeting, asked)
  } catch (error) {
    warnOnce(() => `${at} has no dates: ${errorMessage(error)}`)
    return []
  }
}

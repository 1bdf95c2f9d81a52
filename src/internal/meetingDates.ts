import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences } from '../calendar/occurrences.ts'
import { dateWords } from '../i18n/en.ts'
import { wordsFor } from '../i18n/words.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Site } from './site.ts'
import { tellDeveloper } from './tellDeveloper.ts'

/** The dates that a card shows of a meeting, or a sentence about why there are none. */
export interface MeetingDates {
  occurrences: readonly Occurrence[]
  datesNote?: string
}

/** The next dates of a meeting. One whose schedule cannot be read has none; its card says so in the line of the rule. */
export function meetingDates(meeting: Meeting, now: number, count: number, site: Site, at: string): MeetingDates {
  try {
    const occurrences = nextOccurrences(meeting, { after: now, count })
    return { occurrences, datesNote: occurrences.length > 0 ? undefined : noDatesWords(meeting, now, site) }
  } catch (error) {
    tellDeveloper(`${at} has no dates: ${error instanceof Error ? error.message : String(error)}`)
    return { occurrences: [], datesNote: undefined }
  }
}

function noDatesWords(_meeting: Meeting, _now: number, site: Site): string | undefined {
  void wordsFor(dateWords, site.messages?.dates)
  return undefined
}

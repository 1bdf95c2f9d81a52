import { expectedWindow } from '../calendar/expectedWindow.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences } from '../calendar/occurrences.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import { dateWords } from '../i18n/en.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { fill, wordsFor } from '../i18n/words.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Site } from './site.ts'
import { isDevelopment, tellDeveloper } from './tellDeveloper.ts'

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
    if (isDevelopment) tellDeveloper(`${at} has no dates: ${error instanceof Error ? error.message : String(error)}`)
    return { occurrences: [] }
  }
}

function noDatesWords(meeting: Meeting, now: number, site: Site): string | undefined {
  const words = wordsFor(dateWords, site.messages?.dates)
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
      return reason.last === undefined ? words.ended : fill(words.endedOn, { last: date(reason.last) })
    default:
      // The line of the rule says it already: ended, not scheduled, approximate, paused, replaced.
      return undefined
  }
}

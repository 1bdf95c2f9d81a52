import type { Occurrence } from '../calendar/occurrence.ts'
import type { CandidateDate } from '../client/NextDate.tsx'
import { DataPath } from '../data/path.ts'
import type { Channel } from '../model/channel.ts'
import type { Meeting } from '../model/meeting.ts'
import { joinLink } from './joinLinks.ts'
import { listedDates } from './listedDates.ts'
import { occurrencesFor } from './meetingDatesFor.ts'
import { meetingHref } from './meetingHref.ts'
import { meetingShape } from './meetingShapes.ts'
import { nameText } from './nameText.ts'
import { prepareAll } from './prepare.ts'
import type { Site } from './site.ts'

// Enough for a page that is built once a week to name the next meeting until it is built again.
const CANDIDATES = 8

interface CandidateOptions {
  /** Epoch milliseconds. */
  now: number
  /** Where the title of each meeting leads, in place of its card. */
  href: string | undefined
  /** The channels that hand out the ways in. */
  channels: readonly Channel[] | undefined
  site: Site
}

interface Candidate {
  meeting: Meeting
  occurrence: Occurrence
}

/** The next dates of all meetings in order, but for cancelled ones, in finished words. */
export function candidateDates(meetings: readonly Meeting[], options: CandidateOptions): CandidateDate[] {
  const { now, href, channels, site } = options
  return nextOfAll(meetings, now).flatMap(({ meeting, occurrence }) => {
    const title = nameText(meeting.name, site)
    const details = {
      title: title.value,
      lang: title.lang,
      href: href ?? meetingHref(meeting, site),
      join: joinLink(meeting, channels, site),
    }
    return listedDates([occurrence], site).map((date) => ({ ...date, ...details }))
  })
}

/** The meeting whose date is the next of all. */
export const nextMeetingOf = (meetings: readonly Meeting[], now: number): Meeting | undefined =>
  nextOfAll(meetings, now)[0]?.meeting

/** Of two that begin at once, the order does not depend on that of the meetings. */
const byStart = (a: Candidate, b: Candidate): number =>
  a.occurrence.start - b.occurrence.start || ((a.meeting.id ?? '') < (b.meeting.id ?? '') ? -1 : 1)

function nextOfAll(meetings: readonly Meeting[], now: number): Candidate[] {
  let found: Candidate[] = []
  for (const { value: meeting, path } of prepareAll(meetings, meetingShape, DataPath.of('meetings'))) {
    if (!meeting) continue
    // Once there are enough, a date after the last of them is not among the next.
    const last = found[CANDIDATES - 1]?.occurrence.start
    const next = occurrencesFor(
      meeting,
      { after: now, before: last === undefined ? last : last + 1, count: CANDIDATES },
      path,
    )
      .filter(({ status }) => status !== 'cancelled')
      .map((occurrence) => ({ meeting, occurrence }))
    if (next.length === 0) continue
    found = [...found, ...next].toSorted(byStart).slice(0, CANDIDATES)
  }
  return found
}

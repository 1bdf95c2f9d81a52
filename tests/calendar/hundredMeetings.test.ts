import { fromZonedTime } from 'date-fns-tz/fromZonedTime'
import { describe, expect, it } from 'vitest'

import { nextOccurrences, occurrencesBetween } from '../../src/calendar/occurrences.ts'
import { daysOf, hundredMeetings, type KnownMeeting } from '../fixtures/hundredMeetings.ts'

const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) }

/** The starts within the year, by a count of days on a wall calendar and the zones of date-fns-tz. */
function expectedStarts(meeting: KnownMeeting): number[] {
  const { time, timeZone } = meeting.schedule
  return daysOf(meeting, '2025-12-30', '2027-01-02')
    .map((date) => fromZonedTime(`${date}T${time}:00`, timeZone).getTime())
    .filter((start) => start >= year.from && start < year.to)
}

const meetings = hundredMeetings()

// The tests of this folder run in five zones of the host.
describe('a hundred recurring meetings in four zones over 2026, with both clock changes', () => {
  it('have dates enough to be a test, and of every kind', () => {
    expect(meetings.flatMap(expectedStarts)).toHaveLength(4026)
    const kinds = meetings.map(({ schedule }) => schedule.rule.replaceAll(/=-?\d?[A-Z]{2}(,[A-Z]{2})?$/g, ''))
    expect(new Set(kinds)).toEqual(new Set(['FREQ=WEEKLY;BYDAY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY', 'FREQ=MONTHLY;BYDAY']))
  })

  it('are all at the right instants', () => {
    const wrong = meetings.flatMap((meeting, index) => {
      const starts = occurrencesBetween(meeting, year).map(({ start }) => start)
      const expected = expectedStarts(meeting)
      const isRight = starts.length === expected.length && starts.every((start, at) => start === expected[at])
      return isRight ? [] : [{ index, ...meeting.schedule }]
    })
    expect(wrong).toEqual([])
  })

  it('end when they are said to, whatever the clocks do meanwhile', () => {
    const wrong = meetings.flatMap((meeting) =>
      occurrencesBetween(meeting, year).filter(
        ({ start, end }) => end !== start + (meeting.schedule.durationMinutes ?? 0) * 60_000,
      ),
    )
    expect(wrong).toEqual([])
  })

  it.each(Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1)))(
    'have the same next dates, asked at %d',
    (after) => {
      for (const meeting of meetings) {
        // One that is running counts as next.
        const running = (meeting.schedule.durationMinutes ?? 0) * 60_000
        const coming = occurrencesBetween(meeting, { from: after - running + 1, to: after + 500 * 86_400_000 })
        expect(nextOccurrences(meeting, { after, count: 3 })).toEqual(coming.slice(0, 3))
      }
    },
  )
})

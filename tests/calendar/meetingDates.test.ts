import { describe, expect, it } from 'vitest'

import { meetingDates } from '../../src/calendar/meetingDates.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { RecurringSchedule } from '../../src/model/schedule.ts'

const now = Date.UTC(2026, 2, 4, 12)

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
}

const datesOf = (meeting: Partial<Meeting>, count = 2) =>
  meetingDates({ id: 'call', name: 'Call', schedule: thursdays, ...meeting }, { now, count })

describe('meetingDates', () => {
  it('are the words of each slot and the next dates of all, on both sides of a clock change', () => {
    const london: RecurringSchedule = { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=FR', timeZone: 'Europe/London' }
    const { calendarLinks, ...dates } = datesOf({ schedule: [thursdays, london] }, 4)
    expect(calendarLinks?.map(({ service }) => service)).toEqual(['google', 'outlook', 'office365', 'yahoo'])
    expect(dates).toEqual({
      when: ['Every Thursday, 10:00 Pacific Time', 'Every Friday, 10:00 United Kingdom Time'],
      occurrences: [
        { start: Date.UTC(2026, 2, 5, 18), timeZone: 'America/Los_Angeles', status: 'scheduled' },
        { start: Date.UTC(2026, 2, 6, 10), timeZone: 'Europe/London', status: 'scheduled' },
        { start: Date.UTC(2026, 2, 12, 17), timeZone: 'America/Los_Angeles', status: 'scheduled' },
        { start: Date.UTC(2026, 2, 13, 10), timeZone: 'Europe/London', status: 'scheduled' },
      ],
      datesNote: undefined,
      problems: [],
    })
  })

  it('name a slot before its words, in the language of the reader', () => {
    const schedule = [
      { ...thursdays, label: { en: 'Early', de: 'Früh' } },
      { kind: 'unscheduled', reason: 'to-be-decided', label: 'APAC' } as const,
    ]
    expect(datesOf({ schedule }).when).toEqual([
      'Early: Every Thursday, 10:00 Pacific Time',
      'APAC: Day and time not settled yet',
    ])
    const messages = { schedule: { labelled: '{schedule} ({label})' } }
    expect(meetingDates({ id: 'call', name: 'Call', schedule }, { now, locale: 'de', messages }).when[0]).toBe(
      'Every Donnerstag, 10:00 Nordamerikanische Westküstenzeit (Früh)',
    )
  })

  it.each<[string, Partial<Meeting>, string | undefined]>([
    [
      'no first date',
      { schedule: { ...thursdays, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' } },
      'Start date not published yet',
    ],
    [
      'no day',
      { schedule: { ...thursdays, rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31' } },
      'No day matches this rule',
    ],
    [
      'a last date that has passed',
      { schedule: { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260226' } },
      'The last date was 26 February',
    ],
    [
      'dates that all begin after they end',
      { schedule: { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20250101', from: '2026-01-01' } },
      'No day matches this rule',
    ],
    [
      'an expected window',
      { schedule: { kind: 'approximate', every: { min: 1, max: 2, unit: 'month' }, last: '2026-02-18' } },
      'Expected between 18 March and 18 April',
    ],
    [
      'a window that has passed',
      { schedule: { kind: 'approximate', every: { min: 5, max: 10, unit: 'day' }, last: '2026-02-18' } },
      'Was expected by 28 February',
    ],
    ['a schedule without dates', { schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }, undefined],
    ['an approximate schedule', { schedule: { kind: 'approximate' } }, undefined],
    ['an end', { schedule: { kind: 'ended' } }, undefined],
    ['a pause', { status: 'paused' }, undefined],
    ['a successor', { supersededBy: 'other' }, undefined],
  ])('say why there are none, unless it is said elsewhere: %s', (_what, meeting, datesNote) => {
    expect(datesOf(meeting)).toMatchObject({ occurrences: [], datesNote })
  })

  it('word the slots that can be read beside one that cannot', () => {
    const { when, occurrences, problems } = datesOf({ schedule: [{ ...thursdays, time: '10 am' }, thursdays] })
    expect(when).toEqual(['Time not available', 'Every Thursday, 10:00 Pacific Time'])
    // Dates of a meeting that is only half understood might mislead.
    expect(occurrences).toEqual([])
    expect(problems[0]).toBe('time must be HH:mm, such as 16:00; received "10 am".')
  })

  it('are none of a meeting that is none', () => {
    const { when, occurrences } = meetingDates(null as never, { now })
    expect(when).toEqual(['Time not available'])
    expect(occurrences).toEqual([])
  })

  it.each([Number.NaN, undefined, '2026-05-03', new Date(0)])('are none at a present that is none: %s', (present) => {
    const meeting: Meeting = { id: 'call', name: 'Call', schedule: thursdays }
    const dates = meetingDates(meeting, { now: present as never })
    expect(dates).toMatchObject({ when: ['Every Thursday, 10:00 Pacific Time'], occurrences: [] })
  })
})

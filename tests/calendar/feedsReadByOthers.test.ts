import { describe, expect, it } from 'vitest'

import { toICalendar } from '../../src/calendar/toICalendar.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { shownByEngine, shownByIcalJs, shownByNodeIcal } from './readFeed.ts'

const options = {
  name: 'Calls',
  url: 'https://example.org/community',
  domain: 'example.org',
  stamp: Date.UTC(2025, 5, 1),
}

const ocmCall: Meeting = {
  id: 'community-call',
  name: 'OCM community call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=MONTHLY;BYDAY=1WE',
    time: '17:00',
    timeZone: 'Europe/Berlin',
    from: '2025-07-02',
    durationMinutes: 60,
    exceptions: [
      { kind: 'moved', date: '2025-07-02', to: { date: '2025-07-09' } },
      { kind: 'cancelled', date: '2025-12-03' },
    ],
  },
}

const readers = [
  ['ical.js', shownByIcalJs],
  ['node-ical', shownByNodeIcal],
] as const

describe.each(readers)('the OCM call read by %s', (_name, read) => {
  const feed = toICalendar([ocmCall], options)

  it('is at 17:00 in Berlin in July and in January, without the cancelled date and with the moved one', () => {
    expect(read(feed, { from: Date.UTC(2025, 6, 1), to: Date.UTC(2026, 7, 1) })).toEqual([
      '2025-07-09T15:00/2025-07-09T16:00',
      '2025-08-06T15:00/2025-08-06T16:00',
      '2025-09-03T15:00/2025-09-03T16:00',
      '2025-10-01T15:00/2025-10-01T16:00',
      '2025-11-05T16:00/2025-11-05T17:00',
      '2026-01-07T16:00/2026-01-07T17:00',
      '2026-02-04T16:00/2026-02-04T17:00',
      '2026-03-04T16:00/2026-03-04T17:00',
      '2026-04-01T15:00/2026-04-01T16:00',
      '2026-05-06T15:00/2026-05-06T16:00',
      '2026-06-03T15:00/2026-06-03T16:00',
      '2026-07-01T15:00/2026-07-01T16:00',
    ])
  })
})

const window = { from: Date.UTC(2025, 5, 1), to: Date.UTC(2027, 5, 1) }

const schedules: [string, Meeting['schedule']][] = [
  [
    'a weekly call without a first date',
    { kind: 'recurring', rule: 'freq=weekly;byday=th', time: '08:00', timeZone: 'America/Los_Angeles' },
  ],
  [
    'every second week',
    {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      time: '17:00',
      timeZone: 'Europe/London',
      from: '2025-03-05',
      durationMinutes: 45,
    },
  ],
  [
    'ten times',
    {
      kind: 'recurring',
      rule: 'FREQ=DAILY;COUNT=10',
      time: '23:30',
      timeZone: 'Asia/Kolkata',
      from: '2025-12-28',
      durationMinutes: 60,
    },
  ],
  [
    'until a date',
    {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20251231',
      time: '22:00',
      timeZone: 'America/New_York',
      from: '2025-07-01',
    },
  ],
  [
    'until a local time',
    {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20251231T220000',
      time: '22:00',
      timeZone: 'America/New_York',
      from: '2025-07-01',
    },
  ],
  [
    'the last Friday',
    {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=-1FR',
      time: '09:00',
      timeZone: 'Australia/Lord_Howe',
      durationMinutes: 90,
    },
  ],
  [
    'the last weekday',
    {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      time: '09:00',
      timeZone: 'Africa/Casablanca',
    },
  ],
  [
    'a single date',
    { kind: 'single', date: '2026-01-20', time: '10:00', timeZone: 'America/Santiago', durationMinutes: 30 },
  ],
  [
    'a single date that moved',
    {
      kind: 'single',
      date: '2026-01-20',
      time: '10:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'moved', date: '2026-01-20', to: { date: '2026-02-03', time: '11:15' } }],
    },
  ],
  [
    'a single date that was cancelled',
    {
      kind: 'single',
      date: '2026-01-20',
      time: '10:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'cancelled', date: '2026-01-20' }],
    },
  ],
  [
    'a known next date',
    {
      kind: 'approximate',
      every: { min: 4, max: 8, unit: 'week' },
      next: '2026-03-04',
      time: '15:00',
      timeZone: 'UTC',
    },
  ],
  [
    'dates added',
    {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=1MO',
      time: '16:00',
      timeZone: 'Asia/Jerusalem',
      exceptions: [
        { kind: 'added', date: '2026-03-10' },
        { kind: 'added', date: '2026-03-10', time: '18:00' },
      ],
    },
  ],
  [
    'alternating slots',
    [
      {
        kind: 'recurring',
        rule: 'FREQ=MONTHLY;BYDAY=1TH',
        time: '08:00',
        timeZone: 'America/Los_Angeles',
        from: '2025-01-01',
        durationMinutes: 60,
      },
      {
        kind: 'recurring',
        rule: 'FREQ=MONTHLY;BYDAY=3TH',
        time: '10:00',
        timeZone: 'Asia/Shanghai',
        from: '2025-01-01',
        durationMinutes: 60,
      },
    ],
  ],
  [
    'a moved date that was cancelled first',
    {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=SU',
      time: '20:00',
      timeZone: 'Europe/Dublin',
      from: '2025-06-01',
      exceptions: [
        { kind: 'cancelled', date: '2025-07-06' },
        { kind: 'moved', date: '2025-07-06', to: { time: '21:00' } },
      ],
    },
  ],
  [
    'exceptions that match nothing',
    {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=SU',
      time: '20:00',
      timeZone: 'Europe/Dublin',
      from: '2025-06-01',
      exceptions: [
        { kind: 'cancelled', date: '2025-07-07' },
        { kind: 'moved', date: '2025-07-08', to: { time: '21:00' } },
      ],
    },
  ],
]

describe.each(readers)('read by %s', (_name, read) => {
  it.each(schedules)('%s comes out as computed', (_title, schedule) => {
    const meeting = { id: 'call', name: 'Call', schedule }
    const shown = read(toICalendar([meeting], options), window)
    expect(shown).toEqual(shownByEngine([meeting], window))
  })

  it('a paused series begins when it resumes, with what is left of its count', () => {
    const meeting: Meeting = {
      id: 'call',
      name: 'Call',
      status: 'paused',
      resumesOn: '2025-09-01',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;COUNT=12',
        time: '10:00',
        timeZone: 'Europe/Berlin',
        from: '2025-07-02',
        exceptions: [
          { kind: 'moved', date: '2025-08-27', to: { date: '2025-09-02' } },
          { kind: 'moved', date: '2025-09-03', to: { date: '2025-08-29' } },
          { kind: 'added', date: '2025-08-01' },
        ],
      },
    }
    expect(read(toICalendar([meeting], options), window)).toEqual([
      '2025-09-02T08:00',
      '2025-09-10T08:00',
      '2025-09-17T08:00',
    ])
    expect(shownByEngine([meeting], window)).toEqual(['2025-09-02T08:00', '2025-09-10T08:00', '2025-09-17T08:00'])
  })
})

// ical.js takes odd weeks for all weeks.
it('odd weeks of ISO come out as computed, across a year of 53 weeks', () => {
  const weeks = Array.from({ length: 27 }, (_, index) => 2 * index + 1).join()
  const rule = `FREQ=YEARLY;BYWEEKNO=${weeks};BYDAY=TH`
  const meeting: Meeting = {
    id: 'call',
    name: 'Call',
    schedule: { kind: 'recurring', rule, time: '15:00', timeZone: 'UTC' },
  }
  expect(
    shownByNodeIcal(toICalendar([meeting], options), { from: Date.UTC(2026, 11, 10), to: Date.UTC(2027, 1, 1) }),
  ).toEqual(['2026-12-17T15:00', '2026-12-31T15:00', '2027-01-07T15:00', '2027-01-21T15:00'])
})

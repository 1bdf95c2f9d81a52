import { describe, expect, it } from 'vitest'

import { nextOccurrences, type Occurrence, occurrencesBetween } from '../../src/calendar/index.ts'
import type { RecurringSchedule, Schedule } from '../../src/model/schedule.ts'

const HOUR = 3_600_000
const at = (text: string) => Date.parse(text)
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16)
const starts = (found: Occurrence[]) => found.map(({ start }) => iso(start))
const told = (found: Occurrence[]) => found.map(({ start, status }) => `${iso(start)} ${status}`)

const weekly: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '08:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

describe('nextOccurrences', () => {
  it('keeps the local time on both sides of a clock change', () => {
    expect(nextOccurrences({ schedule: weekly }, { after: at('2026-03-03T00:00Z'), count: 2 })).toEqual([
      {
        start: at('2026-03-05T16:00Z'),
        end: at('2026-03-05T17:00Z'),
        timeZone: 'America/Los_Angeles',
        status: 'scheduled',
      },
      {
        start: at('2026-03-12T15:00Z'),
        end: at('2026-03-12T16:00Z'),
        timeZone: 'America/Los_Angeles',
        status: 'scheduled',
      },
    ])
  })

  it('counts a running meeting as next until it ends', () => {
    const next = (after: string) => starts(nextOccurrences({ schedule: weekly }, { after: at(after), count: 1 }))
    expect(next('2026-03-05T16:59:59.999Z')).toEqual(['2026-03-05T16:00'])
    expect(next('2026-03-05T17:00Z')).toEqual(['2026-03-12T15:00'])
  })

  it('gives none that starts at or after an end', () => {
    const dates = (before: number) =>
      starts(nextOccurrences({ schedule: weekly }, { after: at('2026-03-03T00:00Z'), before, count: 9 }))
    expect(dates(at('2026-03-12T15:00Z'))).toEqual(['2026-03-05T16:00'])
    expect(dates(at('2026-03-12T15:00:00.001Z'))).toEqual(['2026-03-05T16:00', '2026-03-12T15:00'])
    expect(() => dates(Number.NaN)).toThrow(new RangeError('before must be a finite number; received NaN.'))
  })

  it('counts one of unknown duration for half an hour, and gives no end', () => {
    const { durationMinutes: _, ...schedule } = weekly
    const [next] = nextOccurrences({ schedule }, { after: at('2026-03-05T15:59:59.999Z'), count: 1 })
    expect(next).toEqual({ start: at('2026-03-05T16:00Z'), timeZone: 'America/Los_Angeles', status: 'scheduled' })
    const firstAfter = (after: string) => starts(nextOccurrences({ schedule }, { after: at(after), count: 1 }))
    expect(firstAfter('2026-03-05T16:29:59.999Z')).toEqual(['2026-03-05T16:00'])
    expect(firstAfter('2026-03-05T16:30Z')).toEqual(['2026-03-12T15:00'])
  })

  it('measures a duration in real time through a clock change', () => {
    const night: RecurringSchedule = { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=SU', time: '01:30', durationMinutes: 120 }
    const [next] = nextOccurrences({ schedule: night }, { after: at('2026-03-08T00:00Z'), count: 1 })
    expect(next!.end! - next!.start).toBe(2 * HOUR)
  })

  it('gives as many as asked for, none for none', () => {
    for (const count of [0, 1, 7])
      expect(nextOccurrences({ schedule: weekly }, { after: 0, count })).toHaveLength(count)
  })

  it('starts with the first date that the rule gives, not with `from` itself', () => {
    const schedule: RecurringSchedule = { ...weekly, from: '2026-05-01' }
    expect(starts(nextOccurrences({ schedule }, { after: 0, count: 1 }))).toEqual(['2026-05-07T15:00'])
  })

  it('has dates without `from` where the rule does not need it', () => {
    expect(starts(nextOccurrences({ schedule: weekly }, { after: at('1998-01-01'), count: 1 }))).toEqual([
      '1998-01-01T16:00',
    ])
  })

  it('has none without `from` where the rule counts from it', () => {
    const schedule: RecurringSchedule = { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }
    expect(nextOccurrences({ schedule }, { after: 0, count: 3 })).toEqual([])
  })

  it('finds what a clock change moves over midnight', () => {
    // The clocks of Scoresbysund went from 23:00 to midnight.
    const schedule: RecurringSchedule = {
      ...weekly,
      rule: 'FREQ=DAILY',
      time: '23:30',
      timeZone: 'America/Scoresbysund',
      durationMinutes: 10,
    }
    const found = nextOccurrences({ schedule }, { after: at('2026-03-28T00:00Z'), count: 40 })
    expect(new Set(found.map(({ start }) => start)).size).toBe(40)
    for (const { start } of found)
      expect(nextOccurrences({ schedule }, { after: start, count: 1 })[0]!.start).toBe(start)
  })

  it('joins alternating slots in order', () => {
    const schedule: Schedule[] = [
      { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=1WE', time: '16:00', timeZone: 'UTC' },
      { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=3WE', time: '09:00', timeZone: 'Asia/Tokyo' },
      { kind: 'single', date: '2026-05-13', time: '12:00', timeZone: 'UTC' },
      { kind: 'ended', on: '2025-01-01' },
    ]
    expect(starts(nextOccurrences({ schedule }, { after: at('2026-05-01'), count: 4 }))).toEqual([
      '2026-05-06T16:00',
      '2026-05-13T12:00',
      '2026-05-20T00:00',
      '2026-06-03T16:00',
    ])
  })

  it('takes the next one of an approximate schedule once it is wholly set', () => {
    const schedule: Schedule = {
      kind: 'approximate',
      every: { min: 4, max: 8, unit: 'week' },
      next: '2026-06-03',
      timeZone: 'Europe/Berlin',
    }
    expect(nextOccurrences({ schedule }, { after: 0, count: 2 })).toEqual([])
    expect(starts(nextOccurrences({ schedule: { ...schedule, time: '17:00' } }, { after: 0, count: 2 }))).toEqual([
      '2026-06-03T15:00',
    ])
  })
})

describe('exceptions', () => {
  const schedule: RecurringSchedule = {
    ...weekly,
    exceptions: [
      { kind: 'cancelled', date: '2026-05-07', reason: 'Holiday' },
      { kind: 'moved', date: '2026-05-14', to: { date: '2026-05-15', time: '10:00' }, reason: 'KubeCon' },
      { kind: 'added', date: '2026-05-18', reason: 'Release' },
      { kind: 'moved', date: '2026-05-21', to: { time: '09:00' } },
      { kind: 'cancelled', date: '2026-05-22' },
      { kind: 'moved', date: '2026-05-23', to: { date: '2026-05-24' } },
    ],
  }

  it('stay in the list, marked, and the cancelled do not count', () => {
    expect(told(nextOccurrences({ schedule }, { after: at('2026-05-01'), count: 4 }))).toEqual([
      '2026-05-07T15:00 cancelled',
      '2026-05-15T17:00 moved',
      '2026-05-18T15:00 added',
      '2026-05-21T16:00 moved',
      '2026-05-28T15:00 scheduled',
    ])
  })

  it('say why, and of a moved one when it would have been', () => {
    const [cancelled, moved, added] = nextOccurrences({ schedule }, { after: at('2026-05-01'), count: 2 })
    expect(cancelled).toMatchObject({ status: 'cancelled', reason: 'Holiday', end: at('2026-05-07T16:00Z') })
    expect(moved).toEqual({
      start: at('2026-05-15T17:00Z'),
      end: at('2026-05-15T18:00Z'),
      timeZone: 'America/Los_Angeles',
      status: 'moved',
      originalStart: at('2026-05-14T15:00Z'),
      reason: 'KubeCon',
    })
    expect(added).toMatchObject({ status: 'added', reason: 'Release' })
  })

  it('of which the last for a date counts', () => {
    const twice: RecurringSchedule = {
      ...weekly,
      exceptions: [
        { kind: 'moved', date: '2026-05-14', to: { date: '2026-05-15' } },
        { kind: 'cancelled', date: '2026-05-14' },
      ],
    }
    expect(told(occurrencesBetween({ schedule: twice }, { from: at('2026-05-10'), to: at('2026-05-17') }))).toEqual([
      '2026-05-14T15:00 cancelled',
    ])
  })

  it('are found by where they take place, however far they are moved', () => {
    const far: RecurringSchedule = {
      ...weekly,
      exceptions: [{ kind: 'moved', date: '2026-01-01', to: { date: '2026-12-30' } }],
    }
    expect(told(occurrencesBetween({ schedule: far }, { from: at('2026-12-25'), to: at('2027-01-01') }))).toEqual([
      '2026-12-30T16:00 moved',
      '2026-12-31T16:00 scheduled',
    ])
    expect(occurrencesBetween({ schedule: far }, { from: at('2026-01-01'), to: at('2026-01-02') })).toEqual([])
  })

  it('use up the COUNT of the rule', () => {
    const counted: RecurringSchedule = { ...schedule, rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', from: '2026-05-07' }
    expect(told(nextOccurrences({ schedule: counted }, { after: 0, count: 9 }))).toEqual([
      '2026-05-07T15:00 cancelled',
      '2026-05-15T17:00 moved',
      '2026-05-18T15:00 added',
      '2026-05-21T16:00 moved',
    ])
  })

  it('may be all the dates there are', () => {
    const added: RecurringSchedule = {
      ...weekly,
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      exceptions: [{ kind: 'added', date: '2026-05-07' }],
    }
    expect(told(nextOccurrences({ schedule: added }, { after: 0, count: 3 }))).toEqual(['2026-05-07T15:00 added'])
  })

  it('cancel a single one', () => {
    const single: Schedule = {
      kind: 'single',
      date: '2026-05-07',
      time: '08:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'cancelled', date: '2026-05-07' }],
    }
    expect(told(nextOccurrences({ schedule: single }, { after: 0, count: 1 }))).toEqual(['2026-05-07T08:00 cancelled'])
  })
})

describe('occurrencesBetween', () => {
  it('is half-open, by start', () => {
    const span = (from: string, to: string) =>
      starts(occurrencesBetween({ schedule: weekly }, { from: at(from), to: at(to) }))
    expect(span('2026-03-05T16:00Z', '2026-03-12T15:00Z')).toEqual(['2026-03-05T16:00'])
    expect(span('2026-03-05T16:00:00.001Z', '2026-03-12T15:00:00.001Z')).toEqual(['2026-03-12T15:00'])
    expect(span('2026-03-12T15:00Z', '2026-03-05T16:00Z')).toEqual([])
  })
})

describe('a meeting', () => {
  const span = { from: at('2026-05-01'), to: at('2026-05-31') }

  it('that pauses has no dates, or those from its resumption on', () => {
    expect(occurrencesBetween({ schedule: weekly, status: 'paused' }, span)).toEqual([])
    const resumed = { schedule: weekly, status: 'paused', resumesOn: '2026-05-21' } as const
    expect(starts(occurrencesBetween(resumed, span))).toEqual(['2026-05-21T15:00', '2026-05-28T15:00'])
    expect(starts(nextOccurrences(resumed, { after: span.from, count: 1 }))).toEqual(['2026-05-21T15:00'])
  })

  it('that is active takes no notice of when it resumed', () => {
    expect(occurrencesBetween({ schedule: weekly, status: 'active', resumesOn: '2026-05-21' }, span)).toHaveLength(4)
  })

  it('whose place another took has no dates', () => {
    expect(occurrencesBetween({ schedule: weekly, supersededBy: 'weekly-call' }, span)).toEqual([])
  })

  it.each<Schedule>([{ kind: 'unscheduled', reason: 'ad-hoc' }, { kind: 'ended' }, { kind: 'approximate' }])(
    'that is $kind has no dates',
    (schedule) => {
      expect(nextOccurrences({ schedule }, { after: 0, count: 3 })).toEqual([])
    },
  )
})

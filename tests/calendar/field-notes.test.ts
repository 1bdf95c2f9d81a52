import { describe, expect, it } from 'vitest'

import {
  adviseTimeZone,
  nearestDate,
  nextOccurrences,
  occurrencesBetween,
  whyNoDates,
} from '../../src/calendar/index.ts'
import type { RecurringSchedule } from '../../src/model/schedule.ts'

const at = (text: string) => Date.parse(text)
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16)

const starts = (schedule: RecurringSchedule, from: string, to: string) =>
  occurrencesBetween({ schedule }, { from: at(from), to: at(to) }).map(({ start }) => iso(start))

describe('what went wrong on real pages', () => {
  it('a call at 17:00 in Berlin, published in UTC, is an hour off all winter (OCM)', () => {
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=1WE',
      time: '17:00',
      timeZone: 'Europe/Berlin',
    }
    expect(starts(schedule, '2025-10-01', '2025-12-01')).toEqual(['2025-10-01T15:00', '2025-11-05T16:00'])
  })

  it("today's offset does not serve for a date after the clock change (JSON Schema)", () => {
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '14:00',
      timeZone: 'America/Los_Angeles',
    }
    expect(starts(schedule, '2026-10-26', '2026-11-03')).toEqual(['2026-10-26T21:00', '2026-11-02T22:00'])
  })

  it('"Thursdays 08:00 PT" is 15:00 UTC in summer and 16:00 in winter (Kata, OCI)', () => {
    expect(adviseTimeZone('PT')).toBe('America/Los_Angeles')
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=TH',
      time: '08:00',
      timeZone: 'America/Los_Angeles',
    }
    expect(starts(schedule, '2026-07-02', '2026-07-03')).toEqual(['2026-07-02T15:00'])
    expect(starts(schedule, '2026-12-03', '2026-12-04')).toEqual(['2026-12-03T16:00'])
  })

  it('even weeks after week 53 of 2026 are not every other week (yaml2ical)', () => {
    const even = Array.from({ length: 26 }, (_, index) => 2 * index + 2).join()
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: `FREQ=YEARLY;BYWEEKNO=${even};BYDAY=TH`,
      time: '16:00',
      timeZone: 'UTC',
    }
    expect(starts(schedule, '2026-12-20', '2027-02-01')).toEqual([
      '2026-12-24T16:00',
      '2027-01-14T16:00',
      '2027-01-28T16:00',
    ])
  })

  it('a first Monday that falls on Labor Day is moved, and both days are known (OpenCI)', () => {
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=1MO',
      time: '16:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'moved', date: '2018-09-03', to: { date: '2018-09-10' }, reason: 'Labor Day' }],
    }
    expect(occurrencesBetween({ schedule }, { from: at('2018-09-01'), to: at('2018-10-01') })).toEqual([
      {
        start: at('2018-09-10T16:00Z'),
        timeZone: 'UTC',
        status: 'moved',
        originalStart: at('2018-09-03T16:00Z'),
        reason: 'Labor Day',
      },
    ])
    expect(nearestDate(schedule, '2018-09-10')).toBe('2018-09-03')
  })

  it('a cancelled date stays to be seen (OpenSearch, NumPy)', () => {
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=WE',
      time: '18:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'cancelled', date: '2025-12-24' }],
    }
    const found = nextOccurrences({ schedule }, { after: at('2025-12-20'), count: 1 })
    expect(found.map(({ status }) => status)).toEqual(['cancelled', 'scheduled'])
  })

  it('"bi-weekly" without a first date gives none, and says so (SLSA, Nordic RSE)', () => {
    const schedule: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      time: '17:00',
      timeZone: 'Europe/Berlin',
      asPublished: 'bi-weekly',
    }
    expect(nextOccurrences({ schedule }, { after: 0, count: 1 })).toEqual([])
    expect(whyNoDates({ schedule })).toEqual({ code: 'no-first-date', frequency: 'WEEKLY', interval: 2 })
  })

  it('"BYDAY=4TH" is the fourth Thursday, and four weeks are not a month (FINOS, scientific-python)', () => {
    const monthly: RecurringSchedule = {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=4TH',
      time: '10:00',
      timeZone: 'America/New_York',
      from: '2024-05-23',
    }
    expect(starts(monthly, '2024-10-01', '2024-12-31')).toEqual([
      '2024-10-24T14:00',
      '2024-11-28T15:00',
      '2024-12-26T15:00',
    ])
    const fourWeeks: RecurringSchedule = { ...monthly, rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TH' }
    expect(starts(fourWeeks, '2024-10-01', '2024-12-31')).toEqual([
      '2024-10-10T14:00',
      '2024-11-07T15:00',
      '2024-12-05T15:00',
    ])
  })

  it('slots of one meeting keep each their own zone (Kubernetes)', () => {
    const schedule: RecurringSchedule[] = [
      { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=2TH', time: '09:00', timeZone: 'America/Los_Angeles' },
      { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=4TH', time: '09:00', timeZone: 'Asia/Kolkata' },
    ]
    const found = nextOccurrences({ schedule }, { after: at('2026-03-10'), count: 2 })
    expect(found.map(({ start, timeZone }) => [iso(start), timeZone])).toEqual([
      ['2026-03-12T16:00', 'America/Los_Angeles'],
      ['2026-03-26T03:30', 'Asia/Kolkata'],
    ])
  })
})

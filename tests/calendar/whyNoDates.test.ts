import { describe, expect, it } from 'vitest'

import { expectedWindow, nearestDate, type NoDates, whyNoDates } from '../../src/calendar/index.ts'
import type { ApproximateSchedule, RecurringSchedule, Schedule } from '../../src/model/schedule.ts'

const weekly: RecurringSchedule = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' }
const at = (text: string) => Date.parse(text)

describe('whyNoDates', () => {
  it.each<[string, Schedule | Schedule[], NoDates | undefined]>([
    ['it has dates', weekly, undefined],
    [
      'every two weeks, first date not published',
      { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' },
      { code: 'no-first-date', frequency: 'WEEKLY', interval: 2 },
    ],
    [
      'monthly, day not published',
      { ...weekly, rule: 'FREQ=MONTHLY' },
      { code: 'no-first-date', frequency: 'MONTHLY', interval: 1 },
    ],
    [
      'ten times, first date not published',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=10' },
      { code: 'no-first-date', frequency: 'WEEKLY', interval: 1 },
    ],
    ['daily needs no first date', { ...weekly, rule: 'FREQ=DAILY' }, undefined],
    [
      'an added date is a date',
      { ...weekly, rule: 'FREQ=MONTHLY', exceptions: [{ kind: 'added', date: '2026-05-07' }] },
      undefined,
    ],
    [
      'a rule that matches nothing',
      { ...weekly, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      { code: 'no-such-date', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
    ],
    [
      'a rule that ends before it begins',
      { ...weekly, rule: 'FREQ=DAILY;UNTIL=20250101', from: '2026-01-01' },
      { code: 'no-such-date', rule: 'FREQ=DAILY;UNTIL=20250101' },
    ],
    [
      'to be decided',
      { kind: 'unscheduled', reason: 'to-be-decided' },
      { code: 'unscheduled', reason: 'to-be-decided' },
    ],
    ['ended', { kind: 'ended' }, { code: 'ended' }],
    ['ended on a day', { kind: 'ended', on: '2025-03-01' }, { code: 'ended', on: '2025-03-01' }],
    [
      'every 4 to 8 weeks',
      { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' } },
      { code: 'approximate', every: { min: 4, max: 8, unit: 'week' } },
    ],
    ['now and then', { kind: 'approximate' }, { code: 'approximate' }],
    ['a slot ended, the other has dates', [{ kind: 'ended' }, weekly], undefined],
    [
      'a slot ended, the other is open',
      [{ kind: 'ended' }, { kind: 'unscheduled', reason: 'ad-hoc' }],
      { code: 'unscheduled', reason: 'ad-hoc' },
    ],
  ])('%s', (_, schedule, expected) => {
    expect(whyNoDates({ schedule })).toEqual(expected)
  })

  it('says that a meeting was superseded, or pauses', () => {
    expect(whyNoDates({ schedule: weekly, supersededBy: 'community-call' })).toEqual({
      code: 'superseded',
      by: 'community-call',
    })
    expect(whyNoDates({ schedule: weekly, status: 'paused' })).toEqual({ code: 'paused' })
    expect(whyNoDates({ schedule: weekly, status: 'paused', resumesOn: '2026-09-01' })).toBeUndefined()
  })

  it('says that all dates are past, and which was the last', () => {
    const after = at('2026-05-03')
    expect(whyNoDates({ schedule: weekly }, { after })).toBeUndefined()
    expect(whyNoDates({ schedule: { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260201' } }, { after })).toEqual({
      code: 'over',
      last: '2026-01-29',
    })
    expect(
      whyNoDates({ schedule: { kind: 'single', date: '2018-09-10', time: '16:00', timeZone: 'UTC' } }, { after }),
    ).toEqual({ code: 'over', last: '2018-09-10' })
    const approximate: Schedule = { kind: 'approximate', next: '2026-04-01', time: '16:00', timeZone: 'UTC' }
    expect(whyNoDates({ schedule: approximate }, { after: at('2026-03-01') })).toBeUndefined()
    expect(whyNoDates({ schedule: approximate }, { after })).toEqual({ code: 'approximate' })
  })
})

describe('expectedWindow', () => {
  const every4to8: ApproximateSchedule = {
    kind: 'approximate',
    every: { min: 4, max: 8, unit: 'week' },
    last: '2026-03-04',
  }
  const window = (schedule: Schedule, now: string) => expectedWindow({ schedule }, { now: at(now) })

  it('counts from the last one held', () => {
    expect(window(every4to8, '2026-03-20')).toEqual({ status: 'expected', from: '2026-04-01', to: '2026-04-29' })
  })

  it('is overdue past its end, and not before', () => {
    expect(window(every4to8, '2026-04-29T23:59Z')).toMatchObject({ status: 'expected' })
    expect(window(every4to8, '2026-04-30T00:00Z')).toMatchObject({ status: 'overdue' })
    expect(window({ ...every4to8, timeZone: 'America/Los_Angeles' }, '2026-04-30T06:59Z')).toMatchObject({
      status: 'expected',
    })
  })

  it('counts months by the calendar, and ends with a short one', () => {
    const monthly: ApproximateSchedule = {
      kind: 'approximate',
      every: { min: 1, max: 13, unit: 'month' },
      last: '2026-01-31',
    }
    expect(window(monthly, '2026-02-01')).toEqual({ status: 'expected', from: '2026-02-28', to: '2027-02-28' })
    expect(window({ ...monthly, every: { min: 10, max: 20, unit: 'day' } }, '2026-02-01')).toMatchObject({
      from: '2026-02-10',
      to: '2026-02-20',
    })
  })

  it('gives way to the next date while that is ahead, and counts from it afterwards', () => {
    expect(window({ ...every4to8, next: '2026-04-15' }, '2026-04-15')).toBeUndefined()
    expect(window({ ...every4to8, next: '2026-04-15' }, '2026-04-16')).toMatchObject({
      from: '2026-05-13',
      to: '2026-06-10',
    })
  })

  it.each<[string, Schedule]>([
    ['the last one', { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' } }],
    ['how often', { kind: 'approximate', last: '2026-03-04' }],
    ['an approximate schedule', weekly],
  ])('needs %s', (_, schedule) => {
    expect(window(schedule, '2026-03-20')).toBeUndefined()
  })

  it('is not given for a meeting that pauses or was superseded', () => {
    expect(expectedWindow({ schedule: every4to8, status: 'paused' }, { now: 0 })).toBeUndefined()
    expect(expectedWindow({ schedule: every4to8, supersededBy: 'x' }, { now: 0 })).toBeUndefined()
  })
})

describe('nearestDate', () => {
  const firstMonday: RecurringSchedule = { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=1MO' }
  it.each<[string, Schedule, string, string | undefined]>([
    ['the date itself', firstMonday, '2018-09-03', '2018-09-03'],
    ['the one before', firstMonday, '2018-09-10', '2018-09-03'],
    ['the one after', firstMonday, '2018-09-28', '2018-10-01'],
    ['the later of two', { ...weekly, rule: 'FREQ=DAILY;INTERVAL=2', from: '2026-05-01' }, '2026-05-02', '2026-05-03'],
    ['the first', { ...weekly, from: '2026-05-01' }, '2020-01-01', '2026-05-07'],
    ['the last', { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20200601' }, '2026-01-01', '2020-05-28'],
    [
      'a single one',
      { kind: 'single', date: '2026-05-07', time: '16:00', timeZone: 'UTC' },
      '2020-01-01',
      '2026-05-07',
    ],
    ['none without a first date', { ...weekly, rule: 'FREQ=MONTHLY' }, '2026-01-01', undefined],
    ['none that ever matches', { ...weekly, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, '2026-01-01', undefined],
    ['none of what has no time', { kind: 'ended' }, '2026-01-01', undefined],
  ])('is %s', (_, schedule, date, expected) => {
    expect(nearestDate(schedule, date)).toBe(expected)
  })
})

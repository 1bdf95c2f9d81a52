import { describe, expect, it } from 'vitest'

import { compileRule } from '../../src/calendar/index.ts'

/** The first instants of a rule, in UTC, to the minute. */
function list(rule: string, start: string, timeZone = 'UTC', count = 4): string[] {
  const next = compileRule(rule, { start, timeZone })
  const found: string[] = []
  for (let at = next(-Infinity); at !== undefined && found.length < count; at = next(at + 1))
    found.push(new Date(at).toISOString().slice(0, 16))
  return found
}

const dates = (...args: Parameters<typeof list>) => list(...args).map((text) => text.slice(0, 10))

describe('where suites disagree', () => {
  it('counts the start only if it matches the rule', () => {
    expect(dates('FREQ=MONTHLY;BYDAY=1MO;COUNT=2', '2026-05-01')).toEqual(['2026-05-04', '2026-06-01'])
  })

  it('takes the weekday of the start for BYWEEKNO without BYDAY', () => {
    expect(dates('FREQ=YEARLY;BYWEEKNO=20', '1997-09-02', 'UTC', 3)).toEqual(['1998-05-12', '1999-05-18', '2000-05-16'])
  })

  it('takes every month for YEARLY with BYMONTHDAY and no BYMONTH', () => {
    expect(dates('FREQ=YEARLY;BYMONTHDAY=-1', '2026-01-01')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ])
  })

  it('takes numbered and plain weekdays together', () => {
    expect(dates('FREQ=MONTHLY;BYDAY=1MO,WE', '2026-06-01', 'UTC', 5)).toEqual([
      '2026-06-01',
      '2026-06-03',
      '2026-06-10',
      '2026-06-17',
      '2026-06-24',
    ])
  })

  it('ends with whichever of COUNT and UNTIL is first', () => {
    expect(dates('FREQ=DAILY;COUNT=3;UNTIL=20260502', '2026-05-01')).toEqual(['2026-05-01', '2026-05-02'])
    expect(dates('FREQ=DAILY;COUNT=1;UNTIL=20260502', '2026-05-01')).toEqual(['2026-05-01'])
  })

  it('compares UNTIL in UTC as an instant, a local one on the clocks of the zone, a date with its whole day', () => {
    const start = '2026-05-01T20:00'
    const zone = 'America/New_York'
    expect(dates('FREQ=DAILY;UNTIL=20260503T000000Z', start, zone)).toEqual(['2026-05-02', '2026-05-03'])
    expect(dates('FREQ=DAILY;UNTIL=20260502T235959Z', start, zone)).toEqual(['2026-05-02'])
    expect(dates('FREQ=DAILY;UNTIL=20260502T200000', start, zone)).toEqual(['2026-05-02', '2026-05-03'])
    expect(dates('FREQ=DAILY;UNTIL=20260502', start, zone)).toEqual(['2026-05-02', '2026-05-03'])
  })

  it('lets BYSETPOS count in the whole week of the start', () => {
    expect(dates('FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2', '2026-05-07', 'UTC', 2)).toEqual(['2026-05-13', '2026-05-20'])
  })

  it('lets BYSETPOS count times of day', () => {
    expect(list('FREQ=MONTHLY;BYDAY=MO;BYHOUR=9,17;BYSETPOS=2,-1', '2026-06-01')).toEqual([
      '2026-06-01T17:00',
      '2026-06-29T17:00',
      '2026-07-06T17:00',
      '2026-07-27T17:00',
    ])
  })

  it('reads second 60 as second 59', () => {
    const next = compileRule('FREQ=DAILY;BYSECOND=60', { start: '2026-05-01T09:00', timeZone: 'UTC' })
    expect(next(0)).toBe(Date.UTC(2026, 4, 1, 9, 0, 59))
  })
})

describe('weeks by number', () => {
  const odd = `FREQ=YEARLY;BYDAY=TH;BYWEEKNO=${Array.from({ length: 27 }, (_, index) => 2 * index + 1).join()}`
  const even = `FREQ=YEARLY;BYDAY=TH;BYWEEKNO=${Array.from({ length: 26 }, (_, index) => 2 * index + 2).join()}`

  it('follow ISO 8601 over week 53 of 2026, where INTERVAL=2 would not', () => {
    expect(dates(even, '2026-12-20', 'UTC', 2)).toEqual(['2026-12-24', '2027-01-14'])
    expect(dates(odd, '2026-12-20', 'UTC', 3)).toEqual(['2026-12-31', '2027-01-07', '2027-01-21'])
    expect(dates('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-12-24', 'UTC', 2)).toEqual(['2026-12-24', '2027-01-07'])
  })

  it('count back from the end of the year to which the week belongs', () => {
    expect(dates('FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '2020-01-01', 'UTC', 3)).toEqual([
      '2020-12-28',
      '2021-12-27',
      '2022-12-26',
    ])
    expect(dates('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', '2024-06-01', 'UTC', 2)).toEqual(['2024-12-30', '2025-12-29'])
  })
})

describe('clock changes', () => {
  it('keep the local time', () => {
    expect(list('FREQ=WEEKLY;BYDAY=TH', '2026-03-05T08:00', 'America/Los_Angeles', 2)).toEqual([
      '2026-03-05T16:00',
      '2026-03-12T15:00',
    ])
    expect(list('FREQ=WEEKLY;BYDAY=TH', '2026-10-29T08:00', 'America/Los_Angeles', 2)).toEqual([
      '2026-10-29T15:00',
      '2026-11-05T16:00',
    ])
  })

  it('shift a time that they skip by the gap, and take the first of two', () => {
    expect(list('FREQ=DAILY', '2026-03-07T02:30', 'America/New_York', 3)).toEqual([
      '2026-03-07T07:30',
      '2026-03-08T07:30',
      '2026-03-09T06:30',
    ])
    expect(list('FREQ=DAILY', '2026-10-31T01:30', 'America/New_York', 3)).toEqual([
      '2026-10-31T05:30',
      '2026-11-01T05:30',
      '2026-11-02T06:30',
    ])
  })

  it('keep times in order, of which one is skipped', () => {
    expect(list('FREQ=DAILY;BYHOUR=2,3;BYMINUTE=10,30', '2026-03-08', 'America/New_York', 3)).toEqual([
      '2026-03-08T07:10',
      '2026-03-08T07:30',
      '2026-03-09T06:10',
    ])
    const next = compileRule('FREQ=DAILY;BYHOUR=2,3;BYMINUTE=30,10', {
      start: '2026-03-08',
      timeZone: 'America/New_York',
    })
    expect(next(Date.UTC(2026, 2, 8, 7, 20))).toBe(Date.UTC(2026, 2, 8, 7, 30))
    expect(list('FREQ=HOURLY', '2026-03-08T00:30', 'America/New_York', 4)).toEqual([
      '2026-03-08T05:30',
      '2026-03-08T06:30',
      '2026-03-08T07:30',
      '2026-03-08T08:30',
    ])
  })
})

describe('rules that match nothing', () => {
  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTHDAY=15,16,17,18,19,20,21;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
    'FREQ=YEARLY;BYDAY=MO;BYSETPOS=60',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
    'FREQ=HOURLY;INTERVAL=24;BYHOUR=10',
    'FREQ=SECONDLY;INTERVAL=2;BYSECOND=1',
    'FREQ=MINUTELY;BYMINUTE=0;BYSETPOS=2',
  ])('%s ends without an error', (rule) => {
    expect(compileRule(rule, { start: '2022-02-02T08:00', timeZone: 'UTC' })(0)).toBeUndefined()
  })

  it('are told from rare ones', () => {
    expect(dates('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2096-03-01', 'UTC', 1)).toEqual(['2104-02-29'])
    expect(dates('FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29', '2100-01-01', 'UTC', 2)).toEqual([
      '2400-02-29',
      '2800-02-29',
    ])
    expect(dates('FREQ=DAILY;INTERVAL=365;BYMONTH=2;BYMONTHDAY=29', '2021-01-01', 'UTC', 1)).toHaveLength(1)
  })
})

it('costs the same however old the series is', () => {
  const next = compileRule('FREQ=DAILY;INTERVAL=3', { start: '0001-01-01T09:00', timeZone: 'UTC' })
  expect(new Date(next(Date.UTC(2026, 0, 2))!).toISOString()).toBe('2026-01-02T09:00:00.000Z')
  expect(compileRule('FREQ=YEARLY', { start: '1582-10-15', timeZone: 'UTC' })(Date.UTC(9999, 0))).toBe(
    Date.UTC(9999, 9, 15),
  )
})

it('counts on from where it was, whatever is asked first', () => {
  const next = compileRule('FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5', { start: '2026-05-05T09:00', timeZone: 'UTC' })
  expect(next(Date.UTC(2026, 4, 20))).toBeUndefined()
  expect(next(Date.UTC(2026, 4, 19))).toBe(Date.UTC(2026, 4, 19, 9))
  expect(next(0)).toBe(Date.UTC(2026, 4, 5, 9))
  expect(next(Date.UTC(2026, 4, 19, 10))).toBeUndefined()
})

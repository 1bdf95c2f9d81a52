import { describe, expect, it } from 'vitest'

import { compileRule, nextOccurrences } from '../../src/calendar/index.ts'
import { parseRule } from '../../src/calendar/rule.ts'
import type { RecurringSchedule, Schedule } from '../../src/model/schedule.ts'

it('reads every part', () => {
  expect(parseRule('FREQ=YEARLY;INTERVAL=2;COUNT=3;WKST=SU;BYMONTH=1,12;BYDAY=MO,-1FR,+2TU;BYSETPOS=-1')).toEqual({
    FREQ: 'YEARLY',
    INTERVAL: 2,
    COUNT: 3,
    WKST: 6,
    BYMONTH: [1, 12],
    BYDAY: [
      { nth: 0, weekday: 0 },
      { nth: -1, weekday: 4 },
      { nth: 2, weekday: 1 },
    ],
    BYSETPOS: [-1],
  })
})

it('reads lower case, any order, a last semicolon, and what of RFC 7529 changes nothing', () => {
  expect(parseRule('rscale=gregorian;byday=th;freq=weekly;skip=omit;')).toMatchObject({
    FREQ: 'WEEKLY',
    BYDAY: [{ nth: 0, weekday: 3 }],
  })
})

it.each([
  ['', 'FREQ: read "undefined", allowed is SECONDLY,MINUTELY,HOURLY,DAILY,WEEKLY,MONTHLY,YEARLY'],
  ['FREQ=FORTNIGHTLY', 'FREQ: read "FORTNIGHTLY"'],
  ['RRULE:FREQ=DAILY', 'FREQ: read "undefined"'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'rule: read "FREQ=DAILY;FREQ=WEEKLY", allowed is each part once'],
  ['FREQ=WEEKLY;BYDAY=THU', 'BYDAY: read "THU", allowed is MO,TU,WE,TH,FR,SA,SU'],
  ['FREQ=WEEKLY;BYDAY=', 'BYDAY: read ""'],
  ['FREQ=WEEKLY;BYDAY', 'BYDAY: read ""'],
  ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY: read "0", allowed is -53 to 53, not 0'],
  ['FREQ=MONTHLY;BYDAY=54MO', 'BYDAY: read "54"'],
  ['FREQ=MONTHLY;BYDAY=4TH,X', 'BYDAY: read "X"'],
  ['FREQ=WEEKLY;BYDAY=1MO', 'FREQ beside BYDAY: read "WEEKLY", allowed is MONTHLY,YEARLY'],
  ['FREQ=DAILY;BYDAY=-1FR', 'FREQ beside BYDAY: read "DAILY"'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', 'BYDAY: read "1MO", allowed is no number beside BYWEEKNO'],
  ['FREQ=MONTHLY;BYWEEKNO=20', 'FREQ beside BYWEEKNO: read "MONTHLY", allowed is YEARLY'],
  ['FREQ=MONTHLY;BYYEARDAY=32', 'FREQ beside BYYEARDAY: read "MONTHLY"'],
  ['FREQ=WEEKLY;BYMONTHDAY=1', 'FREQ beside BYMONTHDAY: read "WEEKLY"'],
  ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH: read "13", allowed is 1 to 12'],
  ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH: read "-1"'],
  ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY: read "0", allowed is -31 to 31, not 0'],
  ['FREQ=MONTHLY;BYMONTHDAY=1.5', 'BYMONTHDAY: read "1.5"'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,,2', 'BYMONTHDAY: read ""'],
  ['FREQ=YEARLY;BYYEARDAY=367', 'BYYEARDAY: read "367"'],
  ['FREQ=YEARLY;BYWEEKNO=54', 'BYWEEKNO: read "54"'],
  ['FREQ=DAILY;BYHOUR=24', 'BYHOUR: read "24", allowed is 0 to 23'],
  ['FREQ=DAILY;BYMINUTE=60', 'BYMINUTE: read "60"'],
  ['FREQ=DAILY;BYSECOND=61', 'BYSECOND: read "61"'],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', 'BYSETPOS: read "0"'],
  ['FREQ=DAILY;INTERVAL=0', 'INTERVAL: read "0", allowed is 1 to 1000000'],
  ['FREQ=DAILY;INTERVAL=1,2', 'INTERVAL: read "1,2"'],
  ['FREQ=DAILY;COUNT=0', 'COUNT: read "0"'],
  ['FREQ=DAILY;COUNT=MANY', 'COUNT: read "MANY"'],
  ['FREQ=DAILY;WKST=1MO', 'WKST: read "1MO"'],
  ['FREQ=DAILY;UNTIL=2026-12-31', 'UNTIL: read "2026-12-31", allowed is YYYYMMDD[THHMMSS[Z]]'],
  ['FREQ=DAILY;UNTIL=20260231', 'UNTIL: read "2026-02-31"'],
  ['FREQ=DAILY;UNTIL=20261231T250000Z', 'UNTIL: read "25:00"'],
  ['FREQ=DAILY;BYEASTER=1', 'BYEASTER: read "1", allowed is a part of RFC 5545'],
  ['FREQ=DAILY;RSCALE=HEBREW', 'RSCALE: read "HEBREW"'],
  ['FREQ=MONTHLY;SKIP=BACKWARD', 'SKIP: read "BACKWARD", allowed is OMIT, or BYMONTHDAY=-1 instead'],
])('refuses the rule "%s"', (rule, message) => {
  expect(() => compileRule(rule, { start: '2026-01-01', timeZone: 'UTC' })).toThrow(RangeError)
  expect(() => compileRule(rule, { start: '2026-01-01', timeZone: 'UTC' })).toThrow(message)
})

it.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T24:00', '2026-01-01 10:00', '20260101'])(
  'refuses the start "%s"',
  (start) => {
    expect(() => compileRule('FREQ=DAILY', { start, timeZone: 'UTC' })).toThrow(/^start: read /)
  },
)

describe('a schedule', () => {
  const good: RecurringSchedule = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' }
  const ask = (schedule: Schedule) => nextOccurrences({ schedule }, { after: 0, count: 1 })

  it.each<[string, Partial<Record<keyof RecurringSchedule, unknown>>]>([
    ['rule: read "FREQ=HOURLY", allowed is DAILY or coarser, no times', { rule: 'FREQ=HOURLY' }],
    ['rule: read "FREQ=DAILY;BYHOUR=9", allowed is DAILY or coarser, no times', { rule: 'FREQ=DAILY;BYHOUR=9' }],
    ['FREQ: read "undefined"', { rule: 'every Thursday' }],
    ['time: read "8:00", allowed is HH:mm', { time: '8:00' }],
    ['time: read "24:00"', { time: '24:00' }],
    ['time: read "16:00:00"', { time: '16:00:00' }],
    ['time: read "undefined"', { time: undefined }],
    ['timeZone: read "PT"', { timeZone: 'PT' }],
    ['timeZone: read "undefined"', { timeZone: undefined }],
    ['from: read "2026-02-30", allowed is YYYY-MM-DD', { from: '2026-02-30' }],
    ['from: read "May 2026"', { from: 'May 2026' }],
    ['durationMinutes: read "NaN", allowed is a number', { durationMinutes: NaN }],
    ['exceptions: read "2026-5-7"', { exceptions: [{ kind: 'cancelled', date: '2026-5-7' }] }],
    ['exceptions: read "9:00"', { exceptions: [{ kind: 'added', date: '2026-05-08', time: '9:00' }] }],
    ['exceptions: read "soon"', { exceptions: [{ kind: 'moved', date: '2026-05-07', to: { date: 'soon' } }] }],
  ])('is refused: %s', (message, fault) => {
    const schedule = { ...good, ...fault } as RecurringSchedule
    expect(() => ask(schedule)).toThrow(RangeError)
    expect(() => ask(schedule)).toThrow(message)
  })

  it('is refused: date, of a single one', () => {
    expect(() => ask({ kind: 'single', date: '2025-02-29', time: '16:00', timeZone: 'UTC' })).toThrow(
      'date: read "2025-02-29", allowed is YYYY-MM-DD',
    )
  })

  it.each([
    ['after', { after: NaN, count: 1 }],
    ['count', { after: 0, count: Infinity }],
    ['count', { after: 0 }],
  ])('is not asked with a bad %s', (field, options) => {
    expect(() => nextOccurrences({ schedule: good }, options as never)).toThrow(`${field}: read `)
  })
})

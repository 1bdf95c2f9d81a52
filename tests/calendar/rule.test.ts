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
  ['', 'FREQ must be one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY; received undefined.'],
  ['FREQ=FORTNIGHTLY', /^FREQ must be .*; received "?FORTNIGHTLY"?\.$/],
  ['RRULE:FREQ=DAILY', /^FREQ must be .*; received "?undefined"?\.$/],
  ['FREQ=DAILY;FREQ=WEEKLY', 'rule must be a rule that has each part once; received "FREQ=DAILY;FREQ=WEEKLY".'],
  ['FREQ=WEEKLY;BYDAY=THU', 'BYDAY must be one of MO, TU, WE, TH, FR, SA, SU; received "THU".'],
  ['FREQ=WEEKLY;BYDAY=', /^BYDAY must be .*; received "?"?\.$/],
  ['FREQ=WEEKLY;BYDAY', /^BYDAY must be .*; received "?"?\.$/],
  ['FREQ=MONTHLY;BYDAY=0MO', /^BYDAY must be -53 to 53, not 0.*; received "?0"?\.$/],
  ['FREQ=MONTHLY;BYDAY=54MO', /^BYDAY must be .*; received "?54"?\.$/],
  ['FREQ=MONTHLY;BYDAY=4TH,X', /^BYDAY must be .*; received "?X"?\.$/],
  ['FREQ=WEEKLY;BYDAY=1MO', /^FREQ beside BYDAY must be MONTHLY,YEARLY.*; received "?WEEKLY"?\.$/],
  ['FREQ=DAILY;BYDAY=-1FR', /^FREQ beside BYDAY must be .*; received "?DAILY"?\.$/],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', /^BYDAY must be no number beside BYWEEKNO.*; received "?1MO"?\.$/],
  ['FREQ=MONTHLY;BYWEEKNO=20', /^FREQ beside BYWEEKNO must be YEARLY.*; received "?MONTHLY"?\.$/],
  ['FREQ=MONTHLY;BYYEARDAY=32', /^FREQ beside BYYEARDAY must be .*; received "?MONTHLY"?\.$/],
  ['FREQ=WEEKLY;BYMONTHDAY=1', /^FREQ beside BYMONTHDAY must be .*; received "?WEEKLY"?\.$/],
  ['FREQ=YEARLY;BYMONTH=13', /^BYMONTH must be 1 to 12.*; received "?13"?\.$/],
  ['FREQ=YEARLY;BYMONTH=-1', /^BYMONTH must be .*; received "?-1"?\.$/],
  ['FREQ=MONTHLY;BYMONTHDAY=0', /^BYMONTHDAY must be -31 to 31, not 0.*; received "?0"?\.$/],
  ['FREQ=MONTHLY;BYMONTHDAY=1.5', /^BYMONTHDAY must be .*; received "?1\.5"?\.$/],
  ['FREQ=MONTHLY;BYMONTHDAY=1,,2', /^BYMONTHDAY must be .*; received "?"?\.$/],
  ['FREQ=YEARLY;BYYEARDAY=367', /^BYYEARDAY must be .*; received "?367"?\.$/],
  ['FREQ=YEARLY;BYWEEKNO=54', /^BYWEEKNO must be .*; received "?54"?\.$/],
  ['FREQ=DAILY;BYHOUR=24', /^BYHOUR must be 0 to 23.*; received "?24"?\.$/],
  ['FREQ=DAILY;BYMINUTE=60', /^BYMINUTE must be .*; received "?60"?\.$/],
  ['FREQ=DAILY;BYSECOND=61', /^BYSECOND must be .*; received "?61"?\.$/],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', /^BYSETPOS must be .*; received "?0"?\.$/],
  ['FREQ=DAILY;INTERVAL=0', /^INTERVAL must be 1 to 1000000.*; received "?0"?\.$/],
  ['FREQ=DAILY;INTERVAL=1,2', /^INTERVAL must be .*; received "?1,2"?\.$/],
  ['FREQ=DAILY;COUNT=0', /^COUNT must be .*; received "?0"?\.$/],
  ['FREQ=DAILY;COUNT=MANY', /^COUNT must be .*; received "?MANY"?\.$/],
  ['FREQ=DAILY;WKST=1MO', /^WKST must be .*; received "?1MO"?\.$/],
  ['FREQ=DAILY;UNTIL=2026-12-31', /^UNTIL must be YYYYMMDD\[THHMMSS\[Z\]\].*; received "?2026-12-31"?\.$/],
  ['FREQ=DAILY;UNTIL=20260231', /^UNTIL must be .*; received "?2026-02-31"?\.$/],
  ['FREQ=DAILY;UNTIL=20261231T250000Z', /^UNTIL must be .*; received "?25:00"?\.$/],
  ['FREQ=DAILY;BYEASTER=1', /^BYEASTER must be a part of RFC 5545.*; received "?1"?\.$/],
  ['FREQ=DAILY;RSCALE=HEBREW', /^RSCALE must be .*; received "?HEBREW"?\.$/],
  ['FREQ=MONTHLY;SKIP=BACKWARD', /^SKIP must be OMIT, or BYMONTHDAY=-1 instead.*; received "?BACKWARD"?\.$/],
])('refuses the rule "%s"', (rule, message) => {
  expect(() => compileRule(rule, { start: '2026-01-01', timeZone: 'UTC' })).toThrow(RangeError)
  expect(() => compileRule(rule, { start: '2026-01-01', timeZone: 'UTC' })).toThrow(message)
})

it.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T24:00', '2026-01-01 10:00', '20260101'])(
  'refuses the start "%s"',
  (start) => {
    expect(() => compileRule('FREQ=DAILY', { start, timeZone: 'UTC' })).toThrow(
      /^start must be YYYY-MM-DD(?:THH:mm:ss)?; received "/,
    )
  },
)

describe('a schedule', () => {
  const good: RecurringSchedule = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' }
  const ask = (schedule: Schedule) => nextOccurrences({ schedule }, { after: 0, count: 1 })

  it.each<[RegExp, Partial<Record<keyof RecurringSchedule, unknown>>]>([
    [
      /^rule must be DAILY or coarser, without BYHOUR, BYMINUTE and BYSECOND.*; received "?FREQ=HOURLY"?\.$/,
      { rule: 'FREQ=HOURLY' },
    ],
    [
      /^rule must be DAILY or coarser, without BYHOUR, BYMINUTE and BYSECOND.*; received "?FREQ=DAILY;BYHOUR=9"?\.$/,
      { rule: 'FREQ=DAILY;BYHOUR=9' },
    ],
    [/^FREQ must be .*; received "?undefined"?\.$/, { rule: 'every Thursday' }],
    [/^time must be HH:mm.*; received "?8:00"?\.$/, { time: '8:00' }],
    [/^time must be .*; received "?24:00"?\.$/, { time: '24:00' }],
    [/^time must be .*; received "?16:00:00"?\.$/, { time: '16:00:00' }],
    [/^time must be .*; received "?undefined"?\.$/, { time: undefined }],
    [/^timeZone must be .*; received "?PT"?\.$/, { timeZone: 'PT' }],
    [/^timeZone must be .*; received "?undefined"?\.$/, { timeZone: undefined }],
    [/^from must be YYYY-MM-DD.*; received "?2026-02-30"?\.$/, { from: '2026-02-30' }],
    [/^from must be .*; received "?May 2026"?\.$/, { from: 'May 2026' }],
    [/^durationMinutes must be a whole number from 1 to 20160; received "?NaN"?\.$/, { durationMinutes: NaN }],
    [/^exceptions must be .*; received "?2026-5-7"?\.$/, { exceptions: [{ kind: 'cancelled', date: '2026-5-7' }] }],
    [
      /^exceptions must be .*; received "?9:00"?\.$/,
      { exceptions: [{ kind: 'added', date: '2026-05-08', time: '9:00' }] },
    ],
    [
      /^exceptions must be .*; received "?soon"?\.$/,
      { exceptions: [{ kind: 'moved', date: '2026-05-07', to: { date: 'soon' } }] },
    ],
  ])('is refused: %s', (message, fault) => {
    const schedule = { ...good, ...fault } as RecurringSchedule
    expect(() => ask(schedule)).toThrow(RangeError)
    expect(() => ask(schedule)).toThrow(message)
  })

  it('is refused: date, of a single one', () => {
    expect(() => ask({ kind: 'single', date: '2025-02-29', time: '16:00', timeZone: 'UTC' })).toThrow(
      /^date must be YYYY-MM-DD.*; received "?2025-02-29"?\.$/,
    )
  })

  it.each([
    ['after', { after: NaN, count: 1 }],
    ['count', { after: 0, count: Infinity }],
    ['count', { after: 0 }],
  ])('is not asked with a bad %s', (field, options) => {
    expect(() => nextOccurrences({ schedule: good }, options as never)).toThrow(
      `${field} must be a finite number; received `,
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nextOccurrences, occurrencesBetween } from '../../src/calendar/index.ts'
import type { TextFault } from '../../src/calendar/textFault.ts'
import { readWrittenSchedule, writeSchedule } from '../../src/calendar/writtenSchedule.ts'
import type { Schedule } from '../../src/model/schedule.ts'

const ODD = '1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53'
const EVEN = '2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52'

const sentence = ({ subject, expected, received, fix }: TextFault): string =>
  `${subject} must ${expected}; received ${received ? JSON.stringify(received) : 'nothing'}. ${fix}`

/** Why a text is not read, in words. */
function refused(text: string) {
  const reading = readWrittenSchedule(text)
  if ('schedules' in reading) return reading
  const { fault, ...rest } = reading
  return { problem: sentence(fault), ...rest }
}

/** The only schedule of a text. */
function read(text: string): Schedule {
  const reading = readWrittenSchedule(text)
  if ('fault' in reading) throw new Error(sentence(reading.fault))
  expect(reading.schedules).toHaveLength(1)
  return reading.schedules[0]!
}

describe('the days of a written schedule', () => {
  it.each([
    ['every day', 'FREQ=DAILY'],
    ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['every Thursday', 'FREQ=WEEKLY;BYDAY=TH'],
    ['EVERY thu', 'FREQ=WEEKLY;BYDAY=TH'],
    ['every Monday and Thursday', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['every Fri & Mon', 'FREQ=WEEKLY;BYDAY=MO,FR'],
    ['every Monday, Wednesday, and Friday', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['every week on Tuesday', 'FREQ=WEEKLY;BYDAY=TU'],
    ['first Monday of the month', 'FREQ=MONTHLY;BYDAY=1MO'],
    ['the 1st Mon of every month', 'FREQ=MONTHLY;BYDAY=1MO'],
    ['every third Wednesday of the month', 'FREQ=MONTHLY;BYDAY=3WE'],
    ['fourth and second Wednesday of the month', 'FREQ=MONTHLY;BYDAY=2WE,4WE'],
    ['first, third and fifth Sunday of each month', 'FREQ=MONTHLY;BYDAY=1SU,3SU,5SU'],
    ['last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['second-to-last Friday of the month', 'FREQ=MONTHLY;BYDAY=-2FR'],
    ['first working day of the month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
    ['last working day of the month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    ['15th of the month', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['1st and 22nd of the month', 'FREQ=MONTHLY;BYMONTHDAY=1,22'],
    ['first day of the month', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    ['last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['odd weeks Tuesday', `FREQ=YEARLY;BYWEEKNO=${ODD};BYDAY=TU`],
    ['even weeks on Tue and Thu', `FREQ=YEARLY;BYWEEKNO=${EVEN};BYDAY=TU,TH`],
  ])('%j are %s', (days, rule) => {
    expect(read(`${days} 16:00 UTC`)).toEqual({ kind: 'recurring', rule, time: '16:00', timeZone: 'UTC' })
  })

  it.each([
    ['every 2 weeks on Tuesday', '2026-01-06', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['every other Tuesday', '2026-01-06', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['every other week on Tuesday and Thursday', '2026-01-08', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH'],
    ['every three weeks on Mon', '2026-01-05', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO'],
    ['every other day', '2026-01-06', 'FREQ=DAILY;INTERVAL=2'],
    ['every 10 days', '2026-01-06', 'FREQ=DAILY;INTERVAL=10'],
    ['first Monday of every 3 months', '2026-01-05', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO'],
    ['15th of every other month', '2026-01-15', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15'],
  ])('%j from %s are %s', (days, from, rule) => {
    const timed = { time: '16:00', timeZone: 'Europe/Berlin' }
    expect(read(`${days} 16:00 Europe/Berlin from ${from}`)).toEqual({ kind: 'recurring', rule, from, ...timed })
  })
})

describe('the time of a written schedule', () => {
  it.each([
    ['16:00', '16:00'],
    ['at 09:05', '09:05'],
    ['4pm', '16:00'],
    ['4 PM', '16:00'],
    ['4:30 pm', '16:30'],
    ['11:15am', '11:15'],
    ['9 a.m.', '09:00'],
    ['12:30pm', '12:30'],
    ['12:30am', '00:30'],
  ])('%j is %s', (written, time) => {
    expect(read(`every Thursday ${written} UTC`)).toMatchObject({ time })
  })

  it('holds a duration and limits, in any order', () => {
    const schedule = {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231',
      time: '16:00',
      timeZone: 'America/Argentina/Buenos_Aires',
      durationMinutes: 90,
      from: '2026-01-08',
    }
    const start = 'every Thursday 16:00 America/Argentina/Buenos_Aires'
    expect(read(`${start} for 1h 30m from 2026-01-08 until 2026-12-31`)).toEqual(schedule)
    expect(read(`${start} until 2026-12-31 from 2026-01-08 for 90 minutes`)).toEqual(schedule)
  })
})

describe('other schedules in written form', () => {
  it.each<[string, Schedule]>([
    [
      '2026-05-07 16:00 Europe/Berlin for 1h',
      { kind: 'single', date: '2026-05-07', time: '16:00', timeZone: 'Europe/Berlin', durationMinutes: 60 },
    ],
    [
      'APAC:  every Thursday 09:00 Asia/Tokyo',
      { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '09:00', timeZone: 'Asia/Tokyo', label: 'APAC' },
    ],
    ['ad hoc', { kind: 'unscheduled', reason: 'ad-hoc' }],
    ['To be decided', { kind: 'unscheduled', reason: 'to-be-decided' }],
    ['announced elsewhere', { kind: 'unscheduled', reason: 'announced-elsewhere' }],
    ['not published', { kind: 'unscheduled', reason: 'not-published' }],
    ['ended', { kind: 'ended' }],
    ['Early slot: ended on 2025-12-31', { kind: 'ended', on: '2025-12-31', label: 'Early slot' }],
  ])('%j is read', (text, schedule) => {
    expect(read(text)).toEqual(schedule)
  })
})

describe('several slots', () => {
  const odd = { kind: 'recurring', rule: `FREQ=YEARLY;BYWEEKNO=${ODD};BYDAY=TU`, time: '08:00' }
  const even = { kind: 'recurring', rule: `FREQ=YEARLY;BYWEEKNO=${EVEN};BYDAY=TU`, time: '16:00' }
  const zone = { timeZone: 'Europe/Berlin' }

  it.each([
    ['each with a time zone', 'odd weeks Tuesday 08:00 Europe/Berlin, even weeks Tuesday 16:00 Europe/Berlin', {}],
    ['in the time zone of the last', 'odd weeks Tuesday 08:00, even weeks Tuesday 16:00 Europe/Berlin', {}],
    [
      'in the time zone of the last, all with a duration',
      'odd weeks Tuesday 08:00 for 1h, even weeks Tuesday 16:00 Europe/Berlin for 60m',
      { durationMinutes: 60 },
    ],
  ])('are separated by commas, %s', (_how, text, limits) => {
    expect(readWrittenSchedule(text)).toEqual({
      schedules: [
        { ...odd, ...zone, ...limits },
        { ...even, ...zone, ...limits },
      ],
    })
  })

  it('take turns over the week 53 of 2026, after which an odd week follows an odd one', () => {
    const reading = readWrittenSchedule('odd weeks Tuesday 08:00, even weeks Tuesday 16:00 Europe/Berlin')
    const schedule = 'schedules' in reading ? reading.schedules : []
    const span = { from: Date.UTC(2026, 11, 14), to: Date.UTC(2027, 0, 25) }
    const starts = occurrencesBetween({ schedule }, span).map(({ start }) => new Date(start).toISOString())
    expect(starts).toEqual([
      '2026-12-15T07:00:00.000Z',
      '2026-12-22T15:00:00.000Z',
      '2026-12-29T07:00:00.000Z',
      '2027-01-05T07:00:00.000Z',
      '2027-01-12T15:00:00.000Z',
      '2027-01-19T07:00:00.000Z',
    ])
  })

  it('give the days of an odd week 53 that lie in the year after', () => {
    const schedule = read('odd weeks Friday, Saturday and Sunday 12:00 UTC')
    const span = { from: Date.UTC(2026, 11, 28), to: Date.UTC(2027, 0, 9) }
    const days = occurrencesBetween({ schedule }, span).map(({ start }) => new Date(start).toISOString().slice(0, 10))
    expect(days).toEqual(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-08'])
  })

  it('with days in a list and labels', () => {
    const text =
      'EMEA: every Monday, Wednesday and Friday 16:00 UTC for 30m, APAC: every Tuesday 09:00 Asia/Tokyo, ad hoc'
    expect(readWrittenSchedule(text)).toEqual({
      schedules: [
        {
          kind: 'recurring',
          rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
          time: '16:00',
          timeZone: 'UTC',
          durationMinutes: 30,
          label: 'EMEA',
        },
        { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '09:00', timeZone: 'Asia/Tokyo', label: 'APAC' },
        { kind: 'unscheduled', reason: 'ad-hoc' },
      ],
    })
    expect(writeSchedule(read('every Thu 4pm UTC'))).toBe('every Thursday 16:00 UTC')
  })
})

describe('what is not certain is refused', () => {
  it.each([
    [
      'every Thursday 16:00 PST',
      'time zone must be an IANA name or UTC; received "PST". Write "America/Los_Angeles" if you mean its clocks.',
    ],
    [
      'every Thursday 16:00 CET',
      'time zone must be an IANA name or UTC; received "CET". Write "Europe/Berlin" if you mean its clocks.',
    ],
    [
      'every Thursday 16:00 Eastern Time',
      'time zone must be an IANA name or UTC; received "Eastern Time". Write "America/New_York" if you mean its clocks.',
    ],
    [
      'every Thursday 16:00 UTC+2',
      'time zone must be a place, since an offset changes with the clocks; received "UTC+2". Write for example "Europe/Berlin".',
    ],
    [
      'every Thursday 16:00 Mars/Olympus',
      'time zone must be an IANA name or UTC; received "Mars/Olympus". Write for example "Europe/Berlin".',
    ],
    [
      'every Thursday 16:00 Europe/Berlin except holidays',
      'a slot must have nothing but "for", "from" and "until" after its time zone; received "except holidays". Remove it, or move it to a note.',
    ],
    [
      'bi-weekly on Tuesday 16:00 UTC',
      'frequency must have one meaning; received "bi-weekly". Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD" for every two weeks, or "every Tuesday and Friday 16:00 Europe/Berlin" for twice a week.',
    ],
    [
      'Biweekly',
      'frequency must have one meaning; received "Biweekly". Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD" for every two weeks, or "every Tuesday and Friday 16:00 Europe/Berlin" for twice a week.',
    ],
    [
      'bimonthly',
      'frequency must have one meaning; received "bimonthly". Write "first Monday of every 2 months 16:00 Europe/Berlin from YYYY-MM-DD" for every two months, or "first and third Monday of the month 16:00 Europe/Berlin" for twice a month.',
    ],
    [
      'fortnightly on Monday',
      'frequency must name its day and its first date; received "fortnightly". Write "every other Tuesday … from YYYY-MM-DD".',
    ],
    [
      'every other Monday and Thursday 16:00 UTC from 2026-01-05',
      '"every other" must stand before one day; received "every other Monday and Thursday". Write "every 2 weeks on Monday and Thursday", or a slot for each day.',
    ],
    [
      'every third Wednesday 16:00 UTC',
      'a numbered day must say "of the month"; received "every third Wednesday". Write "third Wednesday of the month", or "every 3 weeks on Wednesday" with a first date.',
    ],
    [
      'Thursday 16:00 UTC',
      'a day must say how often it comes; received "Thursday". Write "every Thursday", or the date for a single meeting.',
    ],
    [
      'monthly 16:00 UTC',
      'frequency must name its day; received "monthly". Write "every Thursday" or "first Monday of the month".',
    ],
    [
      'weekly 16:00 UTC',
      'frequency must name its day; received "weekly". Write "every Thursday" or "first Monday of the month".',
    ],
    [
      'every month 16:00 UTC',
      '"every" must be followed by days or weeks; received "every month 16:00 UTC". Write "first Monday of the month", "15th of the month" or "first Monday of every 3 months".',
    ],
    [
      'every 2 months 16:00 UTC',
      '"every" must be followed by days or weeks; received "every 2 months 16:00 UTC". Write "first Monday of the month", "15th of the month" or "first Monday of every 3 months".',
    ],
    [
      'first Monday and Wednesday of the month 16:00 UTC',
      'a numbered day must name one weekday; received "first Monday and Wednesday of the month 16:00 UTC". Write a slot for each: "first Monday of the month 16:00 UTC, first Wednesday of the month 16:00 UTC".',
    ],
    [
      'sixth Monday of the month 16:00 UTC',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received "sixth Monday of the month 16:00 UTC". Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    [
      '7th Monday of the month 16:00 UTC',
      'a weekday of a month must be first to fifth, or last; received "7th Monday". Write "second and fourth Wednesday of the month".',
    ],
    [
      '31st of the month 16:00 UTC',
      'a day of the month must be one that every month has; received "31st". Write "last day of the month", or a rule with BYMONTHDAY if months without this day are to be left out.',
    ],
    [
      'last of the month 16:00 UTC',
      '"last" must stand before a weekday or "day"; received "last". Write "last day of the month".',
    ],
    [
      'first Monday of March 16:00 UTC',
      'months must be "of the month" or "of every 3 months"; received "March 16:00 UTC". Other months need a rule: "FREQ=YEARLY;BYMONTH=1,7;BYDAY=1MO".',
    ],
    [
      '2st of the month 16:00 UTC',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received "2st of the month 16:00 UTC". Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    [
      'every Monday, Tuesday 16:00 UTC',
      'days must have "and" before the last; received "Monday, Tuesday". Write "every Monday, Wednesday and Friday".',
    ],
    [
      'every Monday and Monday 16:00 UTC',
      'days must be named once each; received "Monday and Monday". Remove the second one.',
    ],
    [
      'every Thursday',
      'a day must be followed by a time; received nothing. Write as in "every Thursday 16:00 Europe/Berlin".',
    ],
    [
      'every Thursday 16:00',
      'a slot must name its time zone; received "every Thursday 16:00". Add it after the time, as in "every Thursday 16:00 Europe/Berlin".',
    ],
    [
      'every Monday 08:00 UTC, every Tuesday 09:00, every Wednesday 10:00 UTC',
      'a slot must name its time zone; received "every Tuesday 09:00". Add it after the time, as in "every Thursday 16:00 Europe/Berlin".',
    ],
    [
      'odd weeks Tuesday 08:00, even weeks Tuesday 16:00 UTC for 1h',
      'slots that share a time zone must have the same limits; received "odd weeks Tuesday 08:00, even weeks Tuesday 16:00 UTC for 1h". Write the time zone in each slot.',
    ],
    [
      'every Monday 08:00 UTC,',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received nothing. Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    [
      'every Thursday 9:30 UTC',
      'time must have two digits for the hour, or am or pm; received "9:30". Write "09:30" for the morning, or "21:30".',
    ],
    [
      'every Thursday 9 UTC',
      'time must have two digits for the hour, or am or pm; received "9". Write "09:00" for the morning, or "21:00".',
    ],
    [
      'every Thursday 12pm UTC',
      'time must not be 12 am or 12 pm, which people read in two ways; received "12pm". Write "00:00" or "12:00".',
    ],
    ['every Thursday 16pm UTC', 'time must be HH:mm, or have am or pm; received "16pm". Write "16:00" or "4pm".'],
    ['every Thursday 16:00 pm UTC', 'time must be on one clock; received "16:00 pm UTC". Write "16:00" or "4pm".'],
    [
      'every Thursday midnight UTC',
      'time must show which day midnight belongs to; received "midnight". Write "00:00" on the day that it begins.',
    ],
    [
      'every Thursday 24:00 UTC',
      'time must show which day midnight belongs to; received "24:00". Write "00:00" on the day that it begins.',
    ],
    ['every Thursday 25:00 UTC', 'time must be HH:mm, or have am or pm; received "25:00". Write "16:00" or "4pm".'],
    [
      'every Thursday 16:00 UTC for a while',
      'duration must be hours and minutes; received "a while". Write it as "1h", "45m" or "1h30m".',
    ],
    ['every Thursday 16:00 UTC for 60', 'duration must say its unit; received "60". Write "60m" or "60h".'],
    [
      'every Thursday 16:00 UTC until 31.12.2026',
      'the date of "until" must be YYYY-MM-DD; received "31.12.2026". Write for example "2026-01-06".',
    ],
    [
      'every Thursday 16:00 UTC from 2026-02-30',
      'the date of "from" must be YYYY-MM-DD; received "2026-02-30". Write for example "2026-01-06".',
    ],
    [
      'every Thursday 16:00 UTC from',
      'the date of "from" must be YYYY-MM-DD; received nothing. Write for example "2026-01-06".',
    ],
    ['every Thursday 16:00 UTC for 1h for 2h', 'a slot must have "for" once; received "for 2h". Remove one.'],
    [
      'every Thursday 16:00 UTC from 2026-05-07 until 2026-05-06',
      'the date of "until" must not be before that of "from"; received "every Thursday 16:00 UTC from 2026-05-07 until 2026-05-06". Check both dates.',
    ],
    [
      'every 2 weeks on Tuesday 16:00 UTC from 2026-01-07',
      'the date of "from" must be one of the schedule; received "2026-01-07". Write the date of one, such as 2026-01-13.',
    ],
    [
      '2026-05-07 16:00 UTC from 2026-05-07',
      'a single date must have no "from" or "until"; received "2026-05-07 16:00 UTC from 2026-05-07". Remove it, or write how often it is held.',
    ],
    ['2026-13-01 16:00 UTC', 'date must be YYYY-MM-DD; received "2026-13-01". Write for example "2026-01-06".'],
    [
      '2026-05-07',
      'a day must be followed by a time; received nothing. Write as in "every Thursday 16:00 Europe/Berlin".',
    ],
    [
      'whenever',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received "whenever". Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    ['', 'schedule must be a text; received nothing. Write for example "every Thursday 16:00 Europe/Berlin for 1h".'],
    ['  ', 'schedule must be a text; received nothing. Write for example "every Thursday 16:00 Europe/Berlin for 1h".'],
    [
      ',',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received ",". Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    [
      'APAC: ',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received nothing. Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    [
      'RRULE:FREQ=WEEKLY',
      'slot must begin with "every", an ordinal, "odd weeks", "even weeks" or a date; received "RRULE:FREQ=WEEKLY". Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    ],
    ['ended last year', 'the date after "ended" must be YYYY-MM-DD; received "last". Write for example "2026-01-06".'],
    ['weekly on Tuesday 16:00 PST', 'frequency must begin with "every"; received "weekly". Write "every Tuesday".'],
  ])('%j', (text, problem) => {
    expect(refused(text)).toEqual({ problem })
  })

  it.each([
    [
      'third Wednesday 16:00 UTC',
      'a numbered day must say "of the month"; received "third Wednesday". Write "third Wednesday of the month", or "every 3 weeks on Wednesday" with a first date.',
      'third Wednesday of the month 16:00 UTC',
    ],
    [
      'every Monday 08:00 UTC and every Tuesday 09:00 UTC',
      'slots must be separated by commas; received "and every Tuesday 09:00 UTC". Write "," instead of "and".',
      'every Monday 08:00 UTC, every Tuesday 09:00 UTC',
    ],
    [
      'every other Tuesday 16:00 Europe/Berlin',
      'an interval above one must have a first date; received "every other Tuesday 16:00 Europe/Berlin". Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD", with a date on which it is held.',
      'every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD',
    ],
    [
      'APAC: every 2 weeks on Tue 4pm UTC, ad hoc',
      'an interval above one must have a first date; received "every 2 weeks on Tue 4pm UTC". Write "every 2 weeks on Tue 4pm UTC from YYYY-MM-DD", with a date on which it is held.',
      'APAC: every 2 weeks on Tue 4pm UTC from YYYY-MM-DD, ad hoc',
    ],
    [
      'every Thursday 16:00 europe/berlin',
      'time zone must be an IANA name or UTC; received "europe/berlin". Write "Europe/Berlin".',
      'every Thursday 16:00 Europe/Berlin',
    ],
    [
      'Thursdays 16:00 UTC',
      'a day must follow "every"; received "Thursdays". Write "every Thursday".',
      'every Thursday 16:00 UTC',
    ],
    [
      'weekly on Thursday 4pm UTC',
      'frequency must begin with "every"; received "weekly". Write "every Thursday".',
      'every Thursday 16:00 UTC',
    ],
    [
      'daily 16:00-17:00 UTC',
      'frequency must begin with "every"; received "daily". Write "every day".',
      'every day 16:00 UTC for 1h',
    ],
    ['every Thursday noon UTC', 'time must be a number; received "noon". Write "12:00".', 'every Thursday 12:00 UTC'],
    [
      'every Thursday 16:00 UTC starting on 2026-05-01',
      'a limit must begin with "from" or "until"; received "starting". Write "from" with a date.',
      'every Thursday 16:00 UTC from 2026-05-07',
    ],
    [
      'every Thursday 16:00 UTC from 2026-05-01',
      'the date of "from" must be one of the schedule; received "2026-05-01". Write the date of one, such as 2026-05-07.',
      'every Thursday 16:00 UTC from 2026-05-07',
    ],
    [
      'Mondays 16:00 utc through 2026-12-31',
      'a day must follow "every"; received "Mondays". Write "every Monday".',
      'every Monday 16:00 UTC until 2026-12-31',
    ],
  ])('%j, with the canonical form of what can only be meant', (text, problem, canonical) => {
    expect(refused(text)).toEqual({ problem, canonical })
  })

  it('takes no text of more than 1,000 characters, and nothing that is no text', () => {
    expect(refused('every '.repeat(200))).toEqual({
      problem: `schedule must have at most 1000 characters; received "${'every '.repeat(10)}…". Write its slots as a list.`,
    })
    expect(refused(60 as never)).toEqual({
      problem: 'schedule must be a text; received "60". Write for example "every Thursday 16:00 Europe/Berlin for 1h".',
    })
  })
})

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const some = (values: readonly (string | number)[]) =>
  fc.subarray([...values], { minLength: 1 }).map((list) => list.join())
const interval = (most: number) =>
  fc.integer({ min: 1, max: most }).map((count) => (count > 1 ? `;INTERVAL=${count}` : ''))
const numberedDays = fc
  .tuple(fc.subarray([1, 2, 3, 4, 5, -2, -1], { minLength: 1 }), fc.constantFrom(...DAYS))
  .map(([numbers, day]) => `BYDAY=${numbers.map((nth) => nth + day).join()}`)
const rules = fc.oneof(
  interval(99).map((every) => `FREQ=DAILY${every}`),
  fc.tuple(interval(99), some(DAYS)).map(([every, days]) => `FREQ=WEEKLY${every};BYDAY=${days}`),
  fc
    .tuple(
      interval(12),
      fc.oneof(
        numberedDays,
        some([1, 2, 3, 4, 5, -2, -1]).map((numbers) => `BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${numbers}`),
        some([...Array.from({ length: 28 }, (_, day) => day + 1), -1]).map((days) => `BYMONTHDAY=${days}`),
      ),
    )
    .map(([every, days]) => `FREQ=MONTHLY${every};${days}`),
  fc
    .tuple(fc.constantFrom(ODD, EVEN), some(DAYS))
    .map(([weeks, days]) => `FREQ=YEARLY;BYWEEKNO=${weeks};BYDAY=${days}`),
)
const dates = fc
  .integer({ min: 0, max: 4000 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))
const timed = fc.record(
  {
    time: fc.integer({ min: 0, max: 1439 }).map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16)),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    durationMinutes: fc.integer({ min: 1, max: 20_160 }),
    label: fc.constantFrom('APAC', 'Early slot', 'every Thursday', '午前', 'Été 2026'),
  },
  { requiredKeys: ['time', 'timeZone'], noNullPrototype: true },
)

/** The first date of a rule from a day on. */
function firstFrom(rule: string, from: string): string {
  const schedule = {
    kind: 'recurring',
    rule: rule.replace(/;INTERVAL=\d+/, ''),
    time: '00:00',
    timeZone: 'UTC',
  } as const
  const [first] = nextOccurrences({ schedule }, { after: Date.parse(from) - 1, count: 1 })
  return new Date(first!.start).toISOString().slice(0, 10)
}

const recurring = fc
  .record({ rule: rules, from: fc.option(dates), days: fc.option(fc.integer({ min: 0, max: 900 })), timed })
  .map(({ rule, from, days, timed: fields }): Schedule => {
    const start = firstFrom(rule, from ?? '2026-01-01')
    const hasStart = from !== null || rule.includes('INTERVAL')
    const last = new Date(Date.parse(start) + (days ?? 0) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
    const until = days === null ? '' : `;UNTIL=${last}`
    return { kind: 'recurring', rule: rule + until, ...(hasStart && { from: start }), ...fields }
  })

/** Schedules that the written form has words for. */
const writable: fc.Arbitrary<Schedule> = fc.oneof(
  { arbitrary: recurring, weight: 8 },
  fc.tuple(dates, timed).map(([date, fields]): Schedule => ({ kind: 'single', date, ...fields })),
  fc
    .constantFrom('to-be-decided' as const, 'ad-hoc' as const, 'announced-elsewhere' as const, 'not-published' as const)
    .map((reason): Schedule => ({ kind: 'unscheduled', reason })),
  fc.option(dates).map((on): Schedule => (on === null ? { kind: 'ended' } : { kind: 'ended', on })),
)

const thursdays = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' } as const

describe('a schedule is written', () => {
  it.each([
    ['every Mon and Thu 9:30am UTC for 45 minutes', 'every Monday and Thursday 09:30 UTC for 45m'],
    ['every Mon, Tue, Wed, Thu and Fri 08:00 UTC', 'every weekday 08:00 UTC'],
    ['every two weeks on Tue 4pm UTC from 2026-01-06', 'every other Tuesday 16:00 UTC from 2026-01-06'],
    [
      'every other week on Tue and Thu 16:00 UTC from 2026-01-06',
      'every 2 weeks on Tuesday and Thursday 16:00 UTC from 2026-01-06',
    ],
    ['the 1st Mon of every month at 16:00 UTC', 'first Monday of the month 16:00 UTC'],
    [
      'first Mon of every 2 months 16:00 UTC from 2026-01-05 for 60m',
      'first Monday of every other month 16:00 UTC for 1h from 2026-01-05',
    ],
    ['1st, 2nd and 3rd of the month 16:00 UTC', '1st, 2nd and 3rd of the month 16:00 UTC'],
    ['last day of the month 16:00 UTC', 'last day of the month 16:00 UTC'],
    [
      'odd weeks Tue 08:00, even weeks Tue 16:00 Europe/Berlin',
      'odd weeks Tuesday 08:00 Europe/Berlin, even weeks Tuesday 16:00 Europe/Berlin',
    ],
    ['Early:  ended on 2025-12-31', 'Early: ended 2025-12-31'],
  ])('%j as %j', (text, canonical) => {
    const reading = readWrittenSchedule(text)
    expect('schedules' in reading && writeSchedule(reading.schedules)).toBe(canonical)
  })

  it.each<[string, Schedule | Schedule[]]>([
    ['exceptions', { ...thursdays, exceptions: [{ kind: 'cancelled', date: '2026-05-07' }] }],
    ['published words', { ...thursdays, asPublished: 'Thursdays' }],
    ['a label in two languages', { ...thursdays, label: { en: 'Early', de: 'Früh' } }],
    ['a label with a comma', { ...thursdays, label: 'Europe, Africa' }],
    ['a label with a colon', { ...thursdays, label: 'Slot: early' }],
    ['an empty label', { ...thursdays, label: '' }],
    ['a note', { kind: 'unscheduled', reason: 'ad-hoc', note: 'Ask in the chat.' }],
    ['a count', { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=4' }],
    ['another first day of weeks', { ...thursdays, rule: 'FREQ=WEEKLY;WKST=SU;BYDAY=TH' }],
    ['another order of its parts', { ...thursdays, rule: 'BYDAY=TH;FREQ=WEEKLY' }],
    ['days in another order', { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH,MO' }],
    ['months', { ...thursdays, rule: 'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO' }],
    ['a day that not every month has', { ...thursdays, rule: 'FREQ=MONTHLY;BYMONTHDAY=31' }],
    ['an interval without a first date', { ...thursdays, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }],
    ['a first date of another day', { ...thursdays, from: '2026-05-06' }],
    ['a last instant', { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T160000Z' }],
    ['a fixed offset', { ...thursdays, timeZone: 'EST' }],
    ['a duration of seconds', { ...thursdays, durationMinutes: 0.5 }],
    ['what varies', { kind: 'approximate', weekday: 'TH', varies: 'time' }],
    ['no slot', []],
    ['one slot that it cannot say', [thursdays, { ...thursdays, rule: 'FREQ=YEARLY;BYYEARDAY=100' }]],
  ])('not at all where it has %s', (_what, schedule) => {
    expect(writeSchedule(schedule)).toBeUndefined()
  })

  it('as the same schedules, and the text again as the same text', () => {
    fc.assert(
      fc.property(fc.array(writable, { minLength: 1, maxLength: 2 }), (schedules) => {
        const text = writeSchedule(schedules)!
        const reading = readWrittenSchedule(text)
        expect(reading).toEqual({ schedules })
        expect('schedules' in reading && writeSchedule(reading.schedules)).toBe(text)
      }),
      { numRuns: 3000, seed: 12 },
    )
  }, 30_000)
})

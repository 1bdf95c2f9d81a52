import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nextOccurrences, occurrencesBetween } from '../../src/calendar/index.ts'
import type { TextFault } from '../../src/calendar/textFault.ts'
import { readWrittenSchedule, writeSchedule } from '../../src/calendar/writtenSchedule.ts'
import type { Schedule, Weekday } from '../../src/model/schedule.ts'

const ODD = '1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53'
const EVEN = '2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52'

const sentence = ({ subject, expected, received }: TextFault): string =>
  `${subject} must ${expected}; received ${received ? JSON.stringify(received) : 'nothing'}.`

/** Why a text is not read, in words. */
function refused(text: string) {
  const reading = readWrittenSchedule(text)
  if ('schedules' in reading) return reading
  const { fault, meant } = reading
  return { message: sentence(fault), fix: fault.fix, ...(meant !== undefined && { meant }) }
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

describe('what can only mean one thing is read', () => {
  it.each([
    ['every Monday, Tuesday 16:00 UTC', 'every Monday and Tuesday 16:00 UTC'],
    ['every Thursday 16:00 europe/berlin', 'every Thursday 16:00 Europe/Berlin'],
    ['Thursdays 16:00 UTC', 'every Thursday 16:00 UTC'],
    ['weekly on Thursday 4pm UTC', 'every Thursday 16:00 UTC'],
    ['daily 16:00-17:00 UTC', 'every day 16:00 UTC for 1h'],
    ['Mondays 16:00 utc through 2026-12-31', 'every Monday 16:00 UTC until 2026-12-31'],
    ['every Thursday at 10:00 AM America/Los_Angeles', 'every Thursday 10:00 America/Los_Angeles'],
    ['first Monday of every month 16:00UTC', 'first Monday of the month 16:00 UTC'],
    ['every 4-8 weeks on Wednesdays 15:00-16:00 UTC', 'about every 4 to 8 weeks on Wednesday 15:00 UTC for 1h'],
    ['about every 4 to 8 weeks on Wednesday', 'about every 4 to 8 weeks on Wednesday'],
    [
      'about every 2 weeks on Wednesday 11:00 America/Los_Angeles',
      'about every 2 weeks on Wednesday 11:00 America/Los_Angeles',
    ],
    [
      'every 2 weeks Friday 09:00 America/Los_Angeles from 2019-01-11',
      'every other Friday 09:00 America/Los_Angeles from 2019-01-11',
    ],
    [
      'every second Wednesday 11:00 America/Los_Angeles from 2026-01-07',
      'every other Wednesday 11:00 America/Los_Angeles from 2026-01-07',
    ],
    ['every Thursday 15:00 to 16:00 UTC', 'every Thursday 15:00 UTC for 1h'],
    ['every week Thursday 16:00 UTC', 'every Thursday 16:00 UTC'],
    ['every Thursday 15:00 UTC, 1 hour', 'every Thursday 15:00 UTC for 1h'],
    ['every Thursday, 16:00 UTC', 'every Thursday 16:00 UTC'],
    ['TBD', 'to be decided'],
    ['on demand', 'ad hoc'],
    ['see calendar', 'announced elsewhere'],
    [
      'Wednesday after the fourth Tuesday of the month 12:00 UTC',
      'Wednesday after the fourth Tuesday of the month 12:00 UTC',
    ],
    ['monthly on the first Thursday 16:00 UTC', 'first Thursday of the month 16:00 UTC'],
    ['Mon-Fri 10:00 UTC', 'every weekday 10:00 UTC'],
    ['every Mon, Wed 16:00 UTC', 'every Monday and Wednesday 16:00 UTC'],
    ['every Thursday 4-5pm UTC', 'every Thursday 16:00 UTC for 1h'],
    ['every Thursday 11-1pm UTC', 'every Thursday 11:00 UTC for 2h'],
    ['every Thursday 16:00 utc', 'every Thursday 16:00 UTC'],
    ['every Thursday 16:00 europe/berlin for 1h 30m', 'every Thursday 16:00 Europe/Berlin for 1h30m'],
    ['every Thursday 16:00 UTC 60 min', 'every Thursday 16:00 UTC for 1h'],
    ['every Thursday 16:00 UTC, from 2026-01-08, for 1h', 'every Thursday 16:00 UTC for 1h from 2026-01-08'],
    ['every Thursday 2pm to 3pm UTC', 'every Thursday 14:00 UTC for 1h'],
    ['every Thursday 9:00-10:00 AM UTC', 'every Thursday 09:00 UTC for 1h'],
    ['every Thursday from 15:00 to 16:00 UTC', 'every Thursday 15:00 UTC for 1h'],
    ['on the first Monday of the month 16:00 UTC', 'first Monday of the month 16:00 UTC'],
    ['about every 2 or 3 weeks on a Wednesday', 'about every 2 to 3 weeks on Wednesday'],
    ['about every other Friday 11:00 UTC', 'about every 2 weeks on Friday 11:00 UTC'],
    ['about every Thursday', 'about every week on Thursday'],
    ['every 4 to 8 weeks', 'about every 4 to 8 weeks'],
    ['about every month 16:00 UTC for 1h', 'about every month 16:00 UTC for 1h'],
    ['2nd Tuesday monthly 16:00 UTC', 'second Tuesday of the month 16:00 UTC'],
  ])('%j as %j', (text, canonical) => {
    const reading = readWrittenSchedule(text)
    expect('schedules' in reading && writeSchedule(reading.schedules)).toBe(canonical)
  })
})

describe('what is not certain is refused, with the whole text for each thing that can be meant', () => {
  it.each([
    [
      'every Thursday 16:00 PST',
      'time zone must be an IANA name or UTC; received "PST".',
      'Write "every Thursday 16:00 America/Los_Angeles", if you mean the clocks there.',
    ],
    [
      'every Thursday 16:00 CET',
      'time zone must be an IANA name or UTC; received "CET".',
      'Write "every Thursday 16:00 Europe/Berlin", if you mean the clocks there.',
    ],
    [
      'every Thursday 16:00 Eastern Time',
      'time zone must be an IANA name or UTC; received "Eastern Time".',
      'Write "every Thursday 16:00 America/New_York".',
    ],
    [
      'every Thursday 16:00 UTC+2',
      'time zone must be a place, since an offset changes with the clocks; received "UTC+2".',
      'Write "every Thursday 16:00 Europe/Berlin", with your own time zone.',
    ],
    [
      'every Thursday 16:00 Mars/Olympus',
      'time zone must be an IANA name or UTC; received "Mars/Olympus".',
      'Write "every Thursday 16:00 Europe/Berlin", with your own time zone.',
    ],
    [
      'every Thursday 16:00 Europe/Berlin except holidays',
      'a slot must have nothing but "for", "from" and "until" after its time zone; received "except holidays".',
      'Write "every Thursday 16:00 Europe/Berlin", and say the rest in the description.',
    ],
    [
      'bi-weekly on Tuesday 16:00 UTC',
      'frequency must have one meaning; received "bi-weekly".',
      'Write "every other Tuesday 16:00 UTC from YYYY-MM-DD", with a date on which it is held. For twice a week: "every Tuesday and Friday 16:00 UTC", with your own days. If no date is known: "about every 2 weeks on Tuesday 16:00 UTC".',
    ],
    [
      'Biweekly',
      'frequency must have one meaning; received "Biweekly".',
      'Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD", with your own day, time and time zone and a date on which it is held. For twice a week: "every Tuesday and Friday 16:00 Europe/Berlin", with your own days, time and time zone. If only the rhythm is known: "about every 2 weeks".',
    ],
    [
      'bimonthly',
      'frequency must have one meaning; received "bimonthly".',
      'Write "first Monday of every other month 16:00 Europe/Berlin from YYYY-MM-DD", with your own day, time and time zone and a date on which it is held. For twice a month: "first and third Monday of the month 16:00 Europe/Berlin", with your own days, time and time zone. If only the rhythm is known: "about every 2 months".',
    ],
    [
      'fortnightly on Monday',
      'a day must be followed by a time; received nothing.',
      'Write "every other Monday 16:00 Europe/Berlin from YYYY-MM-DD", with your own time and time zone and a date on which it is held. If only the rhythm is known: "about every 2 weeks on Monday". If nothing is known: "to be decided".',
    ],
    [
      'every other Monday and Thursday 16:00 UTC from 2026-01-05',
      '"every other" must stand before one day; received "every other Monday and Thursday".',
      'Write "every 2 weeks on Monday and Thursday 16:00 UTC from 2026-01-05".',
    ],
    [
      'every third Wednesday 16:00 UTC',
      'a numbered day must say "of the month"; received "every third Wednesday".',
      'Write "third Wednesday of the month 16:00 UTC". For every 3 weeks: "every 3 weeks on Wednesday 16:00 UTC from YYYY-MM-DD", with a date on which it is held.',
    ],
    [
      'Thursday 16:00 UTC',
      'a day must say how often it comes; received "Thursday".',
      'Write "every Thursday 16:00 UTC". For a single meeting: "YYYY-MM-DD 16:00 UTC", with the date.',
    ],
    [
      'monthly 16:00 UTC',
      'months must be followed by a day; received "monthly".',
      'Write "first Monday of the month 16:00 UTC", with your own day. If only the rhythm is known: "about every month 16:00 UTC".',
    ],
    [
      'weekly 16:00 UTC',
      'frequency must name its day; received "weekly".',
      'Write "every Thursday 16:00 UTC", with your own day. If only the rhythm is known: "about every week 16:00 UTC".',
    ],
    [
      'every month 16:00 UTC',
      'months must be followed by a day; received "every month".',
      'Write "first Monday of the month 16:00 UTC", with your own day. If only the rhythm is known: "about every month 16:00 UTC".',
    ],
    [
      'every 2 months 16:00 UTC',
      'months must be followed by a day; received "every 2 months".',
      'Write "first Monday of every other month 16:00 UTC from YYYY-MM-DD", with your own day and a date on which it is held. If only the rhythm is known: "about every 2 months 16:00 UTC".',
    ],
    [
      'first Monday and Wednesday of the month 16:00 UTC',
      'a numbered day must name one weekday; received "first Monday and Wednesday".',
      'Write "first Monday of the month 16:00 UTC, first Wednesday of the month 16:00 UTC".',
    ],
    [
      'sixth Monday of the month 16:00 UTC',
      'a slot must begin with days, a date, or why there are none; received "sixth Monday of the month 16:00 UTC".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      '7th Monday of the month 16:00 UTC',
      'a weekday of a month must be first to fifth, or last; received "7th Monday".',
      'Write "last Monday of the month 16:00 UTC", with your own number.',
    ],
    [
      '31st of the month 16:00 UTC',
      'a day of the month must be one that every month has; received "31st".',
      'Write "last day of the month 16:00 UTC", if you mean the last day.',
    ],
    [
      'first Monday of March 16:00 UTC',
      'months must be "of the month" or "of every 3 months"; received "March".',
      'Write it in fields: `{ rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=1MO", time: "16:00", timeZone: UTC }`.',
    ],
    [
      '2st of the month 16:00 UTC',
      'a slot must begin with days, a date, or why there are none; received "2st of the month 16:00 UTC".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'every Monday and Monday 16:00 UTC',
      'days must be named once each; received "Monday and Monday".',
      'Write "every Monday 16:00 UTC", or name another one.',
    ],
    [
      'every Thursday',
      'a day must be followed by a time; received nothing.',
      'Write "every Thursday 16:00 Europe/Berlin", with your own time and time zone. If only the rhythm is known: "about every week on Thursday". If nothing is known: "to be decided".',
    ],
    [
      'every Thursday 16:00',
      'a slot must name its time zone; received "every Thursday 16:00".',
      'Write "every Thursday 16:00 Europe/Berlin", with your own time zone.',
    ],
    [
      'every Monday 08:00 UTC, every Tuesday 09:00, every Wednesday 10:00 UTC',
      'a slot must name its time zone; received "every Tuesday 09:00".',
      'Write "every Monday 08:00 UTC, every Tuesday 09:00 UTC, every Wednesday 10:00 UTC", if it is in that zone too.',
    ],
    [
      'odd weeks Tuesday 08:00, even weeks Tuesday 16:00 UTC for 1h',
      'slots that share a time zone must have the same limits; received "odd weeks Tuesday 08:00".',
      'Write "odd weeks Tuesday 08:00 UTC for 1h, even weeks Tuesday 16:00 UTC for 1h". If only the last has those limits: "odd weeks Tuesday 08:00 UTC, even weeks Tuesday 16:00 UTC for 1h".',
    ],
    [
      'every Thursday 9:30 UTC',
      'time must have two digits for the hour, or am or pm; received "9:30".',
      'Write "every Thursday 09:30 UTC". If that is pm: "every Thursday 21:30 UTC".',
    ],
    [
      'every Thursday 9 UTC',
      'time must have two digits for the hour, or am or pm; received "9".',
      'Write "every Thursday 09:00 UTC". If that is pm: "every Thursday 21:00 UTC".',
    ],
    [
      'every Thursday 12pm UTC',
      'time must not be 12 am or 12 pm, which people read in two ways; received "12pm".',
      'Write "every Thursday 12:00 UTC". For midnight: "every Thursday 00:00 UTC".',
    ],
    [
      'every Thursday midnight UTC',
      'time must show which day midnight belongs to; received "midnight".',
      'Write "every Thursday 00:00 UTC", if the day begins then.',
    ],
    [
      'every Thursday 24:00 UTC',
      'time must show which day midnight belongs to; received "24:00".',
      'Write "every Thursday 00:00 UTC", if the day begins then.',
    ],
    [
      'every Thursday 25:00 UTC',
      'time must be HH:mm, or have am or pm; received "25:00".',
      'Write "every Thursday 16:00 UTC", with your own time.',
    ],
    [
      'every Thursday 16:00 UTC for a while',
      'duration must be hours and minutes; received "a while".',
      'Write "every Thursday 16:00 UTC for 1h", with your own length. If the length is not known: "every Thursday 16:00 UTC".',
    ],
    [
      'every Thursday 16:00 UTC for 60',
      'duration must say its unit; received "60".',
      'Write "every Thursday 16:00 UTC for 1h".',
    ],
    [
      'every Thursday 16:00 UTC from 2026-02-30',
      'the date of "from" must be a day as YYYY-MM-DD; received "2026-02-30".',
      'Write "every Thursday 16:00 UTC from YYYY-MM-DD", with a date on which it is held.',
    ],
    [
      'every Thursday 16:00 UTC from',
      'the date of "from" must be a day as YYYY-MM-DD; received nothing.',
      'Write "every Thursday 16:00 UTC from YYYY-MM-DD", with a date on which it is held.',
    ],
    [
      'every Thursday 16:00 UTC for 1h for 2h',
      'a slot must have "for" once; received "for 2h".',
      'Write "every Thursday 16:00 UTC for 1h", if the first is right.',
    ],
    [
      'every Thursday 16:00 UTC from 2026-05-07 until 2026-05-06',
      'the date of "until" must not be before that of "from"; received "every Thursday 16:00 UTC from 2026-05-07 until 2026-05-06".',
      'Check both dates.',
    ],
    [
      'every 2 weeks on Tuesday 16:00 UTC from 2026-01-07',
      'the date of "from" must be one of the schedule; received "2026-01-07".',
      'Write "every other Tuesday 16:00 UTC from 2026-01-13", if it is held on that day.',
    ],
    [
      '2026-05-07 16:00 UTC from 2026-05-07',
      'a single date must have no "from" or "until"; received "2026-05-07 16:00 UTC from 2026-05-07".',
      'Write "2026-05-07 16:00 UTC", or say how often it is held.',
    ],
    [
      '2026-13-01 16:00 UTC',
      'date must be a day as YYYY-MM-DD; received "2026-13-01".',
      'Write "YYYY-MM-DD 16:00 UTC", with the date.',
    ],
    [
      '2026-05-07',
      'a day must be followed by a time; received nothing.',
      'Write "2026-05-07 16:00 Europe/Berlin", with your own time and time zone. If nothing is known: "to be decided".',
    ],
    [
      'whenever',
      'a slot must begin with days, a date, or why there are none; received "whenever".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      '',
      'schedule must be a text; received nothing.',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      '  ',
      'schedule must be a text; received nothing.',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      ',',
      'a slot must begin with days, a date, or why there are none; received ",".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'APAC: ',
      'a slot must begin with days, a date, or why there are none; received nothing.',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'RRULE:FREQ=WEEKLY',
      'a slot must begin with days, a date, or why there are none; received "RRULE:FREQ=WEEKLY".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'ended last year',
      'the date after "ended" must be a day as YYYY-MM-DD; received "last".',
      'Write "ended YYYY-MM-DD", with the date. If the date is not known: "ended".',
    ],
    [
      'weekly on Tuesday 16:00 PST',
      'time zone must be an IANA name or UTC; received "PST".',
      'Write "every Tuesday 16:00 America/Los_Angeles", if you mean the clocks there.',
    ],
    [
      'every other Tuesday 16:00 Europe/Berlin',
      'an interval above one must have a first date; received "every other Tuesday 16:00 Europe/Berlin".',
      'Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD", with a date on which it is held. If no date is known: "about every 2 weeks on Tuesday 16:00 Europe/Berlin".',
    ],
    [
      'APAC: every 2 weeks on Tue 4pm UTC, ad hoc',
      'an interval above one must have a first date; received "every 2 weeks on Tue 4pm UTC".',
      'Write "APAC: every other Tuesday 16:00 UTC from YYYY-MM-DD, ad hoc", with a date on which it is held. If no date is known: "APAC: about every 2 weeks on Tuesday 16:00 UTC, ad hoc".',
    ],
    [
      'every Thursday at 10:00 AM US Pacific',
      'time zone must be an IANA name or UTC; received "US Pacific".',
      'Write "every Thursday 10:00 America/Los_Angeles".',
    ],
    [
      'Wednesdays 9AM Pacific',
      'time zone must be an IANA name or UTC; received "Pacific".',
      'Write "every Wednesday 09:00 America/Los_Angeles".',
    ],
    [
      'every Thursday at 10 UTC',
      'time must have two digits for the hour, or am or pm; received "10".',
      'Write "every Thursday 10:00 UTC". If that is pm: "every Thursday 22:00 UTC".',
    ],
    [
      'every second Wednesday 11:00 America/Los_Angeles',
      'an interval above one must have a first date; received "every second Wednesday 11:00 America/Los_Angeles".',
      'Write "every other Wednesday 11:00 America/Los_Angeles from YYYY-MM-DD", with a date on which it is held. For the second of each month: "second Wednesday of the month 11:00 America/Los_Angeles". If no date is known: "about every 2 weeks on Wednesday 11:00 America/Los_Angeles".',
    ],
    [
      'no regular time',
      'a slot must say why it has no regular time; received "no regular time".',
      'If it is held when there is need: "ad hoc". If each date is announced: "announced elsewhere". If it is not decided: "to be decided".',
    ],
    [
      'irregular',
      'a slot must say why it has no regular time; received "irregular".',
      'If it is held when there is need: "ad hoc". If each date is announced: "announced elsewhere". If it is not decided: "to be decided".',
    ],
    [
      'see #general on Slack',
      'a slot must have nothing beside "announced elsewhere"; received "see #general on Slack".',
      'Write it in fields: `{ kind: unscheduled, reason: announced-elsewhere, note: "see #general on Slack" }`.',
    ],
    [
      'weekly',
      'frequency must name its day; received "weekly".',
      'Write "every Thursday 16:00 Europe/Berlin", with your own day, time and time zone. If only the rhythm is known: "about every week".',
    ],
    [
      'last Tuesday of the month',
      'a day must be followed by a time; received nothing.',
      'Write "last Tuesday of the month 16:00 Europe/Berlin", with your own time and time zone. If only the rhythm is known: "about every month on Tuesday". If nothing is known: "to be decided".',
    ],
    [
      'every other Friday 11:00-11:45 Europe/London',
      'an interval above one must have a first date; received "every other Friday 11:00-11:45 Europe/London".',
      'Write "every other Friday 11:00 Europe/London for 45m from YYYY-MM-DD", with a date on which it is held. If no date is known: "about every 2 weeks on Friday 11:00 Europe/London for 45m".',
    ],
    [
      'every other Tuesday 8:15 America/Los_Angeles',
      'time must have two digits for the hour, or am or pm; received "8:15".',
      'Write "every other Tuesday 08:15 America/Los_Angeles from YYYY-MM-DD", with a date on which it is held. If that is pm: "every other Tuesday 20:15 America/Los_Angeles from YYYY-MM-DD", with a date on which it is held. If no date is known: "about every 2 weeks on Tuesday 08:15 America/Los_Angeles".',
    ],
    [
      'every other Tuesday 8:15 PST',
      'time must have two digits for the hour, or am or pm; received "8:15".',
      'Write "every other Tuesday 08:15 America/Los_Angeles from YYYY-MM-DD", with a date on which it is held, if you mean the clocks there. If that is pm: "every other Tuesday 20:15 America/Los_Angeles from YYYY-MM-DD", with a date on which it is held, if you mean the clocks there. If no date is known: "about every 2 weeks on Tuesday 08:15 America/Los_Angeles", if you mean the clocks there.',
    ],
    [
      'Thursdays at 4',
      'time must have two digits for the hour, or am or pm; received "4".',
      'Write "every Thursday 04:00 Europe/Berlin", with your own time zone. If that is pm: "every Thursday 16:00 Europe/Berlin", with your own time zone.',
    ],
    [
      'biweekly',
      'frequency must have one meaning; received "biweekly".',
      'Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD", with your own day, time and time zone and a date on which it is held. For twice a week: "every Tuesday and Friday 16:00 Europe/Berlin", with your own days, time and time zone. If only the rhythm is known: "about every 2 weeks".',
    ],
    [
      'fortnightly on Monday 16:00 UTC',
      'an interval above one must have a first date; received "fortnightly on Monday 16:00 UTC".',
      'Write "every other Monday 16:00 UTC from YYYY-MM-DD", with a date on which it is held. If no date is known: "about every 2 weeks on Monday 16:00 UTC".',
    ],
    [
      'every Thursday for 1h',
      'a day must be followed by a time; received "for 1h".',
      'Write "every Thursday 16:00 Europe/Berlin for 1h", with your own time and time zone. If only the rhythm is known: "about every week on Thursday". If nothing is known: "to be decided".',
    ],
    [
      '16:00 UTC',
      'a slot must begin with days, a date, or why there are none; received "16:00 UTC".',
      'Write "every Thursday 16:00 UTC", with your own day.',
    ],
    [
      '10am Pacific every Thursday',
      'a slot must begin with days, a date, or why there are none; received "10am Pacific every Thursday".',
      'Write "every Thursday 10:00 America/Los_Angeles".',
    ],
    [
      'first Monday and Wednesday of the month 16:00 UTC for 1h',
      'a numbered day must name one weekday; received "first Monday and Wednesday".',
      'Write "first Monday of the month 16:00 UTC for 1h, first Wednesday of the month 16:00 UTC for 1h".',
    ],
    [
      '30th of the month 16:00 UTC',
      'a day of the month must be one that every month has; received "30th".',
      'Write it in fields: `{ rule: "FREQ=MONTHLY;BYMONTHDAY=30", time: "16:00", timeZone: UTC }`.',
    ],
    [
      'first Monday of foo 16:00 UTC',
      'months must be "of the month" or "of every 3 months"; received "foo 16:00 UTC".',
      'Write "first Monday of the month 16:00 UTC".',
    ],
    [
      'every 2 weeks 16:00 UTC',
      'weeks must be followed by a day; received "every 2 weeks".',
      'Write "every other Tuesday 16:00 UTC from YYYY-MM-DD", with your own day and a date on which it is held. If only the rhythm is known: "about every 2 weeks 16:00 UTC".',
    ],
    [
      'about every 2 weeks on Monday and Thursday 16:00 UTC',
      'days of a rhythm must be joined by "or"; received "Monday and Thursday".',
      'Write "about every 2 weeks on Monday or Thursday 16:00 UTC", if the days alternate.',
    ],
    [
      'about every 2 weeks on Monday 16:00 UTC from 2026-01-05',
      'a rhythm without dates must have no "from" or "until"; received "about every 2 weeks on Monday 16:00 UTC from 2026-01-05".',
      'If it is held on those dates: "every other Monday 16:00 UTC from 2026-01-05". If it is only the rhythm: "about every 2 weeks on Monday 16:00 UTC".',
    ],
    [
      'on hold',
      'a slot must say whether it is over; received "on hold".',
      'If it is over: "ended". If it pauses, keep its schedule, and add `status: paused` below it.',
    ],
    [
      'APAC:',
      'a slot must begin with days, a date, or why there are none; received "APAC:".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'every month',
      'months must be followed by a day; received "every month".',
      'Write "first Monday of the month 16:00 Europe/Berlin", with your own day, time and time zone. If only the rhythm is known: "about every month".',
    ],
    [
      'quarterly',
      'months must be followed by a day; received "quarterly".',
      'Write "first Monday of every 3 months 16:00 Europe/Berlin from YYYY-MM-DD", with your own day, time and time zone and a date on which it is held. If only the rhythm is known: "about every 3 months".',
    ],
    [
      'twice a month',
      'a slot must begin with days, a date, or why there are none; received "twice a month".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'every Thursday 16:00 UTC, bring cake',
      'a slot must begin with days, a date, or why there are none; received "bring cake".',
      'Write "every Thursday 16:00 UTC", and say the rest in the description.',
    ],
    [
      'every Thursday at lunch UTC',
      'time must be HH:mm, or have am or pm; received "lunch".',
      'Write "every Thursday 16:00 UTC", with your own time.',
    ],
    [
      'from 15:00 to 16:00 UTC every Thursday',
      'a slot must begin with days, a date, or why there are none; received "from 15:00 to 16:00 UTC every Thursday".',
      'Write "every Thursday 15:00 UTC for 1h".',
    ],
    [
      'every Thursday 15:00-15:00 UTC',
      'a time must end after it begins; received "15:00-15:00".',
      'If the length is not known: "every Thursday 15:00 UTC".',
    ],
    [
      'none',
      'a slot must say why it has no regular time; received "none".',
      'If it is held when there is need: "ad hoc". If each date is announced: "announced elsewhere". If it is not decided: "to be decided".',
    ],
    [
      'no fixed schedule',
      'a slot must say why it has no regular time; received "no fixed schedule".',
      'If it is held when there is need: "ad hoc". If each date is announced: "announced elsewhere". If it is not decided: "to be decided".',
    ],
    [
      'TBD in June',
      'a slot must have nothing beside "to be decided"; received "TBD in June".',
      'Write it in fields: `{ kind: unscheduled, reason: to-be-decided, note: "TBD in June" }`.',
    ],
    [
      'every Thursday 16:00 UTC, see the calendar for changes',
      'a slot must have nothing beside "announced elsewhere"; received "see the calendar for changes".',
      'Write "every Thursday 16:00 UTC", and say the rest in the description.',
    ],
    [
      'TBD, maybe later',
      'a slot must begin with days, a date, or why there are none; received "maybe later".',
      'Write "to be decided", and say the rest in the description.',
    ],
    [
      'every Thursday YYYY-MM-DD',
      'a day must be followed by a time; received "YYYY-MM-DD".',
      'Write "every Thursday 16:00 Europe/Berlin", with your own time and time zone. If only the rhythm is known: "about every week on Thursday". If nothing is known: "to be decided".',
    ],
    [
      'every Thursday 16:00 UTC from YYYY-MM-DD',
      'the date of "from" must be a day as YYYY-MM-DD; received "YYYY-MM-DD".',
      'Write "every Thursday 16:00 UTC from YYYY-MM-DD", with a date on which it is held.',
    ],
    [
      'about every year',
      'a rhythm must be counted in days, weeks or months; received "about every year".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      'every day',
      'a day must be followed by a time; received nothing.',
      'Write "every day 16:00 Europe/Berlin", with your own time and time zone. If only the rhythm is known: "about every day". If nothing is known: "to be decided".',
    ],
    [
      'every weekday at 4',
      'time must have two digits for the hour, or am or pm; received "4".',
      'Write "every weekday 04:00 Europe/Berlin", with your own time zone. If that is pm: "every weekday 16:00 Europe/Berlin", with your own time zone.',
    ],
    [
      'weekdays 10am CET',
      'time zone must be an IANA name or UTC; received "CET".',
      'Write "every weekday 10:00 Europe/Berlin", if you mean the clocks there.',
    ],
    [
      'Early: biweekly Tue 08:00 UTC',
      'frequency must have one meaning; received "biweekly".',
      'Write "Early: every other Tuesday 08:00 UTC from YYYY-MM-DD", with a date on which it is held. For twice a week: "Early: every Tuesday and Friday 08:00 UTC", with your own days. If no date is known: "Early: about every 2 weeks on Tuesday 08:00 UTC".',
    ],
    [
      'every Thursday 16:00 Europe/Berlin (1 hour)',
      'a slot must have nothing but "for", "from" and "until" after its time zone; received "(1 hour)".',
      'Write "every Thursday 16:00 Europe/Berlin", and say the rest in the description.',
    ],
    [
      'meetings take place on Thursdays',
      'a slot must begin with days, a date, or why there are none; received "meetings take place on Thursdays".',
      'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    ],
    [
      '12:00 UTC',
      'a slot must begin with days, a date, or why there are none; received "12:00 UTC".',
      'Write "every Thursday 12:00 UTC", with your own day.',
    ],
    [
      'Thursday',
      'a day must say how often it comes; received "Thursday".',
      'Write "every Thursday 16:00 Europe/Berlin", with your own time and time zone. For a single meeting: "YYYY-MM-DD 16:00 Europe/Berlin", with your own time and time zone and the date. If only the rhythm is known: "about every week on Thursday".',
    ],
    [
      'Monday and Thursday 16:00 UTC',
      'a day must say how often it comes; received "Monday".',
      'Write "every Monday and Thursday 16:00 UTC".',
    ],
    [
      'every Thursday 16:00 UTC (biweekly)',
      'a slot must have nothing but "for", "from" and "until" after its time zone; received "(biweekly)".',
      'Write "every Thursday 16:00 UTC", and say the rest in the description.',
    ],
    [
      'every Thursday 16:00 UTC until 32.13.2026',
      'the date of "until" must be a day as YYYY-MM-DD; received "32.13.2026".',
      'Write "every Thursday 16:00 UTC until YYYY-MM-DD", with the date.',
    ],
    [
      'every Thursday 16:00 UTC until 5/3/2026',
      'the date of "until" must be a day as YYYY-MM-DD; received "5/3/2026".',
      'Write "every Thursday 16:00 UTC until YYYY-MM-DD", with the date.',
    ],
  ])('%j', (text, message, fix) => {
    expect(refused(text)).toEqual({ message, fix })
  })

  it.each([
    [
      'last of the month 16:00 UTC',
      '"last" must stand before a weekday or "day"; received "last".',
      'last day of the month 16:00 UTC',
    ],
    [
      'every Monday 08:00 UTC,',
      'a slot must begin with days, a date, or why there are none; received nothing.',
      'every Monday 08:00 UTC',
    ],
    ['every Thursday 16pm UTC', 'time must be on one clock; received "16pm".', 'every Thursday 16:00 UTC'],
    ['every Thursday 16:00 pm UTC', 'time must be on one clock; received "16:00pm".', 'every Thursday 16:00 UTC'],
    [
      'every Thursday 16:00 UTC until 31.12.2026',
      'the date of "until" must be a day as YYYY-MM-DD; received "31.12.2026".',
      'every Thursday 16:00 UTC until 2026-12-31',
    ],
    [
      'third Wednesday 16:00 UTC',
      'a numbered day must say "of the month"; received "third Wednesday".',
      'third Wednesday of the month 16:00 UTC',
    ],
    [
      'every Monday 08:00 UTC and every Tuesday 09:00 UTC',
      'slots must be separated by commas; received "and every Tuesday 09:00 UTC".',
      'every Monday 08:00 UTC, every Tuesday 09:00 UTC',
    ],
    ['every Thursday noon UTC', 'time must be a number; received "noon".', 'every Thursday 12:00 UTC'],
    [
      'every Thursday 16:00 UTC starting on 2026-05-01',
      'the date of "from" must be one of the schedule; received "2026-05-01".',
      'every Thursday 16:00 UTC from 2026-05-07',
    ],
    [
      'every Thursday 16:00 UTC from 2026-05-01',
      'the date of "from" must be one of the schedule; received "2026-05-01".',
      'every Thursday 16:00 UTC from 2026-05-07',
    ],
    [
      'every Thursday at 1300 UTC',
      'time must be HH:mm, or have am or pm; received "1300".',
      'every Thursday 13:00 UTC',
    ],
    [
      'Wednesday after the fourth Tuesday 12:00 UTC',
      'a numbered day must say "of the month"; received "Wednesday after the fourth Tuesday".',
      'Wednesday after the fourth Tuesday of the month 12:00 UTC',
    ],
    [
      'Monday to Friday 9:30-10:00 UTC',
      'time must be HH:mm, or have am or pm; received "9:30".',
      'every weekday 09:30 UTC for 30m',
    ],
    [
      '1st & 3rd Wednesdays 16:00 UTC',
      'a numbered day must say "of the month"; received "1st & 3rd Wednesdays".',
      'first and third Wednesday of the month 16:00 UTC',
    ],
    ['every Thursday 16.30 UTC', 'time must be HH:mm, or have am or pm; received "16.30".', 'every Thursday 16:30 UTC'],
    [
      'every 2nd and 4th Tuesday 16:00 UTC',
      'a numbered day must say "of the month"; received "every 2nd and 4th Tuesday".',
      'second and fourth Tuesday of the month 16:00 UTC',
    ],
    [
      'every last Friday 16:00 UTC',
      'a numbered day must say "of the month"; received "every last Friday".',
      'last Friday of the month 16:00 UTC',
    ],
  ])('%j, with the only text that can be meant', (text, message, meant) => {
    expect(refused(text)).toEqual({ message, fix: `Write "${meant}".`, meant })
  })

  it('takes no text of more than 1,000 characters, and nothing that is no text', () => {
    expect(refused('every '.repeat(200))).toEqual({
      message: `schedule must have at most 1000 characters; received "${'every '.repeat(10)}…".`,
      fix: 'Write its slots as a list.',
    })
    expect(refused(60 as never)).toEqual({
      message: 'schedule must be a text; received "60".',
      fix: 'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".',
    })
  })

  it('answers a long text at once', () => {
    const text = 'every second Thursday 9:30 PST, '.repeat(31)
    const start = performance.now()
    expect(readWrittenSchedule(text)).toHaveProperty('fault')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

const january = Array.from({ length: 31 }, (_, day) => `2026-01-${String(day + 1).padStart(2, '0')}`)

/** Whether a text is read, with dates in place of those that it leaves open. */
const isRead = (text: string): boolean =>
  text.includes('YYYY-MM-DD')
    ? january.some((day) => isRead(text.replace('YYYY-MM-DD', day)))
    : 'schedules' in readWrittenSchedule(text)

describe('every text that is proposed', () => {
  const choose = (...texts: string[]) => fc.constantFrom('', ...texts)
  const faulty = fc
    .tuple(
      choose('APAC:'),
      fc.constantFrom(
        'every Thursday',
        'Wednesdays',
        'Thursday',
        'every 2 weeks on Tuesday',
        'every other Friday',
        'every second Wednesday',
        'every third Wednesday',
        'about every 2 weeks on Wednesday',
        'every 4-8 weeks',
        'first Monday of the month',
        'first Monday and Friday of the month',
        'second Tuesday',
        '31st of the month',
        'odd weeks Tuesday',
        'weekly',
        'biweekly on Monday',
        'bimonthly',
        'monthly',
        '2026-05-07',
      ),
      choose('16:00', '9:30', '10:00 AM', ', 4pm', 'at 15:00 to 16:00', '12pm', 'noon', '1300', '25:00', 'at lunch'),
      choose('UTC', 'PST', 'Pacific', 'europe/berlin', 'UTC+2', 'Foo'),
      choose('for 1h', 'for 60', ', 1 hour', 'for a while'),
      choose('from 2026-01-06', 'starting 2026', 'until 2026-12-31', 'except holidays', ', bring cake'),
    )
    .map((parts) => parts.filter(Boolean).join(' '))

  it('is read, and so is whatever the fix quotes', { timeout: 60_000 }, () => {
    let refusals = 0
    fc.assert(
      fc.property(faulty, (text) => {
        const reading = readWrittenSchedule(text)
        if ('schedules' in reading) return
        refusals++
        const { fix } = reading.fault
        const quoted = [...fix.replaceAll(/`[^`]*`/g, '').matchAll(/"([^"]+)"/g)].map(([, each = '']) => each)
        expect([...reading.proposals, ...quoted].filter((each) => !isRead(each))).toEqual([])
        expect(reading.proposals.length > 0 || quoted.length > 0 || fix.includes('`')).toBe(true)
      }),
      { seed: 1204, numRuns: 400 },
    )
    expect(refusals).toBeGreaterThan(300)
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

const about = fc
  .record(
    {
      min: fc.integer({ min: 1, max: 99 }),
      more: fc.nat({ max: 20 }),
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      weekday: fc.subarray([...DAYS] as Weekday[], { maxLength: 3 }),
      timed: fc.option(timed),
    },
    { noNullPrototype: true },
  )
  .map(({ min, more, unit, weekday, timed: fields }): Schedule => {
    const days = weekday.length === 1 ? weekday[0]! : weekday
    const every = { min, max: Math.min(99, min + more), unit }
    return { kind: 'approximate', every, ...(weekday.length > 0 && { weekday: days }), ...fields }
  })

/** Schedules that the written form has words for. */
const writable: fc.Arbitrary<Schedule> = fc.oneof(
  { arbitrary: recurring, weight: 8 },
  fc.tuple(dates, timed).map(([date, fields]): Schedule => ({ kind: 'single', date, ...fields })),
  { arbitrary: about, weight: 3 },
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

import { describe, expect, it } from 'vitest'

import { parseScheduleText } from '../../src/adapters/parseScheduleText.ts'
import { parseTimeText } from '../../src/adapters/parseTimeText.ts'
import { parseZoneText } from '../../src/adapters/parseZoneText.ts'

const onTuesday = (frequency: string, day = 'Tuesday') =>
  parseScheduleText({ day, time: '9:00', timeZone: 'UTC', frequency })

describe('words that leave no choice', () => {
  it.each([
    ['Tuesday', 'weekly', { rule: 'FREQ=WEEKLY;BYDAY=TU' }],
    ['Tuesdays', 'Weekly', { rule: 'FREQ=WEEKLY;BYDAY=TU' }],
    ['Thu', 'every week', { rule: 'FREQ=WEEKLY;BYDAY=TH' }],
    ['third Wednesday', 'monthly', { rule: 'FREQ=MONTHLY;BYDAY=3WE' }],
    ['Tuesday', 'monthly - third Tuesday', { rule: 'FREQ=MONTHLY;BYDAY=3TU' }],
    ['Wednesday', 'monthly - last Wednesday every month', { rule: 'FREQ=MONTHLY;BYDAY=-1WE' }],
    ['Wednesday', 'every third Wednesday of the month', { rule: 'FREQ=MONTHLY;BYDAY=3WE' }],
    ['Thursday', 'Monthly on 4th Thursday', { rule: 'FREQ=MONTHLY;BYDAY=4TH' }],
    ['1st and 3rd Friday', 'monthly', { rule: 'FREQ=MONTHLY;BYDAY=1FR,3FR' }],
    [
      'Tuesday',
      'biweekly starting Tuesday March 12, 2024',
      { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2024-03-12' },
    ],
    ['Thursdays (starting February 15th 2024)', 'weekly', { rule: 'FREQ=WEEKLY;BYDAY=TH', from: '2024-02-15' }],
    [
      'Tuesday',
      'every four weeks starting 2024-03-12',
      { rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', from: '2024-03-12' },
    ],
  ])('%s, %s', (day, frequency, expected) => {
    expect(onTuesday(frequency, day)).toMatchObject({ kind: 'recurring', time: '09:00', timeZone: 'UTC', ...expected })
  })

  it.each([
    'weekly (open to all)',
    'weekly - on Zoom',
    'weekly, sign-in required, recorded',
    'weekly, everyone is welcome',
    // As SIG Auth of Kubernetes has it.
    'weekly, you must be signed into a free zoom account to join',
    'weekly, you need to sign in with an account',
  ])('%s has a remark that is not about the dates', (frequency) => {
    expect(onTuesday(frequency)).toMatchObject({
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      asPublished: `Tuesday, 9:00 UTC, ${frequency}`,
    })
  })

  it.each([
    ['Monday and Wednesday', 'weekly', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['Mon, Wed & Fri', 'every week', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['every Tuesday', 'weekly', 'FREQ=WEEKLY;BYDAY=TU'],
  ])('%s, %s', (day, frequency, rule) => {
    expect(onTuesday(frequency, day)).toMatchObject({ kind: 'recurring', rule, time: '09:00' })
  })

  it('of a midnight said as 24:00 mean the start of the next day', () => {
    expect(parseScheduleText({ day: 'Sunday', time: '24:00', timeZone: 'UTC', frequency: 'weekly' })).toEqual({
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '00:00',
      timeZone: 'UTC',
      asPublished: 'Sunday, 24:00 UTC, weekly',
    })
    expect(
      parseScheduleText({
        day: 'Tuesday',
        time: '24:00-01:30',
        timeZone: 'UTC',
        frequency: 'biweekly starting 2024-03-12',
      }),
    ).toMatchObject({
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      time: '00:00',
      durationMinutes: 90,
      from: '2024-03-13',
    })
    // The day after the third Tuesday is not the third Wednesday.
    expect(parseScheduleText({ day: 'third Tuesday', time: '24:00', timeZone: 'UTC', frequency: 'monthly' })).toEqual({
      kind: 'approximate',
      every: { min: 1, max: 1, unit: 'month' },
      timeZone: 'UTC',
      asPublished: 'third Tuesday, 24:00 UTC, monthly',
    })
  })

  it('keep a remark beside the rule', () => {
    expect(onTuesday('weekly, you must be signed in to join')).toEqual({
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      time: '09:00',
      timeZone: 'UTC',
      asPublished: 'Tuesday, 9:00 UTC, weekly, you must be signed in to join',
    })
  })
})

describe('words that can mean several things', () => {
  const twoWeeks = { every: { min: 2, max: 2, unit: 'week' } }
  const aMonth = { every: { min: 1, max: 1, unit: 'month' } }

  it.each([
    ['Tuesday', 'biweekly', twoWeeks],
    ['Tuesday', 'bi-weekly', twoWeeks],
    ['Tuesday', 'Biweekly, interleaved with the regular call', twoWeeks],
    ['Tuesday', 'biweekly - alternating with the regular call', twoWeeks],
    ['Tuesday', 'bi-weekly ([dates](#dates))', twoWeeks],
    ['Tuesday', 'every other Tuesday', twoWeeks],
    ['Tuesday', 'biweekly starting Wednesday March 12, 2024', {}],
    ['Tuesday', 'biweekly starting March 13, 2024', twoWeeks],
    ['Tuesday', 'biweekly 2019 start date: Jan. 11th', {}],
    ['Tuesday', 'bimonthly', {}],
    ['Tuesday', 'monthly', aMonth],
    ['Tuesday', 'every third Tuesday', {}],
    ['Tuesday', 'monthly - third Wednesday', { every: aMonth.every }],
    ['Tuesday', 'weekly, except in July', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'when the moon is full', {}],
    ['Tuesday', 'weekly (On demand)', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly (paused)', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly, on hold', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly (if agenda)', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly, summer only', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly (rotating)', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly, on Zoom, subject to quorum', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday', 'weekly - see the calendar', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Tuesday (paused)', 'weekly', { every: { min: 1, max: 1, unit: 'week' } }],
    ['Monday and Wednesday', 'biweekly starting 2024-03-11', twoWeeks],
    ['first Monday and Wednesday', 'monthly', aMonth],
    ['Tuesday or Thursday', 'weekly', { every: { min: 1, max: 1, unit: 'week' } }],
  ])('%s, %s', (day, frequency, expected) => {
    const { kind, asPublished, ...schedule } = onTuesday(frequency, day) as unknown as Record<string, unknown>
    expect({ kind, asPublished }).toEqual({ kind: 'approximate', asPublished: `${day}, 9:00 UTC, ${frequency}` })
    const { weekday: _, ...known } = schedule
    expect(known).toEqual({ time: '09:00', timeZone: 'UTC', ...expected })
  })

  it('are not looked through where they are very long', () => {
    const frequency = 'weekly '.repeat(10_000)
    expect(onTuesday(frequency)).toEqual({ kind: 'approximate', asPublished: `Tuesday, 9:00 UTC, ${frequency}` })
  })
})

it.each([
  [{ frequency: 'ad-hoc' }, { kind: 'unscheduled', reason: 'ad-hoc', asPublished: 'ad-hoc' }],
  [{ day: 'TBD' }, { kind: 'unscheduled', reason: 'to-be-decided', asPublished: 'TBD' }],
  [{}, { kind: 'unscheduled', reason: 'not-published' }],
])('%j has no schedule', (words, expected) => {
  expect(parseScheduleText(words)).toEqual(expected)
})

it.each([
  ['UTC', 'UTC'],
  ['UTC (Coordinated Universal Time)', 'UTC'],
  ['Coordinated Universal Time (UTC)', 'UTC'],
  ['UTC/GMT', 'UTC'],
  ['UTC+0', 'UTC'],
  ['UTC+8', 'Etc/GMT-8'],
  ['UTC +08:00', 'Etc/GMT-8'],
  ['GMT-5', 'Etc/GMT+5'],
  ['UTC−3', 'Etc/GMT+3'],
  ['GMT', 'UTC'],
  ['Europe/Madrid', 'Europe/Madrid'],
  ['PT (Pacific Time)', 'America/Los_Angeles'],
  ['Eastern Time (ET)', 'America/New_York'],
  ['ET (Eastern Time)', 'America/New_York'],
  ['CET (Central European Time)', 'Europe/Berlin'],
  ['IST (India Standard Time)', 'Asia/Kolkata'],
  ['Poland', 'Europe/Warsaw'],
  ['Berlin', 'Europe/Berlin'],
])('%s is the zone %s', (words, timeZone) => {
  expect(parseZoneText(words)).toBe(timeZone)
})

it.each([
  'PT',
  'EST',
  'EST (Eastern Time)',
  'CET',
  'IST',
  'Europe/Nowhere',
  'Pacific',
  'local time',
  '',
  'Pacific Standard Time',
  'UTC+25',
  'UTC+5:30',
  'UTC+8 or so',
  'PT (UTC-8)',
  'Pacific Time + 1 hour',
  'ET (Pacific Time)',
])('of the words "%s" no zone is guessed', (words) => {
  expect(parseZoneText(words)).toBeUndefined()
})

it.each([
  ['9:00', { time: '09:00' }],
  ['0900', { time: '09:00' }],
  ['2:30 PM', { time: '14:30' }],
  ['12AM', { time: '00:00' }],
  ['noon', { time: '12:00' }],
  ['12 noon', { time: '12:00' }],
  ['12:00 noon', { time: '12:00' }],
  ['11:00 AM - noon', { time: '11:00', durationMinutes: 60 }],
  ['24:00', { time: '00:00', isNextDay: true }],
  ['22:30-24:00', { time: '22:30', durationMinutes: 90 }],
  ['08:00AM', { time: '08:00' }],
  ['7:00PM-8:00PM', { time: '19:00', durationMinutes: 60 }],
  ['23:30 - 00:15', { time: '23:30', durationMinutes: 45 }],
])('%s is a time', (words, expected) => {
  expect(parseTimeText(words)).toEqual(expected)
})

it.each(['9', '13:00 PM', '25:00', '24:01', '7:00-8:00 PM', '9:00 / 17:00', 'midnight', ''])(
  '"%s" could be two times, or none',
  (words) => {
    expect(parseTimeText(words)).toBeUndefined()
  },
)

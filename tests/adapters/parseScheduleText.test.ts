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
])('of the words "%s" no zone is guessed', (words) => {
  expect(parseZoneText(words)).toBeUndefined()
})

it.each([
  ['9:00', { time: '09:00' }],
  ['0900', { time: '09:00' }],
  ['2:30 PM', { time: '14:30' }],
  ['12AM', { time: '00:00' }],
  ['08:00AM', { time: '08:00' }],
  ['7:00PM-8:00PM', { time: '19:00', durationMinutes: 60 }],
  ['23:30 - 00:15', { time: '23:30', durationMinutes: 45 }],
])('%s is a time', (words, expected) => {
  expect(parseTimeText(words)).toEqual(expected)
})

it.each(['9', '13:00 PM', '25:00', '7:00-8:00 PM', '9:00 / 17:00', 'noon', ''])(
  '"%s" could be two times, or none',
  (words) => {
    expect(parseTimeText(words)).toBeUndefined()
  },
)

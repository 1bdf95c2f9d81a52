import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { fromYaml2ics } from '../../src/adapters/fromYaml2ics.ts'
import { countValues } from './countValues.ts'

const site = { url: 'https://example.org' }

const calendar = `
name: Abacus Calendar
timezone: America/New_York
events:
  - summary: Abacus Call
    description: |
      Everyone is welcome.

      Notes: https://notes.example.org/abacus
      Meeting passcode: 123456
    begin: 2026-01-07 12:00:00
    duration: { minutes: 60 }
    url: https://meet.example.org/abacus
    location: https://meet.example.org/abacus
    repeat:
      interval:
        days: 14
      byweekday: we
      until: 2026-12-31 00:00:00
      except_on:
        - 2026-01-21
        - 2026-01-22
      also_on:
        - 2026-02-10 15:00:00
  - summary: Triage
    timezone: Europe/Berlin
    begin: 2026-01-06 09:00:00
    end: 2026-01-06 09:30:00
    ics: RRULE:FREQ=MONTHLY;BYDAY=1TU
    uid: abc
  - summary: Sprint
    begin: 2026-01-06 09:00:00 -08:00
    end: 2026-01-06 10:00:00 -08:00
    location: Room 5
  - summary: Earth Day
    begin: 2026-04-22
`

const importOf = (text: string) => {
  const { communities, losses } = fromYaml2ics([{ path: 'x.yaml', text }], site)
  return { meetings: communities[0]?.meetings, losses: losses.map(({ at, reason }) => `${at}: ${reason}`) }
}

describe('a calendar', () => {
  const { communities, losses, values } = fromYaml2ics([{ path: 'abacus.yaml', text: calendar }], site)

  it('becomes a community with its meetings', () => {
    expect(communities).toEqual([
      {
        version: 1,
        id: 'abacus-calendar',
        name: 'Abacus Calendar',
        url: 'https://example.org',
        meetings: [
          {
            id: 'abacus-call',
            name: 'Abacus Call',
            description: [
              { kind: 'paragraph', text: 'Everyone is welcome.' },
              {
                kind: 'paragraph',
                text: [
                  'Notes: ',
                  { kind: 'link', text: 'https://notes.example.org/abacus', href: 'https://notes.example.org/abacus' },
                ],
              },
            ],
            schedule: {
              kind: 'recurring',
              rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261231T000000',
              time: '12:00',
              timeZone: 'America/New_York',
              durationMinutes: 60,
              from: '2026-01-07',
              exceptions: [
                { kind: 'cancelled', date: '2026-01-21' },
                { kind: 'added', date: '2026-02-10', time: '15:00' },
              ],
            },
            join: { href: 'https://meet.example.org/abacus' },
          },
          {
            id: 'triage',
            name: 'Triage',
            schedule: {
              kind: 'recurring',
              rule: 'FREQ=MONTHLY;BYDAY=1TU',
              time: '09:00',
              timeZone: 'Europe/Berlin',
              durationMinutes: 30,
              from: '2026-01-06',
            },
          },
          {
            id: 'sprint',
            name: 'Sprint',
            schedule: {
              kind: 'single',
              date: '2026-01-06',
              time: '12:00',
              timeZone: 'America/New_York',
              durationMinutes: 60,
            },
            join: { withheld: 'Room 5' },
          },
          { id: 'earth-day', name: 'Earth Day', schedule: { kind: 'unscheduled', reason: 'not-published' } },
        ],
      },
    ])
  })

  it('lists each value that is not carried over', () => {
    expect(losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`)).toEqual([
      'events[0].description: : what tells how to dial in was left out; say it in join',
      'events[0].repeat.except_on[1]: 2026-01-22: the rule has no such date to be cancelled',
      'events[1].uid: abc: a calendar written from the data has UIDs of its own; take the old one down',
      'events[3].begin: 2026-04-22: it lasts whole days, and a meeting has a time',
    ])
    expect(values).toEqual({ read: 26, carried: 23, lost: 3 })
    expect(countValues(parse(calendar))).toBe(26)
  })
})

const event = (...lines: string[]) =>
  `name: X\nevents:\n  - summary: T\n    begin: 2026-01-07 12:00:00 +00:00\n${lines.map((line) => `    ${line}\n`).join('')}`

it.each([
  ['{interval: {weeks: 1}, until: 2026-12-31}', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231'],
  ['{interval: {days: 3}, until: 2026-12-31 00:00:00 +00:00}', 'FREQ=DAILY;INTERVAL=3;UNTIL=20261231T000000Z'],
  ['{interval: {months: 2}}', 'FREQ=MONTHLY;INTERVAL=2'],
  ['{interval: {years: 1}}', 'FREQ=YEARLY'],
])('%s is a rule', (repeat, rule) => {
  expect(importOf(event(`repeat: ${repeat}`)).meetings).toMatchObject([
    { schedule: { kind: 'recurring', rule, time: '12:00', timeZone: 'UTC', from: '2026-01-07' } },
  ])
})

it.each([
  ['repeat: {interval: {hours: 4}, until: 2026-12-31}', /hours is no interval of days or longer/],
  ['repeat: {interval: {weeks: 1, days: 1}}', /weeks,days is no interval of days or longer/],
  ['repeat: {interval: {weeks: many}}', /many is no number of weeks/],
  ['repeat: {interval: {weeks: 1}, until: soon}', /soon is no end of a rule/],
  ['repeat: weekly', /is no interval of days or longer/],
  ['ics: "RRULE:FREQ=HOURLY"', /it repeats within a day/],
])('%s is lost with its reason, and no date is guessed', (line, reason) => {
  const { meetings, losses } = importOf(event(line))
  expect(meetings).toMatchObject([{ schedule: { kind: 'unscheduled', reason: 'not-published' } }])
  expect(losses[0]).toMatch(/^events\[0\]\.begin: /)
  expect(losses[1]).toMatch(reason)
})

it('takes an end in a hundred years for none, and a duration of years for none', () => {
  const text =
    'name: X\nevents: [{summary: T, begin: 2026-01-07 12:00:00, duration: {weeks: 200}, repeat: {interval: {weeks: 1}, until: 2125-01-01}}]'
  const { meetings, losses } = importOf(text)
  expect(meetings![0]!.schedule).toEqual({
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    time: '12:00',
    timeZone: 'UTC',
    from: '2026-01-07',
  })
  expect(losses).toEqual([
    'events[0].repeat: an end so far ahead means that there is none; it was left out',
    'events[0].duration.weeks: it gives no duration in whole minutes',
  ])
})

it('says that a series at a fixed offset keeps it all year', () => {
  const text = 'name: X\nevents: [{summary: T, begin: 2026-01-07 12:00:00 -08:00, repeat: {interval: {weeks: 1}}}]'
  const { meetings, losses } = importOf(text)
  expect(meetings).toMatchObject([{ schedule: { time: '12:00', timeZone: 'Etc/GMT+8' } }])
  expect(losses).toEqual([
    'events[0].begin: it keeps this offset all year; if the clocks of a place are meant, set its zone',
  ])
})

it('takes UTC for a zone that is none, and says so', () => {
  const { meetings, losses } = importOf('name: X\ntimezone: PST\nevents: [{summary: T, begin: 2026-01-07 12:00:00}]')
  expect(meetings).toMatchObject([{ schedule: { kind: 'single', time: '12:00', timeZone: 'UTC' } }])
  expect(losses).toEqual(['timezone: no such time zone is known; UTC was taken'])
})

it('joins the events of files that are included', () => {
  const { communities } = fromYaml2ics(
    [
      { path: 'calendars/part.yaml', text: 'name: Part\nevents: [{summary: P, begin: 2026-01-07 12:00:00}]' },
      { path: 'calendars/all.yaml', text: 'name: All\ninclude: [part.yaml]' },
    ],
    site,
  )
  expect(communities.map(({ name, meetings }) => [name, meetings?.length])).toEqual([['All', 1]])
})

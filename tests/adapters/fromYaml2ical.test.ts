import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { fromYaml2ical } from '../../src/adapters/fromYaml2ical.ts'
import { describeSchedule } from '../../src/calendar/describeSchedule.ts'
import { occurrencesBetween } from '../../src/calendar/occurrences.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Schedule } from '../../src/model/schedule.ts'
import { countValues } from './countValues.ts'

const site = { name: 'Example', url: 'https://example.org', network: 'OFTC' }

const meetingFile = `
project:  Lantern Team Meeting
meeting_id: lantern
agenda_url: https://etherpad.example.org/p/lantern
chair: Ann Example (ann)
description: >
  We talk about lanterns. Write to ann@example.org.
agenda: |
  * Wicks
schedule:
  - time:       '0900'
    day:        Thursday
    irc:        lantern-meeting
    frequency:  biweekly-even
    start_date: 20260108
    duration:   30
    skip_dates:
      - skip_date: 20260108
        reason: New year
      - skip_date: 20260115
        reason: Not an even week
  - time:       '2100'
    day:        Thursday
    irc:        lantern-meeting
    frequency:  biweekly-odd
    colour:     green
`

const slot = (...lines: string[]) => ['project: Call', 'schedule:', `  - {${lines.join(', ')}}`].join('\n')
const only = (text: string) => {
  const { communities, losses } = fromYaml2ical([{ path: 'meetings/call.yaml', text }], site)
  return { meeting: communities[0]?.meetings?.[0], losses: losses.map(({ at, reason }) => `${at}: ${reason}`) }
}
const scheduleOf = (text: string) => only(text).meeting?.schedule as Schedule

const datesOf = (meeting: Meeting, from: string, to: string) =>
  occurrencesBetween(meeting, { from: Date.parse(from), to: Date.parse(to) })
    .filter(({ status }) => status !== 'cancelled')
    .map(({ start }) => new Date(start).toISOString().slice(0, 16))

describe('a file', () => {
  const { communities, losses, values } = fromYaml2ical([{ path: 'meetings/lantern.yaml', text: meetingFile }], site)

  it('becomes a meeting in a channel', () => {
    const weeks = (first: number) => Array.from({ length: 27 - (first === 2 ? 1 : 0) }, (_, index) => first + 2 * index)
    expect(communities).toEqual([
      {
        version: 1,
        id: 'example',
        name: 'Example',
        url: 'https://example.org',
        channels: [{ id: 'lantern-meeting', kind: 'irc', name: '#lantern-meeting', network: 'OFTC' }],
        meetings: [
          {
            id: 'lantern',
            name: 'Lantern Team Meeting',
            description: 'We talk about lanterns. Write to ….',
            schedule: [
              {
                kind: 'recurring',
                rule: `FREQ=YEARLY;BYWEEKNO=${weeks(2).join()};BYDAY=TH`,
                time: '09:00',
                timeZone: 'UTC',
                from: '2026-01-08',
                durationMinutes: 30,
                exceptions: [{ kind: 'cancelled', date: '2026-01-08', reason: 'New year' }],
              },
              {
                kind: 'recurring',
                rule: `FREQ=YEARLY;BYWEEKNO=${weeks(1).join()};BYDAY=TH`,
                time: '21:00',
                timeZone: 'UTC',
                durationMinutes: 60,
              },
            ],
            join: { via: 'lantern-meeting' },
            agenda: { href: 'https://etherpad.example.org/p/lantern' },
            host: 'Ann Example (ann)',
            expect: '* Wicks',
          },
        ],
      },
    ])
  })

  it('keeps odd and even weeks apart where a year has 53', () => {
    expect(datesOf(communities[0]!.meetings![0]!, '2026-12-15', '2027-01-20')).toEqual([
      '2026-12-17T21:00',
      '2026-12-24T09:00',
      '2026-12-31T21:00',
      '2027-01-07T21:00',
      '2027-01-14T09:00',
    ])
  })

  it('has its weeks in words', () => {
    const [even, odd] = communities[0]!.meetings![0]!.schedule as Schedule[]
    expect([even, odd].map((schedule) => describeSchedule(schedule!, { locale: 'en' }))).toEqual([
      'Every Thursday in even weeks (ISO week numbers), 09:00 UTC, 30 minutes',
      'Every Thursday in odd weeks (ISO week numbers), 21:00 UTC, 1 hour',
    ])
  })

  it('lists each value that is not carried over', () => {
    expect(losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
      'description: mail addresses were taken out',
      'schedule[0].skip_dates[1].skip_date: the rule has no such date to be cancelled',
      'schedule[0].skip_dates[1].reason: the rule has no such date to be cancelled',
      'schedule[1].colour: the data has no field for it',
    ])
    expect(values).toEqual({ read: 21, carried: 18, lost: 3 })
    expect(countValues(parse(meetingFile))).toBe(21)
  })
})

it.each([
  ['weekly', 'FREQ=WEEKLY;BYDAY=FR'],
  ['quadweekly', 'FREQ=YEARLY;BYWEEKNO=4,8,12,16,20,24,28,32,36,40,44,48,52;BYDAY=FR'],
  ['quadweekly-week-1', 'FREQ=YEARLY;BYWEEKNO=1,5,9,13,17,21,25,29,33,37,41,45,49,53;BYDAY=FR'],
  ['quadweekly-week-3', 'FREQ=YEARLY;BYWEEKNO=3,7,11,15,19,23,27,31,35,39,43,47,51;BYDAY=FR'],
  ['quadweekly-alternate', 'FREQ=YEARLY;BYWEEKNO=2,6,10,14,18,22,26,30,34,38,42,46,50;BYDAY=FR'],
  ['first-friday', 'FREQ=MONTHLY;BYDAY=1FR'],
  ['last-friday', 'FREQ=MONTHLY;BYDAY=-1FR'],
])('%s is a rule', (frequency, rule) => {
  expect(scheduleOf(slot("time: '1400'", 'day: friday', `frequency: ${frequency}`))).toMatchObject({
    rule,
    time: '14:00',
  })
})

it.each([
  [
    ["time: '1400'", 'day: Friday', 'frequency: adhoc', 'start_date: 20260102'],
    { kind: 'unscheduled', reason: 'ad-hoc', asPublished: 'Friday, 1400 UTC, adhoc' },
    ['schedule[0].start_date: a meeting that is held as needed has no dates'],
  ],
  [
    ["time: '1400'", 'day: Monday', 'frequency: first-friday'],
    { kind: 'approximate', weekday: 'MO', time: '14:00', asPublished: 'Monday, 1400 UTC, first-friday' },
    ['schedule[0]: no dates can be told from it'],
  ],
  [
    ["time: '2500'", 'day: Friday', 'frequency: weekly'],
    { kind: 'approximate', weekday: 'FR', timeZone: 'UTC', asPublished: 'Friday, 2500 UTC, weekly' },
    ['schedule[0]: no dates can be told from it'],
  ],
  [
    ["time: '1400'", 'day: Friday', 'frequency: weekly', 'start_date: 20260230', 'duration: long'],
    { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=FR', durationMinutes: 60 },
    [
      'schedule[0].start_date: it is no date of the calendar',
      'schedule[0].duration: a number of minutes is expected here; 60 were taken',
    ],
  ],
])('%j is taken as far as it goes', (lines, expected, losses) => {
  const read = only(slot(...lines))
  expect(read.meeting?.schedule).toMatchObject(expected)
  expect(read.losses).toEqual(losses)
})

it('joins files to one community, and shares their channels', () => {
  const files = ['a', 'b'].map((name) => ({
    path: `${name}.yaml`,
    text: `project: ${name}\nschedule: [{time: '0100', day: Monday, irc: '#x', frequency: weekly}]`,
  }))
  const { communities } = fromYaml2ical(files, site)
  expect(communities.map(({ channels, meetings }) => [channels?.length, meetings?.map(({ join }) => join)])).toEqual([
    [1, [{ via: 'x' }, { via: 'x' }]],
  ])
})

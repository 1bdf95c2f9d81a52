import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'

import { fromRustCalendar } from '../../src/adapters/fromRustCalendar.ts'
import { countValues } from './countValues.ts'

const zones = `
name = "Zones"
[[timezones]]
name = "America/New_York"
`

const team = `
name = "Anchor Team"
description = "Calls of the anchor team"

[meta]
includes = [ "../zones.toml", "missing.toml" ]

[[events]]
uid = "1"
title = "Anchor Call"
description = "See https://example.org/anchors."
location = "#anchors on Zulip (https://zulip.example.org/#anchors)"
last_modified_on = "2026-01-05T10:00:00.00Z"
start = { date = "2026-01-07T10:00:00.00", timezone = "America/New_York" }
end = { date = "2026-01-07T11:00:00.00", timezone = "America/New_York" }
status = "confirmed"
transparency = "opaque"
organizer = { name = "t-anchor", email = "ann@example.org" }
# Inline tables over several lines, with a last comma, are TOML 1.1.
recurrence_rules = [
    { frequency = "weekly", by_day = [{ day = "wednesday" }], by_hour = [10], until = "2026-03-25T14:00:00.00Z" },
    { frequency = "weekly", by_day = [{ day = "thursday" }], by_hour = [16], until = "2026-03-25T14:00:00.00Z" },
]
exceptions = {
    timezone = "America/New_York",
    dates = [
        "2026-01-14T10:00:00.00",
        "2026-01-15T21:00:00.00",
        "2026-01-16T10:00:00.00",
    ],
}

[[events]]
uid = "2"
title = "Release day"
start = "2026-02-02"
end = "2026-02-03"

[[events]]
uid = "3"
title = "Survey"
location = "Zoom, ask ann"
start = "2026-02-02T13:00:00Z"
end = "2026-02-02T14:30:00Z"
recurrences = [ "2026-02-09T13:00:00Z", "2026-02-10T15:00:00Z" ]
status = "cancelled"

[[events]]
uid = "4"
title = "Retrospective"
start = 2026-02-03T13:00:00Z
recurrence_rules = [ { frequency = "monthly", by_day = [ { day = "tuesday", num = 1 } ], count = 3 } ]
`

const site = { url: 'https://example.org' }
const files = [
  { path: 'zones.toml', text: zones },
  { path: 'teams/anchor.toml', text: team },
]

describe('calendars that include others', () => {
  const { communities, losses, values } = fromRustCalendar(files, site)

  it('become a community with the meetings of all', () => {
    expect(communities).toEqual([
      {
        version: 1,
        id: 'anchor-team',
        name: 'Anchor Team',
        url: 'https://example.org',
        description: 'Calls of the anchor team',
        meetings: [
          {
            id: 'anchor-call',
            name: 'Anchor Call',
            description: [
              {
                kind: 'paragraph',
                text: [
                  'See ',
                  { kind: 'link', text: 'https://example.org/anchors', href: 'https://example.org/anchors' },
                  '.',
                ],
              },
            ],
            schedule: [
              {
                kind: 'recurring',
                rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260325T140000Z',
                time: '10:00',
                timeZone: 'America/New_York',
                durationMinutes: 60,
                from: '2026-01-07',
                exceptions: [{ kind: 'cancelled', date: '2026-01-14' }],
              },
              {
                kind: 'recurring',
                rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260325T140000Z',
                time: '16:00',
                timeZone: 'America/New_York',
                durationMinutes: 60,
                from: '2026-01-07',
                exceptions: [{ kind: 'cancelled', date: '2026-01-15' }],
              },
            ],
            join: { href: 'https://zulip.example.org/#anchors', label: '#anchors on Zulip' },
            host: 't-anchor',
            updatedOn: '2026-01-05',
          },
          { id: 'release-day', name: 'Release day', schedule: { kind: 'unscheduled', reason: 'not-published' } },
          { id: 'survey', name: 'Survey', schedule: { kind: 'ended' }, join: { withheld: 'Zoom, ask ann' } },
          {
            id: 'retrospective',
            name: 'Retrospective',
            schedule: {
              kind: 'recurring',
              rule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3',
              time: '13:00',
              timeZone: 'UTC',
              from: '2026-02-03',
            },
          },
        ],
      },
    ])
  })

  it('list each value that is not carried over', () => {
    expect(losses.map(({ path, at, reason }) => `${path.slice(0, 5)} ${at}: ${reason}`)).toEqual([
      'teams events[0].exceptions.dates[1]: its time is not that of the meeting, 16:00; the date was taken as cancelled',
      'zones name: the calendar is a part of another',
      'zones timezones[0].name: time zones are known by their names',
      'teams meta.includes[1]: no such file is among those given',
      'teams events[0].uid: a calendar written from the data has UIDs of its own; take the old one down',
      'teams events[0].transparency: the data has no field for it',
      'teams events[0].organizer.email: mail addresses of people are not carried over',
      'teams events[0].exceptions.dates[2]: the rule has no such date to be cancelled',
      'teams events[1].uid: a calendar written from the data has UIDs of its own; take the old one down',
      'teams events[1].start: it lasts whole days, and a meeting has a time',
      'teams events[1].end: it lasts whole days, and a meeting has a time',
      'teams events[2].uid: a calendar written from the data has UIDs of its own; take the old one down',
      'teams events[3].uid: a calendar written from the data has UIDs of its own; take the old one down',
    ])
    expect(values.read).toBe(countValues(parse(zones)) + countValues(parse(team)))
    expect(values).toEqual({ read: 50, carried: 38, lost: 12 })
    expect(JSON.stringify({ communities, losses })).not.toContain('ann@')
  })
})

const event = (...lines: string[]) =>
  `name = "X"\n[[events]]\ntitle = "T"\nstart = "2026-02-03T13:00:00Z"\n${lines.join('\n')}`
const scheduleOf = (text: string) => {
  const { communities, losses } = fromRustCalendar([{ path: 'x.toml', text }], site)
  return {
    schedule: communities[0]?.meetings?.[0]?.schedule,
    losses: losses.map(({ at, reason }) => `${at}: ${reason}`),
  }
}

it.each([
  ['{ frequency = "hourly" }', /it repeats within a day/],
  ['{ frequency = "weekly", by_hour = [9, 17] }', /it repeats within a day/],
  ['{ frequency = "weekly", by_moon = 1 }', /by_moon is not known/],
  ['{ frequency = "weekly", until = "soon" }', /until is no date/],
  ['{ interval = 2 }', /FREQ/],
])('the rule %s is lost with its reason, and no date is guessed', (rule, reason) => {
  const { schedule, losses } = scheduleOf(event(`recurrence_rules = [ ${rule} ]`))
  expect(schedule).toEqual({ kind: 'unscheduled', reason: 'not-published' })
  expect(losses[0]).toMatch('events[0].start')
  expect(losses.find((loss) => loss.startsWith('events[0].recurrence_rules'))).toMatch(reason)
})

it('takes an end in a hundred years for none', () => {
  const text =
    'name = "X"\n[[events]]\ntitle = "T"\nstart = "2026-02-03T13:00:00Z"\nrecurrence_rules = [{ frequency = "weekly", until = "2126-02-03" }]'
  expect(scheduleOf(text)).toEqual({
    schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY', time: '13:00', timeZone: 'UTC', from: '2026-02-03' },
    losses: ['events[0].recurrence_rules[0].until: an end so far ahead means that there is none; it was left out'],
  })
})

it('refuses an abbreviation in place of a time zone', () => {
  const text = 'name = "X"\n[[events]]\ntitle = "T"\nstart = { date = "2026-02-03T13:00:00", timezone = "EST" }'
  expect(scheduleOf(text)).toEqual({
    schedule: { kind: 'unscheduled', reason: 'not-published' },
    losses: [
      'events[0].start.date: the start of the event cannot be told',
      'events[0].start.timezone: no such time zone is known',
    ],
  })
})

it('follows files that include each other in a circle once', () => {
  const circle = (name: string, other: string) => ({
    path: `${name}.toml`,
    text: `name = "${name}"\n[meta]\nincludes = ["${other}.toml"]\n[[events]]\ntitle = "${name}"\nstart = "2026-02-03T13:00:00Z"`,
  })
  const { communities } = fromRustCalendar([circle('a', 'b'), circle('b', 'a')], site)
  expect(communities.map(({ name, meetings }) => [name, meetings?.map(({ name: title }) => title)])).toEqual([
    ['a', ['a', 'b']],
  ])
})

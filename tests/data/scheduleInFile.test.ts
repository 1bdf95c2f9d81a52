import { describe, expect, it } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { reviewCommunity } from '../../src/data/reviewCommunity.ts'

const parse = (meeting: string) =>
  parseCommunity(
    readCommunityText(
      `version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example\nmeetings:\n  - name: Call\n    join: https://meet.example\n    ${meeting.replaceAll('\n', '\n    ')}\n`,
    ).value,
  )

const lines = (meeting: string) =>
  parse(meeting).problems.map(({ path, message, fix }) => `${path.replace('meetings[0].', '')}: ${message} ${fix}`)

describe('a meeting without a schedule', () => {
  it.each([
    [
      'the words of the schedule under another name',
      'when: every Thursday 16:00 UTC',
      'when: schedule is missing; a meeting needs it. Write `schedule: every Thursday 16:00 UTC`. It replaces `when`.',
      { kind: 'rename', path: 'meetings[0].when', to: 'schedule' },
    ],
    [
      'its words with a fault',
      'when: Wednesdays 9AM Pacific',
      'when: schedule is missing; a meeting needs it. Write `schedule: every Wednesday 09:00 America/Los_Angeles`. It replaces `when`.',
      undefined,
    ],
    [
      'what takes fields',
      'when: first Monday of March 16:00 UTC',
      'when: schedule is missing; a meeting needs it. Write it in fields: `{ rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=1MO", time: "16:00", timeZone: UTC }`. It replaces `when`.',
      undefined,
    ],
    [
      'a frequency and a day',
      'frequency: biweekly\nday: Thursday\ntime: "16:00"\ntz: UTC',
      'frequency: schedule is missing; a meeting needs it. Write `schedule: every other Thursday 16:00 UTC from YYYY-MM-DD`, with a date on which it is held. For twice a week: `schedule: every Thursday and Friday 16:00 UTC`, with your own days. If no date is known: `schedule: about every 2 weeks on Thursday 16:00 UTC`. It replaces `frequency`, `day`, `time` and `tz`.',
      undefined,
    ],
    [
      'a date with a start and an end',
      'date: 2026-05-07\nstart: "16:00"\nend: "17:30"\ntimezone: Europe/Berlin',
      'date: schedule is missing; a meeting needs it. Write `schedule: 2026-05-07 16:00 Europe/Berlin for 1h30m`. It replaces `date`, `start`, `end` and `timezone`.',
      undefined,
    ],
  ])('that has %s', (_what, meeting, line, edit) => {
    expect(lines(meeting)).toEqual([line])
    expect(parse(meeting).problems[0]!.edit).toEqual(edit)
  })
})

describe('a schedule in fields that tell no kind', () => {
  it.each([
    [
      'schedule: { kind: weekly, day: Thursday, time: "16:00", timezone: UTC }',
      'schedule.kind: kind must be recurring, single, approximate, unscheduled or ended; received "weekly". Write `schedule: every Thursday 16:00 UTC`.',
      { kind: 'set', path: 'meetings[0].schedule', value: 'every Thursday 16:00 UTC' },
    ],
    [
      'schedule: { weekday: WE, time: "09:00", timeZone: America/Los_Angeles, duration: 1h }',
      'schedule: schedule must say when it is held; received an object with `weekday`, `time`, `timeZone` and `duration`. Write `schedule: every Wednesday 09:00 America/Los_Angeles for 1h`.',
      { kind: 'set', path: 'meetings[0].schedule', value: 'every Wednesday 09:00 America/Los_Angeles for 1h' },
    ],
    [
      'schedule: { kind: recurring, day: Thursday, time: "16:00", timezone: UTC }',
      'schedule: schedule must say when it is held; received an object with `kind`, `day`, `time` and `timezone`. Write `schedule: every Thursday 16:00 UTC`.',
      { kind: 'set', path: 'meetings[0].schedule', value: 'every Thursday 16:00 UTC' },
    ],
    [
      'schedule: { kind: weekly, day: Thursday, time: "16:00", timezone: UTC, note: "Not in July", exceptions: [{ date: 2026-07-02 }] }',
      'schedule.kind: kind must be recurring, single, approximate, unscheduled or ended; received "weekly". Write it in fields: `{ kind: recurring, rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: UTC, note: Not in July, exceptions: [{ date: 2026-07-02 }] }`.',
      {
        kind: 'set',
        path: 'meetings[0].schedule',
        value: {
          kind: 'recurring',
          rule: 'FREQ=WEEKLY;BYDAY=TH',
          time: '16:00',
          timeZone: 'UTC',
          note: 'Not in July',
          exceptions: [{ date: '2026-07-02' }],
        },
      },
    ],
    [
      'schedule: { kind: recurring, every: 2 weeks, weekday: TH, time: "16:00", timeZone: UTC }',
      'schedule: schedule must say when it is held; received an object with `kind`, `every`, `weekday` and 2 more. Write `schedule: every other Thursday 16:00 UTC from YYYY-MM-DD`, with a date on which it is held. If no date is known: `schedule: about every 2 weeks on Thursday 16:00 UTC`.',
      undefined,
    ],
    [
      'schedule: { kind: monthly }',
      'schedule.kind: kind must be recurring, single, approximate, unscheduled or ended; received "monthly". Write `schedule: first Monday of the month 16:00 Europe/Berlin`, with your own day, time and time zone. If only the rhythm is known: `schedule: about every month`.',
      undefined,
    ],
  ])('%s is answered in words', (meeting, line, edit) => {
    expect(lines(meeting)).toEqual([line])
    expect(parse(meeting).problems[0]!.edit).toEqual(edit)
  })

  it('is left to the types where a kind is told, or a name is not one of a schedule', () => {
    expect(lines('schedule: { rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00" }')[0]).toContain('timeZone is missing')
    expect(lines('schedule: { color: red }')[0]).toContain('kind is missing')
  })
})

describe('a length beside a schedule in words', () => {
  it.each([
    [
      'schedule: every Thursday 16:00 UTC\nduration: 45m',
      'duration: Meeting has no field "duration". Write `schedule: every Thursday 16:00 UTC for 45m` instead.',
    ],
    [
      'schedule: every Thursday 16:00 UTC\ndurationMinutes: 60',
      'durationMinutes: Meeting has no field "durationMinutes". Write `schedule: every Thursday 16:00 UTC for 1h` instead.',
    ],
    [
      'schedule: to be decided\nduration: 1h',
      'duration: Meeting has no field "duration". Write `schedule: to be decided` instead.',
    ],
  ])('%j is shown in its place', (meeting, line) => {
    expect(lines(meeting)).toEqual([line])
  })
})

describe('a rule in words', () => {
  it.each([
    [
      'biweekly',
      'Write `rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH`, with your own day, and add `from` with a date on which it is held.',
    ],
    [
      'every other Tuesday',
      'Write `rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`, with your own day, and add `from` with a date on which it is held.',
    ],
    [
      'every 3 weeks',
      'Write `rule: FREQ=WEEKLY;INTERVAL=3;BYDAY=TH`, with your own day, and add `from` with a date on which it is held.',
    ],
    ['first Monday of the month', 'Write `rule: FREQ=MONTHLY;BYDAY=1MO`.'],
    ['1st Monday of a month', 'Write `rule: FREQ=MONTHLY;BYDAY=1MO`.'],
    ['Weekly, on Wednesday.', 'Write `rule: FREQ=WEEKLY;BYDAY=WE`.'],
  ])('%j', (rule, fix) => {
    const { problems } = parse(`schedule: { rule: "${rule}", time: "16:00", timeZone: UTC }`)
    expect(problems.map((problem) => problem.fix)).toEqual([fix])
  })
})

it.each(['Thursday', 'thu', 'Thursdays', 'TH'])('takes %s for a weekday in fields', (weekday) => {
  const meeting = `schedule: { every: 2 weeks, weekday: ${weekday}, time: "16:00", timeZone: UTC }`
  expect(parse(meeting).community?.meetings).toEqual([
    {
      name: 'Call',
      join: { href: 'https://meet.example' },
      schedule: {
        kind: 'approximate',
        every: { min: 2, max: 2, unit: 'week' },
        weekday: 'TH',
        time: '16:00',
        timeZone: 'UTC',
      },
    },
  ])
})

describe('the review of a schedule', () => {
  it.each([
    [
      'every Thursday at 10:00 America/Los_Angeles',
      'schedule: The length is missing, so the calendar event has no end. Add the length: "every Thursday 10:00 America/Los_Angeles for 1h".',
    ],
    [
      '"A: every Tuesday 08:00 UTC, B: every Tuesday 16:00 UTC"',
      'schedule: The length is missing, so the calendar event has no end. Add the length: "A: every Tuesday 08:00 UTC for 1h, B: every Tuesday 16:00 UTC for 1h".',
    ],
    [
      '{ rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: UTC, asPublished: Thursdays }',
      'schedule: The length is missing, so the calendar event has no end. Add `durationMinutes`, such as `durationMinutes: 60`.',
    ],
  ])('%s says how to add its length', (schedule, line) => {
    const { community } = parse(`schedule: ${schedule}`)
    const found = reviewCommunity(community!, { now: Date.UTC(2026, 4, 3) }).filter(
      ({ rule }) => rule === 'no-duration',
    )
    expect(found.map(({ path, message, fix }) => `${path.replace('meetings[0].', '')}: ${message} ${fix}`)).toEqual([
      line,
    ])
  })

  it('names the form without a first date where the first date is missing', () => {
    const { community } = parse(
      'schedule: { rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=WE, time: "11:00", timeZone: UTC, duration: 1h }',
    )
    const [problem] = reviewCommunity(community!, { now: Date.UTC(2026, 4, 3) }).filter(
      ({ rule }) => rule === 'no-dates',
    )
    expect(problem?.fix).toBe(
      'Add `from` with the date of one meeting. If no date is known: `schedule: about every 2 weeks on Wednesday 11:00 UTC for 1h`.',
    )
  })
})

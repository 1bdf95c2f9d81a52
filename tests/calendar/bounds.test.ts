import { describe, expect, it } from 'vitest'

import { adviseTimeZone, describeSchedule, nextOccurrences, toICalendar } from '../../src/calendar/index.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { reviewCommunity } from '../../src/data/reviewCommunity.ts'
import type { Community } from '../../src/model/community.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Schedule } from '../../src/model/schedule.ts'

const weekly = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' }
const single = { kind: 'single', date: '2026-05-07', time: '23:30', timeZone: 'UTC' }
const about = { kind: 'approximate', weekday: 'WE' }

const communityWith = (schedule: object, meeting: object = {}): Community =>
  ({
    version: 1,
    id: 'kiln',
    name: 'Kiln',
    url: 'https://kiln.example.org',
    meetings: [{ id: 'call', name: 'Call', schedule, ...meeting }],
  }) as unknown as Community

const feedOf = (meeting: object) =>
  toICalendar([{ id: 'call', name: 'Call', ...meeting } as Meeting], {
    name: 'Calls',
    url: 'https://kiln.example.org/',
    domain: 'kiln.example.org',
    stamp: Date.UTC(2026, 4, 3),
  })

const cases: [what: string, schedule: Record<string, unknown>, meeting: object, path: string][] = [
  ['a duration of 10 billion minutes', { ...weekly, durationMinutes: 1e13 }, {}, 'schedule.durationMinutes'],
  [
    'a duration that ends in a year of five digits',
    { ...single, durationMinutes: 1e11 },
    {},
    'schedule.durationMinutes',
  ],
  ['a duration of a minute and a half', { ...weekly, durationMinutes: 1.5 }, {}, 'schedule.durationMinutes'],
  ['a duration of an approximate schedule', { ...about, durationMinutes: 20_161 }, {}, 'schedule.durationMinutes'],
  ['a revision with a fraction', weekly, { revision: 1.5 }, 'revision'],
  ['a revision of 22 digits', weekly, { revision: 1e21 }, 'revision'],
  ['an interval of a million weeks', { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=1000000' }, {}, 'schedule.rule'],
  ['a billion times', { ...weekly, rule: 'FREQ=WEEKLY;COUNT=1000000000' }, {}, 'schedule.rule'],
  ['a rule of 120 KB', { ...weekly, rule: `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(40_000)}MO` }, {}, 'schedule.rule'],
  [
    'an interval that is no number of weeks',
    { ...about, every: { min: 1.5, max: 2, unit: 'week' } },
    {},
    'schedule.every.min',
  ],
  ['an interval without end', { ...about, every: { min: 1, max: 1e9, unit: 'week' } }, {}, 'schedule.every.max'],
  ['an interval from more to less', { ...about, every: { min: 8, max: 4, unit: 'week' } }, {}, 'schedule.every'],
  [
    'a lead of a million weeks',
    weekly,
    { join: { withheld: 'By mail.', lead: { count: 1e6, unit: 'week' } } },
    'join.lead.count',
  ],
  ['the year 0', { ...single, date: '0000-02-29' }, {}, 'schedule.date'],
  ['the last day of the year 9999', { ...single, date: '9999-12-31', durationMinutes: 60 }, {}, 'schedule.date'],
  ['a first date of the year 1899', { ...weekly, from: '1899-12-31' }, {}, 'schedule.from'],
  [
    'a date that moves to the year 2201',
    { ...weekly, exceptions: [{ kind: 'moved', date: '2026-05-07', to: { date: '2201-01-01' } }] },
    {},
    'schedule.exceptions[0].to.date',
  ],
  ['a change in the year 3000', weekly, { updatedOn: '3000-01-01' }, 'updatedOn'],
  ['an offset for a zone', { ...weekly, timeZone: '+08:00' }, {}, 'schedule.timeZone'],
  ['a zone of 120 KB', { ...weekly, timeZone: '10:'.repeat(40_000) }, {}, 'schedule.timeZone'],
]

describe('what no meeting means', () => {
  it.each(cases)('%s is refused with its path', (_what, schedule, meeting, path) => {
    const found = parseCommunity(communityWith(schedule, meeting)).problems
    expect(found.map((problem) => [problem.severity, problem.path])).toEqual([['error', `meetings[0].${path}`]])
    expect(found[0]!.message.length).toBeLessThan(300)
    expect(reviewCommunity(communityWith(schedule, meeting), { now: Date.UTC(2026, 4, 3) })).toEqual(found)
  })

  it.each(cases.filter(([, { kind }, meeting]) => kind !== 'approximate' && !('join' in meeting)))(
    '%s is written into no feed, and the error names the field',
    (_what, schedule, meeting, path) => {
      const field = path.includes('exceptions') ? 'exceptions' : path.split('.').at(-1)!
      const named = field === 'rule' ? '(?:rule|INTERVAL|COUNT)' : field
      expect(() => feedOf({ schedule, ...meeting })).toThrow(RangeError)
      expect(() => feedOf({ schedule, ...meeting })).toThrow(new RegExp(`^meeting "call": ${named} must be `))
    },
  )

  it('names the years that are allowed', () => {
    const { problems } = parseCommunity(communityWith({ ...single, date: '0000-02-29' }))
    expect(problems[0]!.message).toBe(
      'A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "0000-02-29".',
    )
  })

  it('names the bounds that are allowed', () => {
    const { problems } = parseCommunity(communityWith({ ...weekly, durationMinutes: 1e13 }))
    expect(problems[0]!.message).toBe('durationMinutes must be at most 20160; received 10000000000000.')
    expect(() => describeSchedule({ ...weekly, durationMinutes: 1e13 } as Schedule)).toThrow(
      'durationMinutes must be a whole number from 1 to 20160; received 10000000000000.',
    )
  })
})

it.each([
  ['the longest duration', { ...single, durationMinutes: 20_160 }, {}],
  ['the greatest revision', weekly, { revision: 2_147_483_647 }],
  ['the last day', { ...single, date: '2200-12-31', durationMinutes: 20_160 }, {}],
  ['the first day', { ...single, date: '1900-01-01' }, {}],
  ['the rarest rule', { ...weekly, rule: 'FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=29', from: '2004-02-29' }, {}],
])('%s that is accepted is written with four digits of the year', (_what, schedule, meeting) => {
  const community = communityWith(schedule, meeting)
  expect(parseCommunity(community).problems).toEqual([])
  const feed = feedOf({ schedule, ...meeting })
  expect(feed).not.toMatch(/\d{9}T|e\+/)
  expect(nextOccurrences(community.meetings![0]!, { after: Date.UTC(2201, 0, 15), count: 3 })).toEqual([])
})

it.each(['10:'.repeat(40_000), 'a/'.repeat(60_000), 'Etc/GMT+'.repeat(15_000)])(
  'a zone of 120 KB is answered in no time',
  (timeZone) => {
    const begin = performance.now()
    expect(adviseTimeZone(timeZone)).toBeUndefined()
    expect(parseCommunity(communityWith({ ...weekly, timeZone })).problems).toHaveLength(1)
    expect(performance.now() - begin).toBeLessThan(500)
  },
)

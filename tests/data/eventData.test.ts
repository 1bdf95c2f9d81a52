import type { Event as SchemaEvent, Schedule as SchemaSchedule, WithContext } from 'schema-dts'
import { describe, expect, it } from 'vitest'

import { jsonLdText } from '../../src/data/jsonLd.ts'
import { scheduleData } from '../../src/data/scheduleData.ts'
import { structuredData } from '../../src/data/structuredData.ts'
import type { Community } from '../../src/model/community.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { RecurringSchedule, Schedule } from '../../src/model/schedule.ts'

const now = Date.UTC(2026, 4, 3, 12)
const kiln: Community = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://kiln.example.org/' }
const organizer = { '@type': 'Organization', name: 'Kiln', url: 'https://kiln.example.org/' } as const

const weekly: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '08:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const eventsOf = (rest: Partial<Community>, locale = 'en'): unknown =>
  structuredData({ ...kiln, ...rest }, { now, locale, baseUrl: 'https://kiln.example.org/' }).slice(1)

const eventOf = (schedule: Schedule | readonly Schedule[], rest: Partial<Meeting> = {}): unknown =>
  (eventsOf({ meetings: [{ id: 'call', name: 'Call', schedule, ...rest }] }) as unknown[])[0]

describe('the Event of a meeting', () => {
  it('has the next date on the clocks of its zone, the rule, and where it is held', () => {
    // The compiler compares the literal with the terms of schema.org.
    const expected: WithContext<SchemaEvent> = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Weekly call',
      description: 'We look at what is new.',
      startDate: '2026-05-14T08:00:00-07:00',
      endDate: '2026-05-14T09:00:00-07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Thursday'],
        startTime: '08:00:00',
        endTime: '09:00:00',
        duration: 'PT60M',
        scheduleTimezone: 'America/Los_Angeles',
        exceptDate: ['2026-05-07'],
      },
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://meet.example.org/kiln' },
      organizer,
    }
    const meeting: Meeting = {
      id: 'weekly',
      name: { en: 'Weekly call', de: 'Wochentreffen' },
      description: [{ kind: 'paragraph', text: ['We look at ', { kind: 'emphasis', text: 'what is new' }, '.'] }],
      schedule: { ...weekly, exceptions: [{ kind: 'cancelled', date: '2026-05-07' }] },
      join: [{ withheld: 'By mail.' }, { href: 'https://meet.example.org/kiln' }],
    }
    expect(eventsOf({ meetings: [meeting] })).toEqual([expected])
    expect(eventsOf({ meetings: [meeting] }, 'de')).toMatchObject([{ name: 'Wochentreffen' }])
  })

  it('says of a moved date when it would have been', () => {
    const expected: Partial<WithContext<SchemaEvent>> = {
      startDate: '2026-05-08T08:00:00-07:00',
      previousStartDate: '2026-05-07T08:00:00-07:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventSchedule: { '@type': 'Schedule', exceptDate: ['2026-05-07'] } as SchemaSchedule,
    }
    const exceptions = [{ kind: 'moved', date: '2026-05-07', to: { date: '2026-05-08' } }] as const
    expect(eventOf({ ...weekly, exceptions })).toMatchObject(expected)
  })

  it('says of a single date that it is cancelled', () => {
    const single = { kind: 'single', date: '2026-06-11', time: '16:00', timeZone: 'Asia/Kolkata' } as const
    expect(eventOf({ ...single, exceptions: [{ kind: 'cancelled', date: '2026-06-11' }] })).toMatchObject({
      startDate: '2026-06-11T16:00:00+05:30',
      eventStatus: 'https://schema.org/EventCancelled',
    })
  })

  it('has a Schedule for each slot', () => {
    expect(eventOf([weekly, { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=2TU', time: '17:00' }])).toMatchObject({
      eventSchedule: [{ byDay: ['https://schema.org/Thursday'] }, { byDay: ['2TU'] }],
    })
  })

  it('has the rule alone where no first date is published', () => {
    expect(eventOf({ ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Call',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P2W',
        byDay: ['https://schema.org/Tuesday'],
        startTime: '08:00:00',
        endTime: '09:00:00',
        duration: 'PT60M',
        scheduleTimezone: 'America/Los_Angeles',
      },
      organizer,
    })
  })

  it.each<[string, Partial<Meeting>]>([
    ['has no time', { schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }],
    ['has ended', { schedule: { kind: 'ended' } }],
    ['is over', { schedule: { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260101' } }],
    ['is paused', { schedule: weekly, status: 'paused' }],
    ['was replaced', { schedule: weekly, supersededBy: 'other' }],
    ['has a rule that cannot be read', { schedule: { ...weekly, rule: 'FREQ=FORTNIGHTLY' } }],
    ['has a zone that is none', { schedule: { ...weekly, timeZone: 'Mars/Olympus' } }],
    ['has no title', { schedule: weekly, name: '' }],
    ['has a summary that cannot be read', { schedule: weekly, description: [null] as never }],
  ])('is not there for a meeting that %s, and the next one stands', (_what, rest) => {
    const meetings = [
      { id: 'a', name: 'A', schedule: weekly, ...rest },
      { id: 'b', name: 'B', schedule: weekly },
    ]
    expect(eventsOf({ meetings })).toMatchObject([{ name: 'B' }])
    expect(eventsOf({ meetings })).toHaveLength(1)
  })

  it('is not there where no present is given', () => {
    expect(structuredData({ ...kiln, meetings: [{ id: 'a', name: 'A', schedule: weekly }] })).toHaveLength(1)
  })
})

describe('a rule as a Schedule', () => {
  it.each<[string, Record<string, unknown>]>([
    ['FREQ=DAILY', { repeatFrequency: 'P1D' }],
    ['FREQ=WEEKLY;INTERVAL=2', { repeatFrequency: 'P2W' }],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', { repeatFrequency: 'P1M', byDay: ['1MO', '3MO'] }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { repeatFrequency: 'P1M', byDay: ['-1FR'] }],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2', { repeatFrequency: 'P1M', byDay: ['2TH'] }],
    ['FREQ=MONTHLY;BYMONTHDAY=15', { repeatFrequency: 'P1M', byMonthDay: [15] }],
    ['FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3', { repeatFrequency: 'P1Y', byMonth: [5], byMonthDay: [3] }],
    ['FREQ=WEEKLY;COUNT=4', { repeatFrequency: 'P1W', repeatCount: 4 }],
    // Eight in the morning in Los Angeles is 15:00 UTC, so the 7th is the last.
    ['FREQ=WEEKLY;UNTIL=20260507T150000Z', { repeatFrequency: 'P1W', endDate: '2026-05-07' }],
    ['FREQ=WEEKLY;UNTIL=20260507', { repeatFrequency: 'P1W', endDate: '2026-05-07' }],
  ])('reads %s', (rule, parts) => {
    const { durationMinutes: _, ...open } = weekly
    expect(scheduleData({ ...open, rule, from: '2026-01-08' })).toEqual({
      '@type': 'Schedule',
      ...parts,
      startDate: '2026-01-08',
      startTime: '08:00:00',
      scheduleTimezone: 'America/Los_Angeles',
    })
  })

  it.each([
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=100',
  ])('does not hold %s, which says more', (rule) => {
    expect(scheduleData({ ...weekly, rule })).toBeUndefined()
    // The next date is known all the same.
    expect(eventOf({ ...weekly, rule, from: '2026-01-08' })).toMatchObject({ '@type': 'Event' })
    expect(eventOf({ ...weekly, rule, from: '2026-01-08' })).toHaveProperty('startDate')
  })

  it('has no time of the end where that is on another day', () => {
    expect(scheduleData({ ...weekly, time: '23:30' })).not.toHaveProperty('endTime')
  })
})

describe('the Event of a conference', () => {
  it('has its days, its place and its address', () => {
    const expected: WithContext<SchemaEvent> = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Kiln Days',
      description: 'Two days of talks.',
      startDate: '2026-09-01',
      endDate: '2026-09-02',
      url: 'https://kiln.example.org/days',
      location: { '@type': 'Place', name: 'Delft' },
      organizer,
    }
    const event = {
      id: 'days',
      name: 'Kiln Days',
      description: 'Two days of talks.',
      dates: { from: '2026-09-01', to: '2026-09-02' },
      href: '/days',
      location: 'Delft',
    }
    expect(eventsOf({ events: [event] })).toEqual([expected])
  })

  it.each([
    ['no dates', { id: 'a', name: 'A' }],
    ['a date that is none', { id: 'a', name: 'A', dates: { from: 'in May' } }],
    ['no title', { id: 'a', dates: { from: '2026-09-01' } }],
    ['a description that cannot be read', { id: 'a', name: 'A', dates: { from: '2026-09-01' }, description: [null] }],
    ['nothing', null],
  ])('is not there, given %s', (_what, event) => {
    expect(eventsOf({ events: [event as never] })).toEqual([])
  })
})

it.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'https://a:b@example.org/', 'mailto:a@b'])(
  'links nowhere where the data has %s',
  (href) => {
    const community: Community = {
      ...kiln,
      url: href,
      blog: href,
      foundation: { name: 'Guild', href },
      channels: [{ id: 'a', kind: 'other', name: 'A', href }],
      meetings: [{ id: 'a', name: '</script><script>alert(1)</script>', schedule: weekly, join: { href } }],
      events: [{ id: 'e', name: 'E', dates: { from: '2026-09-01' }, href }],
    }
    const documents = structuredData(community, { now, baseUrl: 'https://kiln.example.org/' })
    expect(documents.map((document) => document['@type'])).toEqual(['Organization', 'Event', 'Event'])
    expect(jsonLdText(documents)).not.toContain(href.slice(0, 10) === 'https://a:' ? 'a:b@' : href)
    expect(jsonLdText(documents)).not.toContain('<')
  },
)

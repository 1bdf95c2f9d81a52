import { describe, expect, it } from 'vitest'

import { meetingView, type MeetingViewOptions } from '../../src/calendar/meetingView.ts'
import type { Channel } from '../../src/model/channel.ts'
import type { Reference } from '../../src/model/link.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { RecurringSchedule } from '../../src/model/schedule.ts'

/** Before California changes its clocks on 8 March. */
const now = Date.UTC(2026, 2, 4, 12)

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const chat: Channel = {
  id: 'chat',
  kind: 'zulip',
  name: { en: '#kiln', de: '#brennofen' },
  href: 'https://chat.example.org/',
}

const viewOf = (meeting: Partial<Meeting>, options: Partial<MeetingViewOptions> = {}) =>
  meetingView({ id: 'call', name: 'Community call', schedule: thursdays, ...meeting }, { now, ...options })

const joinOf = (join: Reference, options?: Partial<MeetingViewOptions>) => viewOf({ join }, options).links[0]

describe('meetingView', () => {
  it('is all that a card shows of a meeting, on both sides of a clock change', () => {
    const view = viewOf({ join: { href: 'https://meet.example.org/kiln' } }, { count: 2, showCalendarLinks: false })
    expect(view).toEqual({
      name: 'Community call',
      when: ['Every Thursday, 10:00 Pacific Time, 1 hour'],
      occurrences: [
        {
          start: Date.UTC(2026, 2, 5, 18),
          end: Date.UTC(2026, 2, 5, 19),
          timeZone: 'America/Los_Angeles',
          status: 'scheduled',
        },
        {
          start: Date.UTC(2026, 2, 12, 17),
          end: Date.UTC(2026, 2, 12, 18),
          timeZone: 'America/Los_Angeles',
          status: 'scheduled',
        },
      ],
      dates: [
        {
          start: Date.UTC(2026, 2, 5, 18),
          end: Date.UTC(2026, 2, 5, 19),
          timeZone: 'America/Los_Angeles',
          dateTime: '2026-03-05T18:00:00.000Z',
          text: 'Thu, 5 Mar 2026, 10:00–11:00 Pacific Time',
          status: 'scheduled',
        },
        {
          start: Date.UTC(2026, 2, 12, 17),
          end: Date.UTC(2026, 2, 12, 18),
          timeZone: 'America/Los_Angeles',
          dateTime: '2026-03-12T17:00:00.000Z',
          text: 'Thu, 12 Mar 2026, 10:00–11:00 Pacific Time',
          status: 'scheduled',
        },
      ],
      links: [{ kind: 'join', label: 'Join', text: 'meet.example.org', href: 'https://meet.example.org/kiln' }],
      problems: [],
    })
  })

  it('is plain data, which survives being written as JSON', () => {
    const view = viewOf({ join: { via: 'chat' } }, { channels: [chat] })
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })

  it('has the ways into a calendar, unless it is asked for none', () => {
    expect(viewOf({}).calendarLinks?.map(({ service }) => service)).toEqual(['google', 'outlook', 'office365', 'yahoo'])
    expect(viewOf({}, { showCalendarLinks: false }).calendarLinks).toBeUndefined()
  })

  it('has three dates, or as many as it is asked for', () => {
    expect(viewOf({}).dates).toHaveLength(3)
    expect(viewOf({}, { count: 5 }).dates).toHaveLength(5)
    expect(viewOf({}, { count: 0 }).dates).toEqual([])
  })

  it('says how dates depart from the rule, and why', () => {
    const { dates } = viewOf({
      schedule: {
        ...thursdays,
        exceptions: [
          { kind: 'cancelled', date: '2026-03-05', reason: ['See ', { kind: 'link', text: 'the list', href: '/l' }] },
          { kind: 'moved', date: '2026-03-12', to: { date: '2026-03-13', time: '09:30' }, reason: 'Holiday' },
          { kind: 'added', date: '2026-03-14' },
        ],
      },
    })
    expect(dates.map(({ text, status, statusText, reason }) => [text, status, statusText, reason])).toEqual([
      ['Thu, 5 Mar 2026, 10:00–11:00 Pacific Time', 'cancelled', 'Cancelled', 'See the list'],
      [
        'Fri, 13 Mar 2026, 09:30–10:30 Pacific Time',
        'moved',
        'Moved from Thu, 12 Mar 2026, 10:00 Pacific Time',
        'Holiday',
      ],
      ['Sat, 14 Mar 2026, 10:00–11:00 Pacific Time', 'added', 'Extra date', undefined],
      ['Thu, 19 Mar 2026, 10:00–11:00 Pacific Time', 'scheduled', undefined, undefined],
    ])
  })

  it('joins the dates of alternating slots, each in its own zone', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'
    const { when, dates } = viewOf({
      schedule: [
        { ...thursdays, rule, from: '2026-03-05' },
        { ...thursdays, rule, from: '2026-03-12', time: '09:00', timeZone: 'Asia/Tokyo' },
      ],
    })
    expect(when).toEqual([
      'Every other Thursday, 10:00 Pacific Time, 1 hour',
      'Every other Thursday, 09:00 Japan Standard Time, 1 hour',
    ])
    expect(dates.map(({ text }) => text)).toEqual([
      'Thu, 5 Mar 2026, 10:00–11:00 Pacific Time',
      'Thu, 12 Mar 2026, 09:00–10:00 Japan Standard Time',
      'Thu, 19 Mar 2026, 10:00–11:00 Pacific Time',
    ])
  })

  it('has no end where the duration is not known', () => {
    const [date] = viewOf({ schedule: { ...thursdays, durationMinutes: undefined } }).dates
    expect(date).toMatchObject({ end: undefined, text: 'Thu, 5 Mar 2026, 10:00 Pacific Time' })
  })

  it.each<[string, Partial<Meeting>, string[], string | undefined]>([
    [
      'it is approximate, and due',
      { schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, last: '2026-02-11' } },
      ['Every 4 to 8 weeks'],
      'Expected between 11 March and 8 April',
    ],
    [
      'it is approximate, and nothing more is known',
      { schedule: { kind: 'approximate' } },
      ['No fixed interval'],
      undefined,
    ],
    [
      'it has no regular time',
      { schedule: { kind: 'unscheduled', reason: 'to-be-decided' } },
      ['Day and time not settled yet'],
      undefined,
    ],
    ['it has ended', { schedule: { kind: 'ended' } }, ['Ended'], undefined],
    ['it pauses', { status: 'paused' }, ['Every Thursday, 10:00 Pacific Time, 1 hour'], undefined],
    [
      'its last date has passed',
      { schedule: { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260226' } },
      ['Every Thursday until 26 February 2026, 10:00 Pacific Time, 1 hour'],
      'The last date was 26 February',
    ],
  ])('has no dates, and says what is known instead, where %s', (_what, meeting, when, datesNote) => {
    expect(viewOf(meeting)).toMatchObject({ when, dates: [], occurrences: [], problems: [] })
    expect(viewOf(meeting).datesNote).toBe(datesNote)
    expect(viewOf(meeting).calendarLinks).toBeUndefined()
  })

  it('has the dates from the day on which a paused meeting resumes', () => {
    const [date] = viewOf({ status: 'paused', resumesOn: '2026-09-03' }).dates
    expect(date?.text).toBe('Thu, 3 Sept 2026, 10:00–11:00 Pacific Time')
  })

  describe('its links', () => {
    it('are all that belongs to the meeting, in the order of a card', () => {
      const { links } = viewOf({
        slides: { href: '/slides' },
        agenda: [{ href: 'https://www.example.org/agenda' }, { href: '/old', label: 'Older ones' }],
        join: { href: 'tel:+1-555-0100', label: 'By phone' },
        minutes: { href: '/minutes' },
        recordings: { href: 'https://video.example.org/kiln' },
        calendars: [{ kind: 'feed', label: 'Subscribe', href: 'webcal://example.org/kiln.ics' }],
      })
      expect(links.map(({ kind, label, text, href }) => [kind, label, text, href])).toEqual([
        ['join', 'Join', 'By phone', 'tel:+1-555-0100'],
        ['agenda', 'Agenda', 'example.org', 'https://www.example.org/agenda'],
        ['agenda', 'Agenda', 'Older ones', '/old'],
        ['minutes', 'Minutes', 'Minutes', '/minutes'],
        ['recordings', 'Recordings', 'video.example.org', 'https://video.example.org/kiln'],
        ['slides', 'Slides', 'Slides', '/slides'],
        ['calendars', 'Calendar', 'Subscribe', 'webcal://example.org/kiln.ics'],
      ])
    })

    it('are none where nothing is known', () => {
      expect(viewOf({}).links).toEqual([])
    })

    it('lead to the channel that hands the link out, and say how long before', () => {
      expect(joinOf({ via: 'chat', lead: { count: 1, unit: 'week' } }, { channels: [chat] })).toEqual({
        kind: 'join',
        label: 'Join',
        text: 'Link posted in #kiln one week before',
        href: 'https://chat.example.org/',
      })
    })

    it('name a channel that is not given by its id, without an address', () => {
      expect(joinOf({ via: 'attic' })).toEqual({
        kind: 'join',
        label: 'Join',
        text: 'Link posted in attic',
        href: undefined,
      })
    })

    it('say what is known where the address is not published', () => {
      const join = joinOf({ withheld: 'Mailed to those who sign up', lead: { count: 2, unit: 'hour' } })
      expect(join).toEqual({ kind: 'join', label: 'Join', text: 'Mailed to those who sign up 2 hours before' })
      expect(join).not.toHaveProperty('href')
    })

    it.each([
      ['of a reference', { join: { href: 'javascript:alert(1)', label: 'Join us' } }, 'Join us'],
      ['of a calendar', { calendars: [{ kind: 'feed', label: 'Feed', href: 'data:text/html,x' }] }, 'Feed'],
    ] as [string, Partial<Meeting>, string][])(
      'have no address that is not safe to link: %s',
      (_what, meeting, text) => {
        const [link] = viewOf(meeting).links
        expect(link).toMatchObject({ text, href: undefined })
      },
    )

    it('resolve relative addresses against the base address, and no others', () => {
      const { links } = viewOf(
        {
          join: { via: 'chat' },
          agenda: { href: 'agenda' },
          minutes: { href: 'mailto:notes@example.org' },
          slides: { href: 'javascript:alert(1)' },
          calendars: [{ kind: 'download', label: 'File', href: '/kiln.ics' }],
        },
        { baseUrl: 'https://example.org/community/', channels: [{ ...chat, href: '/chat' }] },
      )
      expect(links.map(({ href }) => href)).toEqual([
        'https://example.org/chat',
        'https://example.org/community/agenda',
        'mailto:notes@example.org',
        undefined,
        'https://example.org/kiln.ics',
      ])
    })
  })

  it('is in the language that it is asked for', () => {
    const view = viewOf(
      {
        name: { en: 'Community call', de: 'Treffen' },
        join: { via: 'chat' },
        schedule: {
          ...thursdays,
          exceptions: [{ kind: 'cancelled', date: '2026-03-05', reason: { en: 'Holiday', de: 'Feiertag' } }],
        },
      },
      { locale: 'de', channels: [chat] },
    )
    expect(view.name).toBe('Treffen')
    expect(view.dates[0]).toMatchObject({
      text: 'Do., 5. März 2026, 10:00–11:00 Uhr Nordamerikanische Westküstenzeit',
      reason: 'Feiertag',
    })
    expect(view.links[0]?.text).toContain('#brennofen')
  })

  it("is in the site's words", () => {
    const view = viewOf(
      {
        join: { via: 'chat', lead: { count: 2, unit: 'day' } },
        schedule: { ...thursdays, exceptions: [{ kind: 'cancelled', date: '2026-03-05' }] },
      },
      {
        locale: 'de',
        channels: [chat],
        messages: {
          meetings: {
            join: 'Teilnehmen',
            via: 'über {channel}',
            lead: '{lead} vorher',
            leadUnits: { day: { one: '{count} Tag', other: '{count} Tage' } },
          },
          schedule: { weekly: 'Jeden {days}', hours: { one: '{count} Stunde', other: '{count} Stunden' } },
          dates: { cancelled: 'Fällt aus' },
        },
      },
    )
    expect(view.when).toEqual(['Jeden Donnerstag, 10:00 Nordamerikanische Westküstenzeit, 1 Stunde'])
    expect(view.dates[0]?.statusText).toBe('Fällt aus')
    expect(view.links).toEqual([
      {
        kind: 'join',
        label: 'Teilnehmen',
        text: 'über #brennofen 2 Tage vorher',
        href: 'https://chat.example.org/',
      },
    ])
  })

  it.each<[string, object, string]>([
    [
      'a zone that is none',
      { timeZone: 'Mars/Olympus_Mons' },
      'timeZone must be an IANA time zone such as Europe/Berlin; received "Mars/Olympus_Mons".',
    ],
    ['a time that is none', { time: '10 am' }, 'time must be HH:mm, such as 16:00; received "10 am".'],
  ])('lists what cannot be read of a schedule, and keeps the rest: %s', (_what, fault, problem) => {
    const schedule = { ...thursdays, ...fault }
    const view = viewOf({ schedule, join: { href: 'https://meet.example.org/kiln' } })
    expect(view).toMatchObject({
      name: 'Community call',
      when: ['Time not available'],
      dates: [],
      links: [{ text: 'meet.example.org' }],
    })
    expect(view.problems).toEqual([problem])
  })

  it('is without words for a title that is missing', () => {
    expect(viewOf({ name: undefined }).name).toBe('')
  })
})

import { describe, expect, it } from 'vitest'

import { type CalendarLinkOptions, type CalendarService, calendarLinks } from '../../src/calendar/calendarLinks.ts'
import { toICalendar } from '../../src/calendar/toICalendar.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Schedule } from '../../src/model/schedule.ts'

const weekly = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '08:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
} as const

const call: Meeting = {
  id: 'call',
  name: 'Call & talk',
  join: { href: 'https://meet.example.org/call' },
  schedule: weekly,
}

const after = Date.UTC(2026, 2, 7)

const linkOf = (service: CalendarService, meeting: Meeting, options: Partial<CalendarLinkOptions> = {}) =>
  calendarLinks(meeting, { after, ...options }).find((link) => link.service === service)

const parametersOf = (
  service: CalendarService,
  schedule: Meeting['schedule'],
  options?: Partial<CalendarLinkOptions>,
) => Object.fromEntries(new URL(linkOf(service, { ...call, schedule }, options)!.href!).searchParams)

describe('calendarLinks', () => {
  it('gives Google the series in the zone of the meeting', () => {
    expect(linkOf('google', call)).toEqual({
      service: 'google',
      href:
        'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Call%20%26%20talk' +
        '&dates=20260312T080000%2F20260312T090000&ctz=America%2FLos_Angeles&recur=RRULE%3AFREQ%3DWEEKLY%3BBYDAY%3DTH' +
        '&details=Join%3A%20https%3A%2F%2Fmeet.example.org%2Fcall&location=https%3A%2F%2Fmeet.example.org%2Fcall',
      holds: 'series',
    })
  })

  it.each(['outlook', 'office365'] as const)('gives %s the next date in UTC, and says so', (service) => {
    const host = service === 'outlook' ? 'outlook.live.com' : 'outlook.office.com'
    expect(linkOf(service, call)).toEqual({
      service,
      href:
        `https://${host}/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent` +
        '&startdt=2026-03-12T15%3A00%3A00Z&enddt=2026-03-12T16%3A00%3A00Z&subject=Call%20%26%20talk' +
        '&body=Join%3A%20https%3A%2F%2Fmeet.example.org%2Fcall&location=https%3A%2F%2Fmeet.example.org%2Fcall',
      holds: 'next-date',
      reason: 'no-recurrence',
    })
  })

  it('gives Yahoo the next date in UTC, and says that it is read as local', () => {
    expect(linkOf('yahoo', call)).toEqual({
      service: 'yahoo',
      href:
        'https://calendar.yahoo.com/?v=60&TITLE=Call%20%26%20talk&ST=20260312T150000Z&ET=20260312T160000Z' +
        '&DESC=Join%3A%20https%3A%2F%2Fmeet.example.org%2Fcall&in_loc=https%3A%2F%2Fmeet.example.org%2Fcall',
      holds: 'next-date',
      reason: 'utc-as-local',
    })
  })

  it('gives Yahoo the time of the reader where their zone is known', () => {
    const link = linkOf('yahoo', call, { readerTimeZone: 'Asia/Kolkata' })
    expect(link?.href).toContain('&ST=20260312T203000&ET=20260312T213000&')
    expect(link?.reason).toBe('no-recurrence')
  })

  it('offers a feed and a file only where the site has them', () => {
    expect(calendarLinks(call, { after }).map(({ service }) => service)).toEqual([
      'google',
      'outlook',
      'office365',
      'yahoo',
    ])
    const links = calendarLinks(call, { after, feedHref: 'https://example.org/a b.ics', fileHref: '/call.ics' })
    expect(links.filter(({ service }) => service !== 'google' && service !== 'yahoo')).toEqual([
      {
        service: 'outlook',
        href: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fa%20b.ics&name=Call%20%26%20talk',
        holds: 'series',
      },
      {
        service: 'office365',
        href: 'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fa%20b.ics&name=Call%20%26%20talk',
        holds: 'series',
      },
      { service: 'apple', href: 'webcal://example.org/a b.ics', holds: 'series' },
      { service: 'ics', href: '/call.ics', holds: 'series' },
    ])
  })

  it('takes a feed given as webcal', () => {
    const options = { feedHref: 'webcal://example.org/a.ics' }
    expect(linkOf('apple', call, options)?.href).toBe('webcal://example.org/a.ics')
    expect(linkOf('outlook', call, options)?.href).toContain('addfromweb?url=https%3A%2F%2F')
  })

  it('holds nothing where no date can be computed, and says why', () => {
    const meeting: Meeting = { ...call, schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' } } }
    expect(calendarLinks(meeting, { after, feedHref: 'https://example.org/a.ics' })).toEqual([
      { service: 'google', holds: 'nothing', reason: 'approximate' },
      expect.objectContaining({ service: 'outlook', holds: 'nothing', reason: 'approximate' }),
      expect.objectContaining({ service: 'office365', holds: 'nothing', reason: 'approximate' }),
      { service: 'yahoo', holds: 'nothing', reason: 'approximate' },
      { service: 'apple', href: 'webcal://example.org/a.ics', holds: 'nothing', reason: 'approximate' },
    ])
  })

  it('holds nothing where the last date was cancelled', () => {
    const schedule: Schedule = {
      kind: 'single',
      date: '2026-06-01',
      time: '10:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'cancelled', date: '2026-06-01' }],
    }
    expect(linkOf('outlook', { ...call, schedule })).toEqual({ service: 'outlook', holds: 'nothing', reason: 'over' })
  })

  it('gives a single date without a reason', () => {
    const schedule: Schedule = { kind: 'single', date: '2026-06-01', time: '10:00', timeZone: 'Europe/Berlin' }
    expect(parametersOf('google', schedule)).toMatchObject({
      dates: '20260601T100000/20260601T100000',
      ctz: 'Europe/Berlin',
    })
    expect(parametersOf('outlook', schedule)).toMatchObject({ startdt: '2026-06-01T08:00:00Z' })
    expect(linkOf('outlook', { ...call, schedule })).not.toHaveProperty('reason')
    expect(linkOf('google', { ...call, schedule })).not.toHaveProperty('reason')
  })

  it('makes up no end where the duration is not known', () => {
    const schedule: Schedule = { kind: 'single', date: '2026-06-01', time: '10:00', timeZone: 'Europe/Berlin' }
    expect(parametersOf('outlook', schedule)).not.toHaveProperty('enddt')
    expect(parametersOf('yahoo', schedule)).not.toHaveProperty('ET')
    const feed = toICalendar([{ id: 'call', name: 'Call', schedule }], {
      name: 'Calls',
      url: 'https://example.org/',
      domain: 'example.org',
      stamp: Date.UTC(2026, 0, 1),
    })
    expect(feed).toContain('DTSTART;TZID=Europe/Berlin:20260601T100000\r\n')
    expect(feed).not.toMatch(/^(DTEND|DURATION)/m)
  })

  it('begins the series of Google after the exceptions at its start, with what is left of the count', () => {
    const schedule: Schedule = {
      ...weekly,
      rule: 'FREQ=WEEKLY;COUNT=10',
      from: '2026-02-05',
      exceptions: [{ kind: 'cancelled', date: '2026-03-12' }],
    }
    expect(parametersOf('google', schedule)).toMatchObject({
      dates: '20260319T080000/20260319T090000',
      recur: 'RRULE:FREQ=WEEKLY;COUNT=4',
    })
    expect(linkOf('google', { ...call, schedule })).not.toHaveProperty('reason')
  })

  it.each<[string, NonNullable<Exclude<Schedule, { kind: 'approximate' | 'unscheduled' | 'ended' }>['exceptions']>]>([
    ['cancelled', [{ kind: 'cancelled', date: '2026-04-02' }]],
    ['moved', [{ kind: 'moved', date: '2026-04-02', to: { time: '09:00' } }]],
    ['added', [{ kind: 'added', date: '2026-04-03' }]],
  ])('says that Google knows nothing of a date that is %s', (_kind, exceptions) => {
    expect(linkOf('google', { ...call, schedule: { ...weekly, exceptions } })).toMatchObject({
      holds: 'series',
      reason: 'no-exceptions',
    })
  })

  it('counts a running meeting as the next', () => {
    expect(parametersOf('google', weekly, { after: Date.UTC(2026, 2, 12, 15, 30) }).dates).toBe(
      '20260312T080000/20260312T090000',
    )
    expect(parametersOf('google', weekly, { after: Date.UTC(2026, 2, 12, 16) }).dates).toBe(
      '20260319T080000/20260319T090000',
    )
  })

  it('gives Google Adds only the next date of several slots', () => {
    const schedule: Schedule[] = [weekly, { ...weekly, time: '06:00', rule: 'FREQ=WEEKLY;BYDAY=TU' }]
    expect(linkOf('google', { ...call, schedule })).toMatchObject({ holds: 'next-date', reason: 'several-slots' })
    expect(parametersOf('google', schedule).dates).toBe('20260310T060000/20260310T070000')
  })

  it('begins a paused series when it resumes', () => {
    const meeting: Meeting = { ...call, status: 'paused', resumesOn: '2026-09-01' }
    expect(new URL(linkOf('google', meeting)!.href!).searchParams.get('dates')).toBe('20260903T080000/20260903T090000')
  })

  it('moves on: the next date of Outlook is the moved one', () => {
    const schedule: Schedule = {
      ...weekly,
      exceptions: [{ kind: 'moved', date: '2026-03-12', to: { date: '2026-03-11' } }],
    }
    expect(parametersOf('outlook', schedule).startdt).toBe('2026-03-11T15:00:00Z')
  })

  it('keeps withheld addresses out, and cuts a long description', () => {
    const meeting: Meeting = { ...call, join: { withheld: 'By mail.' }, description: 'x'.repeat(5000) }
    const { searchParams } = new URL(linkOf('google', meeting)!.href!)
    expect(searchParams.get('location')).toBeNull()
    expect(searchParams.get('details')).toHaveLength(1000)
  })

  it('refuses the address of a feed that is not absolute', () => {
    expect(() => calendarLinks(call, { after, feedHref: '/calls.ics' })).toThrow(
      new RangeError('feedHref must be an absolute address, https: or webcal:; received "/calls.ics".'),
    )
  })
})

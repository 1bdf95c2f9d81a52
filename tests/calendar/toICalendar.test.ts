import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'

import { type ICalendarOptions, toICalendar } from '../../src/calendar/toICalendar.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Schedule } from '../../src/model/schedule.ts'

const options: ICalendarOptions = {
  name: 'Example calls',
  url: 'https://example.org/community',
  domain: 'example.org',
  stamp: Date.UTC(2026, 4, 3, 12, 30),
}

const weekly: Schedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '08:00',
  timeZone: 'America/Los_Angeles',
  from: '2026-01-01',
  durationMinutes: 60,
}

const call: Meeting = { id: 'call', name: 'Call', schedule: weekly }

const linesOf = (meetings: readonly Meeting[], changed: Partial<ICalendarOptions> = {}) =>
  toICalendar(meetings, { ...options, ...changed })
    .replaceAll('\r\n ', '')
    .split('\r\n')

const linesNamed = (name: string, meetings: readonly Meeting[], changed?: Partial<ICalendarOptions>) =>
  linesOf(meetings, changed).filter((line) => line.startsWith(name))

describe('toICalendar', () => {
  it('writes a whole calendar', () => {
    const meeting: Meeting = {
      ...call,
      updatedOn: '2026-04-01',
      revision: 3,
      description: 'What is new.',
      join: { href: 'https://meet.example.org/call', label: 'Video, and phone' },
      agenda: { href: '/agenda' },
      schedule: { ...weekly, timeZone: 'Asia/Kolkata' },
    }
    expect(
      toICalendar([meeting], { ...options, color: 'teal', source: 'https://example.org/calls.ics', zoneData: '2026a' }),
    ).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//moothall//moothall//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'NAME:Example calls',
        'X-WR-CALNAME:Example calls',
        'URL:https://example.org/community',
        'REFRESH-INTERVAL;VALUE=DURATION:P1D',
        'X-PUBLISHED-TTL:P1D',
        'SOURCE;VALUE=URI:https://example.org/calls.ics',
        'COLOR:teal',
        'X-MOOTHALL-TZDATA:2026a',
        'BEGIN:VTIMEZONE',
        'TZID:Asia/Kolkata',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0530',
        'TZOFFSETTO:+0530',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:call@example.org',
        'DTSTART;TZID=Asia/Kolkata:20260101T080000',
        'DTEND;TZID=Asia/Kolkata:20260101T090000',
        'RRULE:FREQ=WEEKLY;BYDAY=TH',
        'DTSTAMP:20260401T000000Z',
        'SEQUENCE:3',
        'SUMMARY:Call',
        String.raw`DESCRIPTION:What is new.\n\nVideo\, and phone: https://meet.example.org/cal`,
        String.raw` l\nAgenda: https://example.org/agenda`,
        'LOCATION:https://meet.example.org/call',
        'CONFERENCE;VALUE=URI;LABEL="Video, and phone":https://meet.example.org/call',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('gives the same bytes for the same input', () => {
    expect(toICalendar(structuredClone([call]), options)).toBe(toICalendar([call], options))
  })

  it('begins a series without a first date on the day of the stamp, in the zone of the meeting', () => {
    const from = (stamp: number) => {
      const schedule: Schedule = { ...weekly, rule: 'FREQ=DAILY', from: undefined }
      return linesNamed('DTSTART;', [{ ...call, schedule }], { stamp })[0]
    }
    expect(from(Date.UTC(2026, 4, 3, 6, 59))).toBe('DTSTART;TZID=America/Los_Angeles:20260502T080000')
    expect(from(Date.UTC(2026, 4, 3, 7))).toBe('DTSTART;TZID=America/Los_Angeles:20260503T080000')
  })

  it('writes exceptions in the form of DTSTART, and added dates with a UID of their own', () => {
    const exceptions = [
      { kind: 'cancelled', date: '2026-05-07' },
      { kind: 'moved', date: '2026-05-14', to: { time: '09:30' } },
      { kind: 'added', date: '2026-05-20' },
    ] as const
    const lines = linesOf([{ ...call, schedule: { ...weekly, exceptions } }]).filter((line) =>
      /^(UID|DTSTART;|EXDATE|RECURRENCE-ID|RRULE:FREQ=WEEKLY)/.test(line),
    )
    expect(lines).toEqual([
      'UID:call@example.org',
      'DTSTART;TZID=America/Los_Angeles:20260101T080000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH',
      'EXDATE;TZID=America/Los_Angeles:20260507T080000',
      'UID:call@example.org',
      'RECURRENCE-ID;TZID=America/Los_Angeles:20260514T080000',
      'DTSTART;TZID=America/Los_Angeles:20260514T093000',
      'UID:call.20260520T0800@example.org',
      'DTSTART;TZID=America/Los_Angeles:20260520T080000',
    ])
  })

  it('shows a single date that is cancelled as such', () => {
    const schedule: Schedule = {
      kind: 'single',
      date: '2026-06-01',
      time: '10:00',
      timeZone: 'UTC',
      exceptions: [{ kind: 'cancelled', date: '2026-06-01' }],
    }
    expect(linesNamed('STATUS', [{ ...call, schedule }])).toEqual(['STATUS:CANCELLED'])
  })

  it.each([
    ['freq=weekly;until=20261231', 'RRULE:FREQ=WEEKLY;UNTIL=20270101T075959Z'],
    ['FREQ=WEEKLY;UNTIL=20261231T080000', 'RRULE:FREQ=WEEKLY;UNTIL=20261231T160000Z'],
    ['FREQ=WEEKLY;UNTIL=20261231T160000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20261231T160000Z'],
    ['byday=1mo;freq=monthly;RSCALE=GREGORIAN;SKIP=OMIT;count=3;', 'RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3'],
  ])('writes the rule %s as other programs read it', (rule, line) => {
    expect(linesNamed('RRULE:', [{ ...call, schedule: { ...weekly, rule } }]).at(-1)).toBe(line)
  })

  it.each<[string, Partial<Meeting>]>([
    ['approximate', { schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' } } }],
    ['unscheduled', { schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }],
    ['ended', { schedule: { kind: 'ended' } }],
    ['no-first-date', { schedule: { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2', from: undefined } }],
    ['no-such-date', { schedule: { ...weekly, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } }],
    ['over', { schedule: { ...weekly, rule: 'FREQ=DAILY;UNTIL=20260101', from: undefined } }],
    ['paused', { status: 'paused' }],
    ['superseded', { supersededBy: 'other' }],
  ])('leaves out what is %s, and says so', (reason, changed) => {
    const feed = toICalendar([{ ...call, ...changed }], options)
    expect(feed).toContain(`\r\nX-MOOTHALL-OMITTED;X-REASON=${reason}:call\r\n`)
    expect(feed).not.toContain('VEVENT')
    // A calendar without a component is none.
    expect(ICAL.parse(feed)[2]).toHaveLength(1)
  })

  it('says which slot is left out, and why a series is that has added dates only', () => {
    const slots: Schedule[] = [weekly, { kind: 'unscheduled', reason: 'to-be-decided' }]
    expect(linesNamed('X-MOOTHALL-OMITTED', [{ ...call, schedule: slots }])).toEqual([
      'X-MOOTHALL-OMITTED;X-REASON=unscheduled:call.2',
    ])
    const added: Schedule = {
      ...weekly,
      rule: 'FREQ=WEEKLY;INTERVAL=2',
      from: undefined,
      exceptions: [{ kind: 'added', date: '2026-06-01' }],
    }
    const meeting = { ...call, schedule: added }
    expect(linesNamed('X-MOOTHALL-OMITTED', [meeting])).toEqual(['X-MOOTHALL-OMITTED;X-REASON=no-first-date:call'])
    expect(linesNamed('UID', [meeting])).toEqual(['UID:call.20260601T0800@example.org'])
  })

  it('writes several slots as events of their own', () => {
    const schedule: Schedule[] = [weekly, { ...weekly, time: '18:00' }]
    expect(linesNamed('UID', [{ ...call, schedule }])).toEqual(['UID:call@example.org', 'UID:call.2@example.org'])
  })

  it('keeps addresses that are not public out', () => {
    const meeting: Meeting = {
      ...call,
      join: [
        { withheld: 'The link comes by mail.' },
        { via: 'slack' },
        { href: 'mailto:chair@example.org' },
        { href: 'https://user:secret@meet.example.org/' },
        { href: 'javascript:alert(1)' },
        { href: 'tel:+49' },
      ],
    }
    const feed = toICalendar([meeting], options)
    expect(feed).not.toMatch(/CONFERENCE|LOCATION|DESCRIPTION|slack|chair|secret|javascript|ORGANIZER|ATTENDEE/)
  })

  it('speaks the language asked for', () => {
    const meeting: Meeting = { ...call, name: { en: 'Call', de: 'Treffen' }, agenda: { href: '/a' } }
    const words = {
      name: { en: 'Calls', de: 'Treffen aller' },
      locale: 'de-AT',
      messages: { meetings: { agenda: 'Tagesordnung' } },
    }
    expect(linesNamed('SUMMARY', [meeting], words)).toEqual(['SUMMARY:Treffen'])
    expect(linesNamed('NAME', [meeting], words)).toEqual(['NAME:Treffen aller'])
    expect(linesNamed('DESCRIPTION', [meeting], words)).toEqual(['DESCRIPTION:Tagesordnung: https://example.org/a'])
  })

  it.each<[RegExp, Partial<ICalendarOptions>, Meeting[]]>([
    [/^meeting "call": id must be unique in a calendar.*; received "?call"?\.$/, {}, [call, call]],
    [
      /^meeting "call": FREQ must be .*; received "?DAYLY"?\.$/,
      {},
      [{ ...call, schedule: { ...weekly, rule: 'FREQ=DAYLY' } }],
    ],
    [/^meeting "call": revision must be .*; received "?-1"?\.$/, {}, [{ ...call, revision: -1 }]],
    [/^meeting "call": updatedOn must be .*; received "?May"?\.$/, {}, [{ ...call, updatedOn: 'May' }]],
    [/^domain must be .*; received "?example\.org\\nX:1"?\.$/, { domain: 'example.org\nX:1' }, []],
    [/^url must be .*; received "?\/community"?\.$/, { url: '/community' }, []],
    [/^refresh must be .*; received "?daily"?\.$/, { refresh: 'daily' }, []],
    [/^color must be .*; received "?#fff"?\.$/, { color: '#fff' }, []],
    [/^name must be a string; received /, { name: { of: { its: 'own' } } as never }, []],
    [/^stamp must be .*; received "?NaN"?\.$/, { stamp: NaN }, []],
  ])('refuses: %s', (message, changed, meetings) => {
    expect(() => toICalendar(meetings, { ...options, ...changed })).toThrow(RangeError)
    expect(() => toICalendar(meetings, { ...options, ...changed })).toThrow(message)
  })
})

it.each(['P1D', 'PT12H', 'P1DT6H30M', 'P1W'])('takes %s for how often to look for changes', (refresh) => {
  expect(linesNamed('REFRESH', [], { refresh })).toEqual([`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`])
})

describe('text', () => {
  const texts: [string, string][] = [
    ['line breaks of Windows', 'one\r\ntwo'],
    ['commas, semicolons and backslashes', String.raw`a, b; c \ d \; e`],
    ['a forged end', 'Call\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged'],
    ['an emoji at the fold', `${'a'.repeat(65)}😀${'b'.repeat(70)}😀`],
    ['a family at the fold', `${'a'.repeat(60)}👩‍👩‍👧‍👦${'b'.repeat(10)}`],
    ['right-to-left marks', 'שלום \u200Fabc\u202E def'],
    ['a name of 10,000 characters', 'Größe '.repeat(1667)],
    ['quotes and colons', '"Call": the "long" one'],
  ]

  it.each(texts)('%s comes through ical.js and node-ical', (_name, title) => {
    const feed = toICalendar([{ ...call, name: title }], options)
    const expected = title.replaceAll('\r\n', '\n')
    const events = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([expected])
    const read = Object.values(nodeIcal.sync.parseICS(feed)).filter((component) => component?.type === 'VEVENT')
    expect(read.map((event) => event.summary)).toEqual([expected])
  })

  it.each(texts)('%s makes no line longer than 75 octets, and cuts no character', (_name, title) => {
    const feed = toICalendar([{ ...call, name: title }], { ...options, name: title })
    const lines = feed.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([])
    expect(feed.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  // node-ical undoes the escapes one kind after the other, and makes a line break of it.
  it('a backslash before an n comes through ical.js', () => {
    const title = String.raw`C:\new`
    const events = new ICAL.Component(ICAL.parse(toICalendar([{ ...call, name: title }], options)))
    expect(events.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe(title)
  })

  it('takes out what the format has no form for', () => {
    expect(linesNamed('SUMMARY', [{ ...call, name: 'a\u0000b\u0007c\uD800d\u2028e' }])).toEqual([
      String.raw`SUMMARY:abc�d\ne`,
    ])
  })

  it('escapes an id, and quotes a label', () => {
    const meeting: Meeting = {
      ...call,
      id: 'a\r\nX-A:1',
      join: { href: 'https://example.org/\r\nX-B:1', label: 'x":\r\nX-C:1' },
    }
    expect(
      linesOf([meeting]).filter((line) => line.startsWith('X-A') || line.startsWith('X-B') || line.startsWith('X-C')),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import { fromICalendar, type FromICalendarOptions } from '../../src/adapters/fromICalendar.ts'
import { nextOccurrences, occurrencesBetween } from '../../src/calendar/occurrences.ts'
import { toICalendar } from '../../src/calendar/toICalendar.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Schedule } from '../../src/model/schedule.ts'

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Call', ...lines, 'END:VEVENT']

const importOf = (text: string, options?: FromICalendarOptions) => fromICalendar([{ path: 'calls.ics', text }], options)

/** The only meeting of a file, and what was lost beside the UID. */
function only(text: string, options: FromICalendarOptions = { url: 'https://example.org' }) {
  const { communities, losses } = importOf(text, options)
  return {
    meeting: communities[0]?.meetings?.[0],
    losses: losses.filter(({ at }) => at !== 'VEVENT.UID').map(({ at, value, reason }) => `${at}: ${value}: ${reason}`),
  }
}

const google = calendar(
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Example project',
  'X-WR-TIMEZONE:Europe/Berlin',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20250702T170000',
  'DTEND;TZID=Europe/Berlin:20250702T180000',
  'RRULE:FREQ=MONTHLY;WKST=MO;BYDAY=1WE',
  'EXDATE;TZID=Europe/Berlin:20251203T170000',
  'DTSTAMP:20260501T080000Z',
  'ORGANIZER;CN=Ann Example:mailto:ann@example.org',
  'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=bob@exa',
  ' mple.com;X-NUM-GUESTS=0:mailto:bob@example.com',
  'ATTENDEE;CN=Carol:mailto:carol@example.com',
  'UID:abc123@google.com',
  'CREATED:20250601T080000Z',
  'LAST-MODIFIED:20251120T101500Z',
  'SEQUENCE:4',
  'STATUS:CONFIRMED',
  'TRANSP:OPAQUE',
  'SUMMARY:Community call',
  String.raw`DESCRIPTION:<p>News &amp\; <b>questions</b>.</p><ul><li>one</li><li>two</li></ul><p>Mail a`,
  String.raw` nn@example.org</p>\n\n-::~:~::~:~:~:~:~:~:~:~:~:~:~:~::~:~::-\nJoin: https://meet`,
  String.raw` .google.com/aaa-bbbb-ccc\nPIN: 123456`,
  'LOCATION:Room 7',
  'X-GOOGLE-CONFERENCE:https://meet.google.com/aaa-bbbb-ccc',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P0DT0H10M0S',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20250709T170000',
  'DTEND;TZID=Europe/Berlin:20250709T180000',
  'RECURRENCE-ID;TZID=Europe/Berlin:20250702T170000',
  'UID:abc123@google.com',
  'SUMMARY:Community call\\, first one',
  'ATTENDEE;CN=Carol:mailto:carol@example.com',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20260310T090000Z',
  'DTEND:20260310T093000Z',
  'UID:def456@google.com',
  'SUMMARY:Release party',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20260401',
  'UID:ghi789@google.com',
  'SUMMARY:Holiday',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20260310T090000Z',
  'CLASS:PRIVATE',
  'UID:jkl012@google.com',
  'SUMMARY:Dentist',
  'END:VEVENT',
)

describe('an export of Google', () => {
  const { communities, losses } = importOf(google)

  it('becomes a community with its meetings', () => {
    expect(communities).toEqual([
      {
        version: 1,
        id: 'example-project',
        name: 'Example project',
        url: '',
        meetings: [
          {
            id: 'community-call',
            name: 'Community call',
            description: [
              { kind: 'paragraph', text: 'News & questions.' },
              { kind: 'paragraph', text: '- one\n- two' },
              { kind: 'paragraph', text: 'Mail …' },
            ],
            schedule: {
              kind: 'recurring',
              rule: 'FREQ=MONTHLY;WKST=MO;BYDAY=1WE',
              time: '17:00',
              timeZone: 'Europe/Berlin',
              durationMinutes: 60,
              from: '2025-07-02',
              exceptions: [
                { kind: 'cancelled', date: '2025-12-03' },
                { kind: 'moved', date: '2025-07-02', to: { date: '2025-07-09' } },
              ],
            },
            join: { href: 'https://meet.google.com/aaa-bbbb-ccc' },
            updatedOn: '2025-11-20',
            revision: 4,
          },
          {
            id: 'release-party',
            name: 'Release party',
            schedule: {
              kind: 'single',
              date: '2026-03-10',
              time: '10:00',
              timeZone: 'Europe/Berlin',
              durationMinutes: 30,
            },
          },
        ],
        events: [{ id: 'holiday', name: 'Holiday', dates: { from: '2026-04-01' } }],
      },
    ])
  })

  it('lists what is not carried over', () => {
    expect(losses.map(({ path, at, value, reason }) => `${path} ${at}: ${value}: ${reason}`)).toEqual([
      'calls.ics URL: : the address of the community is not known; give the option url',
      'calls.ics VEVENT.UID: 4: a calendar written from the data has UIDs of its own; take the old one down',
      'calls.ics VEVENT[0].RECURRENCE-ID.SUMMARY: Community call, first one: one date of a series has no words of its own',
      'calls.ics VEVENT[0].ORGANIZER: 1: people are not carried over',
      'calls.ics VEVENT[0].ATTENDEE: 2: people are not carried over',
      'calls.ics VEVENT[0].VALARM: : reminders are for the reader to set',
      'calls.ics VEVENT[0].RECURRENCE-ID.ATTENDEE: 1: people are not carried over',
      'calls.ics VEVENT[0].DESCRIPTION: : what tells how to dial in was left out; say it in join',
      'calls.ics VEVENT[0].DESCRIPTION: : mail addresses were taken out',
      'calls.ics VEVENT[0].LOCATION: Room 7: a place has no field of its own; say it in expect or join',
      'calls.ics VEVENT[4]: : it is marked as private',
    ])
  })

  it('lets no name of a guest and no mail address through', () => {
    expect(JSON.stringify({ communities, losses })).not.toMatch(/@|%40|Ann|Carol|bob|Dentist|123456/)
  })
})

const exchange = calendar(
  'METHOD:REQUEST',
  'PRODID:Microsoft Exchange Server 2010',
  'BEGIN:VTIMEZONE',
  'TZID:tzone://Microsoft/Utc',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'ORGANIZER;CN="Example, Ann":mailto:ann@example.org',
  'ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Example, Bob":mailto:bob@example.org',
  String.raw`DESCRIPTION;LANGUAGE=en-US:All are welcome.\n\n_____________________________`,
  String.raw`	___________________________________________________\nMicrosoft Teams Need `,
  String.raw`	help?\nMeeting ID: 123 456\nPasscode: geheim\n`,
  'RRULE:FREQ=MONTHLY;UNTIL=21241206T150000Z;INTERVAL=1;BYDAY=1WE',
  'SUMMARY;LANGUAGE=en-US:OCM Community Call',
  'DTSTART;TZID=tzone://Microsoft/Utc:20250702T150000',
  'DTEND;TZID=tzone://Microsoft/Utc:20250702T160000',
  'UID:040000008200E00074C5B7101A82E008',
  'CLASS:PUBLIC',
  'PRIORITY:5',
  'DTSTAMP:20250601T080000Z',
  'TRANSP:OPAQUE',
  'STATUS:CONFIRMED',
  'SEQUENCE:0',
  'LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting',
  'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3a',
  '	abc/0',
  `X-ALT-DESC;FMTTYPE=text/html:<html><body>${'<p>Hello ann@example.org</p>'.repeat(200)}</body></html>`,
  'END:VEVENT',
)

describe('an export of Exchange, with lines folded by tabs', () => {
  it('keeps the time in UTC that it says, not the one that was meant', () => {
    const { meeting, losses } = only(exchange)
    expect(meeting).toEqual({
      id: 'ocm-community-call',
      name: 'OCM Community Call',
      description: 'All are welcome.',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1WE',
        time: '15:00',
        timeZone: 'UTC',
        durationMinutes: 60,
        from: '2025-07-02',
      },
      join: { href: 'https://teams.microsoft.com/l/meetup-join/19%3aabc/0' },
    })
    expect(losses).toContain(
      'VEVENT[0].RRULE: 21241206T150000Z: an end so far ahead means that there is none; it was left out',
    )
    expect(losses.find((loss) => loss.startsWith('VEVENT[0].X-ALT-DESC'))?.length).toBeLessThan(300)
    expect(JSON.stringify({ meeting, losses })).not.toMatch(/@|Ann|Bob|geheim|123 456/)
  })
})

describe('time zones', () => {
  const zoneOf = (tzid: string, ...zone: string[]) => {
    const { meeting, losses } = only(calendar(...zone, ...event(`DTSTART;TZID="${tzid}":20260701T100000`)))
    return { timeZone: (meeting?.schedule as { timeZone?: string } | undefined)?.timeZone, losses }
  }

  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['FLE Standard Time', 'Europe/Kyiv'],
    ['GMT Standard Time', 'Europe/London'],
    ['UTC', 'UTC'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/mozilla.org/20050126_1/America/New_York', 'America/New_York'],
    ['/freeassociation.sourceforge.net/America/Argentina/Cordoba', 'America/Argentina/Cordoba'],
  ])('%s is %s', (tzid, timeZone) => {
    expect(zoneOf(tzid)).toEqual({ timeZone, losses: [] })
  })

  it.each([
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
  ])('%s is read as %s, and that is said', (tzid, timeZone) => {
    expect(zoneOf(tzid)).toEqual({
      timeZone,
      losses: [`VEVENT[0].DTSTART: ${tzid}: no such time zone is known; it was read as ${timeZone}, so check it`],
    })
  })

  it('takes what a zone of its own says of its place', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Custom',
      'X-LIC-LOCATION:Asia/Tokyo',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    expect(zoneOf('Custom', ...zone)).toEqual({ timeZone: 'Asia/Tokyo', losses: [] })
  })

  it('keeps a meeting whose zone means nothing, without its dates', () => {
    const { meeting } = only(calendar(...event('DTSTART;TZID="Customized Time Zone":20260701T100000')))
    expect(meeting?.schedule).toEqual({ kind: 'unscheduled', reason: 'not-published' })
    expect(zoneOf('Customized Time Zone')).toEqual({
      timeZone: undefined,
      losses: ['VEVENT[0].DTSTART: Customized Time Zone:2026-07-01T10:00:00: its time zone is not known'],
    })
  })

  it('asks for a zone where times name none', () => {
    const text = calendar(...event('DTSTART:20260701T100000'))
    expect(only(text).losses).toEqual([
      'VEVENT[0].DTSTART: 2026-07-01T10:00:00: its time is on any clock; give the option timeZone',
    ])
    expect(only(text, { url: 'x', timeZone: 'Asia/Tokyo' }).meeting?.schedule).toMatchObject({
      time: '10:00',
      timeZone: 'Asia/Tokyo',
    })
  })
})

describe('schedules', () => {
  const zone = ';TZID=America/New_York:'
  const read = (...lines: string[]) => {
    const { meeting, losses } = only(calendar(...event(...lines)))
    return { schedule: meeting?.schedule, losses }
  }

  it('takes EXDATE in any form', () => {
    const { schedule, losses } = read(
      `DTSTART${zone}20260105T200000`,
      'RRULE:FREQ=WEEKLY',
      `EXDATE${zone}20260112T200000,20260119T200000`,
      'EXDATE:20260127T010000Z',
      'EXDATE;VALUE=DATE:20260202',
      `EXDATE${zone}20260203T200000`,
    )
    expect((schedule as { exceptions: unknown }).exceptions).toEqual(
      ['2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02'].map((date) => ({ kind: 'cancelled', date })),
    )
    expect(losses).toEqual(['VEVENT[0].EXDATE: 2026-02-03: the rule has no such date to be cancelled'])
  })

  it('takes RDATE as added dates', () => {
    const { schedule, losses } = read(
      `DTSTART${zone}20260105T200000`,
      'RRULE:FREQ=WEEKLY',
      `RDATE${zone}20260107T200000,20260108T180000,20260112T200000`,
      'RDATE;VALUE=PERIOD:20260115T150000Z/PT2H',
    )
    expect((schedule as { exceptions: unknown }).exceptions).toEqual([
      { kind: 'added', date: '2026-01-07' },
      { kind: 'added', date: '2026-01-08', time: '18:00' },
      { kind: 'added', date: '2026-01-15', time: '10:00' },
    ])
    expect(losses).toHaveLength(1)
  })

  it('counts a first date that the rule does not give', () => {
    const { schedule } = read(`DTSTART${zone}20260106T200000`, 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3')
    const starts = nextOccurrences({ schedule: schedule! }, { after: 0, count: 9 }).map(({ start }) =>
      new Date(start).toISOString().slice(0, 10),
    )
    expect(starts).toEqual(['2026-01-07', '2026-01-13', '2026-01-20'])
  })

  it('drops a time in the rule that says the same as DTSTART', () => {
    expect(
      read(`DTSTART${zone}20260106T203000`, 'RRULE:FREQ=DAILY;BYHOUR=20;BYMINUTE=30;BYSECOND=0').schedule,
    ).toMatchObject({ rule: 'FREQ=DAILY', time: '20:30' })
  })

  it.each([
    ['FREQ=DAILY;BYHOUR=9,17', 'it repeats within a day'],
    ['FREQ=HOURLY', 'it repeats within a day'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'FREQ beside BYWEEKNO must be YEARLY; received "MONTHLY".'],
  ])('keeps a meeting whose rule %s cannot be carried over, without its dates', (rule, reason) => {
    expect(read(`DTSTART${zone}20260106T200000`, `RRULE:${rule}`)).toEqual({
      schedule: { kind: 'unscheduled', reason: 'not-published' },
      losses: [`VEVENT[0].RRULE: ${rule}: the rule cannot be carried over: ${reason}`],
    })
  })

  it('reads durations', () => {
    expect(read(`DTSTART${zone}20260106T200000`, 'DURATION:PT1H30M').schedule).toMatchObject({ durationMinutes: 90 })
    expect(read(`DTSTART${zone}20260106T200000`, `DTEND${zone}20260106T200000`).schedule).not.toHaveProperty(
      'durationMinutes',
    )
    expect(read(`DTSTART${zone}20260106T200000`, 'DTEND:20260107T014500Z').schedule).toMatchObject({
      durationMinutes: 45,
    })
  })

  it('takes a cancelled date, and a date that only got a new title', () => {
    const series = event(`DTSTART${zone}20260105T200000`, 'RRULE:FREQ=WEEKLY')
    const cancelled = event(`RECURRENCE-ID${zone}20260112T200000`, `DTSTART${zone}20260112T200000`, 'STATUS:CANCELLED')
    const renamed = [
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:Special',
      `RECURRENCE-ID${zone}20260119T200000`,
      `DTSTART${zone}20260119T200000`,
      'END:VEVENT',
    ]
    const { meeting, losses } = only(calendar(...renamed, ...cancelled, ...series))
    expect(meeting?.schedule).toMatchObject({ exceptions: [{ kind: 'cancelled', date: '2026-01-12' }] })
    expect(losses).toEqual(['VEVENT[0].RECURRENCE-ID.SUMMARY: Special: one date of a series has no words of its own'])
  })

  it('takes dates without their series as dates of their own', () => {
    const date = (day: string) => event(`RECURRENCE-ID${zone}${day}T200000`, `DTSTART${zone}${day}T200000`)
    const { communities } = importOf(calendar(...date('20260105'), ...date('20260112')))
    expect(communities[0]?.meetings?.map(({ id, schedule }) => [id, (schedule as { date: string }).date])).toEqual([
      ['call', '2026-01-05'],
      ['call-2', '2026-01-12'],
    ])
  })

  it('takes the latest version of an event', () => {
    const version = (sequence: number, time: string) => event(`SEQUENCE:${sequence}`, `DTSTART${zone}20260105T${time}`)
    const { meeting, losses } = only(calendar(...version(2, '200000'), ...version(1, '180000')))
    expect(meeting?.schedule).toMatchObject({ time: '20:00' })
    expect(losses).toEqual([
      'VEVENT[0], line 9: Call, 2026-01-05 18:00: an older version of the same event: another has its UID',
    ])
  })

  it('ends a series that was cancelled', () => {
    expect(read(`DTSTART${zone}20260105T200000`, 'RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED').schedule).toEqual({
      kind: 'ended',
    })
  })
})

describe('what a description leads to', () => {
  const described = (description: string) =>
    only(calendar(...event('DTSTART:20260507T150000Z', 'DURATION:PT1H', `DESCRIPTION:${description}`)))

  it('is the agenda, the minutes and the recordings, and no longer a part of the text', () => {
    const { meeting, losses } = described(
      String.raw`News and questions.\nAgenda: https://a.example/agenda\nMeeting notes: https://a.example/notes\n- Recordings: https://a.example/videos`,
    )
    expect(meeting).toMatchObject({
      description: 'News and questions.',
      agenda: { href: 'https://a.example/agenda' },
      minutes: { href: 'https://a.example/notes' },
      recordings: { href: 'https://a.example/videos' },
    })
    expect(losses).toEqual([])
  })

  it('may be agenda and minutes at once', () => {
    const { meeting } = described('Agenda & minutes: https://a.example/pad')
    expect(meeting).toMatchObject({
      agenda: { href: 'https://a.example/pad' },
      minutes: { href: 'https://a.example/pad' },
    })
    expect(meeting).not.toHaveProperty('description')
  })

  it.each([
    ['Minutes: see https://a.example/notes'],
    ['The minutes are at https://a.example/notes'],
    ['Minutes: https://a.example/ann@example.org'],
  ])('stays in the text where it is more than an address: %s', (text) => {
    expect(described(text).meeting).not.toHaveProperty('minutes')
  })
})

describe('files', () => {
  it('gives a loss for a file that is no calendar', () => {
    expect(importOf('<html>').communities).toEqual([])
    expect(importOf('<html>').losses).toEqual([
      { path: 'calls.ics', at: '', value: '', reason: 'it holds no calendar' },
    ])
    expect(importOf('').losses).toHaveLength(1)
  })

  it('reads bare line feeds, a byte order mark, empty lines and several calendars in a file', () => {
    const one = calendar(...event('DTSTART:20260105T200000Z'))
    const { communities } = importOf(`\uFEFF${one.replaceAll('\r\n', '\n\n')}${one}`, { name: 'Example' })
    expect(communities.map(({ id, meetings }) => [id, meetings?.length])).toEqual([
      ['example', 1],
      ['example-2', 1],
    ])
  })

  it('reads a file with a picture in it, and a description without an end, in no time', () => {
    const picture = `ATTACH;ENCODING=BASE64;VALUE=BINARY:${'QUJD'.repeat(120_000)}`
    const begin = performance.now()
    const { meeting, losses } = only(
      calendar(...event('DTSTART:20260105T200000Z', picture, `DESCRIPTION:a${' '.repeat(400_000)}b`)),
    )
    expect(performance.now() - begin).toBeLessThan(3000)
    expect(meeting?.description).toBe('a')
    expect(losses[0]?.length).toBeLessThan(300)
  })

  it('does not take the mail address of a person for the name of a community', () => {
    const { communities, losses } = importOf(
      calendar('X-WR-CALNAME:ann@example.org', ...event('DTSTART:20260105T200000Z')),
      { url: 'https://example.org' },
    )
    expect(communities[0]).toMatchObject({ id: 'calls', name: 'calls' })
    expect(losses[0]).toMatchObject({ at: 'X-WR-CALNAME', value: '' })
  })
})

const schedules: Schedule[] = [
  {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    time: '17:00',
    timeZone: 'Europe/London',
    from: '2026-01-06',
    durationMinutes: 45,
  },
  {
    kind: 'recurring',
    rule: 'FREQ=MONTHLY;BYDAY=1WE;UNTIL=20271231',
    time: '17:00',
    timeZone: 'Europe/Berlin',
    from: '2026-01-07',
    exceptions: [
      { kind: 'cancelled', date: '2026-02-04' },
      { kind: 'moved', date: '2026-03-04', to: { date: '2026-03-11', time: '09:00' } },
      { kind: 'added', date: '2026-04-02' },
    ],
  },
  { kind: 'recurring', rule: 'FREQ=DAILY;COUNT=12', time: '09:00', timeZone: 'UTC', from: '2026-01-07' },
  { kind: 'single', date: '2026-05-05', time: '10:00', timeZone: 'America/Santiago', durationMinutes: 60 },
]

it('brings back the dates of a calendar that was written from data', () => {
  const meetings: Meeting[] = schedules.map((schedule, index) => ({
    id: `call-${index}`,
    name: `Call ${index}`,
    schedule,
  }))
  const text = toICalendar(meetings, {
    name: 'Calls',
    url: 'https://example.org/',
    domain: 'example.org',
    stamp: Date.UTC(2026, 0, 1),
  })
  const { communities, losses } = importOf(text)
  const datesOf = (list: readonly Meeting[] = []) =>
    list
      .flatMap((meeting) => occurrencesBetween(meeting, { from: 0, to: Date.UTC(2028, 0, 1) }))
      .filter(({ status }) => status !== 'cancelled')
      .map(({ start, end }) => `${start} ${end}`)
      .toSorted()
  expect(datesOf(communities[0]?.meetings)).toEqual(datesOf(meetings))
  expect(losses.map(({ at }) => at)).toEqual(['VEVENT.UID'])
})

import { describe, expect, it } from 'vitest'

import { fromICalendar, type FromICalendarOptions } from '../../src/adapters/fromICalendar.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { RecurringSchedule } from '../../src/model/schedule.ts'

const url = 'https://kiln.example.org'
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (title: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${title}@example.org`,
  `SUMMARY:${title}`,
  ...lines,
  'END:VEVENT',
]
const good = (title: string) => event(title, 'DTSTART:20260507T160000Z', 'DTEND:20260507T170000Z')

/** What a file gives; every community that is read has to be one that `check` takes. */
function read(text: string, options: FromICalendarOptions = {}) {
  const { communities, losses } = fromICalendar([{ path: 'a.ics', text }], { url, name: 'Kiln', ...options })
  for (const community of communities) {
    expect(parseCommunity(structuredClone(community)).problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
  }
  const [{ meetings = [], events = [] } = {}] = communities
  return {
    meetings,
    events,
    names: meetings.map(({ name }) => name),
    losses: losses.filter(({ at }) => at !== 'VEVENT.UID').map(({ at, value, reason }) => `${at}: ${value}: ${reason}`),
  }
}

const unscheduled = { kind: 'unscheduled', reason: 'not-published' }
const scheduleOf = (meetings: readonly Meeting[]) => meetings[0]?.schedule

describe('one bad line costs no more than it says', () => {
  it('a line that was not folded', () => {
    const text = calendar(
      ...event('Call', 'DTSTART:20260507T160000Z', 'DESCRIPTION:We talk about', 'kilns and ovens'),
      ...good('Party'),
    )
    const { names, meetings, losses } = read(text)
    expect(names).toEqual(['Call', 'Party'])
    expect(meetings[0]).toMatchObject({
      description: 'We talk about',
      schedule: { kind: 'single', date: '2026-05-07' },
    })
    expect(losses).toEqual([
      'line 8: kilns and ovens: the line cannot be read (of “Call”): invalid line (no token ";" or ":") "kilns and ovens"',
    ])
  })

  it('a rule that is none: the meeting stays, without dates', () => {
    const others = Array.from({ length: 20 }, (_, index) => good(`Call ${index}`)).flat()
    const { meetings, losses } = read(
      calendar(...event('Odd', 'DTSTART:20260507T160000Z', 'RRULE:FREQ=SOMETIMES'), ...others),
    )
    expect(meetings).toHaveLength(21)
    expect(scheduleOf(meetings)).toEqual(unscheduled)
    expect(losses).toEqual([
      expect.stringMatching(/^line 7: RRULE:FREQ=SOMETIMES: the line cannot be read \(of “Odd”\): invalid frequency/),
      'VEVENT[0].RRULE: : without its rule, its dates cannot be told',
    ])
  })

  it.each([
    ['of an event', ['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Broken', 'DTSTART:20260507T160000Z'], 'VEVENT'],
    ['of an alarm', ['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Broken', 'BEGIN:VALARM', 'ACTION:DISPLAY'], 'VEVENT'],
  ])('a missing end %s: that event is left out, the others are read', (_what, broken, name) => {
    const { names, losses } = read(calendar(...good('First'), ...broken, ...good('Last')))
    expect(names).toEqual(['First', 'Last'])
    expect(losses).toContain(`line 9: Broken: its ${name} has no end, so it is left out`)
  })

  it('a file that breaks off', () => {
    const text = calendar(...good('First'), ...good('Second'))
    const { names, losses } = read(text.slice(0, text.indexOf('DTEND', text.indexOf('Second'))))
    expect(names).toEqual(['First'])
    expect(losses).toEqual([
      'line 9: Second: its VEVENT has no end, so it is left out',
      'line 1: : the calendar has no end; what is whole of it was read',
    ])
  })

  it('an end of what has not begun', () => {
    const { names, losses } = read(calendar('END:VEVENT', ...good('First')))
    expect(names).toEqual(['First'])
    expect(losses).toEqual(['line 3: END:VEVENT: it ends what has not begun'])
  })

  it.each([
    ['DTSTART:20260230T160000Z', 'DTSTART: 2026-02-30T16:00:00Z'],
    ['DTSTART:20261301T160000Z', 'DTSTART: 2026-13-01T16:00:00Z'],
    ['DTSTART:20260507T250000Z', 'DTSTART: 2026-05-07T25:00:00Z'],
    ['DTSTART:00000101T160000Z', 'DTSTART: 0000-01-01T16:00:00Z'],
  ])('an impossible date, %s, is refused and not rolled over', (line, place) => {
    const { meetings, losses } = read(calendar(...event('Call', line)))
    expect(scheduleOf(meetings)).toEqual(unscheduled)
    expect(losses).toEqual([`VEVENT[0].${place}: there is no such date or time`])
  })

  it('an impossible date among those that are cancelled or added', () => {
    const { meetings, losses } = read(
      calendar(
        ...event(
          'Call',
          'DTSTART:20260105T160000Z',
          'RRULE:FREQ=WEEKLY',
          'EXDATE:20260230T160000Z',
          'RDATE:20260431T160000Z',
          'DURATION:an hour',
          'LAST-MODIFIED:20260230T000000Z',
          'SEQUENCE:99999999999',
        ),
      ),
    )
    expect(meetings[0]).toEqual({
      id: 'call',
      name: 'Call',
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY', time: '16:00', timeZone: 'UTC', from: '2026-01-05' },
    })
    expect(losses).toEqual([
      'VEVENT[0].DURATION: an hour: it gives no duration in whole minutes',
      'VEVENT[0].EXDATE: 2026-02-30T16:00:00Z: there is no such date or time',
      'VEVENT[0].RDATE: 2026-04-31T16:00:00Z: there is no such date or time',
    ])
  })

  it.each([
    ['FREQ=WEEKLY;INTERVAL=100000', 'INTERVAL must be a whole number from 1 to 1000; received 100000.'],
    ['FREQ=DAILY;COUNT=1000000', 'COUNT must be a whole number from 1 to 10000; received 1000000.'],
  ])('%s is no rule of a meeting', (rule, reason) => {
    const { meetings, losses } = read(calendar(...event('Call', 'DTSTART:20260105T160000Z', `RRULE:${rule}`)))
    expect(scheduleOf(meetings)).toEqual(unscheduled)
    expect(losses).toEqual([`VEVENT[0].RRULE: ${rule}: the rule cannot be carried over: ${reason}`])
  })

  it('a duration of years is none', () => {
    const { meetings, losses } = read(calendar(...event('Call', 'DTSTART:20260105T160000Z', 'DTEND:20300105T160000Z')))
    expect(scheduleOf(meetings)).not.toHaveProperty('durationMinutes')
    expect(losses).toHaveLength(1)
  })

  it('each period of RDATE is reported with its own length', () => {
    const { meetings, losses } = read(
      calendar(
        ...event(
          'Call',
          'DTSTART:20260105T160000Z',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY',
          'RDATE;VALUE=PERIOD:20260115T150000Z/PT2H,20260116T150000Z/20260116T180000Z,20260117T150000Z/PT1H',
        ),
      ),
    )
    expect((scheduleOf(meetings) as RecurringSchedule).exceptions).toHaveLength(3)
    expect(losses).toEqual([
      'VEVENT[0].RDATE: 2026-01-15 15:00, 120 minutes: an added date lasts as long as the others',
      'VEVENT[0].RDATE: 2026-01-16 15:00, 180 minutes: an added date lasts as long as the others',
    ])
  })

  it('a file of more than ten million characters is refused at once', () => {
    const begin = performance.now()
    const text = calendar(...event('Call', `DESCRIPTION:${'x'.repeat(10_000_000)}`))
    expect(read(text).losses).toEqual([': : it is longer than 10000000 characters'])
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  // The calendar of FINOS had 4 million in 2024.
  it('a file of four million characters is read in little time', () => {
    const begin = performance.now()
    const text = calendar(Array.from({ length: 34_000 }, (_, index) => good(`Call ${index}`).join('\r\n')).join('\r\n'))
    expect(text.length).toBeGreaterThan(4_000_000)
    const { communities, losses } = fromICalendar([{ path: 'a.ics', text }], { url })
    expect(communities[0]?.meetings).toHaveLength(34_000)
    expect(losses.map(({ at }) => at)).toEqual(['VEVENT.UID'])
    expect(performance.now() - begin).toBeLessThan(8000)
  })
})

describe('a zone that the file defines', () => {
  const zone = (...observances: [kind: string, start: string, from: string, to: string, rule?: string][]) => [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    ...observances.flatMap(([kind, start, from, to, rule]) => [
      `BEGIN:${kind}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...(rule === undefined ? [] : [`RRULE:${rule}`]),
      `END:${kind}`,
    ]),
    'END:VTIMEZONE',
  ]
  const call = event('Call', 'DTSTART;TZID=Customized Time Zone:20260701T100000')

  it.each([
    [
      'Europe/Berlin',
      zone(
        ['STANDARD', '16010101T030000', '+0200', '+0100', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
        ['DAYLIGHT', '16010101T020000', '+0100', '+0200', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
      ),
    ],
    [
      'America/New_York',
      zone(
        ['STANDARD', '16010101T020000', '-0400', '-0500', 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=11'],
        ['DAYLIGHT', '16010101T020000', '-0500', '-0400', 'FREQ=YEARLY;BYDAY=2SU;BYMONTH=3'],
      ),
    ],
    ['Asia/Kolkata', zone(['STANDARD', '16010101T000000', '+0530', '+0530'])],
    [
      'Australia/Sydney',
      zone(
        ['STANDARD', '16010101T030000', '+1100', '+1000', 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=4'],
        ['DAYLIGHT', '16010101T020000', '+1000', '+1100', 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=10'],
      ),
    ],
  ])('is known as %s by its rules, and that is said', (timeZone, definition) => {
    const { meetings, losses } = read(calendar(...definition, ...call))
    expect(scheduleOf(meetings)).toMatchObject({ kind: 'single', date: '2026-07-01', time: '10:00', timeZone })
    expect(losses).toEqual([
      `VEVENT[0].DTSTART: Customized Time Zone: no such time zone is known; by its rules in the file it was read as ${timeZone}, so check it`,
    ])
  })

  it.each([
    ['has clocks of no zone', zone(['STANDARD', '16010101T000000', '+0317', '+0317'])],
    ['has a rule that is none', zone(['STANDARD', '16010101T000000', '+0100', '+0100', 'FREQ=YEARLY;BYDAY=MAYBE'])],
    ['says nothing', zone()],
  ])('that %s leaves a meeting without dates', (_what, definition) => {
    const { meetings, losses } = read(calendar(...definition, ...call))
    expect(scheduleOf(meetings)).toEqual(unscheduled)
    expect(losses.at(-1)).toBe(
      'VEVENT[0].DTSTART: Customized Time Zone:2026-07-01T10:00:00: its time zone is not known',
    )
  })
})

describe('events of whole days', () => {
  it('become events, whose end is the day after the last', () => {
    const { events, meetings, losses } = read(
      calendar(
        ...event(
          'Summit',
          'DTSTART;VALUE=DATE:20260901',
          'DTEND;VALUE=DATE:20260904',
          'DESCRIPTION:We meet.',
          'LOCATION:Delft',
          'STATUS:TENTATIVE',
        ),
        ...event('Day off', 'DTSTART;VALUE=DATE:20260401', 'DTEND;VALUE=DATE:20260402'),
      ),
    )
    expect(meetings).toEqual([])
    expect(events).toEqual([
      {
        id: 'summit',
        name: 'Summit',
        dates: { from: '2026-09-01', to: '2026-09-03' },
        description: 'We meet.',
        tentative: true,
        location: 'Delft',
      },
      { id: 'day-off', name: 'Day off', dates: { from: '2026-04-01' } },
    ])
    expect(losses).toEqual([])
  })

  it('that repeat, are private or cancelled are left out, with a word', () => {
    const day = 'DTSTART;VALUE=DATE:20260401'
    const { events, losses } = read(
      calendar(
        ...event('Birthday', day, 'RRULE:FREQ=YEARLY'),
        ...event('Dentist', day, 'CLASS:PRIVATE'),
        ...event('Fair', day, 'STATUS:CANCELLED'),
      ),
    )
    expect(events).toEqual([])
    expect(losses).toEqual([
      'VEVENT[0].RRULE: Birthday, 2026-04-01: it lasts whole days and repeats; add its dates by hand',
      'VEVENT[1]: : it is marked as private',
      'VEVENT[2]: Fair, 2026-04-01: it is cancelled',
    ])
  })
})

describe('a series that was changed from some date on', () => {
  const part = (uid: string, title: string, start: string, rule: string) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `DTSTART:${start}`,
    `RRULE:${rule}`,
    'END:VEVENT',
  ]
  const old = part('abc@google.com', 'Call', '20250107T160000Z', 'FREQ=WEEKLY;UNTIL=20251230T235959Z;BYDAY=TU')
  const slots = [
    {
      kind: 'recurring',
      rule: 'FREQ=WEEKLY;UNTIL=20251230T235959Z;BYDAY=TU',
      time: '16:00',
      timeZone: 'UTC',
      from: '2025-01-07',
    },
    { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '17:00', timeZone: 'UTC', from: '2026-01-08' },
  ]

  it.each([
    ['by the name that Google gives it', 'abc_R20260108T170000@google.com', 'Community call'],
    ['by its title', 'another@outlook.com', 'Call'],
  ])('is one meeting, told %s', (_how, uid, title) => {
    const later = part(uid, title, '20260108T170000Z', 'FREQ=WEEKLY;BYDAY=TH')
    for (const parts of [
      [...old, ...later],
      [...later, ...old],
    ]) {
      const { meetings, losses } = read(calendar(...parts))
      expect(meetings).toEqual([{ id: expect.stringMatching(/call$/), name: title, schedule: slots }])
      expect(losses).toEqual([
        expect.stringMatching(/the series was changed from 2026-01-08 on; it was joined with VEVENT\[0\]$/),
      ])
    }
  })

  it('stays two meetings where both are held at a time', () => {
    const other = part('x', 'Call', '20250108T170000Z', 'FREQ=WEEKLY;BYDAY=TH')
    expect(read(calendar(...old, ...other)).meetings).toHaveLength(2)
  })

  it('loses what is over, and other entries that are, where that is asked for', () => {
    const later = part('abc_R20260108T170000@google.com', 'Call', '20260108T170000Z', 'FREQ=WEEKLY;BYDAY=TH')
    const text = calendar(
      ...old,
      ...later,
      ...good('Party'),
      ...event('Summit', 'DTSTART;VALUE=DATE:20260401'),
      ...event('Fair', 'DTSTART;VALUE=DATE:20260601'),
    )
    const { names, meetings, events, losses } = read(text, { after: Date.UTC(2026, 4, 8) })
    expect(names).toEqual(['Call'])
    expect(scheduleOf(meetings)).toEqual(slots[1])
    expect(events.map(({ name }) => name)).toEqual(['Fair'])
    expect(losses).toContain('VEVENT: 2: they are over, and were not asked for')
  })
})

it.each([
  ['UNTIL=21250305T180000Z', 'FREQ=WEEKLY;BYDAY=TH', 1],
  ['UNTIL=99991231T000000Z', 'FREQ=WEEKLY;BYDAY=TH', 1],
  ['UNTIL=20320305T180000Z', 'FREQ=WEEKLY;UNTIL=20320305T180000Z;BYDAY=TH', 0],
])('an end %s is one within ten years, or none', (until, rule, remarks) => {
  const { meetings, losses } = read(
    calendar(...event('Call', 'DTSTART:20260305T180000Z', `RRULE:FREQ=WEEKLY;${until};BYDAY=TH`)),
  )
  expect(scheduleOf(meetings)).toMatchObject({ rule })
  expect(losses).toHaveLength(remarks)
})

describe('what the Linux Foundation writes into a calendar', () => {
  const join = 'https://zoom-lfx.platform.linuxfoundation.org/meeting/912345678?password=1c6f'
  const text = (...lines: string[]) =>
    calendar(
      ...event(
        'Call',
        'DTSTAMP;TZID=America/Los_Angeles:20260501T080000',
        'DTSTART;TZID=America/Los_Angeles:20260507T090000',
        'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=22000101T000000Z',
        'ATTENDEE:',
        'ATTENDEE;CN=;ROLE=REQ-PARTICIPANT:mailto:',
        ...lines,
      ),
    )
  const dialIn = `Ways to join meeting:\\n\\n1. Join from PC\\n\\n${join}\\n\\nMeeting Passcode: 123456`

  it('is a description without the way in, which is where a meeting has it', () => {
    const { meetings, losses } = read(
      text(`DESCRIPTION:You have been invited to a recurring meeting for Call\\n\\nWe trim wicks.\\n\\n${dialIn}`),
    )
    expect(meetings[0]).toMatchObject({ description: 'We trim wicks.', join: { href: join } })
    expect(scheduleOf(meetings)).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=TH' })
    expect(losses).toEqual([
      'VEVENT[0].RRULE: 22000101T000000Z: an end so far ahead means that there is none; it was left out',
      'VEVENT[0].ATTENDEE: 2: it names nobody',
      'VEVENT[0].DESCRIPTION: : what tells how to dial in was left out; say it in join',
    ])
  })

  it('has its way in as the place, if there is one', () => {
    const place = 'https://zoom-lfx.platform.linuxfoundation.org/meeting/987'
    const { meetings } = read(text(`DESCRIPTION:${dialIn}`, `LOCATION:${place}`))
    expect(meetings[0]?.description).toBeUndefined()
    expect(meetings[0]?.join).toEqual({ href: place })
  })

  it('leaves the choice of several calls to whoever reads it', () => {
    const { meetings, losses } = read(text(`DESCRIPTION:${dialIn}\\nor https://us02web.zoom.us/j/123`))
    expect(meetings[0]?.join).toBeUndefined()
    expect(losses.at(-1)).toBe('VEVENT[0].DESCRIPTION: : it has several addresses of calls; say which in join')
  })
})

import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import type { Schedule } from '../../src/model/schedule.ts'
import { runOn } from './runOn.ts'

const community: Community = {
  version: 1,
  id: 'example',
  name: 'Example',
  url: 'https://www.example.org/community',
  meetings: [
    {
      id: 'weekly',
      name: { en: 'Weekly call', de: 'Wochentreffen' },
      updatedOn: '2026-05-01',
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' },
    },
    { id: 'council', name: 'Council', schedule: { kind: 'unscheduled', reason: 'not-published' } },
  ],
}

const moothall = (args: string[], data: unknown = community) => runOn(args, { 'data.json': data })

const propertiesOf = (feed: string | undefined) => new ICAL.Component(ICAL.parse(feed ?? ''))

describe('moothall ics', () => {
  it('prints the calendar of a community, and notes what has no dates', async () => {
    const { exitCode, printed, warnings } = await moothall(['ics', 'data.json'])
    expect(exitCode).toBe(0)
    expect(warnings).toEqual(['data.json: note: meeting "council" has no dates (unscheduled), so it has no event'])
    const calendar = propertiesOf(printed)
    expect(calendar.getFirstPropertyValue('name')).toBe('Example')
    expect(calendar.getFirstPropertyValue('url')).toBe('https://www.example.org/community')
    expect(calendar.getFirstPropertyValue('x-moothall-tzdata')).toBe('2026a')
    const event = calendar.getFirstSubcomponent('vevent')
    expect(event?.getFirstPropertyValue('uid')).toBe('weekly@www.example.org')
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-05-07T16:00:00Z')
  })

  it('writes a file, the same bytes each time', async () => {
    const args = ['ics', 'data.json', '-o', 'out/calls.ics']
    const { printed, written } = await moothall(args)
    expect(printed).toBe('')
    expect(Object.keys(written)).toEqual(['out/calls.ics'])
    expect((await moothall(args)).written).toEqual(written)
  })

  it('writes a file for each meeting, one without dates too, so that its address stays good', async () => {
    const { written } = await moothall(['ics', 'data.json', '--each', '--output', 'out', '--locale', 'de'])
    expect(Object.keys(written)).toEqual(['out/weekly.ics', 'out/council.ics'])
    expect(propertiesOf(written['out/weekly.ics']).getFirstPropertyValue('name')).toBe('Example: Wochentreffen')
  })

  it('has the words of the language of its texts', async () => {
    const join = { href: 'https://meet.example.org/' }
    const withJoin = { ...community, meetings: [{ ...community.meetings?.[0], join, agenda: join, minutes: join }] }
    const { printed } = await moothall(['ics', 'data.json', '--locale', 'de'], withJoin)
    expect(propertiesOf(printed).getFirstSubcomponent('vevent')?.getFirstPropertyValue('description')).toBe(
      'Teilnehmen: https://meet.example.org/\nTagesordnung: https://meet.example.org/\nProtokoll: https://meet.example.org/',
    )
    const site = await moothall(['html', 'data.json', '--locale', 'de', '-o', 'site'], withJoin)
    expect(site.written['site/calendar.ics']).toContain('Tagesordnung: ')
  })

  it('takes what the options say', async () => {
    const { printed } = await moothall([
      'ics',
      'data.json',
      '--domain',
      'calls.example',
      '--name',
      'Calls',
      '--url',
      'https://calls.example/',
      '--stamp',
      '2026-06-05T12:00Z',
      '--source',
      'https://calls.example/a.ics',
      '--color',
      'teal',
      '--refresh',
      'PT12H',
    ])
    const calendar = propertiesOf(printed)
    const read = ['name', 'url', 'source', 'color', 'refresh-interval'].map((name) =>
      String(calendar.getFirstPropertyValue(name)),
    )
    expect(read).toEqual(['Calls', 'https://calls.example/', 'https://calls.example/a.ics', 'teal', 'PT12H'])
    const event = calendar.getFirstSubcomponent('vevent')
    expect(event?.getFirstPropertyValue('uid')).toBe('weekly@calls.example')
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-06-11T16:00:00Z')
  })

  const { updatedOn: _updatedOn, ...undated } = community.meetings![0]!
  const [weekly] = community.meetings!

  it.each<[string, string[], unknown, string[]]>([
    [
      'text that is no JSON',
      [],
      '{\n  "version": 1,\n  oops }',
      [expect.stringMatching(/^data\.json:\d+:\d+: error: .*\[syntax\]$/)],
    ],
    [
      'faults of the structure, all at once',
      [],
      { ...community, version: 2, meetings: [weekly, { id: 'A b', name: 'x' }] },
      [
        expect.stringMatching(/^data\.json:1:\d+: error: version: /),
        expect.stringMatching(/^data\.json:1:\d+: error: meetings\[1\]\.schedule: /),
        expect.stringMatching(/^data\.json:1:\d+: error: meetings\[1\]\.id: /),
      ],
    ],
    [
      'schedules that cannot be read, all at once',
      [],
      {
        ...community,
        meetings: [
          { ...weekly, id: 'a', schedule: { ...(weekly!.schedule as Schedule), rule: 'FREQ=FORTNIGHTLY' } },
          weekly,
          { ...weekly, id: 'b', schedule: { ...(weekly!.schedule as Schedule), timeZone: 'Mars/Olympus' } },
        ],
      },
      [
        expect.stringMatching(
          /^data\.json:1:\d+: error: meetings\[0\]\.schedule\.rule: rule "FREQ=FORTNIGHTLY" is .*: FREQ must be one of .*; received "FORTNIGHTLY"\. \[rrule\]$/,
        ),
        expect.stringMatching(/^data\.json:1:\d+: error: meetings\[2\]\.schedule\.timeZone: .*"Mars\/Olympus"/),
      ],
    ],
    [
      'an option with a fault',
      ['--refresh', 'daily'],
      community,
      ['data.json: error: refresh must be a DURATION such as P1D; received "daily".'],
    ],
    [
      'nothing that says when it changed',
      [],
      { ...community, meetings: [undated] },
      ['data.json: error: it has no time of change; give --stamp, such as --stamp 2026-05-03'],
    ],
  ])('refuses %s', async (_title, args, data, heads) => {
    const { warnings, ...left } = await moothall(['ics', 'data.json', '-o', 'out.ics', ...args], data)
    expect(left).toEqual({ exitCode: 1, printed: '', written: {} })
    expect(warnings.map((warning) => warning.split('\n')[0])).toEqual(heads)
  })

  it.each([
    [['ics'], 'moothall ics: error: give either a file of data, or a calendar by --from <file>'],
    [['ics', 'a.json', 'b.json'], "moothall: error: too many arguments for 'ics'. Expected 1 argument but got 2."],
    [['ics', 'data.json', '--each'], 'moothall ics: error: --each needs a folder, --output <folder>'],
    [['ics', 'data.json', '--colour', 'red'], "moothall: error: unknown option '--colour'\n(Did you mean --color?)"],
    [
      ['ics', 'data.json', '--stamp', 'today'],
      "moothall: error: option '--stamp <time>' argument 'today' is invalid. Allowed is 2026-05-03 or 2026-05-03T12:00Z.",
    ],
  ])('refuses the command line %j', async (args, message) => {
    const { exitCode, warnings } = await moothall(args)
    expect(exitCode).toBe(2)
    expect(warnings).toEqual([message])
  })

  it('says that a file cannot be read', async () => {
    const { warnings } = await moothall(['ics', 'other.json'])
    expect(warnings).toEqual(['other.json: error: it cannot be read: no such file'])
  })
})

describe('moothall ics --from', () => {
  const feed = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Example calls',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Call',
    'DTSTART:20260507T160000Z',
    'DTEND:20260507T170000Z',
    'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=22000101T000000Z',
    'DESCRIPTION:News.\\n\\nWays to join meeting:\\nhttps://example.zoom.us/j/123\\nPasscode: 1',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'SUMMARY:Summit',
    'DTSTART;VALUE=DATE:20260601',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
  const args = ['ics', '--from', 'feed.ics', '--url', 'https://www.example.org/community', '--stamp', '2026-05-03']

  it('writes a calendar anew without its faults', async () => {
    const { exitCode, printed, warnings } = await runOn(args, { 'feed.ics': feed })
    expect(exitCode).toBe(0)
    const calendar = propertiesOf(printed)
    expect(calendar.getFirstPropertyValue('name')).toBe('Example calls')
    const [call, ...others] = calendar.getAllSubcomponents('vevent')
    expect(others).toEqual([])
    expect(call?.getFirstPropertyValue('uid')).toBe('call@www.example.org')
    expect(call?.getFirstPropertyValue('rrule')?.toString()).toBe('FREQ=WEEKLY;BYDAY=TH')
    expect(call?.getFirstPropertyValue('description')).not.toContain('Passcode')
    expect(printed.replaceAll('\r\n ', '')).toContain('https://example.zoom.us/j/123')
    expect(warnings).toContain('feed.ics: note: the event "Summit" lasts whole days, and only meetings are written')
  })

  it.each([
    [['ics', 'data.json', '--from', 'feed.ics'], 2, /give either a file of data, or a calendar by --from <file>/],
    [['ics', '--from', 'feed.ics'], 2, /moothall ics: error: the files do not say where the site/],
  ])('says what is wrong: %s', async (wrong, code, message) => {
    const { exitCode, warnings } = await runOn(wrong, { 'feed.ics': feed, 'data.json': community })
    expect(exitCode).toBe(code)
    expect(warnings.at(-1)).toMatch(message)
  })
})

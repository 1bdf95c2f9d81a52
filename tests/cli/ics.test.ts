import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { run } from '../../src/cli/run.ts'
import type { Community } from '../../src/model/community.ts'
import type { Schedule } from '../../src/model/schedule.ts'

const community: Community = {
  version: 1,
  id: 'example',
  name: 'Example',
  url: 'https://www.example.org/community',
  meetings: [
    {
      id: 'weekly',
      title: { en: 'Weekly call', de: 'Wochentreffen' },
      updatedOn: '2026-05-01',
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' },
    },
    { id: 'council', title: 'Council', schedule: { kind: 'unscheduled', reason: 'not-published' } },
  ],
}

/** Runs the command on files that are not on a disk. */
function moothall(args: string[], data: unknown = community) {
  const written: Record<string, string> = {}
  const warnings: string[] = []
  let printed = ''
  const exitCode = run(args, {
    readFile: (path) => {
      if (path !== 'data.json') throw new Error('no such file')
      return typeof data === 'string' ? data : JSON.stringify(data)
    },
    writeFile: (path, text) => (written[path] = text),
    print: (text) => (printed += text),
    warn: (line) => warnings.push(line),
    zoneData: '2026a',
    version: '9.9.9',
  })
  return { exitCode, printed, written, warnings }
}

const propertiesOf = (feed: string | undefined) => new ICAL.Component(ICAL.parse(feed ?? ''))

describe('moothall ics', () => {
  it('prints the calendar of a community, and notes what has no dates', () => {
    const { exitCode, printed, warnings } = moothall(['ics', 'data.json'])
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

  it('writes a file, the same bytes each time', () => {
    const args = ['ics', 'data.json', '-o', 'out/calls.ics']
    const { printed, written } = moothall(args)
    expect(printed).toBe('')
    expect(Object.keys(written)).toEqual(['out/calls.ics'])
    expect(moothall(args).written).toEqual(written)
  })

  it('writes a file for each meeting, one without dates too, so that its address stays good', () => {
    const { written } = moothall(['ics', 'data.json', '--each', '--output', 'out', '--locale', 'de'])
    expect(Object.keys(written)).toEqual(['out/weekly.ics', 'out/council.ics'])
    expect(propertiesOf(written['out/weekly.ics']).getFirstPropertyValue('name')).toBe('Example: Wochentreffen')
  })

  it('takes what the options say', () => {
    const { printed } = moothall([
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
      [expect.stringMatching(/^data\.json:3:3: error: it is not JSON: /)],
    ],
    [
      'text that ends too early',
      [],
      '{\n  "version": 1',
      [expect.stringMatching(/^data\.json:2:15: error: it is not JSON: /)],
    ],
    [
      'a list',
      [],
      [],
      ['data.json: error: it holds no community; allowed is an object with version, id, name and url'],
    ],
    [
      'faults of the structure, all at once',
      [],
      { version: 2, name: 'N', url: 'https://example.org', meetings: [weekly, { id: 'A b', title: 'x' }, weekly] },
      [
        'data.json: error: version: read 2, allowed is 1',
        'data.json: error: meetings[1].id: read "A b", allowed is lower case with hyphens',
        'data.json: error: meetings[1].schedule: read nothing, allowed is an object with a kind',
        'data.json: error: meetings[2].id: read "weekly", which meetings[0] has already',
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
        'data.json: error: meeting "a": FREQ: read "FORTNIGHTLY", allowed is SECONDLY,MINUTELY,HOURLY,DAILY,WEEKLY,MONTHLY,YEARLY',
        'data.json: error: meeting "b": timeZone: read "Mars/Olympus", allowed is an IANA time zone',
      ],
    ],
    [
      'an option with a fault',
      ['--refresh', 'daily'],
      community,
      ['data.json: error: refresh: read "daily", allowed is a DURATION such as P1D'],
    ],
    [
      'nothing that says when it changed',
      [],
      { ...community, meetings: [undated] },
      ['data.json: error: nothing in it has updatedOn or verifiedOn; give --stamp, such as --stamp 2026-05-03'],
    ],
    [
      'an address that is none',
      [],
      { ...community, url: '/here' },
      ['data.json: error: url: read "/here", allowed is an absolute address; or give --domain and --url'],
    ],
  ])('refuses %s', (_title, args, data, warnings) => {
    expect(moothall(['ics', 'data.json', '-o', 'out.ics', ...args], data)).toEqual({
      exitCode: 1,
      printed: '',
      written: {},
      warnings,
    })
  })

  it.each([
    [['ics'], 'moothall ics: error: give one file with data, not 0'],
    [['ics', 'a.json', 'b.json'], 'moothall ics: error: give one file with data, not 2'],
    [['ics', 'data.json', '--each'], 'moothall ics: error: --each needs a folder, --output <folder>'],
    [['ics', 'data.json', '--colour', 'red'], "moothall ics: error: Unknown option '--colour'"],
    [
      ['ics', 'data.json', '--stamp', 'today'],
      'moothall ics: error: --stamp: read "today", allowed is 2026-05-03 or 2026-05-03T12:00Z',
    ],
    [['icz'], 'moothall: error: no command "icz"; there is ics'],
  ])('refuses the command line %j', (args, message) => {
    const { exitCode, warnings } = moothall(args)
    expect(exitCode).toBe(2)
    expect(warnings[0]).toBe(message)
  })

  it('says that a file cannot be read', () => {
    expect(moothall(['ics', 'other.json']).warnings).toEqual(['other.json: error: it cannot be read: no such file'])
  })

  it.each([[[]], [['--help']], [['ics', '--help']], [['ics', 'data.json', '-h']]])(
    'explains itself with %j',
    (args) => {
      expect(moothall(args)).toMatchObject({ exitCode: 0, printed: expect.stringContaining('Usage: moothall') })
    },
  )

  it('tells its version', () => {
    expect(moothall(['--version']).printed).toBe('9.9.9\n')
  })

  it('runs as a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'moothall-'))
    try {
      const data = join(folder, 'data.json')
      const file = join(folder, 'feeds', 'calls.ics')
      writeFileSync(data, JSON.stringify(community))
      const { status, stderr } = spawnSync(process.execPath, ['src/cli/moothall.ts', 'ics', data, '-o', file], {
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: `${data}: note: meeting "council" has no dates (unscheduled), so it has no event\n`,
      })
      expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

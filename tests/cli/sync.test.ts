import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { describe, expect, it, onTestFinished } from 'vitest'

import { Disk } from '../../src/cli/disk.ts'
import { type Outcome, withinLimit } from '../../src/cli/withinLimit.ts'
import type { SourcesSnapshot } from '../../src/data/snapshot.ts'
import { runOn } from './runOn.ts'
import { selfSigned } from './selfSigned.ts'
import { sourceServer } from './sourceServer.ts'

const head = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'

interface Call {
  uid: string
  name: string
  start?: string
  rule?: string
  more?: string
}

const eventOf = ({ uid, name, start = '20260106T150000Z', rule = 'FREQ=WEEKLY;BYDAY=TU', more = '' }: Call): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:${name}\r\nDTSTART:${start}\r\nDURATION:PT1H\r\nRRULE:${rule}\r\n${more}END:VEVENT\r\n`

const calendarOf = (...calls: Call[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n${calls.map(eventOf).join('')}END:VCALENDAR\r\n`

const weekly: Call = { uid: 'weekly@kiln', name: 'Weekly call' }
const docs: Call = { uid: 'docs@kiln', name: 'Docs call', rule: 'FREQ=WEEKLY;BYDAY=TH' }

const csvOf = (...people: string[]): string =>
  [
    ',Project,Maintainer Name,Company,Github Name,OWNERS',
    ...people.map((each, at) => `${at === 0 ? 'Sandbox,Kiln' : ','},${each},`),
  ].join('\n')

const ada = 'Ada Example,Example Ltd.,ada'
const jane = 'Jane Doe,Other Inc.,jane'

/** A community's file in a folder of its own, on which the command is run. */
function communityWith(sources: string, files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-sync-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'kiln.moothall.yaml')
  writeFileSync(file, `${head}sources:\n${sources}`)
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  for (const [name, text] of Object.entries(files)) write(name, text)
  const { readFile, writeFiles, replaceFile, exists, isFile } = new Disk()
  const run = (verb: string, ...args: string[]) =>
    runOn([verb, file, ...args], {}, { readFile, writeFiles, replaceFile, exists, isFile, variable: () => 'secret' })
  const snapshotFile = join(folder, 'kiln.moothall.sources.json')
  return {
    write,
    run,
    sync: (...args: string[]) => run('sync', '--allow-private', ...args),
    file: () => readFileSync(file, 'utf8'),
    text: () => readFileSync(snapshotFile, 'utf8'),
    snapshot: () => JSON.parse(readFileSync(snapshotFile, 'utf8')) as SourcesSnapshot,
  }
}

const calendarAt = (place: string, more = ''): string =>
  `  - { id: calendar, kind: icalendar, ${place}, into: meetings${more} }\n`
const maintainers = '  - { id: maintainers, kind: maintainers-csv, path: m.csv, into: bodies }\n'

const keysIn = ({ sources }: SourcesSnapshot, source: string): unknown =>
  sources[source]?.entries['meetings']?.map(({ key }) => key)

describe('moothall sync', () => {
  it('writes the entries of files beside the file of the community, which stays as it is', async () => {
    const kiln = communityWith(calendarAt('path: a.ics') + maintainers, {
      'a.ics': calendarOf(weekly, docs),
      'm.csv': csvOf(ada, jane),
    })
    const before = kiln.file()
    const { exitCode, printed } = await kiln.sync()
    expect([exitCode, printed]).toEqual([
      0,
      [
        'calendar: Docs call was added: Every Thursday, 15:00 UTC, 1 hour.',
        'calendar: Weekly call was added: Every Tuesday, 15:00 UTC, 1 hour.',
        'maintainers: The group Maintainers was added.',
        '',
      ].join('\n'),
    ])
    expect(kiln.file()).toBe(before)
    expect(kiln.snapshot().sources['calendar']).toEqual({
      source: { kind: 'icalendar', path: 'a.ics', into: 'meetings' },
      fetchedOn: '2026-05-03',
      files: [{ from: 'a.ics', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      entries: {
        meetings: [
          expect.objectContaining({ key: 'docs@kiln', id: 'docs-call', name: 'Docs call' }),
          expect.objectContaining({ key: 'weekly@kiln', id: 'weekly-call', name: 'Weekly call' }),
        ],
      },
    })
    const again = kiln.text()
    expect((await kiln.sync()).printed).toBe('Nothing changed.\n')
    expect(kiln.text()).toBe(again)
    expect((await kiln.run('check')).printed).toContain('Weekly call has dates, and nothing says how to get in.')
    expect(JSON.parse((await kiln.run('json-ld')).printed)).toBeDefined()
  })

  it('counts no UID of a calendar as lost, since it is the key of its entry', async () => {
    const kiln = communityWith(calendarAt('path: a.ics'), { 'a.ics': calendarOf(weekly) })
    expect((await kiln.sync('--losses')).warnings).toEqual([])
    expect(keysIn(kiln.snapshot(), 'calendar')).toEqual(['weekly@kiln'])
  })

  it('ends the reason why a file is no text with one full stop', async () => {
    const kiln = communityWith(calendarAt('path: a.ics'), { 'a.ics': 'A\0' })
    expect((await kiln.sync()).printed).toContain('Give a file of text. Publish the file in UTF-8.')
  })

  it('keeps the entries of a calendar that breaks off', async () => {
    const whole = calendarOf(weekly, docs)
    const kiln = communityWith(calendarAt('path: a.ics'), { 'a.ics': whole })
    await kiln.sync()
    kiln.write('a.ics', whole.slice(0, whole.indexOf('UID:docs@kiln')))
    const { exitCode, printed } = await kiln.sync()
    expect([exitCode, printed]).toEqual([
      1,
      'calendar: not read: its calendar breaks off before its end. Try again later, or publish the whole file. Its entries are still those of 2026-05-03.\n',
    ])
    expect(keysIn(kiln.snapshot(), 'calendar')).toEqual(['docs@kiln', 'weekly@kiln'])
  })

  it('says in sentences what came, went and changed, and with --check writes nothing', async () => {
    const kiln = communityWith(calendarAt('path: a.ics') + maintainers, {
      'a.ics': calendarOf(weekly, docs),
      'm.csv': csvOf(ada, jane),
    })
    await kiln.sync()
    const before = kiln.text()
    const cancelled = 'EXDATE:20260512T160000Z\r\n'
    kiln.write(
      'a.ics',
      calendarOf(
        { ...weekly, start: '20260106T160000Z', more: cancelled },
        { ...weekly, uid: 'new@kiln', name: 'Talks' },
      ),
    )
    kiln.write('m.csv', csvOf(ada.replace('Example Ltd.', 'Kiln GmbH'), 'Bo *Example* @all,,bo'))

    const { exitCode, printed } = await kiln.sync('--check', '--report', 'markdown')
    expect(exitCode).toBe(1)
    expect(printed).toBe(
      [
        '## Changes in the sources',
        '',
        '### calendar',
        '',
        '- Docs call was removed.',
        '- Talks was added: Every Tuesday, 15:00 UTC, 1 hour.',
        '- Weekly call moved from 15:00 to 16:00 UTC.',
        '- Weekly call of 2026-05-12 is cancelled.',
        '',
        '### maintainers',
        '',
        '- Jane Doe left the maintainers.',
        '- Bo \\*Example\\* @\u2060all joined the maintainers.',
        '- Ada Example moved from Example Ltd. to Kiln GmbH.',
        '',
      ].join('\n'),
    )
    expect(kiln.text()).toBe(before)
    expect((await kiln.sync()).exitCode).toBe(0)
    expect(keysIn(kiln.snapshot(), 'calendar')).toEqual(['new@kiln', 'weekly@kiln'])
    expect(await kiln.sync('--check', '--report', 'markdown')).toMatchObject({
      exitCode: 0,
      printed: '## Changes in the sources\n\nNothing changed.\n',
    })
  })

  it('renames and sets fields where the source asks for it, and reads it anew when that changes', async () => {
    const adoptersWith = (map: string) =>
      `  - { id: users, kind: adopters, path: ADOPTERS.md, into: [adopters, channels]${map} }\n`
    const text = '## Users\n\n- [Quay](https://quay.example.org) - Media\n- [Tide](https://tide.example.org)\n'
    const files = { 'ADOPTERS.md': text }
    const kiln = communityWith(adoptersWith(', map: { rename: { use: industry }, set: { level: pilot } }'), files)
    await kiln.sync()
    expect(kiln.snapshot().sources['users']?.entries).toEqual({
      adopters: [
        {
          key: 'https://quay.example.org',
          id: 'quay',
          name: 'Quay',
          industry: 'Media',
          level: 'pilot',
          href: 'https://quay.example.org',
        },
        { key: 'https://tide.example.org', id: 'tide', name: 'Tide', level: 'pilot', href: 'https://tide.example.org' },
      ],
    })
    kiln.write('kiln.moothall.yaml', `${head}sources:\n${adoptersWith(', map: { set: { level: production } }')}`)
    expect((await kiln.run('check')).printed).toContain('The source "users" was changed since the last sync')
    expect((await kiln.sync()).printed).toContain('The adopter Quay: level changed from pilot to production.')
  })

  it('sets fields of the members of groups', async () => {
    const map = ', map: { set: { kind: steering }, members: { set: { role: Maintainer } } }'
    const kiln = communityWith(maintainers.replace(' }', `${map} }`), { 'm.csv': csvOf(ada) })
    await kiln.sync()
    expect(kiln.snapshot().sources['maintainers']?.entries['bodies']).toMatchObject([
      { kind: 'steering', members: [{ name: 'Ada Example', role: 'Maintainer' }] },
    ])
  })

  it('reads nothing by a map of fields that there are not', async () => {
    const map = ', map: { rename: { sumary: name }, set: { id: call }, members: { set: { rol: Chair } } }'
    const kiln = communityWith(calendarAt('path: a.ics', map))
    const { exitCode, warnings } = await kiln.sync()
    expect(exitCode).toBe(1)
    expect(warnings.join('\n')).toContain('Entries of meetings have no field "sumary" that a map could change.')
    expect(warnings.join('\n')).toContain('Entries of meetings have no field "id" that a map could change.')
    expect(warnings.join('\n')).toContain('Entries of people have no field "rol" that a map could change.')
  })

  it('asks with the state that it knows, and takes 304 for unchanged', async () => {
    const { origin, requests } = await sourceServer({
      '/a.ics': (request, response) =>
        request.headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"1"', 'content-encoding': 'gzip' }).end(gzipSync(calendarOf(weekly))),
    })
    const kiln = communityWith(calendarAt(`href: '${origin}/a.ics'`))
    await kiln.sync()
    expect(kiln.snapshot().sources['calendar']?.files).toMatchObject([{ from: `${origin}/a.ics`, etag: '"1"' }])
    const before = kiln.text()
    expect(await kiln.sync('--now', '2026-05-08')).toMatchObject({ exitCode: 0, printed: 'Nothing changed.\n' })
    expect(kiln.text()).toBe(before)
    await kiln.sync('--now', '2026-05-10')
    expect(kiln.snapshot().sources['calendar']?.fetchedOn).toBe('2026-05-10')
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"'])
    await kiln.sync('--force')
    expect(requests.at(-1)?.headers['if-none-match']).toBeUndefined()
  })

  it('fetches a source no more often than its refresh says', async () => {
    const { origin, requests } = await sourceServer({ '/a.ics': calendarOf(weekly) })
    const kiln = communityWith(calendarAt(`href: '${origin}/a.ics'`, ', refresh: weekly'))
    for (const day of ['2026-05-01', '2026-05-07', '2026-05-08']) await kiln.sync('--now', day)
    expect(requests).toHaveLength(2)
  })

  it('sends a token to the host of the source alone, and follows a redirect only where it may', async () => {
    const other = await sourceServer({ '/b.ics': calendarOf(weekly) })
    const { origin, requests } = await sourceServer({
      '/a.ics': (_, response) => response.writeHead(302, { location: `${other.origin}/b.ics` }).end(),
    })
    const kiln = communityWith(calendarAt(`href: '${origin}/a.ics'`))
    const refused = await kiln.sync('--token', 'calendar=TOKEN')
    expect(refused.exitCode).toBe(1)
    expect(refused.printed).toBe(
      `calendar: not read: it redirects to ${new URL(other.origin).host}, which is not allowed. Write the address that the file is at, or add --allow-host for both hosts. It has no entries yet.\n`,
    )
    expect((await kiln.sync('--token', 'calendar=TOKEN', '--allow-host', '127.0.0.1')).exitCode).toBe(0)
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret'])
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined])
    expect(kiln.text()).not.toContain('secret')
  })
})

describe('a source that cannot be read', () => {
  const loop = { location: '/loop' }
  type Answers = Parameters<typeof sourceServer>[0]
  it.each<[string, Answers[string], string, string[]]>([
    ['fails', (_, response) => response.writeHead(500).end(), 'the server answers with 500', []],
    ['is gone', (_, response) => response.writeHead(404).end(), 'the server has no such file (404)', []],
    ['is refused', (_, response) => response.writeHead(403).end(), 'the server refuses it with 403', []],
    ['is a web page', '<!DOCTYPE html><title>Sign in</title>', 'answers with a web page instead of the file', []],
    ['is something else', 'just words', 'it holds nothing that icalendar reads: it holds no calendar', []],
    ['is garbage', (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00, 0x01])), 'it is no text in UTF-8', []],
    ['is empty', calendarOf(), 'it has no meetings', []],
    [
      'redirects without end',
      (_, response) => response.writeHead(302, loop).end(),
      'it redirects more than 3 times',
      [],
    ],
    [
      'is half',
      (_, response) => {
        response.writeHead(200, { 'content-length': 9999 })
        response.write('BEGIN:VCALENDAR')
        setTimeout(() => response.destroy(), 50)
      },
      'the answer ends before its end',
      [],
    ],
    ['takes too long', () => {}, 'it takes longer than 0.2 s', ['--timeout', '0.2']],
    [
      'dribbles',
      (_, response) => {
        response.write('BEGIN:VCALENDAR')
      },
      'it takes longer than 0.2 s',
      ['--timeout', '0.2'],
    ],
    [
      'says that it is too large',
      (_, response) => response.writeHead(200, { 'content-length': 100_000_000 }).write('a'),
      'it is larger than 10 MB',
      [],
    ],
    [
      'is too large',
      (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write('a'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      },
      'it is larger than 1 MB',
      ['--max-size', '1'],
    ],
    [
      'unpacks to too much',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(5_000_000))),
      'it is larger than 1 MB',
      ['--max-size', '1'],
    ],
    [
      'is no gzip',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
      'what it is compressed as cannot be read',
      [],
    ],
  ])('because it %s keeps its last entries, and the others go on', async (_what, answer, reason, args) => {
    const answers: Answers = {
      '/a.ics': calendarOf(weekly),
      '/loop': (_request, response) => response.writeHead(302, loop).end(),
    }
    const { origin } = await sourceServer(answers)
    const kiln = communityWith(calendarAt(`href: '${origin}/a.ics'`) + maintainers, { 'm.csv': csvOf(ada, jane) })
    await kiln.sync('--now', '2026-05-01')
    answers['/a.ics'] = answer
    kiln.write('m.csv', csvOf(ada))

    const { exitCode, printed } = await kiln.sync(...args)
    expect(exitCode).toBe(1)
    expect(printed).toContain(`calendar: not read: `)
    expect(printed).toContain(reason)
    expect(printed).toContain('Its entries are still those of 2026-05-01.')
    expect(printed).toContain('maintainers: Jane Doe left the maintainers.')
    expect(keysIn(kiln.snapshot(), 'calendar')).toEqual(['weekly@kiln'])
    expect(kiln.snapshot().sources['calendar']).toMatchObject({
      fetchedOn: '2026-05-01',
      failed: { since: '2026-05-03', reason: expect.stringContaining(reason) },
    })
    expect((await kiln.run('check')).printed).toContain('The source "calendar" cannot be fetched since 2026-05-03')

    answers['/a.ics'] = calendarOf(weekly)
    expect((await kiln.sync()).exitCode).toBe(0)
    expect(kiln.snapshot().sources['calendar']).not.toHaveProperty('failed')
  })

  it.each([
    ['http://127.0.0.1:9/a.ics', 'it is not encrypted'],
    ['https://127.0.0.1/a.ics', '127.0.0.1 is a local or private address'],
    ['https://[::ffff:169.254.169.254]/a.ics', '::ffff:a9fe:a9fe is a local or private address'],
    ['https://0x7f.1/a.ics', '127.0.0.1 is a local or private address'],
    ['https://localhost/a.ics', 'is a local or private address'],
  ])('because %s is private says so', async (href, reason) => {
    const kiln = communityWith(calendarAt(`href: '${href}'`))
    const { exitCode, printed } = await kiln.run('sync')
    expect([exitCode, printed]).toEqual([1, expect.stringContaining(reason)])
    expect(printed).toContain('--allow-private')
  })

  it('because nobody vouches for its certificate says so, and asks for nothing', async () => {
    const requests: unknown[] = []
    const server = createServer(selfSigned('127.0.0.1'), (request, response) => {
      requests.push(request)
      response.end(calendarOf(weekly))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const kiln = communityWith(calendarAt(`href: 'https://127.0.0.1:${port}/a.ics'`) + maintainers, {
      'm.csv': csvOf(ada),
    })
    const { exitCode, printed } = await kiln.sync()
    expect([exitCode, printed.split('\n')[0]]).toEqual([
      1,
      'calendar: not read: the certificate of its host cannot be trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Have the certificate mended. NODE_EXTRA_CA_CERTS names those of an authority of your own. It has no entries yet.',
    ])
    expect(printed).toContain('maintainers: The group Maintainers was added.')
    expect(requests).toEqual([])
  })

  it('because its file is missing says where it looked', async () => {
    const { exitCode, printed } = await communityWith(calendarAt('path: a.ics')).sync()
    expect([exitCode, printed]).toEqual([
      1,
      "calendar: not read: a.ics does not exist. Correct `path`, which is seen from the community's file. It has no entries yet.\n",
    ])
  })
})

describe('a snapshot', () => {
  it('that was edited is reported, and written anew by the next sync', async () => {
    const kiln = communityWith(calendarAt('path: a.ics'), { 'a.ics': calendarOf(weekly) })
    await kiln.sync()
    const good = kiln.text()
    kiln.write('kiln.moothall.sources.json', good.replace('"Weekly call"', '"Daily call"'))
    const { exitCode, printed } = await kiln.run('check')
    expect(exitCode).toBe(0)
    expect(printed).toContain('warning: snapshot: The snapshot was changed by hand or by a merge')
    expect((await kiln.sync()).printed).toBe('calendar: Daily call is now called Weekly call.\n')
    expect(kiln.text()).toBe(good)
  })

  it.each([
    [
      'is of a newer version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      'received 2, which a newer Moothall wrote',
    ],
    ['has the marks of a merge', (text: string) => `<<<<<<< HEAD\n${text}`, 'must be JSON that `moothall sync` wrote'],
  ])('that %s is an error, and written anew by the next sync', async (_what, change, message) => {
    const kiln = communityWith(calendarAt('path: a.ics'), { 'a.ics': calendarOf(weekly) })
    await kiln.sync()
    const good = kiln.text()
    kiln.write('kiln.moothall.sources.json', change(good))
    const { exitCode, printed } = await kiln.run('check')
    expect([exitCode, printed]).toEqual([1, expect.stringContaining(message)])
    expect((await kiln.sync()).exitCode).toBe(0)
    expect(kiln.text()).toBe(good)
  })

  it('has the line of a problem in it', async () => {
    const kiln = communityWith(calendarAt('path: a.ics'), { 'a.ics': calendarOf(weekly) })
    await kiln.sync()
    const { printed } = await kiln.run('check', '--format', 'json')
    const [problem] = (JSON.parse(printed) as { file: string; line: number; path: string; rule: string }[]).filter(
      ({ rule }) => rule === 'no-way-to-join',
    )
    expect(problem?.path).toBe('snapshot.sources.calendar.entries.meetings[0]')
    expect(problem?.file).toMatch(/kiln\.moothall\.sources\.json$/)
    expect(kiln.text().split('\n')[problem!.line - 1]).toContain('{')
  })
})

it.each([
  [['-'], 'it needs a file; received standard input'],
  [['KILN', '--token', 'calendar'], '--token must be <source>=<variable> of a source with href; received "calendar"'],
  [['KILN', '--timeout', '0'], 'Allowed is a number above 0.'],
])('sync %j is refused with exit code 2', async (args, message) => {
  const { exitCode, warnings } = await runOn(['sync', ...args.map((each) => (each === 'KILN' ? 'kiln.yaml' : each))], {
    'kiln.yaml': `${head}sources:\n${calendarAt("href: 'https://a.example/a.ics'")}`,
  })
  expect([exitCode, warnings.join('\n')]).toEqual([2, expect.stringContaining(message)])
})

it('a kind that nothing reads is a problem of the file', async () => {
  const files = { 'kiln.yaml': `${head}sources:\n${calendarAt('path: a.ics').replace('icalendar', 'icalender')}` }
  const { exitCode, printed } = await runOn(['check', 'kiln.yaml'], files)
  expect(exitCode).toBe(1)
  expect(printed).toContain('Write `kind: icalendar`, if that is meant.')
})

describe('a snapshot with more values than are read', () => {
  const outcome = (id: string, count: number): Outcome => ({
    id,
    changes: [`${id} changed.`],
    fetched: {
      source: { kind: 'maintainers-md', path: 'm.md', into: 'people' },
      fetchedOn: '2026-05-03',
      files: [],
      entries: { people: Array.from({ length: count }, (_, index) => ({ key: `p${index}`, name: 'Ada' })) },
    },
  })
  const failedWith =
    (counts: Readonly<Record<string, number>>) =>
    (id: string, { message, fix }: { message: string; fix: string }): Outcome => ({
      id,
      changes: [],
      failure: { reason: message, fix },
      ...(counts[id] !== undefined && { fetched: outcome(id, counts[id]).fetched }),
    })
  const sizesOf = (outcomes: readonly Outcome[]) =>
    outcomes.map(({ id, failure, fetched }) => [id, failure !== undefined, fetched?.entries['people']?.length])

  it('keeps all sources that fit', () => {
    const outcomes = [outcome('a', 100), outcome('b', 100)]
    expect(withinLimit(outcomes, failedWith({}))).toBe(outcomes)
  })

  it('takes the source that grew most back to its last entries, and keeps the others', () => {
    const outcomes = [outcome('a', 400), outcome('b', 300), outcome('c', 10)]
    const left = withinLimit(outcomes, failedWith({ a: 390, b: 20, c: 10 }), 2000)
    expect(sizesOf(left)).toEqual([
      ['a', false, 400],
      ['b', true, 20],
      ['c', false, 10],
    ])
    expect(left[1]?.failure).toEqual({
      reason: 'it has 909 values, and a snapshot holds 2,000 of all sources',
      fix: 'Name fewer entries by `only`, or put it into a community of its own.',
    })
  })

  it('goes without the entries of a source that had none', () => {
    expect(sizesOf(withinLimit([outcome('a', 1000), outcome('b', 100)], failedWith({}), 2000))).toEqual([
      ['a', true, undefined],
      ['b', false, 100],
    ])
  })
})

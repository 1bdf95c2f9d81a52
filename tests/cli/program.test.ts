import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compileInto } from '../fixtures/compiled.ts'

const root = join(import.meta.dirname, '../..')

let home = ''

// The package as it is installed: compiled, with its description and its sheets beside it.
beforeAll(() => {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  home = mkdtempSync(join(cache, 'moothall-cli-'))
  compileInto(join(home, 'dist'))
  // It is generated as a script, which the compiler does not copy.
  cpSync(join(root, 'src/data/validateCommunity.js'), join(home, 'dist/data/validateCommunity.js'))
  mkdirSync(join(home, 'dist/themes'), { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "type": "module", "version": "9.9.9" }')
  writeFileSync(join(home, 'dist/styles.css'), '/* styles */')
  writeFileSync(join(home, 'dist/enhance.js'), '/* enhance */')
  writeFileSync(join(home, 'dist/enhance-time.js'), '/* time */')
  writeFileSync(join(home, 'dist/enhance-controls.js'), '/* controls */')
  writeFileSync(join(home, 'dist/enhance-dates.js'), '/* dates */')
  writeFileSync(join(home, 'dist/themes/harbour.css'), '/* harbour */')
  writeFileSync(join(home, 'kiln.yaml'), kiln)
}, 60_000)

afterAll(() => rmSync(home, { recursive: true }))

const kiln = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
meetings:
  - id: call
    name: Call
    updatedOn: 2026-04-01
    description: We *talk*.
    schedule: { kind: recurring, rule: FREQ=WEEKLY;BYDAY=TH, time: '16:00', timeZone: UTC, durationMinutes: 60 }
    join: { href: https://meet.example.org/kiln }
`

/** The Node under which the tests run, and the machine's own where that is another. */
const nodes = [process.execPath, ...(existsSync('/usr/bin/node') ? ['/usr/bin/node'] : [])]

describe.each(nodes)('the program moothall under %s', (node) => {
  const moothall = (args: readonly string[], input = '') => {
    const program = join(home, 'dist/cli/moothall.js')
    const { status, stdout, stderr } = spawnSync(node, [program, ...args], { cwd: home, encoding: 'utf8', input })
    return { status, stdout, stderr }
  }

  it('tells its version and explains itself', () => {
    expect(moothall(['--version'])).toEqual({ status: 0, stdout: '9.9.9\n', stderr: '' })
    expect(moothall([])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: moothall /), stderr: '' })
  })

  it('checks a file, and standard input', () => {
    expect(moothall(['check', 'kiln.yaml', '--now', '2026-05-03'])).toEqual({
      status: 0,
      stdout: 'no problems in kiln.yaml\n',
      stderr: '',
    })
    const left = moothall(['check', '-', '--now', '2026-05-03'], kiln.replace('name: Call', 'name: 3'))
    expect(left.status).toBe(1)
    expect(left.stdout).toMatch(/^-:7:5: error: meetings\[0\]\.name: /)
  })

  it('ends in peace where the reader of its output has gone', () => {
    // The reader has gone long before Node has started.
    const command = '{ "$0" "$@"; echo "status $?" >&2; } | true'
    const args = ['-c', command, node, join(home, 'dist/cli/moothall.js'), '--version']
    expect(spawnSync('sh', args, { cwd: home, encoding: 'utf8' }).stderr).toBe('status 0\n')
  })

  it('ends with 2 where the command line is wrong', () => {
    expect(moothall(['chekc'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "moothall: error: unknown command 'chekc'\n(Did you mean check?)\n",
    })
  })

  it('writes a calendar', () => {
    const { status, stderr } = moothall(['ics', 'kiln.yaml', '-o', 'feeds/calls.ics'])
    expect([status, stderr]).toEqual([0, ''])
    expect(readFileSync(join(home, 'feeds/calls.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  })

  it('writes Markdown and JSON-LD', () => {
    const markdown = moothall(['markdown', 'kiln.yaml', '--now', '2026-05-03'])
    expect([markdown.status, markdown.stderr]).toEqual([0, ''])
    expect(markdown.stdout).toContain('We *talk*.')
    const data = moothall(['json-ld', '-', '--now', '2026-05-03'], kiln)
    expect(JSON.parse(data.stdout)).toMatchObject([{ name: 'Kiln' }, { startDate: '2026-05-07T16:00:00+00:00' }])
  })

  it('writes a site, the same bytes each time', () => {
    const read = (folder: string) => {
      const args = ['html', 'kiln.yaml', '-o', folder, '--now', '2026-05-03', '--theme', 'harbour', '--local-time']
      expect(moothall(args)).toEqual({ status: 0, stdout: '', stderr: '' })
      const files = readdirSync(join(home, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name))
      return Object.fromEntries(
        paths.toSorted().map((path) => [path.slice(join(home, folder).length + 1), readFileSync(path, 'utf8')]),
      )
    }
    const site = read('site')
    expect(Object.keys(site)).toEqual([
      'calendar.ics',
      'enhance-controls.js',
      'enhance-dates.js',
      'enhance-time.js',
      'enhance.js',
      'index.html',
      'meetings/call.ics',
      'styles.css',
      'themes/harbour.css',
    ])
    // What developers are told in their own pages is not for readers.
    expect(site['index.html']).toContain('<em>talk</em>')
    expect(read('again')).toEqual(site)
  })

  it('reads a calendar', () => {
    const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20260507T160000Z', 'SUMMARY:Call', 'END:VEVENT']
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'NAME:Kiln', ...event, 'END:VCALENDAR', ''].join('\r\n')
    const { status, stdout } = moothall(['import', 'icalendar', '-', '--url', 'https://kiln.example.org'], calendar)
    expect(status).toBe(0)
    expect(stdout).toContain('name: Kiln\nurl: https://kiln.example.org\n')
  })
})

it('loads with help and version nothing that a verb needs', () => {
  const trace = ['--input-type=module', '-e']
  const script = `
    import { registerHooks } from 'node:module'
    const seen = []
    registerHooks({ load: (url, context, next) => { seen.push(url); return next(url, context) } })
    process.argv = [process.argv[0], 'moothall', '--version']
    await import(${JSON.stringify(join(home, 'dist/cli/moothall.js'))})
    process.on('exit', () => console.log(JSON.stringify(seen)))
  `
  const { stdout } = spawnSync(process.execPath, [...trace, script], { cwd: home, encoding: 'utf8' })
  const modules = JSON.parse(stdout.slice(stdout.indexOf('['))) as string[]
  const own = modules.flatMap((url) => /\/dist\/(.*)$/.exec(url)?.[1] ?? [])
  expect(own.toSorted()).toEqual([
    'cli/CommandError.js',
    'cli/decodeText.js',
    'cli/disk.js',
    'cli/holdSignals.js',
    'cli/importFormats.js',
    'cli/moothall.js',
    'cli/options.js',
    'cli/replaceFiles.js',
    'cli/run.js',
    'cli/terminalText.js',
    'cli/values.js',
    'links/safeHref.js',
    'profiles/profiles.js',
  ])
  expect(modules.filter((url) => /node_modules\/(?!commander|\.cache)/.test(url.replace(/.*\/\.cache\//, '')))).toEqual(
    [],
  )
})

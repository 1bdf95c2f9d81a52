import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { Disk } from '../../src/cli/disk.ts'
import { runOn } from './runOn.ts'

const kiln = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
verifiedOn: 2026-04-01
meetings:
  - { id: call, name: Call, schedule: 'every Thursday 16:00 UTC for 1h', join: https://meet.example.org/kiln }
  - { id: triage, name: Triage, schedule: 'every Friday 16:00 UTC for 1h', join: https://meet.example.org/kiln }
`

let home = ''
const at = (name: string) => join(home, name)
const put = (name: string, text: string | Uint8Array) => {
  writeFileSync(at(name), text)
  return at(name)
}
const textOf = (name: string) => readFileSync(at(name), 'utf8')
/** What a folder holds: files that were only written beside would be seen. */
const listed = (name = '.') => readdirSync(at(name), { recursive: true, encoding: 'utf8' }).toSorted()

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'moothall-faults-'))
  put('kiln.yaml', kiln)
})
afterEach(() => rmSync(home, { recursive: true }))

/** Runs the command on real files, within this process. */
async function onDisk(...args: string[]) {
  const { readFile, writeFiles, replaceFile, changedAt } = new Disk()
  const { exitCode, warnings } = await runOn(args, {}, { readFile, writeFiles, replaceFile, changedAt })
  return [exitCode, ...warnings.map((line) => line.replaceAll(`${home}/`, ''))]
}

// The verbs that need no JSX run as they are written.
const program = join(import.meta.dirname, '../../src/cli/moothall.ts')

/** Runs a line of the shell in which `$M` is the command. */
function inShell(line: string) {
  const env = { ...process.env, M: `${process.execPath} ${program}`, NODE_NO_WARNINGS: '1' }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: home, encoding: 'utf8', env })
  return { status, stdout, stderr }
}

describe('a file that is no UTF-8', () => {
  const zurich = Buffer.from(kiln.replace('Kiln', 'Z\u00fcrich'), 'latin1')
  const reason =
    /: error: it cannot be read: byte 0xFC in line 3, behind "name: Z", is no UTF-8\. It looks like Latin-1/

  it.each([
    ['check', 'FILE'],
    ['check', '--fix', 'FILE'],
    ['format', 'FILE'],
    ['ics', 'FILE'],
    ['html', 'FILE'],
    ['html', 'kiln.yaml', '--messages', 'FILE'],
    ['markdown', 'FILE'],
    ['json-ld', 'FILE'],
    ['theme', 'FILE'],
    ['import', 'icalendar', 'FILE'],
    ['import', 'kubernetes-sigs', 'FILE'],
    ['import', 'yaml2ical', 'FILE'],
    ['import', 'yaml2ics', 'FILE'],
    ['import', 'rust-calendar', 'FILE'],
    ['import', 'dot-project', 'FILE'],
    ['import', 'maintainers-csv', 'FILE'],
    ['import', 'maintainers-md', 'FILE'],
    ['import', 'owners', 'FILE'],
    ['import', 'codeowners', 'FILE'],
    ['import', 'security-insights', 'FILE'],
    ['import', 'security-txt', 'FILE'],
    ['import', 'landscape', 'FILE'],
    ['import', 'adopters', 'FILE'],
    ['import', 'all-contributors', 'FILE'],
    ['import', 'funding', 'FILE'],
    ['import', 'apache', 'FILE'],
    ['import', 'governance-md', 'FILE'],
    ['ics', '--from', 'FILE'],
    ['security-txt', 'FILE'],
  ])('is read by no verb: %s %s %s', async (...args) => {
    put('zurich.yaml', zurich)
    const paths: Record<string, string> = { FILE: at('zurich.yaml'), 'kiln.yaml': at('kiln.yaml') }
    const [exitCode, line] = await onDisk(...args.filter(Boolean).map((arg) => paths[arg] ?? arg))
    expect([exitCode, line]).toEqual([1, expect.stringMatching(reason)])
    expect(readFileSync(at('zurich.yaml'))).toEqual(zurich)
  })

  it('is no style sheet', async () => {
    put('zurich.css', zurich)
    expect(await onDisk('html', at('kiln.yaml'), '-o', at('site'), '--stylesheet', at('zurich.css'))).toEqual([
      2,
      expect.stringContaining('cannot read zurich.css: byte 0xFC in line 3'),
    ])
  })

  it('is told of on standard input', () => {
    put('wide.yaml', Buffer.from(`\ufeff${kiln}`, 'utf16le'))
    expect(inShell('$M check - < wide.yaml')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^-: error: it cannot be read: it looks like UTF-16, and must be UTF-8\. .*\n$/),
    })
  })
})

describe('--output', () => {
  it.each(['ics', 'html', 'markdown', 'json-ld', 'theme'])('of %s is not empty', async (verb) => {
    const [exitCode, line] = await onDisk(verb, at('kiln.yaml'), '-o', '')
    expect([exitCode, line]).toEqual([2, expect.stringContaining('It is empty; allowed is a path.')])
  })

  const ownLine = 'error: it is read, so it is not written. Give another --output.'

  it.each(['ics', 'markdown', 'json-ld'])('of %s is not the file that is read, whatever it is called', async (verb) => {
    mkdirSync(at('sub'))
    linkSync(at('kiln.yaml'), at('hard.yaml'))
    symlinkSync('kiln.yaml', at('soft.yaml'))
    for (const name of ['kiln.yaml', 'sub/../kiln.yaml', 'hard.yaml', 'soft.yaml']) {
      const [exitCode, line] = await onDisk(verb, at('kiln.yaml'), '-o', `${home}/${name}`)
      expect([exitCode, line]).toEqual([2, `${name}: ${ownLine}`])
    }
    expect(textOf('kiln.yaml')).toBe(kiln)
  })

  it('is no file of words, and no calendar that is imported', async () => {
    put('words.yaml', 'meetings: { join: Come in }')
    expect(await onDisk('import', 'icalendar', at('a.ics'), '-o', at('a.ics'))).toEqual([
      1,
      expect.stringMatching(/^a\.ics: error: there is no such file\. Put it there, or correct the path\./),
    ])
    mkdirSync(at('site'))
    linkSync(at('words.yaml'), at('site/index.html'))
    expect(await onDisk('html', at('kiln.yaml'), '-o', at('site'), '--messages', at('words.yaml'))).toEqual([
      2,
      `site/index.html: ${ownLine}`,
    ])
    expect(listed('site')).toEqual(['index.html'])
  })

  it.each([
    ['ics --each', ['ics', '--each'], 'call.ics'],
    ['html', ['html'], 'index.html'],
  ])('of %s is not left by a link', async (_what, verb, name) => {
    put('outside', 'mine')
    mkdirSync(at('out'))
    symlinkSync('../outside', at(`out/${name}`))
    expect(await onDisk(...verb, at('kiln.yaml'), '-o', at('out'))).toEqual([
      2,
      `out/${name}: error: it leads out of ${home}/out by a symbolic link. Remove the link.`.replace(`${home}/`, ''),
    ])
    expect([textOf('outside'), listed('out')]).toEqual(['mine', [name]])
  })

  it('is not left by a folder that is a link, nor by one that leads nowhere yet', async () => {
    mkdirSync(at('out'))
    mkdirSync(at('elsewhere'))
    symlinkSync('../elsewhere', at('out/meetings'))
    expect((await onDisk('html', at('kiln.yaml'), '-o', at('out')))[0]).toBe(2)
    symlinkSync('../nothing.ics', at('out/triage.ics'))
    expect((await onDisk('ics', at('kiln.yaml'), '--each', '-o', at('out')))[0]).toBe(2)
    expect(listed()).toEqual(['elsewhere', 'kiln.yaml', 'out', 'out/meetings', 'out/triage.ics'])
  })

  it('follows a link to a file, which stays a link, and to a folder', async () => {
    put('real.ics', 'old')
    symlinkSync('real.ics', at('link.ics'))
    mkdirSync(at('real'))
    symlinkSync('real', at('folder'))
    expect(await onDisk('ics', at('kiln.yaml'), '-o', at('link.ics'))).toEqual([0])
    expect(await onDisk('ics', at('kiln.yaml'), '--each', '-o', at('folder'))).toEqual([0])
    expect(lstatSync(at('link.ics')).isSymbolicLink()).toBe(true)
    expect(textOf('real.ics')).toMatch(/^BEGIN:VCALENDAR/)
    expect(listed('real')).toEqual(['call.ics', 'triage.ics'])
  })

  it('keeps who may read a file', async () => {
    writeFileSync(put('calls.ics', 'old'), 'old', { mode: 0o600 })
    spawnSync('chmod', ['600', at('calls.ics')])
    expect(await onDisk('ics', at('kiln.yaml'), '-o', at('calls.ics'))).toEqual([0])
    expect(statSync(at('calls.ics')).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['kiln.yaml/a.ics', 'a part of the path is a file'],
    ['', 'it is a folder'],
    [`${'a'.repeat(300)}.ics`, 'the name is too long'],
  ])('that cannot be written says why: %s', async (name, reason) => {
    const [exitCode, line] = await onDisk('ics', at('kiln.yaml'), '-o', `${home}/${name}`)
    expect([exitCode, line]).toEqual([1, expect.stringContaining(`: error: it cannot be written: ${reason}.`)])
    expect(listed()).toEqual(['kiln.yaml'])
  })
})

describe('what is no file', () => {
  it.each(['$M ics kiln.yaml > /dev/full', '$M check kiln.yaml > /dev/full'])('may be full: %s', (line) => {
    expect(inShell(line)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^moothall: error: standard output cannot be written: ENOSPC: .*\n$/),
    })
  })

  it('may be full where it is named', () => {
    expect(inShell('$M ics kiln.yaml -o /dev/full')).toEqual({
      status: 1,
      stdout: '',
      stderr: '/dev/full: error: it cannot be written: the disk is full.\n',
    })
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  it('may be standard output by its name', () => {
    const whole = /^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/
    expect(inShell('$M ics kiln.yaml -o /dev/stdout | cat')).toMatchObject({
      stdout: expect.stringMatching(whole),
      stderr: '',
    })
    expect(inShell('echo before > a.txt; $M ics kiln.yaml -o /dev/stdout >> a.txt').stderr).toBe('')
    expect(textOf('a.txt')).toMatch(/END:VCALENDAR/)
  })

  it('may be closed', () => {
    expect(inShell('{ $M ics kiln.yaml; echo "status $?" >&2; } | true').stderr).toBe('status 0\n')
    expect(inShell('$M ics nothing.yaml 2> /dev/full')).toEqual({ status: 1, stdout: '', stderr: '' })
  })

  it('may be a pipe with a name, to read and to write', () => {
    const line =
      'mkfifo in out; cat kiln.yaml > in & cat out > copy.ics & $M ics in -o out; status=$?; wait; exit $status'
    expect(inShell(line)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(textOf('copy.ics')).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/)
    expect(lstatSync(at('out')).isFIFO()).toBe(true)
    expect(
      inShell(
        'printf "version: 1\\nid: a\\ntitle: A\\nurl: https://a.example" > in & $M check --fix in; status=$?; cat in > rest; exit $status',
      ),
    ).toMatchObject({
      status: 2,
      stderr: 'moothall check: error: --fix and --watch need files; in is none\n',
    })
  })
})

it('ends after the last file where Ctrl+C comes between two', async () => {
  put('b.txt', 'old')
  const script = `
    import { replaceFiles } from ${JSON.stringify(join(import.meta.dirname, '../../src/cli/replaceFiles.ts'))}
    const file = (name, text) => ({ path: name, target: process.cwd() + '/' + name, text })
    const second = { ...file('b.txt'), get text() { process.kill(process.pid, 'SIGINT'); return 'new' } }
    replaceFiles([file('a.txt', 'new'), second, file('c.txt', 'new')])
    setTimeout(() => console.log('not heard'), 5000)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: home })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  expect([code, signal]).toEqual([null, 'SIGINT'])
  expect(listed()).toEqual(['a.txt', 'b.txt', 'c.txt', 'kiln.yaml'])
  expect(['a.txt', 'b.txt', 'c.txt'].map(textOf)).toEqual(['new', 'new', 'new'])
})

it('writes whole files where four run at once', async () => {
  const names = ['A', 'B', 'C', 'D']
  const runs = names.map((name) =>
    spawn(process.execPath, [program, 'ics', 'kiln.yaml', '-o', 'out/calls.ics', '--name', name], { cwd: home }),
  )
  const ends = Promise.all(runs.map(async (child) => ((await once(child, 'exit')) as [number])[0]))
  const seen = new Set<string>()
  const look = setInterval(() => {
    if (existsSync(at('out/calls.ics'))) seen.add(textOf('out/calls.ics'))
  }, 5)
  expect(await ends).toEqual([0, 0, 0, 0])
  clearInterval(look)
  expect(
    [...seen, textOf('out/calls.ics')].filter((text) => !/^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/.test(text)),
  ).toEqual([])
  expect(listed('out')).toEqual(['calls.ics'])
})

/** A file system of its own, which only some users may make. */
function mounted(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0
}

const mayMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-mount-'))
  const isMounted = mounted('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (isMounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return isMounted
})()

describe.skipIf(!mayMount)('a disk (skipped where mounting is not allowed)', () => {
  const mounts: string[] = []
  const mount = (name: string, ...args: string[]) => {
    expect(mounted(...args, at(name))).toBe(true)
    mounts.push(at(name))
  }
  beforeEach(() => mkdirSync(at('disk')))
  afterEach(() => {
    for (const path of mounts.splice(0).toReversed()) spawnSync('umount', [path])
  })

  const full = 'error: it cannot be written: the disk is full.'

  it('that is full keeps the good file', async () => {
    mount('disk', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')
    put('disk/calls.ics', 'good')
    put('disk/rest', 'x'.repeat(58_000))
    expect(await onDisk('ics', at('kiln.yaml'), '-o', at('disk/calls.ics'))).toEqual([1, `disk/calls.ics: ${full}`])
    expect([textOf('disk/calls.ics'), listed('disk')]).toEqual(['good', ['calls.ics', 'rest']])
    writeFileSync(at('disk/kiln.yaml'), '')
    expect(await onDisk('ics', at('kiln.yaml'), '-o', at('disk/new/deep/calls.ics'))).toEqual([
      1,
      `disk/new/deep/calls.ics: ${full}`,
    ])
    expect(listed('disk')).toEqual(['calls.ics', 'kiln.yaml', 'rest'])
  })

  it('that is full keeps a data file that is mended or formatted', async () => {
    mount('disk', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')
    const data = kiln.replace('id: call, ', '').replace('id: kiln\nname: Kiln', 'name: Kiln\nid: kiln')
    put('disk/kiln.yaml', data)
    put('disk/rest', 'x'.repeat(64_000 - 4096))
    spawnSync('sh', ['-c', `yes > ${at('disk/more')}`])
    for (const verb of [['check', '--fix'], ['format']]) {
      expect(await onDisk(...verb, at('disk/kiln.yaml'))).toEqual([1, `disk/kiln.yaml: ${full}`])
    }
    expect(textOf('disk/kiln.yaml')).toBe(data)
  })

  it('that is full has a whole site, or the one before', async () => {
    mount('disk', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')
    mkdirSync(at('disk/site'))
    put('disk/site/index.html', 'good')
    put('disk/rest', 'x'.repeat(40_000))
    const [exitCode, line] = await onDisk('html', at('kiln.yaml'), '-o', at('disk/site'))
    expect([exitCode, line]).toEqual([1, expect.stringMatching(new RegExp(`^disk/site/.*: ${full}$`))])
    expect([textOf('disk/site/index.html'), listed('disk')]).toEqual(['good', ['rest', 'site', 'site/index.html']])
  })

  it('that holds on to a file gets the others back', async () => {
    for (const name of ['index.html', 'styles.css', 'calendar.ics']) put(`disk/${name}`, 'good')
    mount('disk/styles.css', '--bind', at('disk/styles.css'))
    const [exitCode, line] = await onDisk('html', at('kiln.yaml'), '-o', at('disk'))
    expect([exitCode, line]).toEqual([
      1,
      expect.stringMatching(/^disk\/styles\.css: error: it cannot be written: EBUSY/),
    ])
    expect(listed('disk')).toEqual(['calendar.ics', 'index.html', 'styles.css'])
    expect(['index.html', 'calendar.ics'].map((name) => textOf(`disk/${name}`))).toEqual(['good', 'good'])
  })

  it('that can only be read says so', async () => {
    mount('disk', '-t', 'tmpfs', '-o', 'ro', 'tmpfs')
    expect(await onDisk('markdown', at('kiln.yaml'), '-o', at('disk/COMMUNITY.md'))).toEqual([
      1,
      'disk/COMMUNITY.md: error: it cannot be written: the disk can only be read.',
    ])
  })
})

import { spawn } from 'node:child_process'

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as yaml from 'yaml'

import { fixText } from '../../src/cli/fixText.ts'
import { runOn } from './runOn.ts'

vi.mock('yaml', { spy: true })

const broken = `# The kiln
version: "1" # as text
id: kiln
name: Kiln
url: https://kiln.example.org

channels:
  # Where we talk
  - kind: twitter # since 2019
    title: '#kiln'   # as people say
    url: https://x.example/kiln
meetings:
  - name: Weekly call
    schedule:
      kind: recurring
      rule: weekly on Wednesday # from the wiki
      time: 9:00
      tz: Europe/Berlin
    join: https://zoom.us/j/1 # open to all
    agenda: { via: kiln }
`

const mended = `# The kiln
version: 1 # as text
id: kiln
name: Kiln
url: https://kiln.example.org

channels:
  # Where we talk
  - id: kiln
    kind: x # since 2019
    name: '#kiln'   # as people say
    href: https://x.example/kiln
meetings:
  - id: weekly-call
    name: Weekly call
    schedule:
      kind: recurring
      rule: "FREQ=WEEKLY;BYDAY=WE" # from the wiki
      time: "09:00"
      timeZone: Europe/Berlin
    join: https://zoom.us/j/1 # open to all
    agenda: { via: kiln }
`

const nested = `version: 1
name: Kiln
url: https://kiln.example.org
groups:
  - name: Tools
    purpose: Makes tools. # for all
    meetings:
      - name: Weekly call
        schedule: every Thursday 16:00 UTC for 1h
        join: https://meet.example.org/tools
    groups:
      - title: Docs
        name: Docs
        # Where they talk
        channels:
          - kind: zulip
            name: '#docs' # since 2020
            url: https://chat.example.org/docs
          - { kind: irc, name: '#docs-irc', title: '#docs-irc', network: OFTC }
        groups:
          - name: Style
            meetings:
              - title: Sync # each week
                schedule: { rule: FREQ=WEEKLY;BYDAY=TU, time: '9:00', timeZone: UTC, duration: 1h }
                join: https://meet.example.org/style
`

const nestedMended = `version: 1
name: Kiln
url: https://kiln.example.org
groups:
  - name: Tools
    description: Makes tools. # for all
    meetings:
      - id: tools-weekly-call
        name: Weekly call
        schedule: every Thursday 16:00 UTC for 1h
        join: https://meet.example.org/tools
    groups:
      - name: Docs
        # Where they talk
        channels:
          - kind: zulip
            name: '#docs' # since 2020
            href: https://chat.example.org/docs
          - { kind: irc, name: '#docs-irc', network: OFTC }
        groups:
          - name: Style
            meetings:
              - id: style-sync
                name: Sync # each week
                schedule: { rule: FREQ=WEEKLY;BYDAY=TU, time: "09:00", timeZone: UTC, duration: 1h }
                join: https://meet.example.org/style
`

const commentsOf = (text: string): string[] => [...text.matchAll(/#(?= ).*$/gm)].map(([comment]) => comment)

describe('moothall check --fix', () => {
  it('makes the changes that are certain, and keeps every comment and all formatting', async () => {
    const files: Record<string, unknown> = { 'a.yaml': broken }
    const { written, warnings } = await runOn(['check', 'a.yaml', '--fix'], files)
    expect(written['a.yaml']).toBe(mended)
    expect(commentsOf(mended)).toEqual(commentsOf(broken))
    expect(warnings).toContain('a.yaml: fixed: channels[0].title: renamed to name')
    expect(warnings).toContain('a.yaml: fixed: meetings[0].id: set to "weekly-call"')
  })

  it.each([
    [
      'an entry written as a name with its text',
      'principles:\n  - Be respectful: Treat everyone well. # always\n',
      'principles:\n  - name: "Be respectful"\n    description: Treat everyone well. # always\n',
    ],
    [
      'the same on one line',
      'links: [{ Guide: https://a.example }]\n',
      'links: [{ label: "Guide", href: https://a.example }]\n',
    ],
    [
      'a user name on a service',
      'people:\n  - name: Ann\n    github: ann # since 2019\n',
      'people:\n  - name: Ann\n    handle: { name: ann, service: github } # since 2019\n',
    ],
    [
      'a private channel',
      'channels: [{ id: a, kind: slack, name: A, access: private }]\n',
      'channels: [{ id: a, kind: slack, name: A, access: { read: members, post: members } }]\n',
    ],
    ['a value that has become a comment', 'tagline: #kiln\n', 'tagline: "#kiln"\n'],
    ['characters that nobody sees', 'blog: "https://a.example/\u200bblog"\n', 'blog: "https://a.example/blog"\n'],
    ['a list in place of one text', 'topics: a, b, c\n', undefined],
  ])('mends %s', async (_what, rest, wanted) => {
    const kiln = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'
    const { written } = await runOn(['check', 'a.yaml', '--fix'], { 'a.yaml': kiln + rest })
    expect(written['a.yaml']).toBe(wanted === undefined ? undefined : kiln + wanted)
  })

  it('mends groups in groups, with their meetings and channels, where they are written', async () => {
    const { written, warnings } = await runOn(['check', 'a.yaml', '--fix'], { 'a.yaml': nested })
    expect(written['a.yaml']).toBe(nestedMended)
    expect(warnings).toEqual([
      'a.yaml: fixed: groups[0].purpose: renamed to description',
      'a.yaml: fixed: groups[0].groups[0].title: removed',
      'a.yaml: fixed: groups[0].groups[0].channels[0].url: renamed to href',
      'a.yaml: fixed: groups[0].groups[0].channels[1].title: removed',
      'a.yaml: fixed: groups[0].groups[0].groups[0].meetings[0].title: renamed to name',
      'a.yaml: fixed: groups[0].groups[0].groups[0].meetings[0].schedule.time: set to "09:00"',
      'a.yaml: fixed: groups[0].meetings[0].id: set to "tools-weekly-call"',
      'a.yaml: fixed: groups[0].groups[0].groups[0].meetings[0].id: set to "style-sync"',
    ])
    const again = await runOn(['check', 'a.yaml', '--fix'], { 'a.yaml': nestedMended })
    expect([again.exitCode, again.written]).toEqual([0, {}])
  })

  it('writes JSON as JSON', async () => {
    const json =
      '{\n  "version": 1, "id": "kiln",\n  "title": "Kiln", "website": "https://a.example",\n  "maturity": "Sandbox"\n}\n'
    const { written } = await runOn(['check', 'a.json', '--fix'], { 'a.json': json })
    expect(written['a.json']).toBe(json.replace('"website"', '"url"').replace('"Sandbox"', '"sandbox"'))
  })

  it('writes nothing where nothing is certain, and refuses standard input', async () => {
    expect((await runOn(['check', 'a.yaml', '--fix'], { 'a.yaml': 'id: [' })).written).toEqual({})
    expect((await runOn(['check', '-', '--fix'], { '-': broken })).exitCode).toBe(2)
  })

  it('loses no comment of generated documents', () => {
    const field = fc.constantFrom('title', 'url', 'tz', 'name')
    const comment = fc.stringMatching(/^# [a-z ]{0,12}$/)
    const line = fc.tuple(field, fc.constantFrom('a', "'b: c'", '"d #e"', '[1, 2]', '{ f: g }'), comment)
    const document = fc.uniqueArray(line, { minLength: 1, maxLength: 4, selector: ([key]) => key })
    fc.assert(
      fc.property(document, document, (top, inner) => {
        const text = [
          ...top.map(([key, value, words]) => `${words}\n${key}: ${value} ${words}`),
          'list:',
          ...inner.map(([key, value, words], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${value} ${words}`),
          '',
        ].join('\n')
        const { text: fixed, applied } = fixText(text, [
          { kind: 'rename', path: 'title', to: 'heading' },
          { kind: 'set', path: 'url', value: { href: 'x' } },
          { kind: 'rename', path: 'list[0].tz', to: 'timeZone' },
          { kind: 'set', path: 'list[0].id', value: 'call' },
        ])
        expect(commentsOf(fixed)).toEqual(commentsOf(text))
        expect(applied.length).toBeGreaterThan(0)
        const unchanged = applied.filter(({ kind }) => kind === 'set').length
        expect(fixed.split('\n').length - text.split('\n').length).toBeLessThanOrEqual(unchanged)
      }),
      { seed: 12, numRuns: 300 },
    )
  })
})

describe('fixText', () => {
  const remove = (path: string) => ({ kind: 'remove', path }) as const

  it.each([
    ['the first of an item', '- title: A\n  name: A\n', '[0].title', '- name: A\n'],
    ['one between others', 'a: 1\nb: 2\nc: 3 # d\n', 'b', 'a: 1\nc: 3 # d\n'],
    ['the last', 'm:\n  a: 1\n  b: 2\nc: 3\n', 'm.b', 'm:\n  a: 1\nc: 3\n'],
    ['the last, a block of text', 'm:\n  a: 1\n  b: |\n    x\n    y\nc: 3\n', 'm.b', 'm:\n  a: 1\nc: 3\n'],
    ['one of braces', 'a: { b: 1, c: 2, d: 3 }\n', 'a.c', 'a: { b: 1, d: 3 }\n'],
    ['the last of braces', '{ "b": 1, "c": [2] }\n', 'c', '{ "b": 1 }\n'],
    ['a list', 'a:\n  - 1\n  - 2\nb: 3\n', 'a', 'b: 3\n'],
  ])('removes %s', (_what, text, path, expected) => {
    expect(fixText(text, [remove(path)])).toEqual({ text: expected, applied: [remove(path)] })
  })

  it.each([
    ['a comment behind it', 'a: 1 # why\nb: 2\n', 'a'],
    ['a comment below it', 'a: 1\n# why\nb: 2\n', 'a'],
    ['a comment within it', 'a:\n  - 1 # why\nb: 2\n', 'a'],
    ['a comment behind it at the end', 'a: 1\nb: 2 # why\n', 'b'],
    ['an anchor', 'a: &x 1\nb: *x\n', 'a'],
    ['no other field beside it', 'a: { b: 1 }\n', 'a.b'],
    ['no such field', 'a: 1\nb: 2\n', 'c'],
    ['a place in a list', 'a: [1, 2]\n', 'a[0]'],
  ])('leaves what has %s', (_what, text, path) => {
    expect(fixText(text, [remove(path)])).toEqual({ text, applied: [] })
  })

  it('makes edits of neighbours at once, and leaves the second of two that meet', () => {
    const wrap = { kind: 'set', path: 'list', value: [{ a: 1 }] } as const
    const within = { kind: 'set', path: 'list.id', value: 'x' } as const
    expect(fixText('list: { a: 1 }\n', [wrap, within])).toEqual({ text: 'list: [{ a: 1 }]\n', applied: [wrap] })
    const first = { kind: 'rename', path: 'm.title', to: 'name' } as const
    const second = { kind: 'rename', path: 'm.label', to: 'name' } as const
    const id = { kind: 'set', path: 'm.id', value: 'x' } as const
    expect(fixText('m:\n  title: A\n  label: B\n', [first, second, id])).toEqual({
      text: 'm:\n  id: x\n  name: A\n  label: B\n',
      applied: [first, id],
    })
    const both = [remove('a'), { kind: 'set', path: 'id', value: 'x' } as const]
    expect(fixText('a: 1\nb: 2\n', both)).toEqual({ text: 'id: x\nb: 2\n', applied: both })
  })

  it('reads the text once, however many edits there are', () => {
    const edits = Array.from(
      { length: 3 },
      (_, index) => ({ kind: 'rename', path: `list[${index}].a`, to: 'b' }) as const,
    )
    const parsed = vi.spyOn(yaml, 'parseDocument')
    expect(fixText('list:\n  - a: 1\n  - a: 2\n  - a: 3\n', edits).text).toBe('list:\n  - b: 1\n  - b: 2\n  - b: 3\n')
    expect(parsed).toHaveBeenCalledTimes(1)
  })
})

describe('moothall check --watch', () => {
  it('checks again after a change, and ends cleanly when it is interrupted', async () => {
    const script = `
      import { mkdtempSync, writeFileSync } from 'node:fs'
      import { tmpdir } from 'node:os'
      import { join } from 'node:path'
      import { watchFiles } from './src/cli/watchFiles.ts'
      const file = join(mkdtempSync(join(tmpdir(), 'moothall-')), 'a.yaml')
      writeFileSync(file, 'a')
      const done = watchFiles([file], () => { console.log('changed'); process.kill(process.pid, 'SIGINT') })
      setTimeout(() => { writeFileSync(file, 'b'); writeFileSync(file, 'c') }, 50)
      await done
      console.log('ended')
    `
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script])
    let printed = ''
    child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
    child.stderr.on('data', (data: Buffer) => (printed += data.toString()))
    const exitCode = await new Promise((resolve) => child.on('exit', resolve))
    expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: 'changed\nended\n' })
  })
})

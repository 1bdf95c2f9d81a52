import { describe, expect, it } from 'vitest'

import { runOn } from './runOn.ts'

const good = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
channels:
  - id: chat
    kind: slack
    name: '#kiln'
    href: https://kiln.slack.example/
`

const bad = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
channels:
  - id: chat
    kind: slack
    name: '#kiln'
    href: javascript:alert(1)
    invite: { href: https://join.slack.example/x, expires: 2026-02-30 }
meetings:
  - id: call
    name: Call
    shedule: weekly
    schedule: { kind: unscheduled, reason: ad-hoc }
`

const stale = good.replace(
  '    href:',
  '    invite: { href: https://join.slack.example/x, expires: 2026-05-01 }\n    href:',
)

// oxlint-disable-next-line no-control-regex -- these are what must not be there
const controls = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Controls, and what turns the order of a line. */
const orders = new RegExp(String.raw`${controls.source}|[\r\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`)

describe('moothall check', () => {
  it('has nothing to say of data that is fine', async () => {
    expect(await runOn(['check', 'kiln.yaml'], { 'kiln.yaml': good })).toEqual({
      exitCode: 0,
      printed: 'no problems in kiln.yaml\n',
      written: {},
      warnings: [],
    })
  })

  it('shows each problem at its place: the line, what is wrong and how to mend it', async () => {
    const { exitCode, printed } = await runOn(['check', 'kiln.yaml'], { 'kiln.yaml': bad })
    expect(exitCode).toBe(1)
    const [address, date, field, ...rest] = printed.split('\n\n')
    expect(address?.split('\n')).toEqual([
      expect.stringMatching(/^kiln\.yaml:9:5: error: channels\[0\]\.href: .*"javascript:alert\(1\)".* \[address\]$/),
      '    9 |     href: javascript:alert(1)',
      '      |     ^',
      expect.stringMatching(/^      fix: \S/),
    ])
    expect(date?.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^kiln\.yaml:10:51: error: channels\[0\]\.invite\.expires: .*2026-02-30.* \[date\]$/),
      '   10 |     invite: { href: https://join.slack.example/x, expires: 2026-02-30 }',
      `      | ${' '.repeat(50)}^`,
    ])
    expect(field).toMatch(/^kiln\.yaml:14:5: error: meetings\[0\]\.shedule: [^]*fix: .*schedule/)
    expect(rest).toEqual(['3 errors in kiln.yaml\n'])
  })

  it('says what is the same once, with the lines of the others, and how much a fix mends', async () => {
    const people = Array.from({ length: 15 }, (_, index) => `  - name: P${index}\n    organization: Dremio\n`)
    const text = `${good}motto: Warm\npeople:\n${people.join('')}`
    const { printed } = await runOn(['check', 'kiln.yaml'], { 'kiln.yaml': text })
    expect(printed.split('\n').slice(5)).toEqual([
      'kiln.yaml:13:5: error: people[0].organization: Person has no field "organization". [unknown-field]',
      '   13 |     organization: Dremio',
      '      |     ^',
      '      fix: Write `affiliations` instead of `organization`.',
      '      and in 14 more places, lines 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, …',
      '',
      '16 errors in kiln.yaml; `moothall check --fix` mends 15',
      '',
    ])
  })

  it('names other entries by where they are written', async () => {
    const slot = 'schedule: every Thursday 16:00 UTC for 1h, join: /call'
    const groups = ['Docs', 'Site'].map((name) => `  - { name: ${name}, meetings: [{ name: Call, ${slot} }] }`)
    const { printed } = await runOn(['check', 'kiln.yaml'], { 'kiln.yaml': `${good}groups:\n${groups.join('\n')}\n` })
    expect(printed).toMatch(/warning: groups\[1\]\.meetings\[0\]: groups\[0\]\.meetings\[0\] has the same name/)
  })

  it('looks for what is stale from the present that it is given, else from the clock', async () => {
    const files = { 'kiln.yaml': stale }
    const before = await runOn(['check', 'kiln.yaml', '--now', '2026-01-01'], files)
    expect([before.exitCode, before.printed.includes('invite')]).toEqual([0, false])
    const today = await runOn(['check', 'kiln.yaml'], files)
    expect(today.exitCode).toBe(1)
    expect(today.printed).toMatch(/^kiln\.yaml:9:\d+: error: channels\[0\]\.invite\.expires: [^]*2026-05-01/)
  })

  it.each([
    [[], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
  ])('with %j and one warning ends with %i', async (args, exitCode) => {
    const warned = good.replace('name: Kiln\n', 'name: Kiln\nmotto: Warm\n')
    const left = await runOn(['check', 'kiln.yaml', '--lenient', ...args], { 'kiln.yaml': warned })
    expect(left.exitCode).toBe(exitCode)
    expect(left.warnings).toEqual(exitCode === 0 ? [] : ['moothall check: error: warnings: 1, allowed: 0'])
  })

  it('leaves out all but errors where it is to be quiet, and counts the rest all the same', async () => {
    const left = await runOn(['check', 'kiln.yaml', '--quiet', '--max-warnings', '0'], { 'kiln.yaml': bad })
    expect(left.printed).not.toContain('warning: ')
    expect(left.exitCode).toBe(1)
  })

  it('looks at several files, and at standard input', async () => {
    const left = await runOn(['check', 'a.yaml', '-'], { 'a.yaml': good, '-': bad })
    expect(left.printed).toMatch(/^-:9:5: error: /)
    expect(left.printed).toMatch(/3 errors in 2 files\n$/)
  })

  it.each([
    ['YAML that is none', 'a.yaml', 'version: [1'],
    ['JSON that is none', 'a.json', '{ "version": 1, }'],
    ['nothing', 'a.yaml', ''],
    ['a list', 'a.yaml', '- 1'],
    ['two documents', 'a.yaml', `${good}---\n${good}`],
  ])('refuses %s', async (_what, file, text) => {
    const { exitCode, printed } = await runOn(['check', file], { [file]: text })
    expect(exitCode).toBe(1)
    expect(printed).toMatch(new RegExp(`^${file}:\\d+:\\d+: error: `))
  })

  it('cuts a long line around the place', async () => {
    const long = JSON.stringify({
      version: 1,
      id: 'a',
      name: 'x'.repeat(500),
      url: 'https://example.org',
      blog: 'data:x',
      tagline: 'y'.repeat(500),
    })
    const { printed } = await runOn(['check', 'a.json'], { 'a.json': long })
    const [, line, caret] = printed.split('\n')
    expect(line).toMatch(/^ {4}1 \| ….*"blog":"data:x".*…$/)
    expect(line?.[caret!.indexOf('^')]).toBe('"')
    expect(line?.slice(caret!.indexOf('^'))).toMatch(/^"blog"/)
  })

  it('gives no orders to the terminal', async () => {
    const { printed } = await runOn(['check', 'a.yaml'], { 'a.yaml': bad.replace('alert(1)', '\u009b31malert\u0085') })
    expect(printed).not.toMatch(orders)
  })

  it.each(['pretty', 'json', 'sarif', 'github'])(
    'gives none in the format %s, from any part of a file',
    async (format) => {
      const data = good
        .replace('kiln.slack.example/', 'kiln.slack.example/\u202ecod')
        .replace("name: '#kiln'", String.raw`name: "#\u009b31mkiln\x1b[31m\u202e"`)
        .replace('name: Kiln', String.raw`name: Kiln, "\u2066na\u009b31me": 5`.replace(', ', '\n'))
      const file = 'a\u009b\u202e.yaml'
      const { printed } = await runOn(['check', file, '--format', format], { [file]: data })
      expect(printed).toContain('unknown-field')
      expect(printed).not.toMatch(orders)
    },
  )

  it.each(['json', 'sarif'])('says in the format %s what was there, by escapes', async (format) => {
    const data = good.replace("name: '#kiln'", String.raw`nome: "\u009b31m\u202e"`)
    const { printed } = await runOn(['check', 'a.yaml', '--format', format], {
      'a.yaml': data.replace('nome', 'na\u202eme'),
    })
    expect(printed).toContain(String.raw`na\u202eme`)
    expect(JSON.stringify(JSON.parse(printed))).toContain('na\u202eme')
  })

  it('keeps the name of a file in its line', async () => {
    const file = 'a.yaml\n1 error in b.yaml'
    const { printed } = await runOn(['check', file], { [file]: bad })
    expect(printed).not.toMatch(/^1 error in b/m)
  })
})

describe('the other verbs of moothall', () => {
  it.each(['markdown', 'html', 'json-ld'])('give a terminal no orders: %s', async (verb) => {
    const data = good.replace('name: Kiln', String.raw`name: "Kiln \u009b31m\x1b[31m"`)
    const { printed, exitCode } = await runOn([verb, 'a.yaml'], { 'a.yaml': data })
    expect(exitCode).toBe(0)
    expect(printed).toContain('Kiln ')
    expect(printed).not.toMatch(controls)
  })

  it('give none in what they tell', async () => {
    const { warnings } = await runOn(['html', '\u009b31m.yaml'], {})
    expect(warnings).toEqual(['\ufffd31m.yaml: error: it cannot be read: no such file'])
  })
})

describe('the formats of moothall check', () => {
  it('json: a list for programs', async () => {
    const { exitCode, printed } = await runOn(['check', 'a.yaml', '--format', 'json'], { 'a.yaml': bad })
    expect(exitCode).toBe(1)
    expect(JSON.parse(printed)).toMatchObject([
      { file: 'a.yaml', line: 9, column: 5, severity: 'error', path: 'channels[0].href', rule: 'address' },
      { file: 'a.yaml', line: 10, severity: 'error', rule: 'date' },
      { file: 'a.yaml', line: 14, severity: 'error', rule: 'unknown-field', fix: expect.any(String) },
    ])
    expect((await runOn(['check', 'a.yaml', '--format', 'json'], { 'a.yaml': good })).printed).toBe('[]\n')
  })

  it('sarif: what code hosts show beside a change', async () => {
    const { printed } = await runOn(['check', 'data/a b.yaml', '--format', 'sarif'], { 'data/a b.yaml': bad })
    const log = JSON.parse(printed) as {
      version: string
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[]
    }
    expect(log.version).toBe('2.1.0')
    const { tool, results } = log.runs[0]!
    expect(tool).toMatchObject({ driver: { name: 'moothall', version: '9.9.9' } })
    expect(results[0]).toMatchObject({
      ruleId: 'address',
      level: 'error',
      message: { text: expect.stringContaining('channels[0].href: ') },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'data/a%20b.yaml' }, region: { startLine: 9, startColumn: 5 } },
        },
      ],
    })
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('github: commands of its workflows', async () => {
    const { printed } = await runOn(['check', 'a,b:c.yaml', '--format', 'github'], { 'a,b:c.yaml': bad })
    const lines = printed.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^::error file=a%2Cb%3Ac\.yaml,line=9,col=5,title=address::channels\[0\]\.href: .*%0A/)
    expect(lines[2]).toMatch(/^::error .*title=unknown-field/)
  })
})

import { describe, expect, it } from 'vitest'

import { readAddress, readCount, readInstant, readLocale } from '../../src/cli/values.ts'
import { runOn } from './runOn.ts'

describe('moothall', () => {
  it.each([[[]], [['--help']], [['-h']]])('explains itself with %j', async (args) => {
    const { exitCode, printed, warnings } = await runOn(args, {})
    expect([exitCode, warnings]).toEqual([0, []])
    expect(printed).toMatch(/^Usage: moothall /)
    for (const verb of ['init', 'check', 'ics', 'html', 'markdown', 'json-ld', 'import']) {
      expect(printed).toMatch(new RegExp(`^  ${verb} `, 'm'))
    }
  })

  it.each(['init', 'check', 'ics', 'html', 'markdown', 'json-ld', 'import'])('says what %s takes', async (verb) => {
    const { exitCode, printed } = await runOn([verb, '--help'], {})
    expect(exitCode).toBe(0)
    expect(printed).toMatch(new RegExp(`^Usage: moothall ${verb} `))
  })

  it('tells its version', async () => {
    expect(await runOn(['--version'], {})).toEqual({ exitCode: 0, printed: '9.9.9\n', written: {}, warnings: [] })
  })

  it.each([
    [['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
    [['markdow', 'a.yaml'], "unknown command 'markdow'\n(Did you mean markdown?)"],
    [['check'], "missing required argument 'file'"],
    [
      ['check', 'a', '--format', 'xml'],
      "option '--format <name>' argument 'xml' is invalid. Allowed choices are pretty, json, sarif, github.",
    ],
    [['markdown', 'a', '--widht', '9'], "unknown option '--widht'\n(Did you mean --width?)"],
    [
      ['import', 'ical', 'a.ics'],
      expect.stringMatching(/value 'ical' is invalid for argument 'format'. Allowed choices are /),
    ],
    [['init', 'kiln.txt'], expect.stringContaining('Allowed is a file that ends with .yaml, .yml or .json.')],
    [['init', '-'], expect.stringContaining('Allowed is a file that ends with .yaml, .yml or .json.')],
    [['init', '--froce'], "unknown option '--froce'\n(Did you mean --force?)"],
    [['init', '--from', 'ical'], expect.stringContaining('Allowed choices are icalendar, ')],
    [['init', '--url', '/here'], expect.stringContaining('Allowed is an absolute address')],
    [['html', 'a', '--locale', 'not a tag'], expect.stringContaining('Allowed is a language tag')],
    [['html', 'a', '--base-url', '/here'], expect.stringContaining('Allowed is an absolute address')],
  ])('refuses the command line %j, and says what may have been meant', async (args, reason) => {
    const { exitCode, printed, warnings } = await runOn(args, {})
    expect([exitCode, printed, warnings.length]).toEqual([2, '', 1])
    expect(warnings[0]?.replace('moothall: error: ', '').replace('error: ', '')).toEqual(reason)
  })

  it('says what the disk says', async () => {
    const { run } = await import('../../src/cli/run.ts')
    const warnings: string[] = []
    const exitCode = await run(['json-ld', 'a.yaml', '-o', 'full'], {
      readFile: () => 'version: 1\nid: a\nname: A\nurl: https://example.org',
      replaceFile: () => {},
      writeFiles: () => {
        throw Object.assign(new Error('ENOSPC: no space left on device'), { syscall: 'write' })
      },
      exists: () => false,
      packageFile: () => undefined,
      print: () => {},
      warn: (line) => warnings.push(line),
      now: () => 0,
      version: '9.9.9',
    })
    expect([exitCode, warnings]).toEqual([1, ['moothall: error: ENOSPC: no space left on device']])
  })
})

describe('a value on the command line', () => {
  it.each([
    ['2026-05-03', Date.UTC(2026, 4, 3)],
    ['2026-05-03T12:00Z', Date.UTC(2026, 4, 3, 12)],
    ['2026-05-03T12:00:30.5+02:00', Date.UTC(2026, 4, 3, 10, 0, 30, 500)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
  ])('that is the instant %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant)
  })

  it.each(['', 'today', '2026', '2026-02-30', '2026-13-01', '2026-05-03T12:00', '2026-05-03 12:00Z', '0'])(
    'that is no instant: %j',
    (text) => {
      expect(() => readInstant(text)).toThrow('Allowed is 2026-05-03')
    },
  )

  it('that is a number, an address or a language', () => {
    expect([readCount('0'), readAddress('https://example.org/'), readLocale('de-at')]).toEqual([
      0,
      'https://example.org/',
      'de-AT',
    ])
    expect(() => readCount('-1')).toThrow('whole number')
    expect(() => readAddress('javascript:alert(1)')).toThrow('absolute address')
    expect(() => readLocale('_')).toThrow('language tag')
  })
})

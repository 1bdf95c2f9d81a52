import { resolve } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import schema from '../../schema.json' with { type: 'json' }
import { moreToAdd } from '../../src/cli/firstFile.ts'
import { clock, runOn } from './runOn.ts'

const fitsSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

const installed = { [resolve('node_modules/moothall/schema.json')]: '{}' }
const init = (args: readonly string[], files: Record<string, unknown> = installed) => runOn(['init', ...args], files)

/** What the check says about a file, on the day of the tests. */
async function checked(name: string, text: string | undefined): Promise<unknown[]> {
  const { exitCode, printed, warnings } = await runOn(['check', name, '--now', new Date(clock).toISOString()], {
    [name]: text,
  })
  return [exitCode, printed, ...warnings]
}

const isClean = (name: string) => [0, `no problems in ${name}\n`]

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:call@example.org
DTSTAMP:20260401T000000Z
DTSTART:20260402T160000Z
DURATION:PT1H
RRULE:FREQ=WEEKLY
SUMMARY:Call
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')

describe('moothall init', () => {
  it('writes a first file, in which the check finds nothing', async () => {
    const { exitCode, printed, written, warnings } = await init([])
    expect([exitCode, printed]).toEqual([0, ''])
    expect(warnings).toEqual(['community.moothall.yaml: written. Next: npx moothall check community.moothall.yaml'])
    expect(Object.keys(written)).toEqual(['community.moothall.yaml'])
    const text = written['community.moothall.yaml']!
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./node_modules/moothall/schema.json')
    expect(await checked('community.moothall.yaml', text)).toEqual(isClean('community.moothall.yaml'))
  })

  it('offers more as comments, in which the check finds nothing either', async () => {
    const text = (await init(['kiln.yaml'])).written['kiln.yaml']!
    const [before, more] = text.split(`${moreToAdd}\n`)
    const all = `${before}${more!.replaceAll(/^# /gm, '')}`
    expect(Object.keys(parse(all) as object)).toEqual(expect.arrayContaining(['people', 'bodies', 'events', 'faqs']))
    expect(await checked('kiln.yaml', all)).toEqual(isClean('kiln.yaml'))
    // What an editor underlines is what the schema refuses.
    expect(fitsSchema(parse(all)) ? [] : fitsSchema.errors).toEqual([])
  })

  it.each([
    ['Kiln: "the" #1', 'kiln-the-1'],
    ['true', 'true'],
    ['Общее дело', 'community'],
    ['A\nB', 'a-b'],
  ])('takes the name %j as it is', async (name, id) => {
    const { written } = await init(['kiln.yaml', '--name', name, '--url', 'https://kiln.example.org/'])
    expect(parse(written['kiln.yaml']!)).toMatchObject({ id, name, url: 'https://kiln.example.org/' })
  })

  it('names the schema from folders below, by its address, and in JSON', async () => {
    const below = await init(['docs/data/kiln.yaml'])
    expect(below.written['docs/data/kiln.yaml']).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/moothall\/schema\.json\n/,
    )
    const given = await init(['kiln.yaml', '--schema', 'https://schema.example.org/1.json'], {})
    expect(given.written['kiln.yaml']).toMatch(/^# yaml-language-server: \$schema=https:\/\/schema\.example\.org\/1/)
    const text = (await init(['kiln.json'])).written['kiln.json']!
    expect(JSON.parse(text)).toMatchObject({ $schema: './node_modules/moothall/schema.json', name: 'Our project' })
    expect(await checked('kiln.json', text)).toEqual(isClean('kiln.json'))
  })

  it('names no schema that is not there, and says so', async () => {
    const { written, warnings } = await init(['kiln.yaml'], {})
    expect(written['kiln.yaml']).not.toContain('$schema')
    expect(warnings[0]).toBe(
      'kiln.yaml: names no schema for editors, since moothall is not installed. Run npm install moothall before.',
    )
  })

  it('writes over no file but with --force', async () => {
    const files = { ...installed, 'kiln.yaml': 'mine' }
    const { exitCode, written, warnings } = await init(['kiln.yaml'], files)
    expect([exitCode, written, warnings]).toEqual([
      1,
      {},
      ['kiln.yaml: error: it exists, so it is not written. Give another name, or --force.'],
    ])
    expect(Object.keys((await init(['kiln.yaml', '--force'], files)).written)).toEqual(['kiln.yaml'])
  })

  it('begins with what another format says', async () => {
    const args = ['kiln.yaml', '--from', 'icalendar', '--input', 'calls.ics', '--name', 'Kiln']
    const files = { ...installed, 'calls.ics': calendar }
    const { exitCode, written } = await init([...args, '--url', 'https://kiln.example.org'], files)
    expect(exitCode).toBe(0)
    expect(written['kiln.yaml']).toMatch(/^# yaml-language-server: \$schema=.*\nversion: 1\nid: kiln\n/)
    expect(parse(written['kiln.yaml']!)).toMatchObject({ meetings: [{ name: 'Call' }] })
    const nowhere = await init(args, files)
    expect([nowhere.exitCode, nowhere.written, nowhere.warnings.at(-1)]).toEqual([
      2,
      {},
      'moothall init: error: the files do not say where the site of Kiln is; give --url <address>',
    ])
  })

  it.each([
    [['--id', 'A B'], '--id must be in lower case with hyphens, such as kiln; received "A B"'],
    [['--input', 'calls.ics'], '--input needs the format of the files, --from <format>'],
    [['--from', 'icalendar'], '--from needs the files to read, --input <file...>'],
  ])('refuses %j', async (args, reason) => {
    const { exitCode, written, warnings } = await init(['kiln.yaml', ...args])
    expect([exitCode, written, warnings]).toEqual([2, {}, [`moothall init: error: ${reason}`]])
  })
})

import { beforeEach, expect, it, vi } from 'vitest'

import { type Segment, segmentsOf, valueAt } from '../../src/data/path.ts'
import type { Problem } from '../../src/data/problem.ts'
import { runOn } from '../cli/runOn.ts'
import { type DocumentKind, documentsOf } from '../fixtures/anyCommunity.ts'
import { withoutMember, withValueAt } from '../fixtures/schemaPlaces.ts'

// As in fuzz.test.ts.
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 0)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 14)

const kinds: readonly DocumentKind[] = ['plain', 'odd ids', 'hostile texts', 'hostile raw']

beforeEach(() => {
  // What pages say to developers about such data is another matter.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

/** What can be done with a file, beyond checking it. */
const verbs: readonly (readonly string[])[] = [
  ['format'],
  ['ics', '--stamp', '2026-05-03'],
  ['ics', '--stamp', '2026-05-03', '--each', '-o', 'calendars'],
  ['html', '--fragment'],
  ['html', '-o', 'site', '--each-group', '--local-time', '--theme', 'harbour'],
  ['markdown'],
  ['json-ld'],
]

async function errorsIn(file: string, document: unknown): Promise<readonly Problem[]> {
  const { printed } = await runOn(['check', file, '--format', 'json', '--quiet'], { [file]: document })
  return JSON.parse(printed) as Problem[]
}

/** What no document can be without. */
const needed: Readonly<Record<string, unknown>> = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org',
}

const without = (data: unknown, path: readonly Segment[]): unknown =>
  typeof path.at(-1) === 'number'
    ? withoutMember(data, path)
    : withValueAt(data, path, path.length === 1 ? needed[path[0]!] : undefined)

/** The document without the values in which the check finds an error; undefined where none of it is left. */
async function withoutErrors(document: unknown): Promise<unknown> {
  let data = document
  for (let round = 0; round < 40; round += 1) {
    const errors = await errorsIn('kiln.json', data)
    if (errors.length === 0) return data
    // From the last, since the members of a list move up.
    for (const { path } of errors.toReversed()) {
      let segments = segmentsOf(path)
      while (segments.length > 1 && valueAt(data, segments) === undefined) segments = segments.slice(0, -1)
      if (segments.length > 0) data = without(data, segments)
    }
  }
  return undefined
}

/** What fails on a file that the check takes. */
async function faultsOf(document: unknown): Promise<string[]> {
  const faults: string[] = []
  for (const [verb, ...options] of verbs) {
    const file = { 'kiln.json': document }
    try {
      const { exitCode, warnings, written } = await runOn([verb!, 'kiln.json', ...options], file)
      if (exitCode !== 0) faults.push(`${verb} ${options.join(' ')}: ${warnings.join('; ')}`)
      const formatted = verb === 'format' ? written['kiln.json'] : undefined
      const errors = formatted === undefined ? [] : await errorsIn('kiln.json', formatted)
      faults.push(...errors.map(({ path, message }) => `format, then check: ${path} ${message}`))
    } catch (error) {
      faults.push(`${verb} ${options.join(' ')}: throws ${String((error as Error).stack).slice(0, 300)}`)
    }
  }
  return faults
}

it.each(kinds)(
  'what the check takes of a document of the kind %s, every other verb takes',
  { timeout: 60_000 + SECONDS * 1000 },
  async (kind) => {
    const end = performance.now() + (SECONDS / kinds.length) * 1000
    const faults = new Map<string, string>()
    let seed = FIRST_SEED
    let taken = 0
    do {
      for (const document of documentsOf(kind, seed, 2)) {
        const data = await withoutErrors(document)
        if (data === undefined) continue
        taken += 1
        for (const fault of await faultsOf(data)) {
          const sort = fault.replaceAll(/\d+/g, '0').slice(0, 90)
          if (!faults.has(sort)) faults.set(sort, `seed ${seed}: ${fault.slice(0, 400)}`)
        }
      }
      seed += 1
    } while (performance.now() < end)
    if (SECONDS > 0) process.stdout.write(`${kind}: ${taken} files, seeds ${FIRST_SEED} to ${seed - 1}\n`)
    if (faults.size > 0) throw new Error([...faults.values()].slice(0, 30).join('\n'))
    expect(taken).toBeGreaterThan(0)
  },
)

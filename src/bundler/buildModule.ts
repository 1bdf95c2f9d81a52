import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'

import { decodeText } from '../cli/decodeText.ts'
import { type FileProblem, openCommunity } from '../cli/problems.ts'
import type { Community } from '../model/community.ts'
import type { MoothallFile } from './moothallFile.ts'
import type { BundlerOptions } from './readOptions.ts'

/** What the plugins take from this machine, so that a test can give it. */
export interface Machine {
  /** A built style sheet of the package, such as `styles.css`. */
  sheet: (name: string) => string
  /** The host's clock in epoch milliseconds. */
  now: () => number
  /** The version of its zone data, which calendars name. */
  zoneData?: string
}

/** A file of data, as far as it could be read. */
export interface ReadData {
  /** Absent where a problem is an error. */
  community?: Community
  errors: readonly FileProblem[]
  warnings: readonly FileProblem[]
  /** What the file holds. */
  text: string
  /** The files that it was read from: itself, and the snapshot of its sources. */
  files: readonly string[]
}

/** A module made from a file of data, as far as it could be read. */
export interface BuiltModule extends Omit<ReadData, 'community'> {
  /** Absent where a problem is an error. */
  code?: string
}

const readFile = (file: string): string => decodeText(readFileSync(file))

/**
 * Reads a file of data.
 * @throws CommandError where the file cannot be read
 */
export function readData(path: string): ReadData {
  const name = relative(process.cwd(), path)
  const { community, problems, text, files } = openCommunity(name, { readFile })
  const ofSeverity = (wanted: FileProblem['severity']) => problems.filter(({ severity }) => severity === wanted)
  return {
    ...(community && { community }),
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    text,
    files: files.map((file) => (file === name ? path : resolve(file))),
  }
}

/**
 * Reads a file of data, and makes a module of it.
 * @throws CommandError where the file cannot be read
 */
export async function buildModule(
  { path, form }: MoothallFile,
  options: BundlerOptions,
  machine: Machine,
): Promise<BuiltModule> {
  const { community, ...read } = readData(path)
  const code = community && (form === 'page' ? await pageModule(community, options, machine) : dataModule(community))
  return { ...(code !== undefined && { code }), ...read }
}

/** JSON as an expression: engines read a long text of JSON faster than the same as a literal. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const dataModule = (community: Community): string =>
  `function freeze(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}
export default /* @__PURE__ */ freeze(${parsed(community)})
`

async function pageModule(community: Community, options: BundlerOptions, machine: Machine): Promise<string> {
  // Sites that import data alone need no React while they are built.
  const { finishedPage } = await import('./finishedPage.tsx')
  const page = finishedPage(community, { ...options, now: options.now ?? machine.now() }, machine.sheet)
  const names = Object.keys(page)
  const constants = Object.entries(page).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}\n`)
  return `${constants.join('')}export default /* @__PURE__ */ Object.freeze({ ${names.join(', ')} })\n`
}

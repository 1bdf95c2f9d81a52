import { dirname, join, relative, resolve, sep } from 'node:path'

import { parse } from 'yaml'

import { isId } from '../data/entryId.ts'
import { CommandError } from './CommandError.ts'
import { firstFile } from './firstFile.ts'
import type { Host } from './host.ts'
import { readImports } from './importData.ts'
import type { ImportSettings } from './importFormats.ts'
import { yamlOf } from './yamlOf.ts'

export interface InitOptions extends ImportSettings {
  /** The name of a format that `import` reads. */
  from?: string
  /** The files to import. */
  input?: readonly string[]
  /** The address of the schema. */
  schema?: string
  force?: boolean
}

/** The verb `init`: the first file of a community, which names its schema so that editors complete and explain it. */
export async function init(file: string, options: InitOptions, host: Host): Promise<void> {
  const { from, input = [], force, schema = installedSchema(file, host), ...facts } = options
  if (facts.id !== undefined && !isId(facts.id))
    refuse(`--id must be in lower case with hyphens, such as kiln; received ${JSON.stringify(facts.id)}`)
  if (from === undefined && input.length > 0) refuse('--input needs the format of the files, --from <format>')
  if (from !== undefined && input.length === 0) refuse('--from needs the files to read, --input <file...>')
  if (!force && host.exists(file))
    throw new CommandError([`${file}: error: it exists, so it is not written. Give another name, or --force.`])
  const text = from === undefined ? firstFile({ ...facts, file }) : await importedText(from, input, facts, host)
  host.writeFiles(new Map([[file, file.endsWith('.json') ? jsonOf(text, schema) : withSchema(text, schema)]]))
  if (schema === undefined)
    host.warn(`${file}: names no schema for editors, since moothall is not installed. Run npm install moothall before.`)
  host.warn(`${file}: written. Next: npx moothall check ${file}`)
}

async function importedText(
  format: string,
  paths: readonly string[],
  settings: ImportSettings,
  host: Host,
): Promise<string> {
  const [community, ...more] = await readImports('init', format, paths, settings, host)
  if (more.length === 0) return yamlOf(community)
  return refuse(`there are ${more.length + 1} communities; run moothall import ${format} with --output <folder>`)
}

const withSchema = (text: string, schema: string | undefined): string =>
  schema === undefined ? text : `# yaml-language-server: $schema=${schema}\n${text}`

const jsonOf = (text: string, schema: string | undefined): string =>
  `${JSON.stringify({ ...(schema !== undefined && { $schema: schema }), ...(parse(text) as object) }, null, 2)}\n`

/** Where the schema of the installed package is, seen from a file, as editors read it; undefined where there is none. */
function installedSchema(file: string, host: Host): string | undefined {
  const folder = dirname(resolve(file))
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, 'node_modules/moothall/schema.json')
    if (host.exists(schema)) {
      const way = relative(folder, schema).replaceAll(sep, '/')
      return way.startsWith('.') ? way : `./${way}`
    }
    if (above === dirname(above)) return undefined
  }
}

function refuse(reason: string): never {
  throw new CommandError([`moothall init: error: ${reason}`], 2)
}

import { uniqueId } from '../adapters/source.ts'
import type { Community } from '../model/community.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { importFormats, type ImportSettings } from './importFormats.ts'
import { readInput } from './readInput.ts'
import { writeOutput } from './writeOutput.ts'
import { yamlOf } from './yamlOf.ts'

export interface ImportOptions extends ImportSettings {
  output?: string
}

/** The verb `import`: data of another format as YAML, and what it could not carry over to standard error. */
export async function importData(
  format: string,
  paths: readonly string[],
  { output, ...settings }: ImportOptions,
  host: Host,
): Promise<void> {
  const [first, ...more] = await readImports('import', format, paths, settings, host)
  if (more.length === 0) {
    writeOutput(yamlOf(first), output, host)
    return
  }
  if (output === undefined) {
    const message = `there are ${more.length + 1} communities; give a folder for their files, --output <folder>`
    throw new CommandError([`moothall import: error: ${message}`], 2)
  }
  // An id may come from the file, and must not name a folder of its own, nor a file that is written already.
  const taken = new Set<string>()
  const written = [first, ...more].map((community): [string, string] => [
    `${output}/${uniqueId(community.id ?? community.name, taken)}.yaml`,
    yamlOf(community),
  ])
  host.writeFiles(new Map(written), output)
}

/**
 * Reads files of another format, and lists on standard error what was lost.
 * @throws CommandError, in the name of the verb, where there is no community or one without an address
 */
export async function readImports(
  verb: string,
  format: string,
  paths: readonly string[],
  settings: ImportSettings,
  host: Host,
): Promise<[Community, ...Community[]]> {
  const read = await importFormats[format]!.load()
  const files = paths.map((path) => ({ path, text: readInput(path, host) }))
  const { communities, losses } = read(files, settings)
  for (const { path, at, value, reason } of losses) {
    const place = [path, at].filter(Boolean).join(': ')
    host.warn(`${place}: lost: ${value === '' ? '' : `${JSON.stringify(value)}: `}${reason}`)
  }
  const [first, ...more] = communities
  if (first === undefined) throw new CommandError([`moothall ${verb}: error: no community in ${paths.join(', ')}`])
  const nowhere = communities.filter(({ url }) => url === '')
  if (nowhere.length > 0) throw new CommandError([`moothall ${verb}: error: ${withoutAddress(nowhere)}`], 2)
  return [first, ...more]
}

/** A community has an address, and no file may be written that no other verb reads. */
function withoutAddress(communities: readonly Community[]): string {
  const names = communities.slice(0, 3).map(({ name }) => name)
  const others = communities.length > 3 ? ` and ${communities.length - 3} more` : ''
  const several = communities.length > 1 ? '; {id} in it stands for the id of each' : ''
  return `the files do not say where the site of ${names.join(', ')}${others} is; give --url <address>${several}`
}

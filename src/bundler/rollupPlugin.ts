import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

import { CommandError } from '../cli/CommandError.ts'
import type { FileProblem } from '../cli/problems.ts'
import { type BuiltModule, buildModule, type Machine } from './buildModule.ts'
import { fileName, moothallFile } from './moothallFile.ts'
import { problemsText } from './problemText.ts'
import type { BundlerOptions } from './readOptions.ts'

/** A message as Rollup, Rolldown and Vite take it. */
interface PlacedMessage {
  message: string
  id?: string
  loc?: { file: string; line: number; column: number }
  frame?: string
}

interface Context {
  error: (message: PlacedMessage) => never
  warn: (message: PlacedMessage) => void
  addWatchFile: (file: string) => void
  resolve: (
    source: string,
    importer: string | undefined,
    options: object,
  ) => Promise<{ id: string; external?: unknown } | null>
}

interface Loaded {
  code: string
  map: null
  moduleType: 'js'
}

interface HotUpdate {
  file: string
  modules: readonly unknown[]
}

/** The part of Vite's environment that a message to the browser needs. */
interface Environment {
  environment: { name: string; hot: { send: (payload: object) => void } }
}

/** A plugin of Vite, Rollup or Rolldown. */
export interface RollupPlugin {
  name: string
}

export interface RollupHooks extends RollupPlugin {
  enforce: 'pre'
  resolveId: (this: Context, source: string, importer: string | undefined, options: object) => Promise<string | null>
  load: (this: Context, id: string) => Promise<Loaded | null>
  transform: { order: 'post'; handler: (code: string, id: string) => Loaded | null }
  hotUpdate: (this: Environment, update: HotUpdate) => Promise<[] | undefined>
}

/** The plugin of Vite, Rollup and Rolldown. */
export function rollupPlugin(options: BundlerOptions, machine: Machine): RollupHooks {
  const modules = new Map<string, string>()
  return {
    name: 'moothall',
    enforce: 'pre',
    async resolveId(source, importer, resolveOptions) {
      if (!moothallFile(source)) return null
      const [path = '', query] = source.split('?')
      const found = await this.resolve(path, importer, { ...resolveOptions, skipSelf: true })
      if (!found || found.external) return this.error({ message: missing(source, importer) })
      return query === undefined ? found.id : `${found.id}?${query}`
    },
    async load(id) {
      const file = moothallFile(id)
      if (!file) return null
      this.addWatchFile(file.path)
      const built = await read(() => buildModule(file, options, machine), this)
      if (built.warnings.length > 0) this.warn(placed(file.path, built.warnings, built.text))
      if (built.code === undefined) return this.error(placed(file.path, built.errors, built.text))
      modules.set(id, built.code)
      // JSON, YAML and JavaScript alike, so that plugins for such files do not stumble over it before `transform`.
      const mark = createHash('sha256').update(built.code).digest('hex')
      return { code: JSON.stringify(mark), map: null, moduleType: 'js' }
    },
    transform: {
      order: 'post',
      handler(_code, id) {
        const code = modules.get(id)
        return code === undefined ? null : { code, map: null, moduleType: 'js' }
      },
    },
    /** Where the file has errors, Vite shows them over the last good page, which it keeps. */
    async hotUpdate({ file }) {
      if (!fileName.test(file)) return undefined
      const { errors, text } = await buildModule({ path: file, form: 'data' }, options, machine).catch(unreadable)
      if (errors.length === 0) return undefined
      const err = { ...placed(file, errors, text), stack: '', plugin: 'moothall' }
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'error', err })
      return []
    },
  }
}

const missing = (source: string, importer?: string): string =>
  `${JSON.stringify(source)}${importer === undefined ? '' : `, imported by ${importer},`} does not exist. Write the path of a file that does.`

/** A file that is being written, or gone: the next update, or the bundler itself, tells. */
const unreadable = (): BuiltModule => ({ errors: [], warnings: [], text: '' })

async function read(build: () => Promise<BuiltModule>, context: Context): Promise<BuiltModule> {
  try {
    return await build()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return context.error({ message: error.message })
  }
}

/** All of the problems, at the place of the first. Columns count from 1, as editors open them and the text names them. */
function placed(path: string, problems: readonly FileProblem[], text: string): PlacedMessage {
  const [{ place }] = problems as [FileProblem]
  return { message: problemsText(problems, text), id: path, loc: { file: resolve(path), ...place }, frame: '' }
}

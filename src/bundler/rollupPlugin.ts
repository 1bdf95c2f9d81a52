import { createHash } from 'node:crypto'

import { type BuiltModule, buildModule, type Machine } from './buildModule.ts'
import { fileName, moothallFile } from './moothallFile.ts'
import type { BundlerOptions } from './readOptions.ts'
import { placed, type PluginContext, readFor } from './rollupMessages.ts'

interface Loaded {
  code: string
  map: null
  moduleType: 'js'
}

interface HotUpdate {
  file: string
  modules: readonly unknown[]
}

/** The part of Vite's environment that a message to the browser and the terminal needs. */
interface Environment {
  environment: {
    name: string
    hot: { send: (payload: object) => void }
    logger: { error: (message: string, options: { timestamp: boolean }) => void }
  }
}

/** A plugin of Vite, Rollup or Rolldown. */
export interface RollupPlugin {
  name: string
}

/** A hook, and the modules that it is for: newer bundlers ask it of no other. */
interface Hook<Handler> {
  filter: { id: RegExp }
  handler: Handler
}

type ResolveId = (
  this: PluginContext,
  source: string,
  importer: string | undefined,
  options: object,
) => Promise<string | null>

export interface RollupHooks extends RollupPlugin {
  enforce: 'pre'
  resolveId: Hook<ResolveId>
  load: Hook<(this: PluginContext, id: string) => Promise<Loaded | null>>
  transform: Hook<(code: string, id: string) => Loaded | null> & { order: 'post' }
  hotUpdate: (this: Environment, update: HotUpdate) => Promise<[] | undefined>
}

const filter = { id: /\.moothall\.(?:ya?ml|json)(?:\?|$)/ }

/** The plugin of Vite, Rollup and Rolldown. */
export function rollupPlugin(options: BundlerOptions, machine: Machine): RollupHooks {
  const modules = new Map<string, string>()
  return {
    name: 'moothall',
    enforce: 'pre',
    resolveId: {
      filter,
      async handler(source, importer, resolveOptions) {
        if (!moothallFile(source)) return null
        const [path = '', query] = source.split('?')
        const found = await this.resolve(path, importer, { ...resolveOptions, skipSelf: true })
        if (!found || found.external) return this.error({ message: missing(source, importer) })
        return query === undefined ? found.id : `${found.id}?${query}`
      },
    },
    load: {
      filter,
      async handler(id) {
        const file = moothallFile(id)
        if (!file) return null
        const built = await readFor(this, file.path, () => buildModule(file, options, machine))
        const code = built.code!
        modules.set(id, code)
        // JSON, YAML and JavaScript alike, so that plugins for such files do not stumble over it before `transform`.
        const mark = createHash('sha256').update(code).digest('hex')
        return { code: JSON.stringify(mark), map: null, moduleType: 'js' }
      },
    },
    transform: {
      order: 'post',
      filter,
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
      const { name, hot, logger } = this.environment
      if (name === 'client') {
        hot.send({ type: 'error', err })
        logger.error(err.message, { timestamp: true })
      }
      return []
    },
  }
}

const missing = (source: string, importer?: string): string =>
  `${JSON.stringify(source)}${importer === undefined ? '' : `, imported by ${importer},`} does not exist. Write the path of a file that does.`

/** A file that is being written, or gone: the next update, or the bundler itself, tells. */
const unreadable = (): BuiltModule => ({ errors: [], warnings: [], text: '', files: [] })

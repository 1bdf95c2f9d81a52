import { createHash } from 'node:crypto'

import { buildModule, type Machine } from './buildModule.ts'
import { fileName, moothallFile } from './moothallFile.ts'
import type { BundlerOptions } from './readOptions.ts'
import { errorsIn, type PlacedMessage, type PluginContext, readFor } from './rollupMessages.ts'

interface Loaded {
  code: string
  map: null
  moduleType: 'js'
}

interface HotUpdate {
  file: string
  modules: readonly unknown[]
}

interface Browser {
  send: (payload: object) => void
}

interface Logger {
  error: (message: string, options: { timestamp: boolean }) => void
}

/** The part of Vite's environment that a message to the browser and the terminal needs. */
interface Environment {
  environment: { name: string; hot: Browser; logger: Logger }
}

/** The same of Vite's server. */
interface Server {
  server: { ws: Browser; config: { logger: Logger } }
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
  hotUpdate: (this: Environment, update: HotUpdate) => [] | undefined
  /** In place of `hotUpdate` for Vite 5, which knows no environments, and which VitePress has. */
  handleHotUpdate: (update: HotUpdate & Server) => [] | undefined
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
    hotUpdate({ file }) {
      const error = fileName.test(file) ? errorsIn(file) : undefined
      const { name, hot, logger } = this.environment
      // The hook also runs for the environment of the server; the error is shown once.
      if (error && name === 'client') showError(error, hot, logger)
      return error && []
    },
    handleHotUpdate({ file, server }) {
      const error = fileName.test(file) ? errorsIn(file) : undefined
      if (error) showError(error, server.ws, server.config.logger)
      return error && []
    },
  }
}

function showError(error: PlacedMessage, browser: Browser, logger: Logger): void {
  browser.send({ type: 'error', err: { ...error, stack: '', plugin: 'moothall' } })
  logger.error(error.message, { timestamp: true })
}

const missing = (source: string, importer?: string): string =>
  `${JSON.stringify(source)}${importer === undefined ? '' : `, imported by ${importer},`} does not exist. Write the path of a file that does.`

import { type Machine, type ReadData, readData } from '../bundler/buildModule.ts'
import { errorsIn, type PluginContext, readFor } from '../bundler/rollupMessages.ts'
import type { RollupPlugin } from '../bundler/rollupPlugin.ts'
import { snapshotPath } from '../cli/snapshotFile.ts'
import type { Place } from './builtPage.ts'
import type { ReadAstroOptions } from './readOptions.ts'

interface ModuleGraph {
  getModuleById: (id: string) => object | undefined
}

interface PagePlugin extends RollupPlugin {
  /** The name by which the page imports its module. */
  source: string
  resolveId: (source: string) => string | undefined
  load: (this: PluginContext, id: string) => Promise<string | undefined>
  hotUpdate: (
    this: { environment: { moduleGraph: ModuleGraph } },
    update: { file: string; modules: object[] },
  ) => object[] | undefined
}

/** Gives the page of one route as a module: each route has options of its own, even where two show the same file. */
export function pagePlugin(path: string, options: ReadAstroOptions, place: Place, machine: Machine): PagePlugin {
  const source = `virtual:moothall${options.route}`
  const id = `\0${source}`
  return {
    name: `moothall ${options.route}`,
    source,
    resolveId: (wanted) => (wanted === source ? id : undefined),
    async load(wanted) {
      if (wanted !== id) return undefined
      const { community } = (await readFor(this, path, () => readData(path))) as Required<ReadData>
      // Sites that only start or check have no need of React.
      const { builtPage } = await import('./builtPage.ts')
      const warn = (message: string): void => this.warn({ message })
      const page = builtPage(community, path, options, place, { warn, ...machine })
      return Object.entries(page)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
        .join('')
    },
    hotUpdate({ file, modules }) {
      const isOurs = file === path || file === snapshotPath(path)
      // The plugin of the bundler shows the errors, over the last good page.
      const own = isOurs && !errorsIn(path) ? this.environment.moduleGraph.getModuleById(id) : undefined
      return own && [...modules, own]
    },
  }
}

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type Machine, readData } from '../bundler/buildModule.ts'
import { fileError, problemsText } from '../bundler/problemText.ts'
import type { BundlerOptions } from '../bundler/readOptions.ts'
import { CommandError } from '../cli/CommandError.ts'
import { snapshotPath } from '../cli/snapshotFile.ts'
import { entryId } from '../data/entryId.ts'
import type { LoaderOptions } from './options.ts'
import { readLoaderOptions, siteFile } from './readOptions.ts'

/** A loader for a content collection of Astro. */
export interface MoothallLoader {
  name: string
  // oxlint-disable-next-line typescript/no-explicit-any -- Astro's own type, which a site may have in any version
  load: (context: any) => Promise<void>
}

/** The part of a loader's context that is needed. */
interface LoaderContext {
  config: { root: URL }
  store: { clear: () => void; set: (entry: object) => unknown }
  logger: { warn: (message: string) => void; error: (message: string) => void }
  parseData: (entry: { id: string; data: object; filePath: string }) => Promise<object>
  generateDigest: (data: object | string) => string
  watcher?: { add: (path: string) => void; on: (event: 'change', listener: (path: string) => void) => void }
}

export function createLoader(given: LoaderOptions, machine: Machine): MoothallLoader {
  const { file, ...page } = readLoaderOptions(given)
  return {
    name: 'moothall',
    async load(context: LoaderContext) {
      const path = siteFile('file', file, context.config.root)
      const loadFile = () => loadEntry(path, { ...page, now: page.now ?? machine.now() }, context)
      await loadFile()
      context.watcher?.add(path)
      context.watcher?.add(snapshotPath(path))
      context.watcher?.on('change', (changed) => {
        // The last good entry stays.
        if (changed === path || changed === snapshotPath(path))
          loadFile().catch((error: Error) => context.logger.error(error.message))
      })
    },
  }
}

async function loadEntry(path: string, page: BundlerOptions & { now: number }, context: LoaderContext): Promise<void> {
  const { community, errors, warnings, text } = readFile(path)
  if (warnings.length > 0) context.logger.warn(problemsText(warnings, text))
  if (!community) throw fileError(problemsText(errors, text))
  // Sites that only start or check have no need of React.
  const { pageText } = await import('../bundler/finishedPage.tsx')
  const { html } = pageText(community, page)
  const id = entryId(community) ?? 'community'
  const data = await context.parseData({ id, data: community, filePath: path })
  context.store.clear()
  context.store.set({
    id,
    data,
    filePath: relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/'),
    digest: context.generateDigest({ data, html }),
    rendered: { html, metadata: { headings: [], frontmatter: {}, imagePaths: [] } },
  })
}

function readFile(path: string): ReturnType<typeof readData> {
  try {
    return readData(path)
  } catch (error) {
    throw error instanceof CommandError ? fileError(error.message) : error
  }
}

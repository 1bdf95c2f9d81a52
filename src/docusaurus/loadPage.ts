import { relative } from 'node:path'

import { readDataFile } from '../bundler/buildModule.ts'
import { answer, type LoaderContext, told } from '../bundler/loadModule.ts'
import { problemsText } from '../bundler/problemText.ts'
import { readOptions } from '../bundler/readOptions.ts'
import type { Community } from '../model/community.ts'
import { makePage, makeSchedules, pageCalendars, pageHead, type PageOptions } from './makePage.tsx'
import { refuse } from './readSettings.ts'

/** What the plugin gives its loader. */
export interface PageLoaderOptions extends PageOptions {
  theme?: string
  /** Whether it works for the pages on the server, not for what browsers load. */
  isServer: boolean
}

export interface PageLoaderContext extends LoaderContext {
  emitFile: (name: string, content: string) => void
}

/** Where the community is, and what the modules of the file need. */
interface Source {
  community: Community
  path: string
  options: PageLoaderOptions
  emitFile: PageLoaderContext['emitFile']
}

const importOf = (query: string): string => `() => import(${JSON.stringify(query)})`

/** A module for each query of the file, which are the forms that the plugin imports. */
const modules: Readonly<Record<string, (source: Source) => string>> = {
  /** What a browser loads with the page: the words of the head. */
  '?moothall'({ community, path, options, emitFile }) {
    if (!options.isServer)
      for (const [name, text] of pageCalendars(community, options, path).files)
        emitFile(`${options.route.slice(1)}/${name}`.replace(/^\//, ''), text)
    const head = JSON.stringify(pageHead(community, options))
    return `export default { ...${head}, page: ${importOf(sibling(path, 'page'))} }\n`
  },
  '?moothall=page'({ community, path, options }) {
    const { html, anchors, links } = makePage(community, options, pageCalendars(community, options, path))
    return Object.entries({ html, anchors, links })
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
      .join('')
  },
  '?moothall=schedule': ({ path }) => `export default ${importOf(sibling(path, 'schedules'))}\n`,
  '?moothall=schedules'({ community, path, options }) {
    const schedules = makeSchedules(community, options, pageCalendars(community, options, path))
    return `export default ${JSON.stringify(schedules)}\n`
  },
}

const sibling = (path: string, form: string): string => `./${path.replace(/^.*[/\\]/, '')}?moothall=${form}`

/** Gives a loader the module that its query names, and the calendars of the page as files of the build. */
export const loadPage = (loader: PageLoaderContext): Promise<void> =>
  answer(loader, async () => {
    const { resourcePath: path, resourceQuery = '' } = loader
    loader.addDependency(path)
    // Its dates are those of the instant, so the next build makes it anew.
    loader.cacheable?.(false)
    const options = loader.getOptions() as PageLoaderOptions
    checkOptions(options)
    const { community, errors, warnings, text } = readDataFile(path)
    if (warnings.length > 0 && !options.isServer) loader.emitWarning(told(problemsText(warnings, text)))
    if (!community) throw told(problemsText(errors, text))
    const make = modules[resourceQuery]
    if (!make) throw told(`moothall/docusaurus: there is no ${relative(process.cwd(), path)}${resourceQuery}.`)
    return make({ community, path, options, emitFile: (name, content) => loader.emitFile(name, content) })
  })

/**
 * Checks what must hold before a site is bundled.
 * @throws TypeError about an option, Error with every error of the data
 */
export function checkPage(path: string, options: PageLoaderOptions): void {
  checkOptions(options)
  const { community, errors, text } = readDataFile(path)
  if (!community) throw told(problemsText(errors, text))
}

function checkOptions({ theme, messages, locale }: PageLoaderOptions): void {
  try {
    readOptions({ locale, ...(messages && { messages }), ...(theme !== undefined && { theme }) } as object)
  } catch (error) {
    refuse((error as Error).message.replace('moothall/bundler: ', ''))
  }
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

import { readData } from '../bundler/buildModule.ts'
import { answer, type LoaderContext } from '../bundler/loadModule.ts'
import { fileError, problemsText } from '../bundler/problemText.ts'
import { type BundlerOptions, checkPageOptions } from '../bundler/readOptions.ts'
import type { Community } from '../model/community.ts'
import { makePage, makeSchedules, pageCalendars, pageHead, type PageOptions } from './makePage.tsx'
import { refuse } from './readSettings.ts'

/** What the plugin gives its loader. */
export interface PageLoaderOptions extends PageOptions {
  /** What the site calls the locale, and so the messages of it. */
  currentLocale: string
  theme?: string
  /** The paths of the style sheets, in order. */
  sheets: readonly string[]
  /** Whether it works for the pages on the server, not for what browsers load. */
  isServer: boolean
}

export interface PageLoaderContext extends LoaderContext {
  emitFile: (name: string, content: string, sourceMap?: undefined, about?: { minimized: boolean }) => void
  emitError: (error: Error) => void
}

/** What the modules of a file are made from. */
interface Source {
  community: Community
  path: string
  options: PageLoaderOptions
  emitFile: PageLoaderContext['emitFile']
}

/** The module that a site always has: what browsers load with the page, which is the words of the head. */
const first = '?moothall'

/** A module for each query of the file. */
const modules: Readonly<Record<string, (source: Source) => string>> = {
  [first]({ community, path, options, emitFile }) {
    const sheet = sheetOf(options)
    if (!options.isServer) {
      emitFile(sheet.name, sheet.text, undefined, { minimized: true })
      for (const [name, text] of pageCalendars(community, options, path).files)
        emitFile(`${options.route}/${name}`.slice(1), text)
    }
    const head = JSON.stringify({ ...pageHead(community, options), sheet: sheet.href })
    return `export default { ...${head}, page: ${importOf(path, 'page')} }\n`
  },
  '?moothall=page'({ community, path, options }) {
    const { html, anchors, links } = makePage(community, options, pageCalendars(community, options, path))
    return Object.entries({ html, anchors, links })
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
      .join('')
  },
  '?moothall=schedule': ({ path, options }) =>
    `export default { sheet: ${JSON.stringify(sheetOf(options).href)}, schedules: ${importOf(path, 'schedules')} }\n`,
  '?moothall=schedules'({ community, path, options }) {
    const schedules = makeSchedules(community, options, pageCalendars(community, options, path))
    return `export default ${JSON.stringify(schedules)}\n`
  },
}

/**
 * The style sheet, a file of its own: tools that merge rules, such as those of Docusaurus, move some of them before the
 * reset that they must follow. Only pages that show the community load it.
 */
function sheetOf({ sheets, baseUrl }: PageLoaderOptions): { name: string; text: string; href: string } {
  const text = sheets.map((path) => readFileSync(path, 'utf8')).join('\n')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const name = `assets/css/moothall.${hash}.css`
  return { name, text, href: baseUrl + name }
}

/** A function that imports another module of the same file. */
const importOf = (path: string, form: string): string =>
  `() => import(${JSON.stringify(`./${basename(path)}?moothall=${form}`)})`

/** The last good module of each query, by the path and the query. */
const goodModules = new Map<string, string>()

/** Gives a loader the module that its query names, and the calendars of the page as files of the build. */
export const loadPage = (loader: PageLoaderContext): Promise<void> =>
  answer(loader, async () => {
    const { resourcePath: path, resourceQuery = '' } = loader
    const options = loader.getOptions() as PageLoaderOptions
    const key = `${path}${resourceQuery} ${options.isServer}`
    loader.addDependency(path)
    // Its dates are those of the instant, so the next build makes it anew.
    loader.cacheable?.(false)
    try {
      const code = makeModule(loader, options)
      goodModules.set(key, code)
      return code
    } catch (error) {
      // In development the last good page stands; one of its modules says what is wrong.
      const good = goodModules.get(key)
      if (good === undefined) throw error
      if (resourceQuery === first) loader.emitError(error as Error)
      return good
    }
  })

function makeModule(loader: PageLoaderContext, options: PageLoaderOptions): string {
  const { resourcePath: path, resourceQuery = '' } = loader
  const make = modules[resourceQuery]
  if (!make) throw fileError(`moothall/docusaurus: it makes no module of ${path}${resourceQuery}.`)
  checkOptions(options)
  const { community, errors, warnings, text, files } = readData(path)
  files.filter((file) => file !== path).forEach((file) => loader.addDependency(file))
  if (warnings.length > 0 && resourceQuery === first && !options.isServer)
    loader.emitWarning(fileError(problemsText(warnings, text)))
  if (!community) throw fileError(problemsText(errors, text))
  return make({ community, path, options, emitFile: (...file) => loader.emitFile(...file) })
}

/**
 * Checks what must hold before a site is bundled.
 * @throws TypeError about an option, Error with every error of the data
 */
export function checkPage(path: string, options: PageLoaderOptions): void {
  checkOptions(options)
  const { community, errors, text } = readData(path)
  if (!community) throw fileError(problemsText(errors, text))
}

function checkOptions({ theme, messages, locale, currentLocale }: PageLoaderOptions): void {
  checkPageOptions({ locale, messages, theme } as BundlerOptions, (reason) =>
    refuse(reason.replace(/^messages/, `messages.${currentLocale}`)),
  )
}

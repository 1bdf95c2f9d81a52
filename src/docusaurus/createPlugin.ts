import { posix, relative, sep } from 'node:path'

import type { checkPage, PageLoaderOptions } from './loadPage.ts'
import { readSettings, refuse, type Settings } from './readSettings.ts'

/** The part of Docusaurus's context that the plugin reads. */
export interface SiteContext {
  siteDir: string
  siteConfig: { url: string; baseUrl: string; trailingSlash?: boolean | undefined }
  i18n: { currentLocale: string; localeConfigs: Readonly<Record<string, { htmlLang?: string } | undefined>> }
}

interface Route {
  path: string
  routes?: readonly Route[]
  plugin?: { name: string }
}

/** What each plugin has loaded, by its name and then by its id. */
type AllContent = Readonly<Record<string, unknown>>

interface Actions {
  addRoute: (route: { path: string; component: string; exact: boolean; modules: Record<string, string> }) => void
  createData: (name: string, data: string) => Promise<string>
}

/** A plugin of Docusaurus. */
export interface DocusaurusPlugin {
  name: string
}

export interface DocusaurusHooks extends DocusaurusPlugin {
  loadContent: () => Promise<void>
  contentLoaded: (site: { actions: Actions }) => Promise<void>
  allContentLoaded: (site: { allContent: AllContent }) => void
  // oxlint-disable-next-line typescript/no-explicit-any -- the bundler's own type, which a site may have in any version
  configureWebpack: (config: any, isServer: boolean) => any
  postBuild: (site: { routes: readonly Route[] }) => void
}

/** What the plugin takes from the package and this machine, so that a test can give it. */
export interface PluginMachine {
  /** The absolute path of a built file of the package. */
  pathOf: (name: string) => string
  checkPage: () => Promise<typeof checkPage>
  /** The host's clock in epoch milliseconds. */
  now: () => number
  isDevelopment: () => boolean
}

export const createPlugin =
  (machine: PluginMachine) =>
  (context: SiteContext, options: unknown): DocusaurusHooks => {
    const { siteDir, siteConfig } = context
    const settings = readSettings(options ?? {}, siteDir)
    const { data } = settings
    const loaderOptions = loaderOptionsOf(settings, context, machine)
    const path = siteConfig.baseUrl + settings.route.slice(1)
    /** As Docusaurus names files, so that the same site has the same scripts on every machine. */
    const inSite = (file: string): string => `@site/${relative(siteDir, file).split(sep).join(posix.sep)}`
    return {
      name: 'moothall',
      async loadContent() {
        // In development the bundler shows what is wrong over the last good page.
        if (!machine.isDevelopment()) (await machine.checkPage())(data, loaderOptions(true))
      },
      async contentLoaded({ actions }) {
        await actions.createData(
          'schedule.js',
          `export { default } from ${JSON.stringify(`${inSite(data)}?moothall=schedule`)}\n`,
        )
        const component = inSite(machine.pathOf('docusaurus/page.js'))
        actions.addRoute({ path, component, exact: true, modules: { community: `${inSite(data)}?moothall` } })
      },
      // Servers of development do not see all routes, and would show one of two pages.
      allContentLoaded: ({ allContent }) => assertNoContent(path, allContent, settings),
      configureWebpack: (_config, isServer) => ({
        module: {
          rules: [
            {
              resource: data,
              resourceQuery: /^\?moothall\b/,
              type: 'javascript/auto',
              enforce: 'post',
              use: [{ loader: machine.pathOf('docusaurus/loader.js'), options: loaderOptions(isServer) }],
            },
          ],
        },
      }),
      postBuild: ({ routes }) => assertOnlyRoute(path, routes, settings),
    }
  }

function loaderOptionsOf(
  { route, theme, messages, now }: Settings,
  { siteConfig, i18n }: SiteContext,
  machine: PluginMachine,
): (isServer: boolean) => PageLoaderOptions {
  const { url, baseUrl, trailingSlash } = siteConfig
  const { currentLocale, localeConfigs } = i18n
  const own = messages?.[currentLocale]
  const themeSheets = theme === undefined ? [] : [`themes/${theme}.css`]
  const sheets = ['styles.css', 'docusaurus/infima.css', ...themeSheets].map(machine.pathOf)
  // One instant for what the server renders and what browsers load.
  const instant = now ?? machine.now()
  return (isServer) => ({
    url,
    baseUrl,
    trailingSlash,
    route,
    isServer,
    currentLocale,
    sheets,
    locale: localeConfigs[currentLocale]?.htmlLang ?? currentLocale,
    now: instant,
    ...(own && { messages: own }),
    ...(theme !== undefined && { theme }),
  })
}

const withoutSlash = (path: string): string => path.replace(/(?<=.)\/$/, '')

/** @throws TypeError where a document, a post or a page of the site has the same route */
function assertNoContent(path: string, allContent: AllContent, { route }: Settings): void {
  const owner = Object.entries(allContent).find(
    ([plugin, content]) => plugin.startsWith('docusaurus-plugin-content-') && isAt(content, withoutSlash(path)),
  )
  if (owner) refuseRoute(route, `a page of ${owner[0]}`)
}

/** Whether content has an address. Documents, posts and pages all say theirs as `permalink`. */
function isAt(content: unknown, wanted: string): boolean {
  if (typeof content !== 'object' || content === null) return false
  const { permalink } = content as { permalink?: unknown }
  if (typeof permalink === 'string' && withoutSlash(permalink) === wanted) return true
  return Object.values(content).some((each) => isAt(each, wanted))
}

/** @throws TypeError where another page has the same route */
function assertOnlyRoute(path: string, routes: readonly Route[], { route }: Settings): void {
  const others = routes.filter((each) => each.plugin?.name !== 'moothall' && has(each, withoutSlash(path)))
  const [other] = others
  const ours = routes.filter((each) => withoutSlash(each.path) === withoutSlash(path))
  if (!other && ours.length < 2) return
  refuseRoute(route, other?.plugin ? `a page of ${other.plugin.name}` : 'another page')
}

const refuseRoute = (route: string, owner: string): never =>
  refuse(
    `route ${JSON.stringify(route || '/')} is the address of ${owner} too. Choose another route, or remove that page.`,
  )

const has = ({ path, routes }: Route, wanted: string): boolean =>
  routes ? routes.some((each) => has(each, wanted)) : withoutSlash(path) === wanted

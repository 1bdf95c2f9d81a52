import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createPlugin, type DocusaurusHooks, type SiteContext } from '../../src/docusaurus/createPlugin.ts'
import { checkPage } from '../../src/docusaurus/loadPage.ts'
import { broken, folderWith, kiln, now } from '../bundler/kiln.ts'

const plugin = createPlugin({
  pathOf: (name) => `/package/dist/${name}`,
  checkPage: () => Promise.resolve(checkPage),
  now: () => now,
  isDevelopment: () => false,
})

const contextOf = (siteDir: string, siteConfig = {}, currentLocale = 'en'): SiteContext => ({
  siteDir,
  siteConfig: { url: 'https://kiln.example.org', baseUrl: '/', ...siteConfig },
  i18n: { currentLocale, localeConfigs: { en: { htmlLang: 'en' }, de: { htmlLang: 'de-AT' } } },
})

/** The plugin of a site that has the data of the kiln, or others. */
function pluginOf(options: object, text = kiln, siteConfig = {}): DocusaurusHooks {
  const folder = folderWith({ 'kiln.moothall.yaml': text })
  return plugin(contextOf(folder, siteConfig), { data: 'kiln.moothall.yaml', ...options })
}

/** The path and the modules of the route that a plugin adds. */
async function routeOf({ contentLoaded }: DocusaurusHooks): Promise<unknown> {
  const routes: unknown[] = []
  await contentLoaded({
    actions: { addRoute: (route) => void routes.push(route), createData: (name) => Promise.resolve(name) },
  })
  return routes[0]
}

describe('the options', () => {
  it.each([
    [{ rout: '/x' }, 'There is no option "rout" here. Write route, if that is meant.'],
    [
      { data: undefined },
      "data must be the path of a file; received undefined. Write data: 'community.moothall.yaml'.",
    ],
    [{ data: 'none.yaml' }, /data must be the path of a file; there is none at \/.*\/none\.yaml\./],
    [{ route: 'community' }, 'route must be a path of the site that begins with /; received "community".'],
    [{ route: '/a?b' }, 'route must be a path of the site that begins with /; received "/a?b".'],
    [{ now: Number.NaN }, 'now must be a finite number of epoch milliseconds; received NaN.'],
    [{ messages: 'de' }, 'messages must be an object with the locales of the site; received "de".'],
  ])('refuses %j', (options, reason) => {
    expect(() => pluginOf(options)).toThrow(reason)
    expect(() => pluginOf(options)).toThrow(/^moothall\/docusaurus: /)
  })

  it.each([
    [{ theme: 'ocx' }, /^moothall\/docusaurus: theme must be one of neutral, .*; received "ocx"\./],
    [
      { messages: { en: { dates: { yourTim: 'x' } } } },
      'moothall/docusaurus: messages.en.dates.yourTim: There is no message "yourTim" here.',
    ],
  ])('refuses %j before the site is bundled', async (options, reason) => {
    await expect(pluginOf(options).loadContent()).rejects.toThrow(reason)
  })
})

it('fails with every error of the data, each with its line and a fix', async () => {
  const failure = pluginOf({}, broken).loadContent()
  await expect(failure).rejects.toThrow(
    /kiln\.moothall\.yaml:6:49: error: [^]*fix: [^]*kiln\.moothall\.yaml:10:5: error: [^]*fix: Write `schedule`/,
  )
})

it('adds the route below the base of the site', async () => {
  expect(await routeOf(pluginOf({ route: '/people/' }, kiln, { baseUrl: '/kiln/de/' }))).toMatchObject({
    path: '/kiln/de/people',
    exact: true,
    modules: { community: '@site/kiln.moothall.yaml?moothall' },
  })
  expect(await routeOf(pluginOf({ route: '/' }))).toMatchObject({ path: '/' })
})

/** What a plugin gives its loader. */
const loaderOptionsOf = ({ configureWebpack }: DocusaurusHooks, isServer = false): unknown =>
  (configureWebpack({}, isServer) as { module: { rules: [{ use: [{ options: unknown }] }] } }).module.rules[0].use[0]
    .options

it('brings the sheets of the package, and that of a theme behind them', () => {
  const sheets = ['styles.css', 'docusaurus/infima.css'].map((name) => `/package/dist/${name}`)
  expect(loaderOptionsOf(pluginOf({}))).toMatchObject({ sheets })
  expect(loaderOptionsOf(pluginOf({ theme: 'oci' }))).toMatchObject({
    sheets: [...sheets, '/package/dist/themes/oci.css'],
  })
})

it('makes the page in the language of the locale, with its words, at one instant', () => {
  const folder = folderWith({ 'kiln.moothall.yaml': kiln })
  const words = { dates: { next: 'Nächster Termin' } }
  const german = plugin(contextOf(folder, {}, 'de'), {
    data: join(folder, 'kiln.moothall.yaml'),
    messages: { de: words, fr: {} },
  })
  const expected = { locale: 'de-AT', messages: words, now }
  expect(loaderOptionsOf(german, true)).toMatchObject({ ...expected, isServer: true })
  expect(loaderOptionsOf(german, false)).toMatchObject({ ...expected, isServer: false })
})

describe('a route that another page has', () => {
  const own = { path: '/community/', plugin: { name: 'moothall' } }

  it.each([
    [{ path: '/community', plugin: { name: 'pages' } }, 'is the address of a page of pages too'],
    [
      { path: '/', plugin: { name: 'docs' }, routes: [{ path: '/docs' }, { path: '/community/' }] },
      'is the address of a page of docs too',
    ],
    [own, 'is the address of another page too'],
  ])('is refused: %j', (other, reason) => {
    const { postBuild } = pluginOf({})
    expect(() => postBuild({ routes: [own, other] })).toThrow(`moothall/docusaurus: route "/community" ${reason}.`)
  })

  it('is refused by servers of development too, where a page, a document or a post has the address', () => {
    const { allContentLoaded } = pluginOf({})
    const pages = [{ type: 'jsx', permalink: '/community/', source: '@site/src/pages/community.js' }]
    const docs = { loadedVersions: [{ docs: [{ permalink: '/community/docs' }] }] }
    const others = { 'docusaurus-plugin-content-docs': { default: docs }, moothall: { default: undefined } }
    expect(() => allContentLoaded({ allContent: others })).not.toThrow()
    expect(() =>
      allContentLoaded({ allContent: { ...others, 'docusaurus-plugin-content-pages': { default: pages } } }),
    ).toThrow(
      'moothall/docusaurus: route "/community" is the address of a page of docusaurus-plugin-content-pages too. ' +
        'Choose another route, or remove that page.',
    )
  })

  it('is none where only a part of the path is the same', () => {
    const routes = [own, { path: '/community/docs', plugin: { name: 'docs' } }]
    expect(() => pluginOf({}).postBuild({ routes })).not.toThrow()
  })
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, it, vi } from 'vitest'

import { createIntegration } from '../../src/astro/integration.ts'
import type { AstroOptions } from '../../src/astro/options.ts'
import { broken, folderWith, kiln, now } from '../bundler/kiln.ts'

const machine = { sheet: () => '', now: () => now, zoneData: '2026a' }
const data = 'kiln.moothall.yaml'

interface Plugin {
  name: string
  resolveId: (source: string) => string | undefined
  load: (this: object, id: string) => Promise<string | undefined>
  hotUpdate: (this: object, update: { file: string; modules: object[] }) => object[] | undefined
}

/** What Astro is told by the integration, in a site with these files. */
function setUp(options: Omit<AstroOptions, 'data'>, files: Record<string, string>, config: object = {}) {
  const folder = folderWith(files)
  const routes: { pattern: string; entrypoint: URL; prerender: boolean }[] = []
  const plugins: Plugin[] = []
  const { hooks } = createIntegration({ data, ...options }, machine)
  hooks['astro:config:setup']({
    config: { root: pathToFileURL(`${folder}/`), base: '/', ...config },
    updateConfig: (update) => plugins.push(...(update as { vite: { plugins: Plugin[] } }).vite.plugins),
    injectRoute: (route) => routes.push(route),
    createCodegenDir: () => pathToFileURL(`${folder}/.astro/integrations/moothall/`),
  })
  const textOf = (pattern: string) =>
    readFileSync(routes.find((route) => route.pattern === pattern)!.entrypoint, 'utf8')
  return { folder, hooks, routes, plugins, textOf }
}

/** The module that the page imports. */
async function pageOf({ plugins }: { plugins: readonly Plugin[] }, route: string) {
  const plugin = plugins.at(-1)!
  const context = {
    addWatchFile: vi.fn<(file: string) => void>(),
    warn: ({ message }: Error) => {
      throw new Error(message)
    },
    error: ({ message }: Error) => {
      throw new Error(message)
    },
  }
  const code = await plugin.load.call(context, plugin.resolveId(`virtual:moothall${route}`)!)
  const module = (await import(`data:text/javascript,${encodeURIComponent(code!)}`)) as Record<string, unknown>
  return { ...module, watched: context.addWatchFile.mock.calls.flat() }
}

it('adds the page and its calendars below the base, and watches the file', async () => {
  const site = setUp({}, { [data]: kiln }, { base: '/docs/', site: 'https://kiln.example.org' })
  expect(site.routes.map(({ pattern, prerender }) => [pattern, prerender])).toEqual([
    ['/community', true],
    ['/community/[...calendar].ics', true],
  ])
  const page = await pageOf(site, '/community')
  expect(page).toMatchObject({
    title: 'Kiln',
    watched: [join(site.folder, data)],
    calendars: {
      calendar: expect.stringContaining('SUMMARY:Weekly call') as string,
      'meetings/call': expect.stringContaining('SUMMARY:Weekly call') as string,
    },
  })
  const html = (page as unknown as { html: string }).html
  expect(html).toContain('Thursday 7 May')
  expect(html).toContain('href="/docs/community/meetings/call.ics"')
  expect(html).toContain('href="webcal://kiln.example.org/docs/community/meetings/call.ics"')
})

it('shows the page in the layout of the site, with the theme behind the library’s style sheet', () => {
  const site = setUp({ layout: 'Site.astro', theme: 'oci' }, { [data]: kiln, 'Site.astro': '<slot />' })
  const text = site.textOf('/community')
  expect(text).toMatch(/import 'moothall\/styles\.css'\nimport 'moothall\/themes\/oci\.css'/)
  expect(text).toContain(`import Layout from ${JSON.stringify(join(site.folder, 'Site.astro'))}`)
  expect(text).toContain('<Layout title={title} description={description}>')
  expect(text).toContain("import 'moothall/enhance.js'")
})

it('writes a document in the language of the page where there is no layout', () => {
  const site = setUp({ locale: 'en-GB', route: '/' }, { [data]: kiln })
  expect(site.textOf('/')).toContain('<html lang="en-GB" dir="ltr">')
  expect(site.routes.map(({ pattern }) => pattern)).toEqual(['/', '/[...calendar].ics'])
})

it('writes feeds and data for search engines in the language of the page', async () => {
  const german = kiln.replace('name: Weekly call', 'name: { en: Weekly call, de: Wochentreffen }')
  const site = setUp({ locale: 'de' }, { [data]: german }, { site: 'https://kiln.example.org' })
  const page = (await pageOf(site, '/community')) as unknown as { html: string; calendars: Record<string, string> }
  expect(page.calendars['calendar']).toContain('SUMMARY:Wochentreffen')
  expect(page.calendars['meetings/call']).toMatch(/^NAME:Kiln: Wochentreffen/m)
  expect(page.html).toMatch(/<script type="application\/ld\+json">[^<]*"name":"Wochentreffen"/)
})

it('leaves out the calendars and the script on demand', async () => {
  const site = setUp({ calendars: false, localTime: false, route: '/about/us' }, { [data]: kiln })
  expect(site.routes.map(({ pattern }) => pattern)).toEqual(['/about/us'])
  expect(site.textOf('/about/us')).not.toContain('<script')
  const page = await pageOf(site, '/about/us')
  expect(page).toMatchObject({ calendars: {} })
  expect((page as unknown as { html: string }).html).toContain('data-moothall-reader=""')
  expect(existsSync(join(site.folder, '.astro/integrations/moothall/about/us/calendars.js'))).toBe(false)
})

it('fails with every error of the file at its place', async () => {
  const site = setUp({}, { [data]: broken.replace('title: Call', 'name: Call') })
  await expect(pageOf(site, '/community')).rejects.toThrow(/:6:49: error: [^]*:10:5: error: /)
})

it('makes the page anew as the file changes, unless that has errors', () => {
  const { folder, plugins } = setUp({}, { [data]: kiln })
  const plugin = plugins.at(-1)!
  const page = {}
  const context = { environment: { moduleGraph: { getModuleById: () => page } } }
  const update = () => plugin.hotUpdate.call(context, { file: join(folder, data), modules: [] })
  expect(update()).toEqual([page])
  writeFileSync(join(folder, data), broken)
  expect(update()).toBeUndefined()
})

it.each([
  [{ dataa: data }, 'There is no option "dataa" here. Write data, if that is meant.'],
  [{ data: 'kiln.yaml' }, 'data must be the path of a file that ends in .moothall.yaml; received "kiln.yaml".'],
  [
    { route: 'community' },
    'route must be a path from the root of the site, such as "/community"; received "community".',
  ],
  [{ route: '/[id]' }, 'route must be a path'],
  [{ route: '/community/' }, 'route must be a path'],
  [{ layout: 7 }, 'layout must be the path of a component; received 7.'],
  [{ calendars: 'no' }, 'calendars must be true or false; received "no".'],
  [{ theme: 'ocx' }, /^moothall\/astro: theme must be one of neutral, .*; received "ocx"\./],
])('refuses the options %j', (options, reason) => {
  expect(() => createIntegration({ data, ...options } as AstroOptions, machine)).toThrow(reason)
})

it('refuses files that do not exist', () => {
  expect(() => setUp({}, {})).toThrow(
    /data: \/.*\/kiln\.moothall\.yaml does not exist\. Write the path from the root of the site; received "kiln/,
  )
  expect(() => setUp({ layout: 'src/Site.astro' }, { [data]: kiln })).toThrow(
    /layout: \/.*\/src\/Site\.astro does not exist\./,
  )
})

it('refuses the route of another page', () => {
  const { hooks } = setUp({}, { [data]: kiln })
  const own = { pattern: '/community', entrypoint: '.astro/page.astro' }
  const other = { pattern: '/community', entrypoint: 'src/pages/community.astro' }
  const elsewhere = { pattern: '/about', entrypoint: 'src/pages/about.astro' }
  expect(() => hooks['astro:routes:resolved']({ routes: [own, elsewhere] })).not.toThrow()
  expect(() => hooks['astro:routes:resolved']({ routes: [other, own] })).toThrow(
    'moothall/astro: route /community leads to src/pages/community.astro and to .astro/page.astro. Set another route,',
  )
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { createServer, type HotPayload, type ViteDevServer } from 'vite'
import { expect, it, onTestFinished, vi } from 'vitest'

import type { RollupHooks } from '../../src/bundler/rollupPlugin.ts'
import { broken, folderWith, kiln, moothall } from './kiln.ts'

interface Site {
  server: ViteDevServer
  /** What the browser was told. */
  told: HotPayload[]
  write: (text: string) => void
}

/** A site in development, in middleware mode, whose page has been loaded. */
async function develop(text: string): Promise<Site> {
  const folder = folderWith({
    'kiln.moothall.yaml': text,
    'main.js': `import kiln from './kiln.moothall.yaml'
import { html } from './kiln.moothall.yaml?page'
export const texts = [kiln.name, html]
if (import.meta.hot) import.meta.hot.accept()
`,
  })
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [moothall.vite()],
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  const told: HotPayload[] = []
  vi.spyOn(server.environments.client.hot, 'send').mockImplementation((payload: unknown) => {
    told.push(payload as HotPayload)
  })
  await server.environments.client.transformRequest('/main.js')
  return { server, told, write: (next) => writeFileSync(join(folder, 'kiln.moothall.yaml'), next) }
}

/** The code that the browser gets for an address. */
const codeOf = async ({ server }: Site, address: string): Promise<string> =>
  (await server.environments.client.transformRequest(address))?.code ?? ''

it('updates the page when the file changes', async () => {
  const site = await develop(kiln)
  expect(await codeOf(site, '/kiln.moothall.yaml')).toContain('Kiln')
  expect(await codeOf(site, '/kiln.moothall.yaml?page')).toContain('>Kiln<')
  site.write(kiln.replace('name: Kiln', 'name: Lantern'))
  await vi.waitFor(() => expect(site.told).toContainEqual(expect.objectContaining({ type: 'update' })), 10_000)
  expect(await codeOf(site, '/kiln.moothall.yaml')).toContain('Lantern')
  expect(await codeOf(site, '/kiln.moothall.yaml?page')).toContain('>Lantern<')
})

it('shows errors over the last good page, until they are mended', async () => {
  const site = await develop(kiln)
  await codeOf(site, '/kiln.moothall.yaml')
  site.write(broken)
  await vi.waitFor(() => expect(site.told).toHaveLength(1), 10_000)
  const [error] = site.told
  expect(error).toMatchObject({
    type: 'error',
    err: {
      message: expect.stringMatching(/:6:49: error: [^]*:10:5: error: /) as string,
      loc: { file: expect.stringMatching(/^\/.*\/kiln\.moothall\.yaml$/) as string, line: 6, column: 49 },
    },
  })
  // Of changes that follow each other at once, the watcher tells one.
  const mend = () => {
    site.write(kiln)
    expect(site.told.at(-1)).toMatchObject({ type: 'update' })
  }
  await vi.waitFor(mend, { timeout: 10_000, interval: 200 })
})

it('tells the place of an error in a page that is loaded anew', async () => {
  const site = await develop(broken)
  await expect(codeOf(site, '/kiln.moothall.yaml')).rejects.toMatchObject({
    message: expect.stringMatching(/:6:49: error: [^]*:10:5: error: /) as string,
    loc: { line: 6, column: 49 },
    plugin: 'moothall',
  })
})

it('shows errors in Vite 5 too, which knows no environments', () => {
  const folder = folderWith({ 'kiln.moothall.yaml': kiln, 'broken.moothall.yaml': broken, 'other.yaml': broken })
  const told: object[] = []
  const logged: string[] = []
  const server = {
    ws: { send: (payload: object) => void told.push(payload) },
    config: { logger: { error: (message: string) => void logged.push(message) } },
  }
  const { handleHotUpdate } = moothall.vite() as RollupHooks
  const update = (file: string) => handleHotUpdate({ file: join(folder, file), modules: [], server })
  expect([update('kiln.moothall.yaml'), update('other.yaml'), update('gone.moothall.yaml'), told]).toEqual([
    undefined,
    undefined,
    undefined,
    [],
  ])
  expect(update('broken.moothall.yaml')).toEqual([])
  expect(told).toMatchObject([{ type: 'error', err: { plugin: 'moothall', loc: { line: 6, column: 49 } } }])
  expect(logged).toEqual([expect.stringMatching(/:6:49: error: [^]*:10:5: error: /)])
})

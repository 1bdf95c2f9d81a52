import { rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { bundleElements } from '../../scripts/elements.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { oci } from '../../stories/pages/data/oci.ts'
import { bundle } from '../fixtures/bundle.ts'
import { compileFor, renderElsewhere } from '../fixtures/compiled.ts'
import { inScript } from '../fixtures/elementsSite.ts'
import { now, samples } from '../fixtures/samples.ts'
import { root } from '../fixtures/sources.ts'

const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
// The same for a site that allows a name, as one does that lets more than Moothall make HTML.
const named = "script-src 'self'; require-trusted-types-for 'script'; trusted-types moothall"

const listener = `
  // Else React praises its tools in the console.
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true }
  window.violations = []
  addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
    violations.push(effectiveDirective + ': ' + sample)
  })
`

const takeOver = (call: string): string => `
  import { createElement } from 'react'
  import { createRoot, hydrateRoot } from 'react-dom/client'
  import { CommunityPage } from './index.js'

  const page = createElement(CommunityPage, ${JSON.stringify(samples.CommunityPage)})
  const element = document.querySelector('#root')
  ${call}
`

const documentWith = (content: string, script: string): string =>
  '<!doctype html><html lang="en"><head><title>Community</title><script src="/listener.js"></script>' +
  `<link rel="stylesheet" href="/styles.css"><script type="module" src="${script}"></script></head><body>${content}</body></html>`

const element = (content: string): string => `<moothall-community>${inScript(oci)}${content}</moothall-community>`

const withListener = (html: string): string => html.replace('<head>', '<head><script src="/listener.js"></script>')

const files = new Map<string, readonly [type: string, content: string]>([
  ['/listener.js', ['text/javascript', listener]],
  ['/styles.css', ['text/css', flatStyles()]],
  ['/static', ['text/html', withListener(toHtml(oci, { now, localTime: '/enhance.js' }))]],
  ['/element', ['text/html', documentWith(element(''), '/elements.js')]],
  ['/element-of-server', ['text/html', documentWith(element(toHtml(oci, { now, document: false })), '/elements.js')]],
  ['/careless.js', ['text/javascript', "document.body.innerHTML = '<p>Ran</p>'"]],
  ['/careless', ['text/html', documentWith('', '/careless.js')]],
])

let server: Server
let browser: Browser

beforeAll(async () => {
  files.set('/enhance.js', ['text/javascript', await bundle(root, "import './src/export/enhance.ts'")])
  files.set('/elements.js', ['text/javascript', (await bundleElements()).script])
  for (const major of [18, 19] as const) {
    const directory = compileFor(major)
    const { CommunityPage } = renderElsewhere(directory)
    const hydrate = await bundle(directory, takeOver('hydrateRoot(element, page)'))
    files.set(`/hydrate${major}.js`, ['text/javascript', hydrate])
    files.set(`/render${major}.js`, [
      'text/javascript',
      await bundle(directory, takeOver('createRoot(element).render(page)')),
    ])
    rmSync(directory, { recursive: true })
    files.set(`/hydrated${major}`, [
      'text/html',
      documentWith(`<div id="root">${CommunityPage}</div>`, `/hydrate${major}.js`),
    ])
    files.set(`/rendered${major}`, ['text/html', documentWith('<div id="root"></div>', `/render${major}.js`)])
  }
  server = createServer(({ url = '' }, response) => {
    const [path = '', query] = url.split('?')
    const [type, content] = files.get(path) ?? ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>']
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': query === 'named' ? named : policy,
    })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch(await chromiumOptions())
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

async function open(path: string): Promise<{ page: Page; messages: string[] }> {
  const page = await browser.newPage({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' })
  await page.clock.setFixedTime(now)
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  return { page, messages }
}

const blocksOf = (page: Page): Promise<number> => page.locator('script[type="application/ld+json"]').count()

describe('under a policy of Trusted Types', { timeout: 60_000 }, () => {
  it.each([
    ['hydrated by React 19', '/hydrated19', 1],
    ['hydrated by React 18', '/hydrated18', 1],
    ['made in the browser by React 19', '/rendered19', 0],
    ['made in the browser by React 18', '/rendered18', 0],
    ['that is static, with its script', '/static', 1],
    ['made by a custom element', '/element', 0],
    ['of the server in a custom element', '/element-of-server', 1],
    ['hydrated where a policy has a name', '/hydrated19?named', 1],
    ['made in the browser where a policy has a name', '/rendered19?named', 0],
    ['of a custom element where a policy has a name', '/element?named', 0],
  ])('nothing of a page is refused that is %s', async (_how, path, blocks) => {
    const { page, messages } = await open(path)
    await page.locator('[data-slot=next-meeting]').getByText('Next meeting').waitFor()
    expect(await page.evaluate('violations')).toEqual([])
    expect(messages).toEqual([])
    expect(await blocksOf(page)).toBe(blocks)
    await page.close()
  })

  it('keeps of the server what it says for search engines, to the letter', async () => {
    const { page } = await open('/element-of-server')
    await page.getByText('Next meeting').waitFor()
    const [, sent] = /ld\+json">(.*?)<\/script>/.exec(toHtml(oci, { now })) ?? []
    expect(await page.locator('[data-slot=community-page] > script').textContent()).toBe(sent)
    await page.close()
  })

  it('the browser tells what it refuses, so that the test can fail', async () => {
    const { page, messages } = await open('/careless')
    expect(await page.evaluate('violations')).toEqual(['require-trusted-types-for: Element innerHTML|<p>Ran</p>'])
    expect(messages.join()).toContain("requires 'TrustedHTML'")
    await page.close()
  })
})

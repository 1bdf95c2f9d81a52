import { readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { bundleElements, bundlePageElement, integrityOf } from '../../scripts/elements.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { oci } from '../../stories/pages/data/oci.ts'
import { bundle } from '../fixtures/bundle.ts'
import { compileFor, renderElsewhere } from '../fixtures/compiled.ts'
import { inScript } from '../fixtures/elementsSite.ts'
import { now, samples } from '../fixtures/samples.ts'
import { root } from '../fixtures/sources.ts'

const guide = readFileSync(join(root, 'stories/guides/Security.mdx'), 'utf8')

/** The rows of the guide: how a page is made, the policy that is enough, and what it says of Trusted Types. */
const rows = [...guide.matchAll(/^\| ([^|]+?) +\| `(default-src [^`]+)` +\| (.+?) +\|$/gm)].map(
  ([, way = '', policy = '', types = '']) => [way, policy, types] as const,
)

const paths: Readonly<Record<string, string>> = {
  'React, rendered on a server, then hydrated': '/hydrated',
  'React, rendered in the browser': '/rendered',
  '`CommunityHtml`, hydrated': '/finished',
  '`CommunityHtml`, loaded after a navigation': '/visited',
  '`moothall html` with `--local-time`': '/static',
  '`moothall html` without a script': '/plain',
  'Custom elements, with the data in the page': '/element',
  'Custom elements, with `src`': '/fetched',
  '`<moothall-community page>`': '/page',
}

const fragment = toHtml(oci, { now, document: false, localTime: '/enhance.js' })

const documentWith = (content: string, script: string): string =>
  '<!doctype html><html lang="en"><head><title>Community</title><link rel="stylesheet" href="/styles.css">' +
  `<script type="module" src="${script}"></script></head><body>${content}</body></html>`

const inReact = (component: string, props: string, start: string): string => `
  import { createElement } from 'react'
  import { createRoot, hydrateRoot } from 'react-dom/client'
  import { ${component} } from './index.js'

  const page = createElement(${component}, ${props})
  const element = document.querySelector('#root')
  ${start}
`

const hydrate = 'hydrateRoot(element, page)'
const render = 'createRoot(element).render(page)'

const files = new Map<string, readonly [type: string, content: string]>([
  ['/styles.css', ['text/css', flatStyles()]],
  ['/oci.json', ['application/json', JSON.stringify(oci)]],
  ['/oci.html', ['text/html', fragment]],
  ['/static', ['text/html', toHtml(oci, { now, stylesheets: ['/styles.css'], localTime: '/enhance.js' })]],
  ['/plain', ['text/html', toHtml(oci, { now, stylesheets: ['/styles.css'] })]],
  [
    '/element',
    ['text/html', documentWith(`<moothall-community>${inScript(oci)}</moothall-community>`, '/elements.js')],
  ],
  [
    '/fetched',
    ['text/html', documentWith('<moothall-community src="/oci.json"></moothall-community>', '/elements.js')],
  ],
  ['/page', ['text/html', documentWith('<moothall-community page="/oci.html"></moothall-community>', '/page.js')]],
])

let server: Server
let browser: Browser
let origin: string
/** What the server says of each page; a page without one has none. */
const policies = new Map<string, string>()

beforeAll(async () => {
  const directory = compileFor(19)
  const { CommunityPage } = renderElsewhere(directory)
  const whole = JSON.stringify(samples.CommunityPage)
  const imported = `{ page: () => Promise.resolve(${JSON.stringify(fragment).replaceAll('</', String.raw`<\/`)}) }`
  const finished = `<div data-moothall="" data-slot="community-html" class="mh:document"><div>${fragment}</div></div>`
  const apps = {
    hydrated: [inReact('CommunityPage', whole, hydrate), CommunityPage],
    rendered: [inReact('CommunityPage', whole, render), ''],
    finished: [inReact('CommunityHtml', imported, hydrate), finished],
    visited: [inReact('CommunityHtml', imported, render), ''],
  }
  for (const [name, [script = '', content = '']] of Object.entries(apps)) {
    files.set(`/${name}.js`, ['text/javascript', await bundle(directory, script)])
    files.set(`/${name}`, ['text/html', documentWith(`<div id="root">${content}</div>`, `/${name}.js`)])
  }
  rmSync(directory, { recursive: true })
  files.set('/enhance.js', ['text/javascript', await bundle(root, "import './src/export/enhance.ts'")])
  files.set('/elements.js', ['text/javascript', (await bundleElements()).script])
  files.set('/page.js', ['text/javascript', await bundlePageElement()])
  server = createServer(({ url = '' }, response) => {
    const [type, content] = files.get(url) ?? ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>']
    const policy = policies.get(url)
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch(await chromiumOptions())
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Opens a page; returns it with what its browser had to say. */
async function open(path: string) {
  const page = await browser.newPage({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' })
  onTestFinished(() => page.close())
  await page.clock.setFixedTime(now)
  // Else React praises its tools in the console.
  await page.addInitScript('window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true }')
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto(`${origin}${path}`)
  return { page, messages }
}

describe('the policies of the guide', { timeout: 60_000 }, () => {
  it('are there for each way to make a page', () => {
    expect(rows.map(([way]) => way)).toEqual(Object.keys(paths))
  })

  it.each(rows)('%s: the policy is enough', async (way, policy, types) => {
    const path = paths[way]!
    const named = /`(.+)`/.exec(types)?.[1]
    policies.set(
      path,
      named === undefined ? policy : `${policy}; require-trusted-types-for 'script'; trusted-types ${named}`,
    )
    const { page, messages } = await open(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (policy.includes('script-src')) await page.getByText('your time').first().waitFor()
    expect(messages).toEqual([])
  })

  it('have to name the policy that turns a page into elements', async () => {
    policies.set('/visited', "require-trusted-types-for 'script'; trusted-types 'none'")
    const { page, messages } = await open('/visited')
    await expect
      .poll(() => messages.join('\n'))
      .toContain(
        'CommunityHtml needs a policy of Trusted Types. Add to the Content-Security-Policy: trusted-types moothall',
      )
    expect(await page.getByRole('heading').count()).toBe(0)
  })

  it('hold in the head of a page too', async () => {
    const [, meta = ''] = /```html\n(<meta\s[^>]+>)/.exec(guide)!
    files.set('/in-head', [
      'text/html',
      files.get('/static')![1].replace('<head>', `<head>${meta}<script>document.title = 'Ran'</script>`),
    ])
    const { page, messages } = await open('/in-head')
    await page.getByText('your time').first().waitFor()
    expect(await page.title()).not.toBe('Ran')
    expect(messages).toEqual([expect.stringContaining('Executing inline script violates')])
  })
})

describe('the hash of the elements', { timeout: 60_000 }, () => {
  const withHash = (script: string): string =>
    files
      .get('/element')![1]
      .replace(
        'src="/elements.js"',
        `src="${origin.replace('127.0.0.1', 'localhost')}/elements.js" crossorigin="anonymous" integrity="${script}"`,
      )

  it('lets the script of another server run', async () => {
    const { elements = '' } = integrityOf({ elements: files.get('/elements.js')![1] })
    files.set('/pinned', ['text/html', withHash(elements)])
    const { page, messages } = await open('/pinned')
    await page.getByText('your time').first().waitFor()
    expect(messages).toEqual([])
  })

  it('stops one that somebody has changed', async () => {
    const { elements = '' } = integrityOf({ elements: `${files.get('/elements.js')![1]} ` })
    files.set('/changed', ['text/html', withHash(elements)])
    const { page, messages } = await open('/changed')
    await expect.poll(() => messages.join('\n')).toContain('Failed to find a valid digest')
    expect(await page.getByRole('heading').count()).toBe(0)
  })
})

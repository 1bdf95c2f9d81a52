import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Browser, chromium } from 'playwright-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { CommunityPage } from '../../src/CommunityPage.tsx'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { oci } from '../../stories/pages/data/oci.ts'

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"

const listener = `
  window.violations = []
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(event.effectiveDirective + ' forbids ' + event.blockedURI)
  })
`

const documentWith = (content: string): string =>
  '<!doctype html><html lang="en"><head><title>Community</title><script src="/listener.js"></script>' +
  `<link rel="stylesheet" href="/styles.css"></head><body>${content}</body></html>`

const pages: Record<string, string> = {
  '/oci': renderToString(createElement(CommunityPage, { community: oci, now })),
  '/kata-containers': renderToString(createElement(CommunityPage, { community: kataContainers, now })),
  '/careless':
    '<p style="color: red"><img alt="" src="https://elsewhere.example/picture.png"></p><script>window.ran = true</script>',
}

const files: Record<string, readonly [type: string, content: () => string]> = {
  '/listener.js': ['text/javascript', () => listener],
  '/styles.css': ['text/css', flatStyles],
}

let server: Server
let browser: Browser

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [type, content] = files[url] ?? ['text/html', () => documentWith(pages[url] ?? '')]
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy })
    response.end(content())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Opens a page from the server, and tells what the browser refused and what it said. */
async function open(path: string) {
  const page = await browser.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  const violations = await page.evaluate<string[]>('violations')
  const display = await page.evaluate<string>(`getComputedStyle(document.body.firstElementChild).display`)
  await page.close()
  return { violations, messages, display }
}

describe('under a strict content security policy', () => {
  it.each(['/oci', '/kata-containers'])('nothing of the page %s is refused', async (path) => {
    expect(await open(path)).toEqual({ violations: [], messages: [], display: 'grid' })
  })

  it('the browser tells what it refuses, so that the test can fail', async () => {
    const { violations } = await open('/careless')
    expect(violations.toSorted()).toEqual([
      'img-src forbids https://elsewhere.example/picture.png',
      'script-src-elem forbids inline',
      'style-src-attr forbids inline',
    ])
  })
})

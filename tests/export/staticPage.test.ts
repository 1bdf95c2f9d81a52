import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { bundleEnhancer } from '../../scripts/enhancer.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { now } from '../../stories/data/now.ts'
import { oci } from '../../stories/pages/data/oci.ts'

const policy = "default-src 'none'; style-src 'self'; script-src 'self'"

const watch = `
  window.seen = []
  addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective + ': ' + event.blockedURI))
  new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ value }) => 'moved by ' + value))).observe({
    type: 'layout-shift',
    buffered: true,
  })
`

const stylesheets = ['/styles.css']
const pages: Record<string, string> = {
  '/with': toHtml(oci, { now, stylesheets, localTime: '/enhance.js' }),
  '/without': toHtml(oci, { now, stylesheets }),
  '/alone': toHtml(oci, { now, stylesheets, localTime: '/alone/enhance.js' }),
}

declare const window: { seen: string[] }

let browser: Browser
let server: Server

beforeAll(async () => {
  const scripts = await bundleEnhancer()
  const files: Record<string, readonly [type: string, content: string]> = {
    '/enhance.js': ['text/javascript', scripts['enhance.js']],
    '/enhance-dates.js': ['text/javascript', scripts['enhance-dates.js']],
    // Beside it there is no engine.
    '/alone/enhance.js': ['text/javascript', scripts['enhance.js']],
    '/styles.css': ['text/css', flatStyles()],
  }
  server = createServer(({ url = '' }, response) => {
    const [type, content] = files[url] ?? ['text/html', pages[url] ?? '']
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch(await chromiumOptions())
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

async function open(path: string, javaScriptEnabled = true, instant = now): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB', javaScriptEnabled })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.clock.setFixedTime(instant)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  return page
}

const datesOf = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-slot=dates]').innerText()).split('\n').flatMap((line) => line.trim() || [])

describe('a static page in a browser', { timeout: 60_000 }, () => {
  it("shows the reader's time by the script alone: under a strict policy, and nothing moves", async () => {
    const page = await open('/with')
    await expect.poll(() => page.locator('[data-part=label]').textContent(), { timeout: 30_000 }).toBe('Next meeting')
    expect(await datesOf(page)).toEqual([
      'in 5 days',
      'Friday 8 May',
      '02:00',
      'your time (GMT+9)',
      'Thu 10:00 Pacific Time',
    ])
    // Whatever has moved is reported with the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await page.evaluate(() => window.seen)).toEqual([])
  })

  it.each([
    ['no script is named', '/without', true, ['Pacific Time', '17:00 UTC']],
    ['scripts are off', '/with', false, ['Pacific Time · 17:00 UTC']],
  ])('shows the organiser’s where %s', async (_why, path, javaScriptEnabled, zone) => {
    const page = await open(path, javaScriptEnabled)
    expect(await datesOf(page)).toEqual(['Updated 3 May 2026', 'Thursday 7 May', '10:00', ...zone])
  })

  const november = Date.UTC(2026, 10, 20, 12)

  it('computes on from the rule where it is read half a year later, by an engine that is loaded only then', async () => {
    const asked: string[] = []
    const page = await open('/with')
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.reload()
    await page.getByText('Next meeting').waitFor()
    expect(asked).toEqual(['/with', '/styles.css', '/enhance.js'])
    await page.clock.setFixedTime(november)
    await page.reload()
    await page.getByText('Next meeting').waitFor()
    expect(asked.slice(3)).toEqual(['/with', '/styles.css', '/enhance.js', '/enhance-dates.js'])
    expect(await datesOf(page)).toEqual([
      'in 7 days',
      'Friday 27 November',
      '03:00',
      'your time (GMT+9)',
      'Thu 10:00 Pacific Time',
    ])
    expect(await page.locator('[data-slot=later-dates]').innerText()).toMatch(/^After that\s+Fri 4 Dec\s+03:00$/)
    expect(await page.evaluate(() => window.seen.filter((each) => !each.startsWith('moved')))).toEqual([])
  })

  it('says that its dates have passed where the engine is not there', async () => {
    const page = await open('/alone', true, november)
    await expect
      .poll(() => datesOf(page), { timeout: 30_000 })
      .toEqual([
        'These dates have passed; the page was made on 3 May 2026',
        'Friday 22 May',
        '02:00',
        'your time (GMT+9)',
        'Thu 10:00 Pacific Time',
      ])
  })

  it('says without a script when it was made, and the rule', async () => {
    const page = await open('/with', false)
    expect((await datesOf(page))[0]).toBe('Updated 3 May 2026')
    await expect.poll(() => page.getByText('Every Thursday, 10:00 Pacific Time').isVisible()).toBe(true)
  })
})

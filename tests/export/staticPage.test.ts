import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { bundleEnhancer } from '../../scripts/enhancer.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { technicalCommittee } from '../../stories/pages/data/technical-committee.ts'

const policy = "default-src 'none'; style-src 'self'; script-src 'self'"

const watch = `
  window.seen = []
  window.shifts = []
  addEventListener('DOMContentLoaded', ({ timeStamp }) => (window.parsedAt = timeStamp))
  addEventListener('error', ({ message }) => seen.push(message))
  addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective + ': ' + event.blockedURI))
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })
`

const stylesheets = ['/styles.css']
const communities = { kataContainers, largeFoundation, modelpack, oci, ocm, openci, technicalCommittee }
const pages: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(communities).map(([name, community]) => [
      `/${name}`,
      toHtml(community, { now, stylesheets, localTime: '/enhance.js' }),
    ]),
  ),
  '/without': toHtml(oci, { now, stylesheets }),
  '/alone': toHtml(oci, { now, stylesheets, localTime: '/alone/enhance.js' }),
}

declare const window: { seen: string[]; parsedAt: number; shifts: { startTime: number; value: number }[] }

let browser: Browser
let server: Server

beforeAll(async () => {
  const scripts = await bundleEnhancer()
  const files: Record<string, readonly [type: string, content: string]> = {
    '/enhance.js': ['text/javascript', scripts['enhance.js']],
    '/enhance-time.js': ['text/javascript', scripts['enhance-time.js']],
    '/enhance-agenda.js': ['text/javascript', scripts['enhance-agenda.js']],
    '/enhance-controls.js': ['text/javascript', scripts['enhance-controls.js']],
    '/enhance-dates.js': ['text/javascript', scripts['enhance-dates.js']],
    // Beside it there is no engine.
    '/alone/enhance.js': ['text/javascript', scripts['enhance.js']],
    '/alone/enhance-time.js': ['text/javascript', scripts['enhance-time.js']],
    '/alone/enhance-controls.js': ['text/javascript', scripts['enhance-controls.js']],
    '/styles.css': ['text/css', flatStyles()],
  }
  server = createServer(({ url = '' }, response) => {
    const [path, first] = url.split('?first=')
    const [type, content] = files[path!] ?? ['text/html', pages[path!] ?? '']
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy })
    if (first === undefined) response.end(content)
    else sendInTwo(response, content, content.indexOf(decodeURIComponent(first)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch(await chromiumOptions())
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Sends the rest when what came before it has been shown. */
function sendInTwo(response: ServerResponse, content: string, end: number): void {
  response.write(content.slice(0, end))
  setTimeout(() => response.end(content.slice(end)), 300)
}

async function open(path: string, javaScriptEnabled = true, instant = now): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB', javaScriptEnabled })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.clock.setFixedTime(instant)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  return page
}

async function reports(page: Page): Promise<string[]> {
  // Whatever has moved is reported with the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const moved = (await shiftsOf(page)).map((value) => `moved by ${value}`)
  return [...(await page.evaluate(() => window.seen)), ...moved]
}

/** How much the page has moved each time since all of its HTML was there. */
const shiftsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { shifts, parsedAt } = window
    return shifts.flatMap(({ startTime, value }) => (startTime < parsedAt ? [] : value))
  })

const datesOf = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-slot=dates] > :not(.mh\\:tile)').allInnerTexts())
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => line.trim() || [])

describe('a static page in a browser', { timeout: 60_000 }, () => {
  it("shows the reader's time by the script alone: under a strict policy, and nothing moves", async () => {
    const page = await open('/oci')
    await expect.poll(() => page.locator('[data-part=label]').textContent(), { timeout: 30_000 }).toBe('Next meeting')
    await expect
      .poll(() => datesOf(page))
      .toEqual(['in 5 days', 'Friday 8 May', '02:00', 'your time · Thu 10:00 Pacific Time'])
    expect(await reports(page)).toEqual([])
  })

  it.each(Object.keys(communities))('fails nowhere and moves nothing on the page of %s', async (name) => {
    const page = await open(`/${name}`)
    expect(await reports(page)).toEqual([])
  })

  it.each([
    ['largeFoundation', 'the filter of its agenda', '<option value="1">'],
    ['largeFoundation', 'its agenda', 'class="mh:agenda"'],
    ['oci', 'the buttons of its meeting', 'data-slot="add-to-calendar"'],
    ['kataContainers', 'its first repository', '<li id='],
  ])('keeps what is shown of %s in its place when %s arrives late', async (name, _part, first) => {
    const page = await open(`/${name}?first=${encodeURIComponent(first)}`)
    await reports(page)
    const total = await page.evaluate(() => window.shifts.reduce((sum, { value }) => sum + value, 0))
    // Boxes side by side share the width anew with each that comes.
    expect(total).toBeLessThan(0.01)
  })

  it("lists an agenda by the reader's days, filters it, and counts what it leaves", async () => {
    const page = await open('/largeFoundation')
    const agenda = page.locator('[data-slot=upcoming-meetings]')
    const count = agenda.getByRole('status')
    const rows = async (): Promise<string[]> =>
      (await agenda.getByRole('listitem').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '))
    await expect.poll(() => count.innerText()).toBe('43 meetings · in your time zone, Japan Standard Time')
    expect((await rows()).slice(0, 2)).toEqual([
      '21:30–22:00 Accessibility: triage Accessibility working group · 08:30 Eastern Time Join Accessibility: triage',
      '21:30–22:00 Localisation: main call Localisation SIG · 08:30 Eastern Time Join Localisation: main call',
    ])
    await agenda.getByRole('searchbox').fill('edge')
    expect(await count.innerText()).toBe('1 meeting · in your time zone, Japan Standard Time')
    expect(await rows()).toEqual([
      '00:00–01:00 Edge: main call Edge working group · Mon 15:00 UTC Join Edge: main call',
    ])
    expect(await agenda.getByRole('heading', { level: 4 }).innerText()).toBe('Tuesday\n5 May')
    await agenda.getByText('Organiser’s').click()
    expect(await count.innerText()).toBe('1 meeting · in the organiser’s time zone')
    expect(await rows()).toEqual(['15:00–16:00 Edge: main call Edge working group · UTC Join Edge: main call'])
    expect(await agenda.getByRole('heading', { level: 4 }).innerText()).toBe('Monday\n4 May')
    await agenda.getByRole('searchbox').fill('nothing of the kind')
    expect(await count.innerText()).toBe('No meeting matches.')
  })

  it('says a day that is not known yet in the reader’s time', async () => {
    const page = await open('/ocm')
    await expect
      .poll(() => datesOf(page), { timeout: 30_000 })
      .toEqual(['Date to be announced', 'A Thursday at 00:00', 'your time · Wed 15:00 UTC'])
  })

  it.each([
    ['no script is named', '/without', true, ['Pacific Time · 17:00 UTC']],
    ['scripts are off', '/oci', false, ['Pacific Time · 17:00 UTC']],
  ])('shows the organiser’s where %s', async (_why, path, javaScriptEnabled, zone) => {
    const page = await open(path, javaScriptEnabled)
    expect(await datesOf(page)).toEqual(['Updated 3 May 2026', 'Thursday 7 May', '10:00', ...zone])
  })

  const november = Date.UTC(2026, 10, 20, 12)

  const atOnce = ['/enhance-controls.js', '/enhance-time.js', '/enhance.js', '/oci', '/styles.css']

  it('computes on from the rule where it is read half a year later, by an engine that is loaded only then', async () => {
    const asked: string[] = []
    const page = await open('/oci')
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.reload()
    // What the page before it loaded last may come first.
    const sinceReload = (): string[] => asked.slice(asked.indexOf('/oci')).toSorted()
    await expect.poll(sinceReload).toEqual(atOnce)
    asked.length = 0
    await page.clock.setFixedTime(november)
    await page.reload()
    await expect.poll(sinceReload).toEqual([...atOnce, '/enhance-dates.js'].toSorted())
    await expect
      .poll(() => datesOf(page), { timeout: 30_000 })
      .toEqual(['in 7 days', 'Friday 27 November', '03:00', 'your time · Thu 10:00 Pacific Time'])
    expect(await page.locator('[data-slot=later-dates]').innerText()).toMatch(/^After that\s+Fri 4 Dec\s+03:00$/)
    expect(await page.evaluate(() => window.seen)).toEqual([])
  })

  it('says that its dates have passed where the engine is not there', async () => {
    const page = await open('/alone', true, november)
    await expect
      .poll(() => datesOf(page), { timeout: 30_000 })
      .toEqual([
        'These dates have passed; the page was made on 3 May 2026',
        'Friday 22 May',
        '02:00',
        'your time · Thu 10:00 Pacific Time',
      ])
  })

  it('says without a script when it was made, and the rule', async () => {
    const page = await open('/oci', false)
    expect((await datesOf(page))[0]).toBe('Updated 3 May 2026')
    await expect.poll(() => page.getByText('Every Thursday, 10:00 Pacific Time').isVisible()).toBe(true)
  })
})

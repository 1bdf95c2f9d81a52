import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { bundlePageElement } from '../../scripts/elements.mjs'
import { bundleEnhancer } from '../../scripts/enhancer.mjs'
import { toHtml } from '../../src/export/toHtml.tsx'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import {
  documentWith,
  type ElementsSite,
  type OpenedPage,
  openInTokyo,
  startElementsSite,
} from '../fixtures/elementsSite.ts'
import { community as larkspur, now } from '../hosts/community.ts'

// What Turbo, Astro's ClientRouter and the history of browsers do to a page, without any of them.

const agenda = toHtml(largeFoundation, { now, document: false, localTime: true })
const larkspurPage = toHtml(larkspur, { now, document: false, localTime: true })
const element = (source: string, content = '<p>Our community meets every week.</p>'): string =>
  `<moothall-community ${source}>${content}</moothall-community>`

/** Counts timers and listeners that are still there. */
const counter = `
  window.timers = 0
  const start = setInterval
  setInterval = (...given) => { timers += 1; return start(...given) }
`

let site: ElementsSite

beforeAll(async () => {
  const scripts = Object.fromEntries(Object.entries(await bundleEnhancer()).map(([name, text]) => [`/${name}`, text]))
  site = await startElementsSite({
    ...scripts,
    '/counter.js': counter,
    '/copy/enhance.js': scripts['/enhance.js']!,
    '/copy/enhance-time.js': scripts['/enhance-time.js']!,
    '/copy/enhance-agenda.js': scripts['/enhance-agenda.js']!,
    '/copy/enhance-controls.js': scripts['/enhance-controls.js']!,
    '/elements-page.js': await bundlePageElement(),
    '/agenda': documentWith(agenda, '/enhance.js').replace('<head>', '<head><script src="/counter.js"></script>'),
    '/twice': documentWith(agenda, '/enhance.js').replace(
      '</head>',
      '<script type="module" src="/copy/enhance.js"></script></head>',
    ),
    '/empty': documentWith('<p>Nothing yet</p>', '/enhance.js'),
    '/fragment': larkspurPage,
    '/larkspur.json': JSON.stringify(larkspur),
    '/page': documentWith(larkspurPage, '/enhance.js'),
    '/element/page': documentWith(element('page="/fragment"'), '/elements-page.js'),
    '/element/data': documentWith(element('src="/larkspur.json"')),
    '/element/data-over-html': documentWith(element('src="/larkspur.json"', larkspurPage)),
    '/element/page-over-html': documentWith(element('page="/fragment"', larkspurPage), '/elements-page.js'),
  })
}, 60_000)

afterAll(() => site.close())

vi.setConfig({ testTimeout: 30_000 })

const open = (path: string): Promise<OpenedPage> => openInTokyo(site, path, now)

/** Opens a page with an agenda, and waits until that is the reader's. */
async function openAgenda(path: string): Promise<OpenedPage> {
  const opened = await open(path)
  await opened.page.getByText('in your time zone').waitFor()
  return opened
}

/** Copies the body, shows another page for a moment, and puts the copy back, as from a cache. */
const leaveAndReturn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const copy = document.body.cloneNode(true) as HTMLElement
    document.body = document.createElement('body')
    await new Promise((done) => setTimeout(done, 50))
    document.body = copy
  })

/** Makes the page again what the server has sent, node by node, as Turbo does when it morphs. */
const morph = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    const isSame = (shown: Node, next: Node): boolean =>
      shown instanceof Element && next instanceof Element
        ? shown.localName === next.localName && (shown.id === '' || shown.id === next.id)
        : shown.nodeType === next.nodeType
    function morphInto(shown: Node, next: Node): void {
      if (shown instanceof Element && next instanceof Element) {
        for (const name of shown.getAttributeNames()) if (!next.hasAttribute(name)) shown.removeAttribute(name)
        for (const { name, value } of next.attributes)
          if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)
      } else if (shown.nodeValue !== next.nodeValue) shown.nodeValue = next.nodeValue
      const left = [...shown.childNodes]
      for (const child of next.childNodes) {
        const place = left.findIndex((each) => isSame(each, child))
        if (place === -1) shown.insertBefore(document.importNode(child, true), left[0] ?? null)
        else {
          for (const each of left.splice(0, place)) each.remove()
          morphInto(left.shift()!, child)
        }
      }
      for (const each of left) each.remove()
    }
    morphInto(document.body, sent.body)
  })

const rowsOf = (page: Page): Promise<string[]> => page.locator('[data-line]').allTextContents()
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const countOf = (page: Page) => page.locator('.mh\\:agenda-count').innerText()

describe('an agenda of static HTML', () => {
  it('is the same and can be filtered once a router has put a copy of it back', async () => {
    const { page, messages } = await openAgenda('/agenda')
    const rows = await rowsOf(page)
    await search(page).fill('graph')
    const found = await countOf(page)
    await leaveAndReturn(page)
    expect(await search(page).inputValue()).toBe('graph')
    expect(await countOf(page)).toBe(found)
    await search(page).fill('')
    expect(await rowsOf(page)).toEqual(rows)
    expect(messages).toEqual([])
  })

  it('is filled by a timer for its dates and one for the agenda, however often a router runs the script', async () => {
    const { page, messages } = await openAgenda('/agenda')
    const rows = await rowsOf(page)
    for (let visit = 0; visit < 3; visit += 1) {
      await leaveAndReturn(page)
      await page.addScriptTag({ url: '/enhance.js' })
    }
    expect(await page.evaluate('timers')).toBe(1)
    expect(await rowsOf(page)).toEqual(rows)
    expect(messages).toEqual([])
  })

  it('is right where two copies of the script are on the page', async () => {
    const [once, twice] = [await openAgenda('/agenda'), await openAgenda('/twice')]
    expect(await rowsOf(twice.page)).toEqual(await rowsOf(once.page))
    for (const { page } of [once, twice]) await search(page).fill('graph')
    expect(await rowsOf(twice.page)).toEqual(await rowsOf(once.page))
    expect(twice.messages).toEqual([])
  })
})

describe('a page that a router morphs', () => {
  it.each(['/page', '/agenda', '/element/page', '/element/data', '/element/page-over-html', '/element/data-over-html'])(
    'shows the same as before at %s',
    async (path) => {
      const { page, messages } = await open(path)
      const main = page.locator('main')
      await page.getByText('your time').first().waitFor()
      const text = await main.innerText()
      for (let visit = 0; visit < 2; visit += 1) {
        await morph(page)
        await expect.poll(() => main.innerText(), { timeout: 10_000 }).toBe(text)
      }
      expect(messages).toEqual([])
    },
  )

  it('can be filtered, each choice answered once', async () => {
    const { page } = await openAgenda('/agenda')
    await morph(page)
    await page.getByText('in your time zone').waitFor()
    await page.evaluate(`
      window.lists = 0
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.className === 'mh:agenda') lists += 1
      }).observe(document.body, { childList: true, subtree: true })
    `)
    await search(page).fill('accessibility')
    expect(await rowsOf(page)).not.toEqual([])
    for (const row of await rowsOf(page)) expect(row.toLowerCase()).toContain('accessibility')
    expect(await page.evaluate('lists')).toBe(1)
  })
})

it('a page that comes by a transition of views has the time of the reader at once', async () => {
  const { page, messages } = await open('/empty')
  const goThere = () =>
    page.evaluate(async () => {
      const text = await (await fetch('/fragment')).text()
      const next = new DOMParser().parseFromString(text, 'text/html')
      await document.startViewTransition(() => document.body.replaceWith(next.body)).updateCallbackDone
    })
  const time = page.getByText('00:00–01:30').first()
  await goThere()
  // What fills it is loaded with the first page that has a time.
  await time.waitFor()
  await goThere()
  expect(await time.isVisible()).toBe(true)
  expect(messages).toEqual([])
})

it('a page that comes back by the history has the time of that moment', async () => {
  const { page } = await openAgenda('/agenda')
  const live = () => page.locator('.mh\\:slot-live').count()
  const first = await page.locator('time[data-part=from]').first().getAttribute('datetime')
  expect(await live()).toBe(0)
  await page.clock.setFixedTime(Date.parse(first!) + 60_000)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  expect(await live()).toBeGreaterThan(0)
})

it.each(['/element/page', '/element/data'])(
  'an element at %s shows its content once, and at once, where a router has put a copy of it back',
  async (path) => {
    const { page, messages } = await open(path)
    const text = await page.locator('main').innerText()
    await leaveAndReturn(page)
    expect(await page.getByText('Our community meets every week.').isVisible()).toBe(false)
    await expect.poll(() => page.locator('[data-slot=community-page]').count(), { timeout: 10_000 }).toBe(1)
    await expect.poll(() => page.locator('main').innerText(), { timeout: 10_000 }).toBe(text)
    expect(messages).toEqual([])
  },
)

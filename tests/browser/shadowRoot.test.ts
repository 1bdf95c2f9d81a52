import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { toHtml } from '../../src/export/toHtml.tsx'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { bundle } from '../fixtures/bundle.ts'
import {
  documentWith,
  type ElementsSite,
  type OpenedPage,
  openInTokyo,
  startElementsSite,
} from '../fixtures/elementsSite.ts'
import { root } from '../fixtures/sources.ts'
import { community, now } from '../hosts/community.ts'

/** A site that renders into a shadow root, with its style sheet by the way given. */
const app = (styles: 'adopted' | 'linked' | 'none', content: string): string => `
  import { createElement as h } from 'react'
  import { createRoot } from 'react-dom/client'
  import { CommunityHtml } from './src/CommunityHtml.tsx'
  import { CommunityPage } from './src/CommunityPage.tsx'

  void (async () => {
  const main = document.querySelector('main')
  const place = ${styles === 'none' ? 'main' : "main.attachShadow({ mode: 'open' })"}
  if (${styles === 'linked'}) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/styles.css'
    place.append(link)
  }
  if (${styles === 'adopted'}) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(await (await fetch('/styles.css')).text())
    place.adoptedStyleSheets = [sheet]
  }
  const child = document.createElement('div')
  place.append(child)
  place.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    const target = link && place.getElementById?.(decodeURIComponent(link.hash.slice(1)))
    if (!target) return
    event.preventDefault()
    target.scrollIntoView()
  })
  createRoot(child).render(${content})
  })()
`

const communityPage = `h(CommunityPage, ${JSON.stringify({ community, now })})`
const finishedPage = `h(CommunityHtml, ${JSON.stringify({ page: toHtml(largeFoundation, { now, document: false, localTime: true }) })})`

const apps = {
  document: app('none', communityPage),
  adopted: app('adopted', communityPage),
  linked: app('linked', communityPage),
  html: app('adopted', finishedPage),
}

const hosts = ['adopted', 'linked'] as const

let site: ElementsSite

beforeAll(async () => {
  const files: Record<string, string> = {}
  for (const [name, source] of Object.entries(apps)) {
    files[`/${name}.js`] = await bundle(root, source, 'production')
    const whole = documentWith('', `/${name}.js`)
    // The document has no style sheet of ours where the shadow root has its own.
    files[`/${name}`] = name === 'document' ? whole : whole.replace('<link rel="stylesheet" href="/styles.css">', '')
  }
  site = await startElementsSite(files)
}, 60_000)

afterAll(() => site.close())

vi.setConfig({ testTimeout: 30_000 })

async function open(path: string): Promise<OpenedPage> {
  const opened = await openInTokyo(site, path, now)
  await opened.page.locator('article').first().waitFor()
  return opened
}

/** How each element looks, but for the contents, whose current entry browsers look for in the document alone. */
const looks = (page: Page): Promise<string[]> =>
  page.locator('[data-slot=community-page]').evaluate((article) =>
    [...article.querySelectorAll('*:not(nav *)')].map((element) => {
      const { color, backgroundColor, font, margin, padding, border, display, width, height } =
        getComputedStyle(element)
      return [element.localName, color, backgroundColor, font, margin, padding, border, display, width, height].join()
    }),
  )

describe.each(hosts)('in a shadow root with its style sheet %s', (host) => {
  it('a page looks as in a document, with the time of the reader', async () => {
    const [inDocument, inShadow] = [await open('/document'), await open(`/${host}`)]
    expect(await inShadow.page.getByText('00:00–01:30').first().isVisible()).toBe(true)
    expect(await looks(inShadow.page)).toEqual(await looks(inDocument.page))
    expect(inShadow.messages).toEqual([])
  })

  it('a menu opens, and closes by Escape and once the focus has left it', async () => {
    const { page } = await open(`/${host}`)
    const button = page.getByRole('button', { name: 'Add to calendar: Weekly call' }).first()
    const link = page.getByRole('link', { name: /^Google Calendar/ }).first()
    await button.click()
    await link.waitFor()
    await page.keyboard.press('Escape')
    await link.waitFor({ state: 'hidden' })
    await button.click()
    await link.focus()
    await button.focus()
    expect(await link.isVisible()).toBe(true)
    await link.focus()
    await page.getByRole('link', { name: 'Handbook' }).focus()
    await link.waitFor({ state: 'hidden' })
  })
})

it('in a shadow root a link leads to its anchor, as the guide to styles has it', async () => {
  const { page } = await open('/linked')
  await page.getByRole('link', { name: 'Policies' }).click()
  expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(500)
})

describe('in a shadow root, finished HTML', () => {
  it('has the time of the reader, and an agenda that can be filtered', async () => {
    const { page, messages } = await open('/html')
    await page
      .getByText(/your time/)
      .first()
      .waitFor()
    const rows = page.locator('[data-line]')
    const before = await rows.count()
    await page.getByRole('searchbox', { name: 'Search' }).fill('graph')
    expect(await rows.count()).toBeLessThan(before)
    await page.getByRole('searchbox', { name: 'Filter groups' }).fill('graph')
    expect(await page.locator('tbody > tr:not([hidden])').count()).toBeLessThan(5)
    expect(messages).toEqual([])
  })
})

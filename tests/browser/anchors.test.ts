import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import { bundle } from '../fixtures/bundle.ts'
import { documentWith, type ElementsSite, startElementsSite } from '../fixtures/elementsSite.ts'
import { root } from '../fixtures/sources.ts'

const answer = 'A long answer. '.repeat(60)

const community: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example',
  faqs: Array.from({ length: 30 }, (_, index) => ({ id: `why-${index}`, question: `Why ${index}?`, answer })),
  channels: [{ id: 'größe', kind: 'irc', name: '#kiln' }],
  people: Array.from({ length: 80 }, (_, index) => ({ id: `p${index}`, name: `Ada ${index}`, role: 'Member' })),
}

/** A site that renders in the browser alone, and only once its data has come. */
const app = `
  import { createElement as h, useEffect, useState } from 'react'
  import { createRoot } from 'react-dom/client'
  import { CommunityPage } from './src/CommunityPage.tsx'

  function App() {
    const [community, setCommunity] = useState()
    useEffect(() => {
      const load = () => fetch('/community.json').then((response) => response.json()).then(setCommunity)
      Object.assign(window, { load })
      if (!location.pathname.includes('slow')) load()
    }, [])
    return community ? h(CommunityPage, { community, now: 0, showStructuredData: false }) : h('div', { className: 'tall' }, h('a', { href: '#faq-why-20' }, 'Why?'), h('input'))
  }
  createRoot(document.querySelector('main')).render(h(App))
`

const pages: Record<string, string> = {
  '/community.json': JSON.stringify(community),
  '/tall.css': '.tall { height: 3000px }',
  '/elements': documentWith(
    '<moothall-community src="/community.json"><p class="tall">Ask us.</p></moothall-community>',
  ),
  '/spa': documentWith('', '/app.js'),
  '/slow-spa': documentWith('', '/app.js').replace('</head>', '<link rel="stylesheet" href="/tall.css"></head>'),
}

// Pages are opened in a browser, two at a time.
vi.setConfig({ testTimeout: 30_000 })

let site: ElementsSite

beforeAll(async () => {
  site = await startElementsSite({ ...pages, '/app.js': await bundle(root, app, 'production') })
}, 60_000)

afterAll(() => site.close())

async function open(path: string): Promise<Page> {
  const { page } = await site.open(path)
  onTestFinished(() => page.context().close())
  return page
}

/** How far below the top of the window an anchor is. */
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => Math.abs(element.getBoundingClientRect().top))

describe.each(['/elements', '/spa'])('an anchor in content that comes late, at %s', (path) => {
  it('in an answer opens it, and no other, and is scrolled to; the focus stays', async () => {
    const page = await open(`${path}#faq-why-20`)
    await page.locator('#faq-why-20').waitFor()
    expect(await page.locator('details[open]').count()).toBe(1)
    expect(await topOf(page, 'faq-why-20')).toBeLessThan(100)
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  })

  it('in letters that addresses encode is found', async () => {
    const page = await open(`${path}#channel-gr%C3%B6%C3%9Fe`)
    await page.locator('#channel-größe').waitFor()
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(0)
  })

  it('of somebody late in a long list is reached', async () => {
    const page = await open(`${path}#person-p79`)
    await page.locator('#person-p79').waitFor()
    await expect.poll(() => topOf(page, 'person-p79')).toBeLessThan(800)
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(500)
  })

  it('that is none leaves the page at its top', async () => {
    const page = await open(`${path}#%E0%A4%A`)
    await page.locator('#faq-why-20').waitFor({ state: 'attached' })
    expect(await page.evaluate<number>('scrollY')).toBe(0)
  })
})

it('a reader who has begun to scroll is left where they are', async () => {
  const page = await open('/slow-spa#faq-why-20')
  await page.evaluate('scrollTo(0, 300)')
  await page.evaluate('load()')
  await page.locator('#faq-why-20').waitFor({ state: 'attached' })
  expect(await page.evaluate<number>('scrollY')).toBe(300)
  expect(await page.locator('details[open]').count()).toBe(0)
})

it('whoever follows a link before the content is there is led on', async () => {
  const page = await open('/slow-spa')
  await page.getByRole('textbox').focus()
  await page.getByRole('link', { name: 'Why?' }).click()
  await page.evaluate('load()')
  await page.locator('#faq-why-20').waitFor()
  expect(await topOf(page, 'faq-why-20')).toBeLessThan(100)
})

it('content that changes later leads nobody back', async () => {
  const page = await open('/elements#faq-why-20')
  await page.locator('#faq-why-20').waitFor()
  await page.evaluate('scrollTo(0, 0)')
  await page.locator('moothall-community').evaluate((element) => element.setAttribute('heading-level', '2'))
  await page.getByRole('heading', { name: 'Kiln', level: 2 }).waitFor()
  await page.evaluate("document.querySelector('moothall-community').refresh()")
  expect(await page.evaluate<number>('scrollY')).toBe(0)
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { elementManifests } from '../../scripts/element-manifests.mjs'
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

const scripts = ['/elements.js', '/elements-page.js']

const fallback = '<p>Our community meets every week.</p>'

const element = (page: string): string =>
  `<h1>Community</h1><moothall-community id="us" page="${page}">${fallback}</moothall-community>`

const hostile = `<!doctype html><article data-moothall data-slot="community-page"><h2>Kiln</h2>
  <script>window.ran = 'script'</script><iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
  <img src="/nothing.png" alt="" onerror="window.ran = 'handler'">
  <a href="javascript:window.ran = 'link'" style="color: red">Where we talk</a>
  <a href="minutes.html">Minutes</a> <a href="#us">Up</a></article>`

/** What a file is, by the path of the page that shows it, and what the console is told, after the address of the site. */
const wrong: Readonly<Record<string, readonly [page: string, reason: string]>> = {
  missing: ['/nothing.html', '/nothing.html is answered with 404; put the file there, or correct the address.'],
  empty: [
    '/empty.html',
    '/empty.html holds no page of moothall; put what `moothall html` writes there, or correct page.',
  ],
  elsewhere: [
    'https://elsewhere.example/a.html',
    '; received https://elsewhere.example/a.html. HTML of another origin is never put into a page: copy the file to this site, or use src, which takes data.',
  ],
}

const hosts = {
  whole: '/whole/index.html',
  fragment: '/fragment.html',
  agenda: '/agenda.html',
  hostile: '/files/hostile.html',
  ...Object.fromEntries(Object.entries(wrong).map(([name, [page]]) => [name, page])),
}

let site: ElementsSite

beforeAll(async () => {
  const files = {
    '/whole/index.html': toHtml(larkspur, { now, localTime: '/enhance.js', stylesheets: ['/styles.css'] }),
    '/fragment.html': toHtml(larkspur, { now, document: false }),
    '/agenda.html': toHtml(largeFoundation, { now, localTime: '/enhance.js' }),
    '/files/hostile.html': hostile,
    '/empty.html': '<p>Not found</p>',
  }
  const pages = Object.entries(hosts).flatMap(([name, page]) =>
    scripts.flatMap((script) =>
      ['', '/none'].map((kind) => [`${script}/${name}${kind}`.replace('.js', ''), documentWith(element(page), script)]),
    ),
  )
  const parts = Object.entries(await bundleEnhancer()).map(([name, script]) => [`/${name}`, script])
  const all = { ...files, '/elements-page.js': await bundlePageElement(), ...Object.fromEntries([...pages, ...parts]) }
  site = await startElementsSite(
    all,
    () => true,
    (path) => `require-trusted-types-for 'script'; trusted-types ${path.endsWith('/none') ? "'none'" : 'moothall'}`,
  )
}, 60_000)

afterAll(() => site.close())

vi.setConfig({ testTimeout: 30_000 })

const open = (path: string): Promise<OpenedPage> => openInTokyo(site, path, now)

const fallbackIsShown = (page: Page): Promise<boolean> => page.getByText('Our community meets every week.').isVisible()

describe.each(scripts.map((script) => script.replace('.js', '')))('%s', (script) => {
  it('shows a whole document under a policy of Trusted Types, with the reader’s time', async () => {
    const { page, messages } = await open(`${script}/whole`)
    expect(await page.locator('[data-slot=community-page]').count()).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Community', 'Larkspur community'])
    expect(await page.getByText(/^your time · (?:\w+ )?\d\d:\d\d /).count()).toBeGreaterThan(0)
    expect(await fallbackIsShown(page)).toBe(false)
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0)
    expect(await page.evaluate('violations')).toEqual([])
    expect(messages).toEqual([])
  })

  it('shows a fragment', async () => {
    const { page, messages } = await open(`${script}/fragment`)
    expect(await page.getByRole('article').first().isVisible()).toBe(true)
    expect(messages).toEqual([])
  })

  it('runs nothing of a file, and resolves its links from where it is', async () => {
    const { page, messages } = await open(`${script}/hostile`)
    expect(messages.filter((message) => message.startsWith('moothall'))).toEqual([
      'moothall: <moothall-community>, id us: the file holds <script>, which no page of moothall has; it is left out.',
      'moothall: <moothall-community>, id us: the file holds <iframe>, which no page of moothall has; it is left out.',
    ])
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.locator('article').innerHTML()).toMatch(
      /^<h2>Kiln<\/h2>\s+<img src="http:\/\/127\.0\.0\.1:\d+\/nothing\.png" alt="">\s+<a>Where we talk<\/a>\s+<a href="http:\/\/127\.0\.0\.1:\d+\/files\/minutes\.html">Minutes<\/a> <a href="#us">Up<\/a>$/,
    )
  })

  it.each(Object.entries(wrong))('keeps what stands in it, and says why: %s', async (name, [, reason]) => {
    const { page, messages } = await open(`${script}/${name}`)
    expect(await fallbackIsShown(page)).toBe(true)
    const told = messages.filter((message) => message.startsWith('moothall'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`${reason} What stands in the element stays.`)
    expect(messages.filter((message) => message.startsWith('asked'))).toEqual([])
  })

  it('keeps what stands in it where the site allows no policy, and says which it needs', async () => {
    const { page, messages } = await open(`${script}/whole/none`)
    expect(await fallbackIsShown(page)).toBe(true)
    expect(messages.filter((message) => message.startsWith('moothall'))).toEqual([
      'moothall: <moothall-community>, id us: page needs a policy of Trusted Types. Add to the Content-Security-Policy: trusted-types moothall. What stands in the element stays.',
    ])
  })

  it('shows the file anew on refresh, keeps what a reader opened, and stays where the file is gone', async () => {
    const { page, messages } = await open(`${script}/fragment`)
    const shown = (text: string) =>
      `<article data-moothall><details id="faq"><summary>Cost?</summary>${text}</details></article>`
    const answers = [shown('None.'), shown('None.'), shown('Nothing.'), undefined]
    await page.route('**/fragment.html', (route) => {
      const body = answers.shift()
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: 'text/html' })
    })
    const refresh = () => page.evaluate(`document.querySelector('moothall-community').refresh()`)
    await refresh()
    await page.getByText('Cost?').click()
    await refresh()
    expect(await page.getByText('Cost?').evaluate((summary) => summary === document.activeElement)).toBe(true)
    await refresh()
    expect(await page.getByText('Nothing.').isVisible()).toBe(true)
    await refresh()
    expect(await page.getByText('Nothing.').isVisible()).toBe(true)
    expect(messages.some((message) => message.includes('/fragment.html is answered with 404'))).toBe(true)
  })

  it('follows the attribute, comes back where it was removed, and lets go of it when it goes', async () => {
    const { page } = await open(`${script}/missing`)
    await page.evaluate(`document.querySelector('moothall-community').setAttribute('page', '/fragment.html')`)
    await page.locator('article').first().waitFor()
    await page.evaluate(`document.querySelector('article').remove()`)
    await page.locator('article').first().waitFor()
    await page.evaluate(`document.querySelector('moothall-community').removeAttribute('page')`)
    await page.getByText('Our community meets every week.').waitFor()
    expect(await page.locator('article').count()).toBe(0)
  })
})

it('loads what an agenda needs from beside the script', async () => {
  const { page, requests, messages } = await open('/elements-page/agenda')
  await page.getByRole('article').first().waitFor()
  expect(messages).toEqual([])
  expect(requests.map((address) => new URL(address).pathname)).toContain('/enhance-agenda.js')
})

it('the manifest lists every attribute that a browser tells the elements of', async () => {
  const { page } = await open('/elements/whole')
  const manifest = JSON.parse(elementManifests()['custom-elements.json']!) as {
    modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[]
  }
  const listed = manifest.modules[0]!.declarations.map(({ tagName, attributes }) => [
    tagName,
    attributes.map(({ name }) => name),
  ])
  const observed = await page.evaluate(
    `${JSON.stringify(listed.map(([tag]) => tag))}.map((tag) => [tag, customElements.get(tag).observedAttributes])`,
  )
  const own = (observed as [tag: string, attributes: string[]][]).map(([tag, attributes]) => [
    tag,
    // Of every element, so no manifest has it.
    attributes.filter((name) => name !== 'lang'),
  ])
  expect(own).toEqual(listed)
})

// The one check of a page that a host site serves, whatever host it is.
import { isDeepStrictEqual } from 'node:util'

import { headings, hrefs, sentences, styles as commonStyles, withoutScript, withScript } from './expected.mjs'

/** What a reader finds on the page; runs in the browser. */
export function readPage() {
  const root = document.querySelector('[data-slot="community-page"]')
  const all = (selector) => [...(root?.querySelectorAll(selector) ?? [])]
  // Data for search engines is no text for readers, and React 18 and 19 place it alike.
  const text = root?.cloneNode(true)
  for (const each of text?.querySelectorAll('script') ?? []) each.remove()
  return {
    headings: all('h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${each.textContent.trim()}`),
    hrefs: all('a').map((each) => each.getAttribute('href')),
    text: (text?.textContent ?? '').replaceAll(/\s+/g, ' '),
    title: document.title,
    background: root ? getComputedStyle(root.parentElement).backgroundColor : undefined,
  }
}

/** How far things moved while the page loaded, as Chromium scores it; runs in the browser. */
function readShifts() {
  return new Promise((done) => {
    let score = 0
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) score += value
    }).observe({ type: 'layout-shift', buffered: true })
    // What was recorded is handed over after the next frame.
    requestAnimationFrame(() => setTimeout(() => done(score), 100))
  })
}

/** A link into a calendar, shortened to its service and its day, or to that it follows a feed; any other as it is. */
function shortened(href) {
  const [, host] = /^https:\/\/((?:calendar|outlook)\.[a-z.]+)\//.exec(href) ?? []
  const [, year, month, day] = /=(2\d{3})-?(\d\d)-?(\d\d)/.exec(href) ?? []
  if (!host) return href
  return year ? `${host} ${year}-${month}-${day}` : `${host} feed`
}

/** How a card and a link look; runs in the browser. */
function readStyles() {
  const card = document.querySelector('main [data-slot="meeting-card"]')
  const link = document.querySelector('main [data-slot="meeting-card"] dd a')
  if (!card || !link) return undefined
  const { borderTopWidth: border, borderRadius: radius, backgroundColor } = getComputedStyle(card)
  return { border, radius, background: backgroundColor, link: getComputedStyle(link).color }
}

/** Whether the site has taken up a scheme; runs in the browser. */
function hasScheme(scheme) {
  const { dataset, classList } = document.documentElement
  return (dataset.theme ?? (classList.contains('dark') ? 'dark' : 'light')) === scheme
}

/** How the page looks once the site has taken up the reader's scheme. */
async function stylesOn(page, colorScheme, byScript) {
  await page.emulateMedia({ colorScheme })
  if (byScript) await page.waitForFunction(hasScheme, colorScheme)
  return page.evaluate(readStyles)
}

/** Notes what must not happen while a page loads, and what it loads. */
function watch(page, origin, javaScriptEnabled) {
  const faults = []
  const scripts = []
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // Where scripting is off, a script that was asked for early is dropped.
    if (javaScriptEnabled || request.resourceType() !== 'script') faults.push(`request failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`request to another host: ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  return { faults, scripts }
}

/** The headings of a page whose first is of this level. */
const headingsBelow = (level) => headings.map((each) => each.replace(/\d/, (digit) => Number(digit) + level - 1))

function difference(what, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) return []
  return [`${what}:\n    expected ${JSON.stringify(expected)}\n    found    ${JSON.stringify(actual)}`]
}

/** Opens a page of the site at `origin`. Gives what is wrong with it, the scripts that it loaded, and its text. */
export async function checkPage(browser, origin, site, { javaScriptEnabled }) {
  const {
    path,
    hydrated,
    title,
    schemeByScript,
    styles = commonStyles,
    background = 'rgba(0, 0, 0, 0)',
    headingLevel = 1,
  } = site
  const byScript = schemeByScript !== undefined && javaScriptEnabled
  const context = await browser.newContext({
    javaScriptEnabled,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  const { faults, scripts } = watch(page, origin, javaScriptEnabled)
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
  const found = await page.evaluate(readPage)
  const shifts = javaScriptEnabled ? await page.evaluate(readShifts) : 0
  const look = { light: await stylesOn(page, 'light', byScript), dark: await stylesOn(page, 'dark', byScript) }
  // Where only a script chooses the scheme, a page without scripts has one alone, and we with it.
  const fixed = schemeByScript !== undefined && !byScript ? styles[schemeByScript] : undefined
  const expectedLook = fixed ? { light: fixed, dark: fixed } : styles
  const bodies = javaScriptEnabled ? await Promise.all(scripts) : []
  await context.close()
  return {
    scripts: bodies,
    text: found.text,
    faults: [
      ...faults,
      ...(title === undefined ? [] : difference('title', found.title, title)),
      ...difference('headings', found.headings, headingsBelow(headingLevel)),
      ...difference('links', found.hrefs.map(shortened), hrefs(site)),
      ...difference("background of the site's own part", found.background, background),
      ...difference('layout shift', shifts, 0),
      ...difference('styles', look, expectedLook),
      ...[...sentences, ...(javaScriptEnabled && hydrated ? withScript : withoutScript)]
        .filter((sentence) => !found.text.includes(sentence))
        .map((sentence) => `missing: ${sentence}`),
    ],
  }
}

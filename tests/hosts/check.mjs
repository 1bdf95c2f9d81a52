// The one check of a page that a host site serves, whatever host it is.
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'

import { headings, hrefs, sentences, styles, withoutScript, withScript } from './expected.mjs'

/** What a reader finds on the page; runs in the browser. */
function readPage() {
  const main = document.querySelector('main')
  const all = (selector) => [...(main?.querySelectorAll(selector) ?? [])]
  return {
    headings: all('h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${each.textContent.trim()}`),
    hrefs: all('a').map((each) => each.getAttribute('href')),
    text: (main?.textContent ?? '').replaceAll(/\s+/g, ' '),
    background: main ? getComputedStyle(main).backgroundColor : undefined,
  }
}

/** A link into a calendar, shortened to its service and its day; any other as it is. */
function shortened(href) {
  const [, host] = /^https:\/\/((?:calendar|outlook)\.[a-z.]+)\//.exec(href) ?? []
  const [, year, month, day] = /=(2\d{3})-?(\d\d)-?(\d\d)/.exec(href) ?? []
  return host ? `${host} ${year}-${month}-${day}` : href
}

/** How a card and a link look; runs in the browser. */
function readStyles() {
  const card = document.querySelector('main [data-slot="meeting-card"]')
  const link = document.querySelector('main [data-slot="page-header"] a')
  if (!card || !link) return undefined
  const { borderTopWidth: border, paddingTop: padding, backgroundColor: background } = getComputedStyle(card)
  return { border, padding, background, link: getComputedStyle(link).color }
}

async function stylesOn(page, colorScheme) {
  await page.emulateMedia({ colorScheme })
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

function difference(what, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) return []
  return [`${what}:\n    expected ${JSON.stringify(expected)}\n    found    ${JSON.stringify(actual)}`]
}

/** Opens the page at `origin`. Gives what is wrong with it, and the bytes of the scripts it loaded, compressed. */
export async function checkPage(browser, origin, { javaScriptEnabled, background = 'rgba(0, 0, 0, 0)' }) {
  const context = await browser.newContext({
    javaScriptEnabled,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  const { faults, scripts } = watch(page, origin, javaScriptEnabled)
  await page.goto(origin, { waitUntil: 'networkidle' })
  const found = await page.evaluate(readPage)
  const look = { light: await stylesOn(page, 'light'), dark: await stylesOn(page, 'dark') }
  const script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  await context.close()
  return {
    script,
    faults: [
      ...faults,
      ...difference('headings', found.headings, headings),
      ...difference('links', found.hrefs.map(shortened), hrefs),
      ...difference("background of the site's own part", found.background, background),
      ...difference('styles', look, styles),
      ...[...sentences, ...(javaScriptEnabled ? withScript : withoutScript)]
        .filter((sentence) => !found.text.includes(sentence))
        .map((sentence) => `missing: ${sentence}`),
    ],
  }
}

// Opens the built Storybook in a browser, and checks what it promises: readers find pages by their own words, nothing
// comes from another server, the first page is light in weight, pages of docs follow the scheme of the toolbar, readable
// and no wider than a phone, and no file has a path of this machine in it.
//   npm run build:storybook && npm run storybook:check
import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

import { chromium } from 'playwright-core'

import { searches } from '../tests/fixtures/searches.ts'
import { chromiumOptions } from './chromium.mjs'

const folder = 'storybook-static'
const limits = { firstPageKilobytes: 350, results: 5 }
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

const failures = []
const check = (isTrue, message) => {
  if (!isTrue) failures.push(message)
}

const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
  try {
    const content = readFileSync(join(folder, path))
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(content)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch(await chromiumOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
const requests = new Set()
page.on('request', (request) => requests.add(request.url()))

await page.goto(`${origin}/?path=/docs/start-welcome--docs`)
const field = page.getByRole('searchbox')
await field.waitFor({ timeout: 60_000 })
const frame = page.frameLocator('#storybook-preview-iframe')
await frame.getByRole('heading', { level: 1, name: 'Moothall' }).waitFor({ timeout: 60_000 })
await page.waitForLoadState('networkidle')
check((await frame.getByRole('row').count()) > 1, 'The table of the first page is not a table')

const others = [...requests].filter((url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url))
check(others.length === 0, `The first page asks other servers: ${others.join(', ')}`)

// All but Storybook itself, React and axe.
const isOfOthers = /^\/assets\/(?:axe|blocks|chunk|components|iframe|react-18|syntaxhighlighter|theming)-/
const isCode = (path) => path.startsWith('/assets/') && /\.(?:js|css)$/.test(path) && !isOfOthers.test(path)
const code = new Set([...requests].map((url) => new URL(url).pathname).filter(isCode))
const weights = [...code].map((path) => [path, gzipSync(readFileSync(join(folder, path))).length / 1000])
const total = weights.reduce((sum, [, kilobytes]) => sum + kilobytes, 0)
console.log(`first page: ${total.toFixed(0)} kB of our code in ${weights.length} files, gzipped`)
if (process.argv.includes('--verbose'))
  for (const [path, kilobytes] of weights.toSorted((a, b) => b[1] - a[1]).slice(0, 30))
    console.log(`  ${kilobytes.toFixed(1).padStart(6)} kB ${path}`)
check(total <= limits.firstPageKilobytes, `The first page loads ${total.toFixed(0)} kB of our code`)

for (const [query, wanted] of searches) {
  await field.fill(query)
  // Storybook marks the results that belong to what is in the field only by their order, so wait until they rest.
  await page.waitForTimeout(250)
  const found = await page
    .locator('.search-result-item')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-id').split('--', 1)[0]))
  const position = found.indexOf(wanted) + 1
  if (process.argv.includes('--verbose')) console.log(`${query}: ${position} of ${found.slice(0, 6).join(', ')}`)
  check(
    position > 0 && position <= limits.results,
    `"${query}" should find ${wanted}; the first results are ${found.slice(0, limits.results).join(', ') || 'none'}`,
  )
}

/** Whether the background of the page of docs that is open is dark, as its own colour and as the browser's. */
const isDark = () => {
  const [red, green, blue] = getComputedStyle(document.querySelector('.sbdocs-wrapper')).backgroundColor.match(/\d+/g)
  return Number(red) + Number(green) + Number(blue) < 3 * 128
}
await page.getByRole('button', { name: /^Colour scheme/ }).click()
await page.getByRole('option', { name: 'Dark' }).click()
const previewFrame = page.frame({ url: /iframe\.html/ })
const becameDark = await previewFrame.waitForFunction(isDark, undefined, { timeout: 10_000 }).then(
  () => true,
  () => false,
)
check(becameDark, 'The first page stays light when the toolbar is set to dark')
await page.close()

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const wholePages = [
  'start-welcome--docs',
  'guides-theming--docs',
  'components-meetingcard--docs',
  'reference-data--docs',
]
for (const id of wholePages)
  for (const scheme of ['light', 'dark']) {
    const docs = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await docs.goto(`${origin}/iframe.html?viewMode=docs&id=${id}&globals=scheme:${scheme}`)
    await docs.locator('.sbdocs-content h1').first().waitFor({ timeout: 60_000 })
    await docs.waitForLoadState('networkidle')
    check((await docs.evaluate(isDark)) === (scheme === 'dark'), `${id} is not ${scheme}`)
    check(await docs.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${id} is wider than 390 px`)
    await docs.evaluate(axe)
    const unreadable = await docs.evaluate(async () => {
      const { violations, passes } = await window.axe.run({ runOnly: ['color-contrast'] })
      return [
        ...(passes.length === 0 ? ['nothing was compared'] : []),
        ...violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
      ]
    })
    check(unreadable.length === 0, `${id} has too little contrast in ${scheme}: ${unreadable.slice(0, 5).join(' ')}`)
    await docs.close()
  }
await browser.close()
server.close()

const root = join(process.cwd(), '/')
for (const file of globSync(`${folder}/**/*.{html,js,json,css,txt}`))
  check(!readFileSync(file, 'utf8').includes(root), `${file} has a path of this machine in it`)

for (const failure of failures) console.error(failure)
console.log(`${searches.length} searches, ${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1

// Builds a site, looks at its pages, and weighs their scripts beside those of the same site without the library.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { checkPage } from './check.mjs'
import { install, run } from './commands.mjs'
import { headerMark, withScript } from './expected.mjs'
import { serve, startSite } from './serve.mjs'

// A word of RFC 5545 that only the engine needs, so it is in every script that computes dates.
const marker = 'BYWEEKNO'

const bytesOf = (scripts) => scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)

const build = async (folder) => (await run(folder, ['npm', 'run', 'build'])).seconds

/** What is wrong where the router of the site leads to the page, and from there by a link of the library. */
async function visit(browser, origin, { path, visitedFrom }) {
  const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB' })
  try {
    await page.goto(`${origin}${visitedFrom}`, { waitUntil: 'networkidle' })
    const first = await page.evaluateHandle(() => document)
    await page.locator(`a[href="${path}"]`).click()
    for (const sentence of withScript) await page.getByText(sentence).first().waitFor({ timeout: 10_000 })
    await page.locator('a[href="/handbook/"]').click()
    await page.waitForURL(({ pathname }) => pathname.startsWith('/handbook'))
    const isSame = await page.evaluate((document_) => document_ === document, first).catch(() => false)
    return isSame ? [] : ['a link of the page is not followed by the router']
  } catch (error) {
    return [`visited from ${visitedFrom}: ${error.message}`]
  } finally {
    await page.close()
  }
}

/** What is wrong with a page, and the scripts it loads. */
async function lookAt(browser, origin, page) {
  const { faults, scripts, text } = await checkPage(browser, origin, page, { javaScriptEnabled: true })
  if (scripts.some((script) => script.includes(marker)) !== page.shipsEngine)
    faults.push(`its scripts ${page.shipsEngine ? 'lack' : 'hold'} ${marker}`)
  if (page.visitedFrom) faults.push(...(await visit(browser, origin, page)))
  const without = page.inHtml ? await checkPage(browser, origin, page, { javaScriptEnabled: false }) : { faults: [] }
  // The header says of its marks what no other host does.
  const alike = (words) => (page.hasMarks ? words?.replace(headerMark.text, '') : words)
  return {
    faults: [...faults, ...without.faults.map((fault) => `without JavaScript: ${fault}`)].map(
      (fault) => `${page.path}: ${fault}`,
    ),
    bytes: bytesOf(scripts),
    // What a site says of calendars of its own no other says.
    texts: page.calendars ? {} : { hydrated: page.hydrated ? alike(text) : undefined, html: alike(without.text) },
  }
}

/** The bytes of the scripts that a page loads, without a look at what it shows. */
async function weigh(browser, origin, { path }) {
  const page = await browser.newPage()
  const bodies = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
  // What comes later is not weighed, and has no body once the page is closed.
  page.removeAllListeners('response')
  const scripts = await Promise.all(bodies)
  await page.close()
  return bytesOf(scripts)
}

async function eachPage(folder, { output, pages, hasServer }, look) {
  const { origin, close } = await (hasServer ? startSite(folder) : serve(join(folder, output)))
  try {
    const found = []
    for (const page of pages) found.push(await look(origin, page))
    return found
  } finally {
    close()
  }
}

// What builds keep from one run to the next; they trust that an installed package does not change.
const kept = [
  '.astro',
  '.cache',
  '.docusaurus',
  '.next',
  'node_modules/.astro',
  'node_modules/.cache',
  'node_modules/.vite',
]

/** The bytes of the same pages where the library renders nothing. */
async function weighWithout(folder, browser, site) {
  for (const each of [...kept, site.output]) rmSync(join(folder, each), { recursive: true, force: true })
  writeFileSync(
    join(folder, 'node_modules/moothall/dist/index.js'),
    `export const CommunityPage = () => null
export const CommunityHtml = CommunityPage
export const communityMetadata = () => ({})
`,
  )
  // What Docusaurus has of ours imports the part of `CommunityHtml` that it needs.
  for (const [file, name] of [
    ['CommunityHtml.js', 'CommunityHtml'],
    ['client/ImportedPage.js', 'ImportedPage'],
  ])
    writeFileSync(join(folder, 'node_modules/moothall/dist', file), `export const ${name} = () => null\n`)
  for (const script of ['elements.js', 'enhance.js'])
    writeFileSync(join(folder, 'node_modules/moothall/dist', script), '')
  await build(folder)
  return eachPage(folder, site, (origin, page) => weigh(browser, origin, page))
}

/** What is wrong with files that no browser looks at, such as feeds. */
function checkFiles(folder, files) {
  return files.flatMap(({ path, has, lacks }) => {
    const text = readFileSync(join(folder, path), 'utf8')
    return [
      ...has.filter((each) => !text.includes(each)).map((each) => `${path} lacks ${each}`),
      ...lacks.filter((each) => text.includes(each)).map((each) => `${path} has ${each}`),
    ]
  })
}

const isInstalled = (command) =>
  run('.', [command, '--help']).then(
    () => true,
    () => false,
  )

/** Gives, for each page of the site, what is wrong, what it costs and what it says. */
export async function checkSite(work, browser, site) {
  if (site.needs && !(await isInstalled(site.needs)))
    return [{ name: site.name, faults: [], figures: {}, skipped: `${site.needs} is not installed` }]
  const { folder, seconds } = await install(work, site)
  const buildSeconds = await build(folder)
  const looks = await eachPage(folder, site, (origin, page) => lookAt(browser, origin, page))
  looks[0].faults.push(...checkFiles(join(folder, site.output), site.files ?? []))
  const baselines = await weighWithout(folder, browser, site)
  return looks.map(({ faults, bytes, texts }, index) => ({
    name: index === 0 ? site.name : `${site.name} ${site.pages[index].path}`,
    faults,
    texts,
    figures: {
      ...(index === 0 && { install: seconds, build: buildSeconds }),
      script: bytes,
      own: bytes - baselines[index],
    },
  }))
}

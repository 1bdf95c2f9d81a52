// Installs the packed library into sites as its users have them, builds each, and looks at its pages in a browser.
//   npm run test:hosts                      the quick ones, and the package itself
//   npm run test:hosts -- --all             all
//   npm run test:hosts -- gatsby package    some of them
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from 'playwright-core'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { checkBundlers } from './bundlers.mjs'
import { pack } from './commands.mjs'
import { checkJest } from './jest.mjs'
import { checkPackage } from './package.mjs'
import { report } from './report.mjs'
import { checkSite } from './site.mjs'
import { sites } from './sites.mjs'
import { checkStorybook } from './storybook.mjs'
import { checkTexts } from './texts.mjs'

/** What there is to check: each gives a list of results, one for each page. */
const checks = [
  ...sites.map((site) => ({ ...site, check: (work, browser) => checkSite(work, browser, site) })),
  { name: 'storybook', check: checkStorybook },
  { name: 'bundlers', check: checkBundlers, quick: true },
  { name: 'jest', check: checkJest, quick: true },
  { name: 'package', check: checkPackage, quick: true },
]

function chosen(args) {
  const names = args.filter((argument) => !argument.startsWith('-'))
  const unknown = names.filter((name) => !checks.some((check) => check.name === name))
  if (unknown.length > 0)
    throw new Error(`no site is called ${unknown.join(', ')}: there are ${checks.map(({ name }) => name).join(', ')}`)
  if (args.includes('--all')) return checks
  return names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks.filter(({ quick }) => quick)
}

/** A site that does not even install or build is one fault, and the others are still looked at. */
async function attempt(work, browser, { name, check }) {
  try {
    return await check(work, browser)
  } catch (error) {
    return [{ name, faults: [error.message], figures: {} }]
  }
}

async function checkAll(work, wanted) {
  await pack(work)
  const results = []
  const browser = await chromium.launch(await chromiumOptions())
  try {
    for (const each of wanted) results.push(...(await attempt(work, browser, each)))
    await checkTexts(browser, results)
  } finally {
    await browser.close()
  }
  return results
}

const wanted = chosen(process.argv.slice(2))
const work = mkdtempSync(join(tmpdir(), 'moothall-hosts-'))
try {
  process.exitCode = report(await checkAll(work, wanted)) ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

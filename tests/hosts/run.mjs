// Installs the packed library into sites as its users have them, builds each, and looks at the page in a browser.
//   npm run test:hosts               all sites
//   npm run test:hosts -- vite next  some of them
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { chromium } from 'playwright-core'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'
import { checkPage } from './check.mjs'
import { serve } from './serve.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * `inHtml`: the page can be read without JavaScript. `shipsEngine`: whether the dates are computed in the browser too.
 * `background`: what the site paints with our tokens.
 */
const sites = [
  { name: 'vite', output: 'dist', inHtml: true, shipsEngine: true },
  { name: 'vite-tailwind', output: 'dist', inHtml: false, shipsEngine: true, background: 'rgb(247, 249, 253)' },
  { name: 'next', output: 'out', inHtml: true, shipsEngine: false },
]

// A word of RFC 5545 that only the engine needs, so it is in every script that computes dates.
const marker = 'BYWEEKNO'

// A site must not find the tools of this repository, but it runs on the same Node.
const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root))
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/node/bin'), ...path].join(delimiter),
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** Runs a command in a folder; gives the seconds it took. */
function run(folder, command, ...args) {
  const start = performance.now()
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error ?? ''}\n${stdout}\n${stderr}`)
  return (performance.now() - start) / 1000
}

function pack(work) {
  run(root, 'npm', 'pack', '--silent', '--pack-destination', work)
  const packed = readdirSync(work).find((file) => file.endsWith('.tgz'))
  renameSync(join(work, packed), join(work, 'moothall.tgz'))
}

/** A copy of the site with the community in it and everything installed. */
function install(work, name) {
  const folder = join(work, name)
  cpSync(join(here, 'sites', name), folder, { recursive: true })
  cpSync(join(here, 'community.ts'), join(folder, 'community.ts'))
  const seconds = run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline')
  return { folder, seconds }
}

function hasEngine(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .some((file) => readFileSync(join(folder, file), 'utf8').includes(marker))
}

/** Looks at a built site: what is wrong with its page, and the bytes of the scripts it loads. */
async function lookAt(folder, browser, { inHtml, background }) {
  const { origin, close } = await serve(folder)
  try {
    const { faults, script } = await checkPage(browser, origin, { javaScriptEnabled: true, background })
    const without = inHtml ? await checkPage(browser, origin, { javaScriptEnabled: false, background }) : { faults: [] }
    return { faults: [...faults, ...without.faults.map((fault) => `without JavaScript: ${fault}`)], script }
  } finally {
    close()
  }
}

async function checkSite(work, browser, site) {
  const { folder, seconds } = install(work, site.name)
  const build = run(folder, 'npm', 'run', 'build')
  const built = join(folder, site.output)
  const { faults, script } = await lookAt(built, browser, site)
  if (hasEngine(built) !== site.shipsEngine) faults.push(`its scripts ${site.shipsEngine ? 'lack' : 'hold'} ${marker}`)
  return { name: site.name, faults, figures: { install: seconds, build, script } }
}

/** Compiles a user's file against the packed types, with each compiler and each way to resolve modules. */
function checkTypes(work) {
  const { folder, seconds } = install(work, 'types')
  const faults = []
  for (const compiler of ['typescript', 'typescript-7']) {
    for (const resolution of ['bundler', 'nodenext']) {
      try {
        const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
        run(folder, process.execPath, tsc, '-p', `tsconfig.${resolution}.json`)
      } catch (error) {
        faults.push(`${compiler}, ${resolution}: ${error.message}`)
      }
    }
  }
  return { name: 'types', faults, figures: { install: seconds } }
}

/** A site that does not even install or build is one fault, and the others are still looked at. */
async function attempt(name, check) {
  try {
    return await check()
  } catch (error) {
    return { name, faults: [error.message], figures: {} }
  }
}

async function checkAll(work, wanted) {
  pack(work)
  const results = []
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  try {
    for (const site of sites.filter(({ name }) => wanted(name))) {
      results.push(await attempt(site.name, () => checkSite(work, browser, site)))
    }
  } finally {
    await browser.close()
  }
  if (wanted('types')) results.push(await attempt('types', () => checkTypes(work)))
  return results
}

function report(results) {
  const show = (value, unit) => (value === undefined ? '' : `${value.toFixed(1)} ${unit}`)
  const rows = results.map(({ name, figures: { install: installed, build, script } }) => [
    name,
    show(installed, 's'),
    show(build, 's'),
    show(script === undefined ? undefined : script / 1000, 'kB'),
  ])
  for (const row of [['host', 'install', 'build', 'JavaScript, gzipped'], ...rows]) {
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(16) : cell.padStart(10))).join('  '))
  }
  for (const { name, faults } of results) for (const fault of faults) console.error(`FAULT ${name}: ${fault}`)
  return results.every(({ faults }) => faults.length === 0)
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const work = mkdtempSync(join(tmpdir(), 'moothall-hosts-'))
try {
  const results = await checkAll(work, (name) => names.length === 0 || names.includes(name))
  process.exitCode = results.length > 0 && report(results) ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

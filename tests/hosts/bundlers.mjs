// A script that imports data and page, built by every bundler, and a site that React hydrates around a finished page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { install, run } from './commands.mjs'
import { serve } from './serve.mjs'

/** Opens a page, and waits for the reader's time; gives what is wrong, and the scripts that it asked for. */
async function lookAt(browser, address) {
  const page = await browser.newPage({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' })
  const faults = []
  const scripts = []
  page.on('console', (message) => faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.slice(1))
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'Larkspur' }).waitFor()
  await page.getByText('00:00–01:00').first().waitFor()
  await page.close()
  return { faults, scripts }
}

/** At hydration a page needs its HTML no second time; reached from another page, it needs it once. */
async function checkHydration(browser, folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'))
  const [html] = Object.entries(manifest).flatMap(([source, { file }]) => (source.endsWith('?page') ? [file] : []))
  const { origin, close } = await serve(join(folder, 'dist'))
  try {
    const sent = await lookAt(browser, `${origin}/`)
    const made = await lookAt(browser, `${origin}/empty`)
    return [
      ...sent.faults,
      ...made.faults,
      ...(html === undefined || sent.scripts.includes(html) ? ['the HTML is loaded a second time'] : []),
      ...(made.scripts.includes(html) ? [] : ['the HTML is not loaded where it is needed']),
    ]
  } finally {
    close()
  }
}

export async function checkBundlers(work, browser) {
  const { folder, seconds } = await install(work, { name: 'bundlers' })
  const build = await run(folder, ['npm', 'run', 'build'])
  const faults = await checkHydration(browser, folder)
  return [{ name: 'bundlers', faults, figures: { install: seconds, build: build.seconds } }]
}

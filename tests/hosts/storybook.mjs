// A site's own Storybook that shows the stories of the library among its own: the library's, built as a static site,
// is served from one origin, and composed into the other by `refs`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { install, root, run } from './commands.mjs'
import { serve } from './serve.mjs'

// A Storybook asks another also for files that only older ones have.
const older = ['/stories.json', '/metadata.json']

/** Opens the composed Storybook, then a story of the library in it; gives what is wrong. */
async function lookAt(browser, own, library) {
  const page = await browser.newPage()
  const faults = []
  const asked = []
  // Storybook warns of its own matters; errors are what a story, or a request, fails with.
  page.on('console', (message) => {
    const { url } = message.location()
    if (message.type() === 'error' && !older.some((file) => url.endsWith(file)))
      faults.push(`console: ${message.text()} ${url}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin, pathname, href } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== own && origin !== library) faults.push(`request elsewhere: ${href}`)
    asked.push(`${origin}${pathname}`)
  })
  await page.goto(`${own}/?path=/story/own--greeting`)
  await page.frameLocator('#storybook-preview-iframe').getByText('A story of the site itself.').waitFor()
  await page.getByRole('button', { name: 'Invented communities' }).click()
  await page.getByRole('link', { name: 'One Maintainer' }).click()
  await page.frameLocator('#storybook-ref-moothall').getByRole('heading', { level: 1 }).waitFor()
  if (!asked.includes(`${library}/index.json`)) faults.push('the index of the library was not asked for')
  await page.close()
  return faults
}

export async function checkStorybook(work, browser) {
  const built = join(root, 'storybook-static')
  if (!existsSync(built)) await run(root, ['npm', 'run', 'build:storybook'])
  const { folder, seconds } = await install(work, { name: 'storybook' })
  const library = await serve(built)
  try {
    const build = await run(folder, ['npm', 'run', 'build'], { MOOTHALL_STORYBOOK: library.origin })
    const own = await serve(join(folder, 'storybook-static'))
    try {
      const faults = await lookAt(browser, own.origin, library.origin)
      return [{ name: 'storybook', faults, figures: { install: seconds, build: build.seconds } }]
    } finally {
      own.close()
    }
  } finally {
    library.close()
  }
}

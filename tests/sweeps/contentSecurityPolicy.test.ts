import { rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { composeStories } from '@storybook/react-vite'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createElement, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { flatStyles } from '../../scripts/styles.mjs'
import { bundle } from '../fixtures/bundle.ts'
import { compileFor } from '../fixtures/compiled.ts'
import { componentNames, sampleElement } from '../fixtures/components.ts'
import { now, samples } from '../fixtures/samples.ts'
import { streamed } from '../fixtures/streamed.ts'

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"

type StoryModule = Parameters<typeof composeStories>[0]

const modules = import.meta.glob<StoryModule>(['../../stories/**/*.stories.tsx', '!../../stories/tools/**'], {
  eager: true,
})

/** The stories of each file, which stand on one page together. */
const stories: Readonly<Record<string, readonly FunctionComponent[]>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [
    path.replace(/^.*stories\/(.*)\.stories\.tsx$/, '$1'),
    Object.values<FunctionComponent>(composeStories(module)),
  ]),
)

const listener = `
  // Else React praises its tools in the console.
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true }
  window.violations = []
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(event.effectiveDirective + ' forbids ' + event.blockedURI)
  })
`

// An agenda has a filter once its dates are many.
const shown: Readonly<Record<string, object>> = {
  ...samples,
  UpcomingMeetings: { ...samples.UpcomingMeetings, days: 120 },
}

// Takes over every component on the page, as a site does with the ones it hydrates.
const takeOver = `
  import { createElement } from 'react'
  import { hydrateRoot } from 'react-dom/client'
  import * as components from './index.js'

  const samples = ${JSON.stringify(shown)}
  for (const root of document.querySelectorAll('[data-sample]')) {
    const name = root.dataset.sample
    hydrateRoot(root, createElement(components[name], samples[name]), { identifierPrefix: name })
  }
`

const documentWith = (content: string): string =>
  '<!doctype html><html lang="en"><head><title>Community</title><script src="/listener.js"></script>' +
  `<link rel="stylesheet" href="/styles.css"></head><body>${content}</body></html>`

const sampleRoots = (): string =>
  componentNames
    .map((name) => {
      const html = renderToString(sampleElement(name, shown[name]), { identifierPrefix: name })
      return name === 'GroupRow'
        ? `<table><tbody data-sample="${name}">${html}</tbody></table>`
        : `<div data-sample="${name}">${html}</div>`
    })
    .join('')

const careless =
  '<p style="color: red"><img alt="" src="https://elsewhere.example/picture.png"></p>' +
  '<script>window.ran = true</script><style>p { color: red }</style>' +
  '<button onclick="ran = true">Press</button>'

const files = new Map<string, readonly [type: string, content: string]>([
  ['/listener.js', ['text/javascript', listener]],
  ['/styles.css', ['text/css', flatStyles()]],
  ['/careless', ['text/html', documentWith(careless)]],
])

let server: Server
let browser: Browser
// One for all: a page of its own for each would take most of the time.
let page: Page

beforeAll(async () => {
  // Stories of faulty data make the library advise whoever builds the page.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  for (const [name, each] of Object.entries(stories)) {
    const content = await Promise.all(each.map((story) => streamed(createElement(story))))
    files.set(`/${name}`, ['text/html', documentWith(content.join('<hr>'))])
  }
  const directory = compileFor(19)
  files.set('/take-over.js', ['text/javascript', await bundle(directory, takeOver)])
  rmSync(directory, { recursive: true })
  const script = '<script defer src="/take-over.js"></script>'
  files.set('/taken-over', ['text/html', documentWith(sampleRoots() + script)])
  vi.restoreAllMocks()
  server = createServer(({ url = '' }, response) => {
    // Pictures that a story names are there, as they are on its site.
    const [type, content] = files.get(url) ?? ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>']
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch(await chromiumOptions())
  page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB' })
  await page.clock.setFixedTime(now)
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

interface Findings {
  violations: string[]
  messages: string[]
  isStyled: boolean
}

/** Opens a page from the server, and tells what the browser refused and what it said. */
async function open(path: string, act: () => Promise<void> = () => Promise.resolve()): Promise<Findings> {
  const messages: string[] = []
  page.removeAllListeners()
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  await act()
  const violations = await page.evaluate<string[]>('violations')
  const isStyled = await page.evaluate<boolean>(
    `[...document.querySelectorAll('[data-moothall]')].every((each) => getComputedStyle(each).boxSizing === 'border-box')`,
  )
  return { violations, messages, isStyled }
}

/** Whether React has each part that unfolds. */
const areAllTaken = `
  [...document.querySelectorAll('[data-sample] :is(details, [popover])')].every((part) =>
    Object.keys(part).some((key) => key.startsWith('__react')),
  )
`

const nothing: Findings = { violations: [], messages: [], isStyled: true }

/** Opens all that is closed. */
const unfold = async (): Promise<void> => {
  await page.evaluate(`
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const popover of document.querySelectorAll('[popover]')) popover.showPopover()
  `)
}

describe('under a strict content security policy', () => {
  it('every story is looked at', () => {
    expect(Object.values(stories).flat().length).toBeGreaterThan(300)
    expect(Object.keys(stories).filter((name) => stories[name]?.length === 0)).toEqual([])
  })

  it.each(Object.keys(stories))('nothing of the stories of %s is refused', async (name) => {
    expect(await open(`/${name}`, unfold)).toEqual(nothing)
  })

  it('nothing is refused where a script of the site takes over every component', async () => {
    const findings = await open('/taken-over', async () => {
      await page.getByText('your time').first().waitFor()
      // What is opened before React has come to it differs from what the server sent.
      await expect.poll(() => page.evaluate(areAllTaken)).toBe(true)
      await page.getByLabel('Search').first().fill('planning')
      await unfold()
    })
    expect(findings).toEqual(nothing)
  })

  it('the browser tells what it refuses, so that the test can fail', async () => {
    const { violations, messages } = await open('/careless', async () => {
      await page.getByRole('button').click()
      // A violation is told after what caused it.
      await page.waitForFunction('violations.length === 5')
    })
    expect(violations.toSorted()).toEqual([
      'img-src forbids https://elsewhere.example/picture.png',
      'script-src-attr forbids inline',
      'script-src-elem forbids inline',
      'style-src-attr forbids inline',
      'style-src-elem forbids inline',
    ])
    expect(messages.length).toBeGreaterThanOrEqual(5)
  })
})

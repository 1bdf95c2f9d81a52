import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { defineTheme } from '../../src/themes/define.ts'
import { themes } from '../../src/themes/themes.ts'
import { now } from '../../stories/data/now.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { documentWith, type ElementsSite, inScript, startElementsSite } from '../fixtures/elementsSite.ts'
import { outlineFaults, whatHides } from '../fixtures/focused.ts'

vi.setConfig({ testTimeout: 120_000 })

const pageOf = (community: object, theme: string): string =>
  documentWith(
    `<link rel="stylesheet" href="/${theme}.css"><div>${inScript({ name: 'CommunityPage', props: { community, now } })}</div>`,
    '/react.js',
  )

const sheetOf = (id: string): string => defineTheme(themes.find((theme) => theme.id === id)!.brand).css

let site: ElementsSite

beforeAll(async () => {
  site = await startElementsSite({
    '/oci': pageOf(oci, 'oci'),
    '/large-foundation': pageOf(largeFoundation, 'cncf'),
    '/oci.css': sheetOf('oci'),
    '/cncf.css': sheetOf('cncf'),
  })
}, 60_000)

afterAll(() => site.close())

async function openPage(path: string, width: number, height: number): Promise<Page> {
  const { page } = await site.open(path, { now, viewport: { width, height }, reducedMotion: 'reduce' })
  onTestFinished(() => page.context().close())
  await page.evaluate(
    `Object.assign(window, { whatHides: ${whatHides.toString()}, outlineFaults: ${outlineFaults.toString()} })`,
  )
  return page
}

interface Stop {
  what: string
  faults: string[]
}

declare const window: { whatHides: typeof whatHides; outlineFaults: typeof outlineFaults }

/** The place that has the focus; nothing where it is not in this part of the page. */
const focusedIn = (page: Page, part: string): Promise<Stop | undefined> =>
  page.evaluate((selector) => {
    const focused = document.activeElement
    if (!focused?.matches(`${selector} *`)) return undefined
    const { textContent } = focused.closest('label') ?? focused
    const faults = [
      ...window.whatHides().map((by) => `is hidden by ${by}`),
      ...window.outlineFaults().map((fault) => `has an outline that ${fault}`),
    ]
    const what = `${focused.localName} ${textContent.replaceAll(/\s+/g, ' ').trim()}`
    return { what, faults: [...new Set(faults)] }
  }, part)

/** All places that a key leads to, one after the other, until it leads out of a part of the page. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', part = 'body'): Promise<Stop[]> {
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press(key)
    const stop = await focusedIn(page, part)
    if (!stop) return stops
    // A field for a time is one place, though a key leads to hours and minutes.
    if (stop.what !== stops.at(-1)?.what) stops.push(stop)
  }
}

const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ what, faults }) => faults.map((fault) => `${what}: ${fault}`))

/** What can be pressed and is to be seen. Of two side by side the keyboard enters one. */
const pressable = (page: Page, within = 'body'): Promise<number> =>
  page.evaluate(
    (part) =>
      [...document.querySelectorAll(`${part} :is(a[href], button, input, select, summary)`)].filter(
        (each) => each.checkVisibility() && !each.matches('[type=radio]:not(:checked)'),
      ).length,
    within,
  )

// A wide one and a telephone, both also enlarged to 400 % (WCAG 2.2, 1.4.10): 1280 × 1024 pixels are 320 × 256 then.
const screens = [
  [1280, 800],
  [390, 844],
  [1280, 320],
  [320, 256],
] as const

describe.each(screens)('by keyboard on a screen of %i × %i pixels', (width, height) => {
  it('each place of the page of OCI is reached, forth and back, and is seen there', async () => {
    const page = await openPage('/oci', width, height)
    const forth = await walk(page, 'Tab')
    expect(forth).toHaveLength(await pressable(page))
    const back = await walk(page, 'Shift+Tab')
    expect(back.map(({ what }) => what).toReversed()).toEqual(forth.map(({ what }) => what))
    expect(faultsOf([...forth, ...back])).toEqual([])
  })

  it('each place of a long agenda is reached, forth and back, under headings that stay in view', async () => {
    const page = await openPage('/large-foundation', width, height)
    const agenda = '[data-slot=upcoming-meetings]'
    await page.locator(`${agenda} input`).first().focus()
    const forth = await walk(page, 'Tab', agenda)
    expect(forth).toHaveLength((await pressable(page, agenda)) - 1)
    const back = await walk(page, 'Shift+Tab', agenda)
    expect(back.length).toBeGreaterThan(forth.length)
    expect(faultsOf([...forth, ...back])).toEqual([])
  })
})

it.each([
  ['/oci', 1280, '.mh\\:page-body > *', 'mh:page-aside'],
  ['/large-foundation', 390, '.mh\\:day > *', 'mh:day-head'],
])('what stays in view on %s lets go where the screen is low', async (path, width, selector, staying) => {
  const page = await openPage(path, width, 800)
  const sticky = () =>
    page.evaluate((parts) => {
      const found = [...document.querySelectorAll(parts)].filter((each) => getComputedStyle(each).position === 'sticky')
      return [...new Set(found.map(({ classList }) => classList[0]))]
    }, selector)
  expect(await sticky()).toEqual([staying])
  await page.setViewportSize({ width, height: 320 })
  expect(await sticky()).toEqual([])
})

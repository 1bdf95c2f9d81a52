import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { AddToCalendar } from '../../src/AddToCalendar.tsx'
import type { Meeting } from '../../src/model/meeting.ts'
import { SubscribeMenu } from '../../src/SubscribeMenu.tsx'
import { type ServedPages, servePages } from '../fixtures/served.ts'

const meeting: Meeting = {
  id: 'call',
  name: 'Kiln call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    time: '16:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60,
  },
}

const addresses = { feedHref: 'https://example.org/call.ics', fileHref: 'https://example.org/call.ics' }

const menus = {
  AddToCalendar: renderToString(createElement(AddToCalendar, { meeting, now: Date.UTC(2026, 4, 3, 12), ...addresses })),
  SubscribeMenu: renderToString(createElement(SubscribeMenu, addresses)),
}
type Menu = keyof typeof menus

const names: Record<Menu, string> = {
  AddToCalendar: 'Add to calendar',
  SubscribeMenu: 'Subscribe to the calendar',
}

const both = Object.keys(menus) as Menu[]

/** Room before and after, so that the button can stand anywhere on the screen. */
const tall = (menu: string): string =>
  `<main><h1>Calls</h1><hr style="height: 2000px">${menu}<hr style="height: 2000px"></main>`

let pages: ServedPages

beforeAll(async () => {
  pages = await servePages(
    Object.fromEntries(
      both.flatMap((name) => [
        [`/${name}`, `<main><h1>Calls</h1>${menus[name]}<p>Text after the menu.</p></main>`],
        [`/${name}/tall`, tall(menus[name])],
        [
          `/${name}/right`,
          `<main><h1>Calls</h1><div style="display: flex; justify-content: end">${menus[name]}</div></main>`,
        ],
        [`/${name}/rtl`, `<main dir="rtl"><h1>Calls</h1>${menus[name]}</main>`],
        // As a browser without popovers takes it: the attribute means nothing to it.
        [`/${name}/old`, `<main><h1>Calls</h1>${menus[name].replace(/ popover="auto"/, '')}</main>`],
      ]),
    ),
  )
}, 60_000)

afterAll(() => pages.close())

async function openPage(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await pages.open(path, options)
  onTestFinished(() => page.context().close())
  return page
}

const buttonOf = (page: Page): Locator => page.getByRole('button')

const listOf = (page: Page): Locator => page.locator('.mh\\:menu-list')

const hasFocus = (locator: Locator): Promise<boolean> => locator.evaluate((each) => each === document.activeElement)

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const run = `axe.run('main', { rules: { 'target-size': { enabled: true } } })`
  const { violations, incomplete } = await page.evaluate<AxeResults>(run)
  const unclear = incomplete.filter(({ id }) => id === 'color-contrast')
  return [...violations, ...unclear].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What the browser itself tells assistive technology of the button. */
async function isExpanded(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const button = nodes.find(({ role }) => role?.value === 'button')
  return button?.properties?.find(({ name }) => name === 'expanded')?.value.value
}

/** What of the list stands outside of the window. */
async function overhang(page: Page): Promise<string[]> {
  const { x, y, width, height } = (await listOf(page).boundingBox())!
  const { width: windowWidth, height: windowHeight } = page.viewportSize()!
  const sides = { left: -x, top: -y, right: x + width - windowWidth, bottom: y + height - windowHeight }
  return Object.entries(sides).flatMap(([side, pixels]) => (pixels > 0 ? [`${side}: ${pixels} px`] : []))
}

describe.each(both)('%s, where no script runs', (name) => {
  it('opens by a click, and closes by another', async () => {
    const page = await openPage(`/${name}`)
    expect(await listOf(page).isVisible()).toBe(false)
    await buttonOf(page).click()
    expect(await listOf(page).isVisible()).toBe(true)
    await buttonOf(page).click()
    expect(await listOf(page).isVisible()).toBe(false)
  })

  it.each(['Enter', 'Space'])('opens by the key %s, and leads on into the list', async (key) => {
    const page = await openPage(`/${name}`)
    await page.keyboard.press('Tab')
    expect(await hasFocus(buttonOf(page))).toBe(true)
    await page.keyboard.press(key)
    expect(await listOf(page).isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await hasFocus(listOf(page).getByRole('link').first())).toBe(true)
  })

  it('closes by Escape, and gives the focus back to its button', async () => {
    const page = await openPage(`/${name}`)
    await buttonOf(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await listOf(page).isVisible()).toBe(false)
    expect(await hasFocus(buttonOf(page))).toBe(true)
  })

  it('closes by a click elsewhere', async () => {
    const page = await openPage(`/${name}`)
    await buttonOf(page).click()
    await page.mouse.click(1000, 700)
    expect(await listOf(page).isVisible()).toBe(false)
  })

  it('tells assistive technology what it is, and whether it is open', async () => {
    const page = await openPage(`/${name}`)
    expect(await buttonOf(page).getAttribute('popovertarget')).toBe(await listOf(page).getAttribute('id'))
    expect(await page.locator('main').ariaSnapshot()).toContain(`button "${names[name]}`)
    expect(await isExpanded(page)).toBe(false)
    await buttonOf(page).click()
    expect(await isExpanded(page)).toBe(true)
    expect(await page.locator('main').ariaSnapshot()).toContain(`list "${names[name]}`)
  })

  it('has no faults of accessibility, closed or open', async () => {
    const page = await openPage(`/${name}`, { javaScriptEnabled: true })
    expect(await axeFaults(page)).toEqual([])
    await buttonOf(page).click()
    expect(await axeFaults(page)).toEqual([])
  })

  it('can be hit with a thumb', async () => {
    const page = await openPage(`/${name}`, { viewport: { width: 320, height: 800 } })
    await buttonOf(page).click()
    const targets = [buttonOf(page), ...(await listOf(page).getByRole('link').all())]
    const sizes = await Promise.all(targets.map((target) => target.boundingBox()))
    expect(sizes.length).toBeGreaterThan(5)
    expect(sizes.filter((box) => box!.height < 24 || box!.width < 24)).toEqual([])
  })

  describe.each([
    [320, 640],
    [640, 320],
    [1280, 800],
  ])('on a screen of %i × %i pixels', (width, height) => {
    const options = { viewport: { width, height } }

    it.each(['', '/right', '/rtl'])('opens within the window, where the page is that of %o', async (path) => {
      const page = await openPage(`/${name}${path}`, options)
      await buttonOf(page).click()
      expect(await overhang(page)).toEqual([])
    })

    it('opens within the window, wherever in it the button stands', async () => {
      const page = await openPage(`/${name}/tall`, options)
      const { y, height: own } = (await buttonOf(page).boundingBox())!
      const overhangs: Record<string, string[]> = {}
      for (const share of [0, 0.35, 0.5, 0.65, 1]) {
        await page.evaluate(`scrollTo(0, ${y - (height - own) * share})`)
        await buttonOf(page).click()
        expect(await listOf(page).isVisible()).toBe(true)
        overhangs[share] = await overhang(page)
        await page.keyboard.press('Escape')
      }
      expect(overhangs).toEqual({ 0: [], 0.35: [], 0.5: [], 0.65: [], 1: [] })
    })

    it('stands by its button, and leaves it free', async () => {
      const page = await openPage(`/${name}`, options)
      await buttonOf(page).click()
      const button = (await buttonOf(page).boundingBox())!
      const list = (await listOf(page).boundingBox())!
      expect(list.y - (button.y + button.height)).toBeGreaterThanOrEqual(0)
      expect(list.y - (button.y + button.height)).toBeLessThanOrEqual(16)
    })

    it('makes the page no wider', async () => {
      const page = await openPage(`/${name}`, options)
      await buttonOf(page).click()
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
    })
  })

  it('opens above its button where it does not fit below, and shows all of itself', async () => {
    const page = await openPage(`/${name}/tall`, { viewport: { width: 390, height: 844 } })
    const { y } = (await buttonOf(page).boundingBox())!
    await page.evaluate(`scrollTo(0, ${y - 700})`)
    await buttonOf(page).click()
    const button = (await buttonOf(page).boundingBox())!
    const list = (await listOf(page).boundingBox())!
    expect(button.y - (list.y + list.height)).toBe(8)
    expect(await listOf(page).evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0)
    expect(Math.min(list.x, 390 - list.x - list.width)).toBeGreaterThanOrEqual(12)
  })

  it('is not printed: nobody can press paper', async () => {
    const page = await openPage(`/${name}`)
    await page.emulateMedia({ media: 'print' })
    expect(await buttonOf(page).count()).toBe(0)
    expect(await listOf(page).isVisible()).toBe(false)
    expect(await page.getByText('Text after the menu.').isVisible()).toBe(true)
  })

  it('stands open where the browser knows no popovers', async () => {
    // Scripts run for the sake of axe; the page has none.
    const page = await openPage(`/${name}/old`, { viewport: { width: 320, height: 640 }, javaScriptEnabled: true })
    expect(await listOf(page).isVisible()).toBe(true)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('every link is right', () => {
  const linksOf = async (name: Menu): Promise<string[][]> => {
    const page = await openPage(`/${name}`)
    await buttonOf(page).click()
    const links = await listOf(page).getByRole('link').all()
    return Promise.all(
      links.map(async (link) => [(await link.textContent()) ?? '', (await link.getAttribute('href')) ?? '']),
    )
  }

  it('of AddToCalendar', async () => {
    const links = await linksOf('AddToCalendar')
    expect(links.map(([words, href = '']) => [words, href.split('?')[0]])).toEqual([
      ['Apple Calendar and other apps Stays up to date', 'webcal://example.org/call.ics'],
      ['Download as a file (.ics) All dates, as they are now', 'https://example.org/call.ics'],
      ['Google Calendar All dates, as they are now', 'https://calendar.google.com/calendar/render'],
      ['Outlook.com Stays up to date', 'https://outlook.live.com/calendar/0/addfromweb'],
      ['Microsoft 365 Stays up to date', 'https://outlook.office.com/calendar/0/addfromweb'],
      ['Yahoo Calendar Next date only; check the time', 'https://calendar.yahoo.com/'],
    ])
    const [, , google, outlook, , yahoo] = links.map(([, href = '']) => new URL(href).searchParams)
    expect([google!.get('dates'), google!.get('ctz')]).toEqual(['20260507T160000/20260507T170000', 'Europe/Lisbon'])
    expect(google!.get('recur')).toBe('RRULE:FREQ=WEEKLY;BYDAY=TH')
    expect(outlook!.get('url')).toBe('https://example.org/call.ics')
    expect([yahoo!.get('ST'), yahoo!.get('ET')]).toEqual(['20260507T150000Z', '20260507T160000Z'])
  })

  it('of SubscribeMenu', async () => {
    expect(await linksOf('SubscribeMenu')).toEqual([
      ['Apple Calendar and other apps Stays up to date', 'webcal://example.org/call.ics'],
      ['Feed address For any other app', 'https://example.org/call.ics'],
      ['Download as a file (.ics) All dates, as they are now', 'https://example.org/call.ics'],
      [
        'Google Calendar Stays up to date',
        'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fexample.org%2Fcall.ics',
      ],
      [
        'Outlook.com Stays up to date',
        'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fcall.ics',
      ],
      [
        'Microsoft 365 Stays up to date',
        'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fcall.ics',
      ],
    ])
  })
})

import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { ReactMajor } from '../fixtures/compiled.ts'
import { hydrate, PATIENCE, type ReadersSite, shifted, startSite, zones } from '../fixtures/readers.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare const window: { axe: { run: (options: object) => Promise<AxeResults> } }

vi.setConfig({ testTimeout: PATIENCE })

let site: ReadersSite

beforeAll(async () => {
  site = await startSite([18, 19])
}, PATIENCE)

afterAll(() => site.close())

/** The dates of a card as the reader sees them: organiser's time, then what stands in the reader's line. */
const linesOf = (page: Page, meeting: string): Promise<(readonly [string, string])[]> =>
  page.evaluate((id) => {
    const inPlainSpaces = (text = '') => text.replaceAll(/[\s\u00a0\u2009\u202f]+/g, ' ').trim()
    return [...document.querySelectorAll<HTMLElement>(`#meeting-${id} li`)].map((line) => {
      const time = line.querySelector('time')?.textContent
      return [inPlainSpaces(time ?? ''), inPlainSpaces(line.querySelector<HTMLElement>('.mh\\:reader-time')?.innerText)]
    })
  }, meeting)

/** The weekly call at 10:00 in California, which changes its clocks on 8 March 2026, as readers in English see it. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'Asia/Tokyo': [
    'Fri 6 Mar, 03:00–04:00 GMT+9 your time',
    'Fri 13 Mar, 02:00–03:00 GMT+9 your time Clock change',
    'Fri 20 Mar, 02:00–03:00 GMT+9 your time',
    'Fri 27 Mar, 02:00–03:00 GMT+9 your time',
    'Fri 3 Apr, 02:00–03:00 GMT+9 your time',
    'Fri 10 Apr, 02:00–03:00 GMT+9 your time',
  ],
  'Asia/Kathmandu': [
    '23:45 – 00:45 GMT+5:45 your time',
    '22:45–23:45 GMT+5:45 your time Clock change',
    '22:45–23:45 GMT+5:45 your time',
    '22:45–23:45 GMT+5:45 your time',
    '22:45–23:45 GMT+5:45 your time',
    '22:45–23:45 GMT+5:45 your time',
  ],
  'America/Los_Angeles': [
    '10:00–11:00 GMT-8 your time',
    '10:00–11:00 GMT-7 your time',
    '10:00–11:00 GMT-7 your time',
    '10:00–11:00 GMT-7 your time',
    '10:00–11:00 GMT-7 your time',
    '10:00–11:00 GMT-7 your time',
  ],
  // Its clocks go back by half an hour on 5 April.
  'Australia/Lord_Howe': [
    'Fri 6 Mar, 05:00–06:00 GMT+11 your time',
    'Fri 13 Mar, 04:00–05:00 GMT+11 your time Clock change',
    'Fri 20 Mar, 04:00–05:00 GMT+11 your time',
    'Fri 27 Mar, 04:00–05:00 GMT+11 your time',
    'Fri 3 Apr, 04:00–05:00 GMT+11 your time',
    'Fri 10 Apr, 03:30–04:30 GMT+10:30 your time Clock change',
  ],
  // Its clocks go forward on 29 March.
  'Europe/Berlin': [
    '19:00–20:00 CET your time',
    '18:00–19:00 CET your time Clock change',
    '18:00–19:00 CET your time',
    '18:00–19:00 CET your time',
    '19:00–20:00 CEST your time Clock change',
    '19:00–20:00 CEST your time',
  ],
}

// The time does not depend on React, so one zone is enough to see that React 18 shows it.
it.each<[ReactMajor, string]>([...zones.map((zone): [ReactMajor, string] => [19, zone]), [18, 'Europe/Berlin']])(
  'on React %i a reader in %s has their time of each date, and a mark where it is another than before',
  async (react, zone) => {
    const { page } = await site.open({ react, zone })
    await hydrate(page)
    expect(await linesOf(page, 'california')).toEqual(
      ['5 Mar', '12 Mar', '19 Mar', '26 Mar', '2 Apr', '9 Apr'].map((day, index) => [
        `Thu, ${day} 2026, 10:00–11:00 Pacific Time`,
        lines[zone]?.[index],
      ]),
    )
  },
)

it.each([
  [
    'de',
    'Asia/Kathmandu',
    'Do., 5. März 2026, 10:00–11:00 Uhr Nordamerikanische Westküstenzeit',
    '23:45 – 00:45 GMT+5:45 bei Ihnen',
  ],
  [
    'ja',
    'Australia/Lord_Howe',
    '2026/3/5(木) 10時00分～11時00分 米国太平洋時間',
    'あなたの時刻で3/6(金) 5時00分～6時00分(GMT+11)',
  ],
  ['ar', 'Europe/Berlin', 'الخميس، 5 مارس 2026، 10:00–11:00 ص توقيت المحيط الهادي', '7:00–8:00 م غرينتش+1 بتوقيتك'],
])('a reader of %s in %s has the forms of their language', async (locale, zone, organiser, reader) => {
  const { page } = await site.open({ locale, zone })
  await hydrate(page)
  expect((await linesOf(page, 'california'))[0]).toEqual([organiser, reader])
})

it('slots in two zones have a mark each where their own clocks change', async () => {
  const { page } = await site.open({ zone: 'Europe/Berlin' })
  await hydrate(page)
  expect(await linesOf(page, 'slots')).toEqual([
    ['Mon, 2 Mar 2026, 09:00–10:00 Lord Howe Time', 'Sun 1 Mar, 23:00 – 00:00 CET your time'],
    ['Mon, 9 Mar 2026, 09:00–10:00 Eastern Time', '14:00–15:00 CET your time'],
    ['Mon, 16 Mar 2026, 09:00–10:00 Lord Howe Time', 'Sun 15 Mar, 23:00 – 00:00 CET your time'],
    ['Mon, 23 Mar 2026, 09:00–10:00 Eastern Time', '14:00–15:00 CET your time'],
    ['Mon, 30 Mar 2026, 09:00–10:00 Lord Howe Time', '00:00–01:00 CEST your time Clock change'],
    ['Mon, 6 Apr 2026, 09:00–10:00 Eastern Time', '15:00–16:00 CEST your time Clock change'],
  ])
})

it('what is cancelled, moved and added has the time of the reader, too', async () => {
  const { page } = await site.open({ zone: 'America/Los_Angeles' })
  await hydrate(page)
  expect(await linesOf(page, 'berlin')).toEqual([
    ['Wed, 4 Mar 2026, 17:00–18:00 Central European Time', '08:00–09:00 GMT-8 your time'],
    ['Wed, 11 Mar 2026, 17:00–18:00 Central European Time', '09:00–10:00 GMT-7 your time Clock change'],
    ['Thu, 19 Mar 2026, 23:30 – Fri, 20 Mar 2026, 00:30 Central European Time', '15:30–16:30 GMT-7 your time'],
    ['Sat, 21 Mar 2026, 08:15–09:15 Central European Time', '00:15–01:15 GMT-7 your time'],
    ['Wed, 25 Mar 2026, 17:00–18:00 Central European Time', '09:00–10:00 GMT-7 your time'],
    ['Wed, 1 Apr 2026, 17:00–18:00 Central European Time', '08:00–09:00 GMT-7 your time Clock change'],
    ['Wed, 8 Apr 2026, 17:00–18:00 Central European Time', '08:00–09:00 GMT-7 your time'],
  ])
})

it('the agenda can be filtered by the reader’s own days, and the address keeps what they asked for', async () => {
  const { page } = await site.open({ zone: 'Asia/Tokyo' })
  await hydrate(page)
  const agenda = page.locator('[data-slot="upcoming-meetings"]')
  await agenda.getByRole('searchbox').fill('californian')
  await agenda.getByRole('checkbox').check()
  await agenda.getByRole('combobox').selectOption('Friday')
  expect(page.url()).toBe(`${site.origin}/19/en#agenda?q=californian&zone=reader&day=4`)
  const days = () =>
    agenda.getByRole('list').evaluateAll((all) => all.map((each) => each.previousElementSibling?.textContent))
  expect(await days()).toEqual(['Friday 6 March', 'Friday 13 March', 'Friday 20 March'])

  await page.reload()
  await hydrate(page)
  expect(await days()).toEqual(['Friday 6 March', 'Friday 13 March', 'Friday 20 March'])
  expect(await agenda.getByRole('searchbox').inputValue()).toBe('californian')
})

it('a reader who comes when the page is old finds what is next now, and what is over', async () => {
  const { page, messages } = await site.open({ zone: 'Europe/Berlin', clock: Date.UTC(2026, 2, 12, 17, 30) })
  await hydrate(page)
  expect((await linesOf(page, 'california')).slice(0, 3).map(([, reader]) => reader)).toEqual([
    'Over',
    'Now, 18:00–19:00 CET your time Clock change',
    '18:00–19:00 CET your time',
  ])
  expect(await page.locator('[data-slot="next-meeting"]').innerText()).toContain('Californian call')
  expect(await page.locator('[data-slot="next-meeting"]').innerText()).toContain('Now, 18:00–19:00 CET your time')
  expect(await shifted(page)).toEqual([])
  expect(messages).toEqual([])
})

describe.each<ReactMajor>([19, 18])('the mark of a clock change on React %i', (react) => {
  it('opens by keyboard and by click, and is closed by Escape', async () => {
    const { page, messages } = await site.open({ react, zone: 'Asia/Tokyo' })
    await hydrate(page)
    const mark = page.locator('#meeting-california').getByRole('button', { name: 'Clock change' })
    const meaning = page.locator('#meeting-california [popover]')
    expect(await mark.count()).toBe(1)
    expect(await meaning.isVisible()).toBe(false)

    for (const openIt of [() => page.keyboard.press('Enter'), () => page.keyboard.press('Space'), () => mark.click()]) {
      await mark.focus()
      await openIt()
      expect(await meaning.isVisible()).toBe(true)
      expect(await meaning.innerText()).toBe('Your local time changes from this date: clocks change on different days.')
      await page.keyboard.press('Escape')
      expect(await meaning.isVisible()).toBe(false)
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    }
    expect(messages).toEqual([])
  })

  it.each([
    ['en', 1000],
    ['ar', 340],
  ])('has no faults of accessibility, closed and open, in %s at %i pixels', async (locale, width) => {
    const { page } = await site.open({ react, locale, width, zone: 'Asia/Tokyo' })
    await hydrate(page)
    await page.addScriptTag({ path: axe })
    const faults = () =>
      page.evaluate(async () => {
        const { violations } = await window.axe.run({ rules: { 'target-size': { enabled: true } } })
        return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`))
      })
    expect(await faults()).toEqual([])

    await page.locator('#meeting-california button').click()
    const box = await page.locator('#meeting-california [popover]').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(await faults()).toEqual([])
  })
})

import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

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

/** The dates of a card as the reader sees them: the next one whole, of the others the day and when they begin. */
const linesOf = (page: Page, meeting: string): Promise<string[]> =>
  page.evaluate((id) => {
    const inPlainSpaces = (text: string) => text.replaceAll(/[\s\u00a0\u2009\u202f]+/g, ' ').trim()
    const card = document.querySelector<HTMLElement>(`#meeting-${id}`)!
    const partsOf = (root: Element, names: readonly string[]) =>
      names.map((name) => root.querySelector<HTMLElement>(`[data-part=${name}]`)?.innerText ?? '')
    const next = partsOf(card.querySelector('[data-slot=dates]')!, ['status', 'day', 'time', 'zone'])
    const later = [...card.querySelectorAll<HTMLElement>('.mh\\:later > li:not([hidden])')].map((line) => [
      ...partsOf(line, ['day', 'status', 'time']),
      ...partsOf(line, ['shift']),
    ])
    return [next, ...later].map((parts) => inPlainSpaces(parts.filter(Boolean).join(' | ')))
  }, meeting)

/** The weekly call at 10:00 in California, which changes its clocks on 8 March 2026, as readers in English see it. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'Asia/Tokyo': [
    'Friday 6 March | 3:00 – 4:00 AM | your time · Thu 10:00 AM Pacific Time',
    'Fri 13 Mar | 2:00 AM | 1 hr earlier',
    'Fri 20 Mar | 2:00 AM',
    'Fri 27 Mar | 2:00 AM',
    'Fri 3 Apr | 2:00 AM',
    'Fri 10 Apr | 2:00 AM',
  ],
  'Asia/Kathmandu': [
    'Thursday 5 March | 11:45 PM – 12:45 AM | your time · 10:00 AM Pacific Time',
    'Thu 12 Mar | 10:45 PM | 1 hr earlier',
    'Thu 19 Mar | 10:45 PM',
    'Thu 26 Mar | 10:45 PM',
    'Thu 2 Apr | 10:45 PM',
    'Thu 9 Apr | 10:45 PM',
  ],
  'America/Los_Angeles': [
    'Thursday 5 March | 10:00 – 11:00 AM | your time · Pacific Time',
    'Thu 12 Mar | 10:00 AM',
    'Thu 19 Mar | 10:00 AM',
    'Thu 26 Mar | 10:00 AM',
    'Thu 2 Apr | 10:00 AM',
    'Thu 9 Apr | 10:00 AM',
  ],
  // Its clocks go back by half an hour on 5 April.
  'Australia/Lord_Howe': [
    'Friday 6 March | 5:00 – 6:00 AM | your time · Thu 10:00 AM Pacific Time',
    'Fri 13 Mar | 4:00 AM | 1 hr earlier',
    'Fri 20 Mar | 4:00 AM',
    'Fri 27 Mar | 4:00 AM',
    'Fri 3 Apr | 4:00 AM',
    'Fri 10 Apr | 3:30 AM | 30 mins earlier',
  ],
  // Its clocks go forward on 29 March.
  'Europe/Berlin': [
    'Thursday 5 March | 7:00 – 8:00 PM | your time · 10:00 AM Pacific Time',
    'Thu 12 Mar | 6:00 PM | 1 hr earlier',
    'Thu 19 Mar | 6:00 PM',
    'Thu 26 Mar | 6:00 PM',
    'Thu 2 Apr | 7:00 PM | 1 hr later',
    'Thu 9 Apr | 7:00 PM',
  ],
}

// The time does not depend on React, so one zone is enough to see that React 18 shows it.
it.each<[ReactMajor, string]>([...zones.map((zone): [ReactMajor, string] => [19, zone]), [18, 'Europe/Berlin']])(
  'on React %i a reader in %s has their time of each date, and is told where it is another than before',
  async (react, zone) => {
    const { page } = await site.open({ react, zone })
    await hydrate(page)
    expect(await linesOf(page, 'california')).toEqual(lines[zone])
  },
)

it.each([
  ['de', 'Asia/Kathmandu', 'Donnerstag, 5. März | 23:45 – 0:45 | bei Ihnen · 10:00 Nordamerikanische Westküstenzeit'],
  ['ja', 'Australia/Lord_Howe', '3月6日金曜日 | 5時00分～6時00分 | あなたの時刻・10:00 (木) 米国太平洋時間'],
  ['ar', 'Europe/Berlin', 'الخميس، 5 مارس | 7:00–8:00 م | بتوقيتك · \u206810:00 ص توقيت المحيط الهادي\u2069'],
])('a reader of %s in %s has the forms of their language', async (locale, zone, next) => {
  const { page } = await site.open({ locale, zone })
  await hydrate(page)
  expect((await linesOf(page, 'california'))[0]).toBe(next)
})

it('slots in two zones say each where their own clocks change', async () => {
  const { page } = await site.open({ zone: 'Europe/Berlin' })
  await hydrate(page)
  expect(await linesOf(page, 'slots')).toEqual([
    'Sunday 1 March | 11:00 PM – 12:00 AM | your time · Mon 9:00 AM Lord Howe Time',
    'Mon 9 Mar | 2:00 PM',
    'Sun 15 Mar | 11:00 PM',
    'Mon 23 Mar | 2:00 PM',
    'Mon 30 Mar | 12:00 AM | 1 hr later',
    'Mon 6 Apr | 3:00 PM | 1 hr later',
  ])
})

it('what is cancelled, moved and added has the time of the reader, too', async () => {
  const { page } = await site.open({ zone: 'America/Los_Angeles' })
  await hydrate(page)
  expect(await linesOf(page, 'berlin')).toEqual([
    'Wednesday 4 March | 8:00 – 9:00 AM | your time · 5:00 PM Central European Time',
    'Wed 11 Mar | Cancelled | 9:00 AM | 1 hr later',
    'Thu 19 Mar | Moved | 3:30 PM',
    'Sat 21 Mar | Extra date | 12:15 AM',
    'Wed 25 Mar | 9:00 AM',
    'Wed 1 Apr | 8:00 AM | 1 hr earlier',
    'Wed 8 Apr | 8:00 AM',
  ])
})

it('the agenda can be filtered by the reader’s own days, and the address keeps what they asked for', async () => {
  const { page } = await site.open({ zone: 'Asia/Tokyo' })
  await hydrate(page)
  const agenda = page.locator('[data-slot="upcoming-meetings"]')
  await agenda.getByRole('searchbox').fill('californian')
  await agenda.getByRole('combobox', { name: 'Day', exact: true }).selectOption('Friday')
  expect(page.url()).toBe(`${site.origin}/19/en#agenda?q=californian&day=4`)
  const days = () =>
    agenda
      .getByRole('list')
      .evaluateAll((all) => all.map((each) => each.previousElementSibling?.firstElementChild?.textContent))
  expect(await days()).toEqual(['Friday 6 March', 'Friday 13 March', 'Friday 20 March', 'Friday 27 March'])

  await page.reload()
  await hydrate(page)
  expect(await days()).toEqual(['Friday 6 March', 'Friday 13 March', 'Friday 20 March', 'Friday 27 March'])
  expect(await agenda.getByRole('searchbox').inputValue()).toBe('californian')
})

it('a reader who comes when the page is old finds what is next now, and what is over', async () => {
  const { page, messages } = await site.open({ zone: 'Europe/Berlin', clock: Date.UTC(2026, 2, 12, 17, 30) })
  await hydrate(page)
  expect((await linesOf(page, 'california')).slice(0, 2)).toEqual([
    'Thursday 12 March | 6:00 – 7:00 PM | your time · 10:00 AM Pacific Time',
    'Thu 19 Mar | 6:00 PM',
  ])
  expect(await page.locator('[data-slot="next-meeting"]').innerText()).toContain('Californian call')
  expect(await page.locator('[data-slot="next-meeting"]').innerText()).toContain('Now, until 7:00 PM')
  // A card gets shorter by the dates that have passed. What is above it stays.
  expect(await shifted(page)).toEqual([expect.stringMatching(/^[\d.]+: (?:When we meet|Upcoming meetings)/)])
  expect(messages).toEqual([])
})

it.each([
  ['en', 1000],
  ['ar', 340],
])('has no faults of accessibility in %s at %i pixels', async (locale, width) => {
  const { page } = await site.open({ locale, width, zone: 'Asia/Tokyo' })
  await hydrate(page)
  await page.addScriptTag({ path: axe })
  const faults = await page.evaluate(async () => {
    const { violations } = await window.axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`))
  })
  expect(faults).toEqual([])
})

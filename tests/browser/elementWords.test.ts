import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'

import { bundleElementWords } from '../../scripts/elements.mjs'
import type { Community } from '../../src/model/community.ts'
import { documentWith, type ElementsSite, inScript, startElementsSite } from '../fixtures/elementsSite.ts'

const community: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org',
  meetings: [
    {
      id: 'call',
      name: { en: 'Weekly call', de: 'Wochentreffen' },
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC', from: '2026-04-02' },
    },
  ],
}

const words = '<script type="module" src="/de.js"></script>'
const element = (attributes: string): string =>
  `<moothall-meeting-schedule ${attributes} now="2026-05-03T12:00:00Z">${inScript(community)}</moothall-meeting-schedule>`

let site: ElementsSite

beforeAll(async () => {
  site = await startElementsSite({
    '/de.js': await bundleElementWords('de'),
    '/after': documentWith(element('lang="de"') + words),
    '/before': documentWith(words + element('locale="de-AT"')).replace(
      /(<script type="module" src="\/elements.js">)/,
      `${words}$1`,
    ),
    '/around': documentWith(`<div lang="de">${element('')}</div>${words}`),
    '/none': documentWith(element('lang="de"') + element('lang="de"')),
    '/bad': documentWith(element('lang="de_DE"')),
  })
})

afterAll(() => site.close())

async function open(path: string) {
  const opened = await site.open(path)
  onTestFinished(() => opened.page.context().close())
  return opened
}

it.each(['/after', '/before', '/around'])('an element has the words of its language, %s', async (path) => {
  const { page, messages } = await open(path)
  expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('Treffen')
  expect(await page.getByRole('heading', { level: 3 }).innerText()).toBe('Wochentreffen')
  expect(await page.locator('main').innerText()).toContain('Jeden Donnerstag')
  expect(messages).toEqual([])
})

it('without the words it is English, marked as such, and one warning names the file', async () => {
  const { page, messages } = await open('/none')
  expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Weekly call', 'Weekly call'])
  expect(await page.locator('main').innerText()).toContain('Every Thursday')
  expect(await page.locator('moothall-meeting-schedule > [lang=en]').count()).toBe(2)
  expect(messages).toEqual([
    'moothall: there are no words for lang "de", so the elements are in English. ' +
      'Load elements/locales/de.js of the package, <script type="module">.',
  ])
})

it('words that come later, and another lang, show it anew', async () => {
  const { page } = await open('/none')
  await page.addScriptTag({ url: '/de.js', type: 'module' })
  await page.getByRole('heading', { name: 'Wochentreffen' }).first().waitFor()
  expect(await page.locator('moothall-meeting-schedule > [lang=en]').count()).toBe(0)
  await page
    .locator('moothall-meeting-schedule')
    .first()
    .evaluate((each) => each.setAttribute('lang', 'en'))
  await page.getByRole('heading', { name: 'Weekly call' }).waitFor()
})

it('a lang that is no language tag is passed over', async () => {
  const { page, messages } = await open('/bad')
  expect(await page.getByRole('heading', { level: 3 }).innerText()).toBe('Weekly call')
  expect(messages).toEqual([])
})

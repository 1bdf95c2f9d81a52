import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'

import { pseudoLocale, pseudoMessages } from '../../.storybook/pseudoMessages.ts'
import { bundleElementWords } from '../../scripts/elements.mjs'
import { elementContents } from '../../src/elements/contents.tsx'
import type { Community } from '../../src/model/community.ts'
import { bundle } from '../fixtures/bundle.ts'
import { documentWith, type ElementsSite, inScript, startElementsSite } from '../fixtures/elementsSite.ts'
import { fullSamples } from '../fixtures/fullSamples.ts'
import { samples } from '../fixtures/samples.ts'
import { root } from '../fixtures/sources.ts'
import { leavesOf } from '../fixtures/words.ts'

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

const pseudoWords = `import { registerMessages } from '/elements.js'
registerMessages('${pseudoLocale}', ${JSON.stringify(pseudoMessages)})`

/** Looks for words of no catalogue after each of what a reader can do: every choice, a search in vain, and a copy. */
const usesIt = `
  import { saidIn, wordsOfNoCatalogue } from './tests/fixtures/words.ts'

  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))

  window.strangeWords = async (given) => {
    const place = document.querySelector('main')
    const strange = new Set()
    const look = () => {
      for (const text of wordsOfNoCatalogue(saidIn(place), given)) strange.add(text)
    }
    const change = async (field, value) => {
      field.value = value
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
      await painted()
      look()
    }
    look()
    for (const select of place.querySelectorAll('select')) {
      for (const { value } of [...select.options].toReversed()) await change(select, value)
    }
    for (const field of place.querySelectorAll('input:not([type=radio])')) {
      await change(field, 'no such word')
      await change(field, '')
    }
    for (const press of place.querySelectorAll('input[type=radio], [data-copy]')) press.click()
    await painted()
    look()
    return [...strange]
  }
`

const tags = Object.keys(elementContents)
const note = { kind: 'tip', title: 'Early', body: 'Come early.' }
const wholeCommunity = fullSamples.CommunityPage.community
// A text of several parts stands whole where there is no room for its links.
const given = [...leavesOf([samples, wholeCommunity, note]), 'See the list']

/** An element with all that it may show. */
const pseudoElement = (tag: string): string =>
  `<${tag} lang="${pseudoLocale}" now="2026-05-03T12:00:00Z" start="2026-05-04T15:00:00Z" time-zone="Europe/Lisbon"
    feed-href="https://kiln.example.org/all.ics">${inScript(tag === 'moothall-callout' ? note : wholeCommunity)}</${tag}>`

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
    '/pseudo.js': pseudoWords,
    '/use.js': await bundle(root, usesIt),
    ...Object.fromEntries(
      tags.map((tag) => [
        `/pseudo/${tag}`,
        documentWith(`${pseudoElement(tag)}<script src="/use.js"></script>`, '/pseudo.js'),
      ]),
    ),
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

it.each(tags)('in a pseudo-locale %s finds no word that the catalogue does not have', async (tag) => {
  const { page } = await open(`/pseudo/${tag}`)
  await page.locator(`${tag} [data-moothall], ${tag}[data-moothall]`).first().waitFor({ state: 'attached' })
  const strange = await page.evaluate(
    (texts) => (window as unknown as { strangeWords: (given: string[]) => Promise<string[]> }).strangeWords(texts),
    given,
  )
  expect(strange).toEqual([])
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { bundle } from '../fixtures/bundle.ts'
import {
  documentWith,
  type ElementsSite,
  inScript,
  type OpenedPage,
  openInTokyo,
  startElementsSite,
} from '../fixtures/elementsSite.ts'
import { root } from '../fixtures/sources.ts'
import { community as larkspur, now } from '../hosts/community.ts'

/** An app of its own, with a React and a library of its own. */
const app = (id: string, props: object): string => `
  import { createElement as h } from 'react'
  import { createRoot } from 'react-dom/client'
  import { CommunityPage } from './src/CommunityPage.tsx'
  import { UpcomingMeetings } from './src/UpcomingMeetings.tsx'

  const { community, now, idPrefix } = ${JSON.stringify(props)}
  const agenda = h(UpcomingMeetings, { meetings: community.meetings, now, idPrefix, id: idPrefix + 'agenda' })
  createRoot(document.getElementById('${id}'), { identifierPrefix: '${id}' })
    .render([h(CommunityPage, { key: 1, community, now, idPrefix }), h('div', { key: 2 }, agenda)])
`

const apps = {
  one: app('one', { community: { ...largeFoundation, faqs: larkspur.faqs }, now, idPrefix: 'one-' }),
  two: app('two', { community: { ...largeFoundation, name: 'Two' }, now, idPrefix: 'two-' }),
}
const both = documentWith('<div id="one"></div><div id="two"></div>', '/one.js').replace(
  '</head>',
  '<script type="module" src="/two.js"></script></head>',
)
const elements = documentWith(`<moothall-community>${inScript(larkspur)}</moothall-community>`)

let site: ElementsSite

beforeAll(async () => {
  const scripts = await Promise.all(
    Object.entries(apps).map(async ([id, source]) => [`/${id}.js`, await bundle(root, source, 'production')] as const),
  )
  site = await startElementsSite({
    ...Object.fromEntries(scripts),
    '/apps': both,
    '/elements': elements,
    '/elements/twice': elements.replace(
      '</head>',
      '<link rel="stylesheet" href="/styles.css?again"><script type="module" src="/elements.js?again"></script></head>',
    ),
  })
}, 60_000)

afterAll(() => site.close())

vi.setConfig({ testTimeout: 30_000 })

const open = (path: string): Promise<OpenedPage> => openInTokyo(site, path, now)

const idsTwice = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index)
  })

it('two apps on one page, each with a library of its own, leave each other alone', async () => {
  const { page, messages } = await open('/apps')
  const [one, two] = [page.locator('#one'), page.locator('#two')]
  expect(await idsTwice(page)).toEqual([])

  const before = await two.locator('[data-line]').count()
  await one.getByRole('searchbox', { name: 'Search' }).first().fill('graph')
  await one.getByRole('radio', { name: 'Organiser’s' }).first().check({ force: true })
  expect(await one.locator('[data-line]').count()).toBeLessThan(before)
  expect(await two.locator('[data-line]').count()).toBe(before)
  expect(await two.getByRole('radio', { name: 'Your time' }).first().isChecked()).toBe(true)

  const opened = page.locator('.mh\\:menu-list:popover-open')
  await two.locator('button[popovertarget]').first().click()
  expect(await opened.count()).toBe(1)
  expect(await opened.evaluate((menu) => menu.closest('#one, #two')!.id)).toBe('two')
  expect(messages).toEqual([])
})

it('the script of the elements and the style sheet may be there twice', async () => {
  const [once, twice] = [await open('/elements'), await open('/elements/twice')]
  const look = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { color, backgroundColor, font } = getComputedStyle(element)
        return [element.localName, x, y, width, height, color, backgroundColor, font].join()
      }),
    )
  expect(await look(twice.page)).toEqual(await look(once.page))
  expect(twice.messages).toEqual([])
})

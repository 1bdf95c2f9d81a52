import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import type { ReactMajor } from '../fixtures/compiled.ts'
import { hydrate, locales, PATIENCE, type ReadersSite, shifted, startSite, zones } from '../fixtures/readers.ts'

vi.setConfig({ testTimeout: PATIENCE })

let site: ReadersSite

beforeAll(async () => {
  site = await startSite([18, 19])
}, PATIENCE)

afterAll(() => site.close())

// Whether something moves depends on the language, the zone and the width, and most of all where there is little room;
// whether React hydrates a page without a message depends on its version and the language. So every language is read in
// every zone on a narrow screen, with the versions taking turns, and every language and zone once on a wide one.
const readers = locales.flatMap((locale, row) =>
  zones.flatMap((zone, column) => {
    const react: ReactMajor = (row + column) % 2 === 0 ? 19 : 18
    const narrow = { react, locale, zone, width: 340 }
    return row === column % locales.length ? [narrow, { ...narrow, width: 1000 }] : [narrow]
  }),
)

// A busy machine may paint between two steps of one hydration. What moves because of the page does so each time.
it.each(readers)(
  'on React $react in $locale at $width pixels a reader in $zone has their own time, no message, and nothing moves',
  { retry: 1 },
  async (reader) => {
    const { page, messages } = await site.open(reader)
    await hydrate(page)
    expect(await shifted(page)).toEqual([])
    expect(messages).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(reader.width)
  },
)

it('a row of groups that arrives in two pieces keeps what is there in its place', async () => {
  const { page } = await site.open({})
  const html = await page.evaluate(() => fetch('/19/en').then((response) => response.text()))
  const [table, rows] = [html.indexOf('group-table'), '<tbody']
  const cut = html.indexOf('data-column="meetings"', html.indexOf(rows, table))
  expect(cut).toBeGreaterThan(table)
  await page.evaluate(
    async (pieces) => {
      document.open()
      for (const piece of pieces) {
        document.write(piece)
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      document.close()
    },
    [html.slice(0, html.lastIndexOf('<', cut)), html.slice(html.lastIndexOf('<', cut))],
  )
  expect((await shifted(page)).filter((shift) => shift.includes('Chair'))).toEqual([])
})

it('what moves is noticed, so that the test can fail', async () => {
  const { page } = await site.open({ path: '/careless' })
  // Only what has been painted can move.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await hydrate(page)
  await expect.poll(() => shifted(page)).toEqual([expect.stringContaining('Words')])
})

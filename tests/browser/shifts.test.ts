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

it.each(readers)(
  'on React $react in $locale at $width pixels a reader in $zone has their own time, no message, and nothing moves',
  async (reader) => {
    const { page, messages } = await site.open(reader)
    await hydrate(page)
    expect(await shifted(page)).toEqual([])
    expect(messages).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(reader.width)
  },
)

it('what moves is noticed, so that the test can fail', async () => {
  const { page } = await site.open({ path: '/careless' })
  await hydrate(page)
  await expect.poll(() => shifted(page)).toEqual([expect.stringContaining('Words')])
})

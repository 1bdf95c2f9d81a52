import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import type { ReactMajor } from '../fixtures/compiled.ts'
import { hydrate, locales, PATIENCE, type ReadersSite, shifted, startSite, zones } from '../fixtures/readers.ts'

vi.setConfig({ testTimeout: PATIENCE })

let site: ReadersSite

beforeAll(async () => {
  site = await startSite([18, 19])
}, PATIENCE)

afterAll(() => site.close())

// Whether something moves depends on the words of the language, on the zone and, above all on a narrow screen, on the
// width; whether React takes a page over, on its release and the language. So: each language in each zone where there is
// little room, on the releases by turns, and each language and each zone where there is much.
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
  expect(await shifted(page)).toEqual([expect.stringContaining('Words')])
})

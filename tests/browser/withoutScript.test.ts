import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { PATIENCE, type ReadersSite, startSite } from '../fixtures/readers.ts'

vi.setConfig({ testTimeout: PATIENCE })

let site: ReadersSite

beforeAll(async () => {
  site = await startSite([19])
}, PATIENCE)

afterAll(() => site.close())

describe('without JavaScript', () => {
  /** What a reader sees of a part of the page, line by line. */
  const visibleLines = async (part: Locator): Promise<string[]> =>
    (await part.innerText()).split('\n').flatMap((line) => line.replaceAll(/\s+/g, ' ').trim() || [])

  it.each([
    [
      'Californian call',
      [
        'Californian call',
        'Open to everyone',
        'MAR',
        '5',
        'Thu',
        'Updated 1 March 2026',
        'Thursday 5 March',
        '10:00–11:00',
        'Pacific Time · 18:00 UTC',
        'Join',
        'Californian call',
        'After that',
        'Thu 12 Mar',
        '10:00',
        'Thu 19 Mar',
        '10:00',
        'Thu 26 Mar',
        '10:00',
        'Thu 2 Apr',
        '10:00',
        'Thu 9 Apr',
        '10:00',
        'Every Thursday, 10:00 Pacific Time, 1 hour',
      ],
    ],
    [
      'Berlin call',
      [
        'Berlin call',
        'Open to everyone',
        'MAR',
        '4',
        'Wed',
        'Updated 1 March 2026',
        'Wednesday 4 March',
        '17:00–18:00',
        'Central European Time · 16:00 UTC',
        'Join',
        'Berlin call',
        'After that',
        'Wed 11 Mar',
        'Cancelled',
        '17:00',
        'Most of us are at the summit.',
        'Thu 19 Mar',
        'Moved',
        '23:30',
        'Instead of Wed 18 Mar, 17:00.',
        'The room is taken.',
        'Sat 21 Mar',
        'Extra date',
        '08:15',
        'Wed 25 Mar',
        '17:00',
        'Wed 1 Apr',
        '17:00',
        'Wed 8 Apr',
        '17:00',
        'Every Wednesday, 17:00 Central European Time, 1 hour',
      ],
    ],
    [
      'Tokyo call',
      [
        'Tokyo call',
        'Open to everyone',
        'MAR',
        '3',
        'Tue',
        'Updated 1 March 2026',
        'Tuesday 3 March',
        '09:00–10:00',
        'Japan Standard Time · 00:00 UTC',
        'Join',
        'Tokyo call',
        'After that',
        'Tue 10 Mar',
        '09:00',
        'Tue 17 Mar',
        '09:00',
        'Tue 24 Mar',
        '09:00',
        'Tue 31 Mar',
        '09:00',
        'Tue 7 Apr',
        '09:00',
        'Every Tuesday, 09:00 Japan Standard Time, 1 hour',
      ],
    ],
    [
      'Call in two slots',
      [
        'Call in two slots',
        'MAR',
        '2',
        'Mon',
        'Updated 1 March 2026',
        'Monday 2 March',
        '09:00–10:00',
        'Lord Howe Time · 22:00 UTC',
        'Get the link in #kiln',
        '– Call in two slots',
        'After that',
        'Mon 9 Mar',
        '09:00',
        'Mon 16 Mar',
        '09:00',
        'Mon 23 Mar',
        '09:00',
        'Mon 30 Mar',
        '09:00',
        'Mon 6 Apr',
        '09:00',
        'Every other Monday, 09:00 Lord Howe Time, 1 hour',
        'Every other Monday, 09:00 Eastern Time, 1 hour',
      ],
    ],
    [
      'Council',
      [
        'Council',
        'WED',
        '?',
        'Date to be announced',
        'Expected between 4 March and 1 April',
        'A Wednesday at 23:30',
        'UTC',
        'Every 4 to 8 weeks on a Wednesday, 23:30 UTC',
        'Last meeting: 4 February 2026',
      ],
    ],
    ['Marketing', ['Marketing', 'To be decided', 'Day and time not settled yet', 'published as “bi-weekly”']],
  ])('the card of the %s shows its rule, its dates and the way in', async (name, lines) => {
    const { page } = await site.open({ hasScript: false })
    expect(await visibleLines(page.getByRole('article', { name }))).toEqual(lines)
  })

  it('the agenda is a plain list, and the banner as old as the page', async () => {
    const { page } = await site.open({ hasScript: false })
    expect(await visibleLines(page.locator('[data-slot="next-meeting"]'))).toEqual([
      'Next meeting',
      'Updated 1 March 2026',
      'Call in two slots',
      'Monday 2 March',
      '09:00–10:00',
      'Lord Howe Time · 22:00 UTC',
    ])
    const lines = await visibleLines(page.locator('[data-slot="upcoming-meetings"]'))
    expect(lines.slice(0, 16)).toEqual([
      'Upcoming meetings',
      '17 meetings · in the organiser’s time zone · Updated 1 March 2026',
      'Monday',
      '2 March',
      '1 meeting',
      '09:00–10:00',
      'Call in two slots',
      'Lord Howe Time',
      'Tuesday',
      '3 March',
      '1 meeting',
      '09:00–10:00',
      'Tokyo call',
      'Japan Standard Time',
      'Join',
      'Tokyo call',
    ])
    expect(lines).toEqual(expect.arrayContaining(['Cancelled', 'Moved', 'Extra date']))
  })

  it.each([1000, 340])('nothing that needs a script is shown at %i pixels', async (width) => {
    const { page } = await site.open({ hasScript: false, width })
    const readerLines = await page.locator('.mh\\:reader-time').all()
    expect(readerLines).toHaveLength(1)
    for (const line of readerLines) expect(await line.isVisible()).toBe(false)
    const fields = page.getByRole('group', { name: 'Filter the meetings', includeHidden: true })
    expect(await fields.count()).toBe(1)
    expect(await fields.isVisible()).toBe(false)
    // A menu opens without one.
    for (const field of await page.locator('input, select, button:not([popovertarget])').all())
      expect(await field.isVisible()).toBe(false)
  })

  it('every link can be seen, and leads where it says', async () => {
    const { page } = await site.open({ hasScript: false })
    const links = await page.getByRole('link').all()
    for (const link of links) expect(await link.isVisible()).toBe(true)
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
    expect(new Set(addresses.filter((address) => !address?.startsWith('#')))).toEqual(
      new Set([
        'https://meet.example.org/california',
        'https://meet.example.org/berlin',
        'https://meet.example.org/tokyo',
        'https://chat.example.org/',
      ]),
    )
    const anchors = new Set(addresses.filter((address) => address?.startsWith('#')))
    expect(anchors).toEqual(
      new Set(['#channel-chat', '#meeting-berlin', '#meeting-california', '#meeting-slots', '#meeting-tokyo']),
    )
    for (const anchor of anchors) expect(await page.locator(anchor ?? '').count()).toBe(1)
  })
})

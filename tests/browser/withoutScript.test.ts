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
        'Every Thursday, 10:00 Pacific Time, 1 hour',
        'Updated 1 March 2026',
        'Thu, 5 Mar 2026, 10:00–11:00 Pacific Time',
        'Thu, 12 Mar 2026, 10:00–11:00 Pacific Time',
        'Thu, 19 Mar 2026, 10:00–11:00 Pacific Time',
        'Thu, 26 Mar 2026, 10:00–11:00 Pacific Time',
        'Thu, 2 Apr 2026, 10:00–11:00 Pacific Time',
        'Thu, 9 Apr 2026, 10:00–11:00 Pacific Time',
        'Join',
        'meet.example.org',
        'Open to',
        'Everyone',
      ],
    ],
    [
      'Berlin call',
      [
        'Berlin call',
        'Every Wednesday, 17:00 Central European Time, 1 hour',
        'Updated 1 March 2026',
        'Wed, 4 Mar 2026, 17:00–18:00 Central European Time',
        'Wed, 11 Mar 2026, 17:00–18:00 Central European Time',
        'Cancelled',
        'Most of us are at the summit.',
        'Thu, 19 Mar 2026, 23:30 – Fri, 20 Mar 2026, 00:30 Central European Time',
        'Moved from Wed, 18 Mar 2026, 17:00',
        'The room is taken.',
        'Sat, 21 Mar 2026, 08:15–09:15 Central European Time',
        'Extra date',
        'Wed, 25 Mar 2026, 17:00–18:00 Central European Time',
        'Wed, 1 Apr 2026, 17:00–18:00 Central European Time',
        'Wed, 8 Apr 2026, 17:00–18:00 Central European Time',
        'Join',
        'meet.example.org',
        'Open to',
        'Everyone',
      ],
    ],
    [
      'Tokyo call',
      [
        'Tokyo call',
        'Every Tuesday, 09:00 Japan Standard Time, 1 hour',
        'Updated 1 March 2026',
        'Tue, 3 Mar 2026, 09:00–10:00 Japan Standard Time',
        'Tue, 10 Mar 2026, 09:00–10:00 Japan Standard Time',
        'Tue, 17 Mar 2026, 09:00–10:00 Japan Standard Time',
        'Tue, 24 Mar 2026, 09:00–10:00 Japan Standard Time',
        'Tue, 31 Mar 2026, 09:00–10:00 Japan Standard Time',
        'Tue, 7 Apr 2026, 09:00–10:00 Japan Standard Time',
        'Join',
        'meet.example.org',
        'Open to',
        'Everyone',
      ],
    ],
    [
      'Call in two slots',
      [
        'Call in two slots',
        'Every other Monday, 09:00 Lord Howe Time, 1 hour',
        'Every other Monday, 09:00 Eastern Time, 1 hour',
        'Updated 1 March 2026',
        'Mon, 2 Mar 2026, 09:00–10:00 Lord Howe Time',
        'Mon, 9 Mar 2026, 09:00–10:00 Eastern Time',
        'Mon, 16 Mar 2026, 09:00–10:00 Lord Howe Time',
        'Mon, 23 Mar 2026, 09:00–10:00 Eastern Time',
        'Mon, 30 Mar 2026, 09:00–10:00 Lord Howe Time',
        'Mon, 6 Apr 2026, 09:00–10:00 Eastern Time',
        'Join',
        'Link posted in #kiln',
      ],
    ],
    [
      'Council',
      [
        'Council',
        'Every 4 to 8 weeks on a Wednesday',
        'Last meeting: 4 February 2026',
        'Expected between 4 March 2026 and 1 April 2026; the date is to be announced.',
      ],
    ],
    ['Marketing', ['Marketing', 'Time to be decided', 'published as “bi-weekly”']],
  ])('the card of the %s shows its rule, its dates and the way in', async (name, lines) => {
    const { page } = await site.open({ hasScript: false })
    expect(await visibleLines(page.getByRole('article', { name }))).toEqual(lines)
  })

  it('the agenda is a plain list, and the banner as old as the page', async () => {
    const { page } = await site.open({ hasScript: false })
    expect(await visibleLines(page.locator('[data-slot="next-meeting"]'))).toEqual([
      'Updated 1 March 2026',
      'Call in two slots Mon, 2 Mar 2026, 09:00–10:00 Lord Howe Time',
    ])
    const lines = await visibleLines(page.locator('[data-slot="upcoming-meetings"]'))
    expect(lines.slice(0, 11)).toEqual([
      'Upcoming meetings',
      'Updated 1 March 2026',
      'Monday 2 March',
      'Call in two slots',
      '09:00–10:00 Lord Howe Time',
      'Tuesday 3 March',
      'Tokyo call',
      '09:00–10:00 Japan Standard Time',
      'Wednesday 4 March',
      'Berlin call',
      '17:00–18:00 Central European Time',
    ])
    expect(lines).toEqual(expect.arrayContaining(['Cancelled', 'Moved from Wed, 18 Mar 2026, 17:00', 'Extra date']))
  })

  it.each([1000, 340])('nothing that needs a script is shown at %i pixels', async (width) => {
    const { page } = await site.open({ hasScript: false, width })
    const readerLines = await page.locator('.mh\\:reader-time').all()
    expect(readerLines).toHaveLength(40)
    for (const line of readerLines) expect(await line.isVisible()).toBe(false)
    const form = page.locator('form')
    expect(await form.count()).toBe(1)
    expect(await form.isVisible()).toBe(false)
    for (const field of await page.locator('input, select, button').all()) expect(await field.isVisible()).toBe(false)
  })

  it('every link can be seen, and leads where it says', async () => {
    const { page } = await site.open({ hasScript: false })
    const links = await page.getByRole('link').all()
    for (const link of links) expect(await link.isVisible()).toBe(true)
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
    expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([
      'https://meet.example.org/california',
      'https://meet.example.org/berlin',
      'https://meet.example.org/tokyo',
      'https://chat.example.org/',
    ])
    const anchors = new Set(addresses.filter((address) => address?.startsWith('#')))
    expect(anchors).toEqual(
      new Set(['#channel-chat', '#meeting-berlin', '#meeting-california', '#meeting-slots', '#meeting-tokyo']),
    )
    for (const anchor of anchors) expect(await page.locator(anchor ?? '').count()).toBe(1)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'

import { isTooWide } from './fits.ts'
import { show, stories } from './shownStories.ts'

/** Whether an element hides a part of what is in it. */
function isCutOff(element: Element): boolean {
  const { overflowY, clipPath } = getComputedStyle(element)
  return /hidden|clip/.test(overflowY) && clipPath === 'none' && element.scrollHeight > element.clientHeight + 1
}

const inWords = (element: Element): string => element.outerHTML.slice(0, 160)

const sheet = document.createElement('style')
afterAll(() => sheet.remove())

describe.each([
  // WCAG 2.2, 1.4.4: half a screen, since what is written in `em` fits on a whole one as letters do that are not enlarged.
  ['with letters twice as large', 640, 'html { font-size: 200% }'],
  // 1.4.12
  [
    'with the spaces that a reader needs',
    320,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  ],
])('%s', (_needs, width, css) => {
  beforeAll(async () => {
    sheet.textContent = css
    document.head.append(sheet)
    await page.viewport(width, 800)
  })

  it.each(stories)('%s loses nothing', async (_name, story) => {
    const element = await show(story)
    for (const folded of element.querySelectorAll('details')) folded.open = true
    const all = [document.documentElement, ...element.querySelectorAll('[data-moothall], [data-moothall] *')]
    expect(all.filter(isTooWide).map(inWords)).toEqual([])
    expect(all.filter(isCutOff).map(inWords)).toEqual([])
  })
})

// 1.4.10 with 1.4.4, on a telephone: an agenda is what has most columns.
describe('with letters twice as large on a telephone', () => {
  beforeAll(async () => {
    sheet.textContent = 'html { font-size: 200% }'
    document.head.append(sheet)
    await page.viewport(320, 800)
  })

  it.each(stories.filter(([name]) => name.startsWith('UpcomingMeetings')))(
    '%s does not scroll sideways',
    async (_name, story) => {
      const element = await show(story)
      expect(element.textContent).not.toBe('')
      expect(document.documentElement.scrollWidth).toBe(320)
      const all = [...element.querySelectorAll('[data-moothall], [data-moothall] *')]
      expect(all.filter(isTooWide).map(inWords)).toEqual([])
    },
  )
})

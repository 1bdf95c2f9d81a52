import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { commands, page } from 'vitest/browser'

import { show, stories } from '../browser/shownStories.ts'
import { pictureOf, pictured, schemes, widths } from './pictured.ts'

const HEIGHT = 1600

const shown = stories.filter(([name]) => pictured.includes(name))

/** Cuts off what is far below; a menu that hangs over the end of its story is not cut. */
function crop(element: HTMLElement): void {
  element.style.maxHeight = `${HEIGHT}px`
  element.style.overflow = 'clip'
  const menu = element.querySelector(':popover-open')
  const frame = element.querySelector<HTMLElement>('.story-frame')!
  if (menu) frame.style.minHeight = `${menu.getBoundingClientRect().bottom + 16}px`
}

it('every story in the list exists', () => {
  const names = new Set<string>(shown.map(([name]) => name))
  expect(pictured.filter((name) => !names.has(name))).toEqual([])
})

describe.skipIf(!inject('isChromiumPinned')).each(widths)('on a screen of %i pixels', (width) => {
  beforeAll(() => page.viewport(width, HEIGHT))

  describe.each(schemes)('in the %s scheme', (scheme) => {
    beforeAll(() => commands.wishFor({ colorScheme: scheme }))
    afterAll(() => commands.wishFor({}))

    it.each(shown)('%s looks as before', async (name, story) => {
      const element = await show(story, scheme)
      crop(element)
      await expect(element).toMatchScreenshot(pictureOf(name, width, scheme))
    })
  })
})

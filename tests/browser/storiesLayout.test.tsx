import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'

import { skipNothing } from './faults.ts'
import { isTooWide } from './fits.ts'
import { inAllLetters } from './letters.ts'
import { show, stories } from './shownStories.ts'

skipNothing()

const inWords = (element: Element): string => element.outerHTML.slice(0, 120)

const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline'

const targets = 'a[href], button, summary, input, select, textarea, [tabindex]'

/** Whether words stand around a target, within whose lines it must stay (WCAG 2.2, 2.5.8, exception "inline"). */
function isInSentence(target: Element): boolean {
  if (!isInline(target)) return false
  let block: Element = target
  while (isInline(block) && block.parentElement !== null) block = block.parentElement
  const words = block.cloneNode(true) as Element
  for (const each of words.querySelectorAll(targets)) each.remove()
  return /\p{L}/u.test(words.textContent)
}

/** What a site hands in, or has around ours, is as large as the site makes it. */
const isOurs = (target: Element): boolean =>
  target.closest('[data-moothall], [data-moothall-site]')?.matches('[data-moothall]') === true

const isTooSmall = (target: Element): boolean =>
  target.getBoundingClientRect().height < 24 && target.checkVisibility() && isOurs(target) && !isInSentence(target)

/** How high the place is on which a finger presses it. */
const heightOf = (button: Element): number =>
  Math.max(button.getBoundingClientRect().height, Number.parseFloat(getComputedStyle(button, '::after').height) || 0)

const isTooSmallToTouch = (button: Element): boolean =>
  heightOf(button) < 44 && button.checkVisibility() && isOurs(button)

// On the narrowest screen that must do (WCAG 2.2, 1.4.10), which is touched, and on one on which things stand side by side.
describe.each([
  [320, true],
  [1440, false],
])('on a screen of %i pixels', (width, isTouched) => {
  beforeAll(async () => {
    await page.viewport(width, 800)
    await commands.touch(isTouched)
  })
  afterAll(() => commands.touch(false))

  it.each(stories)('%s fits, and can be hit with a thumb', { timeout: 60_000 }, async (_name, story) => {
    const element = await show(story)
    for (const folded of element.querySelectorAll('details')) folded.open = true
    const all = [document.documentElement, ...element.querySelectorAll('[data-moothall], [data-moothall] *')]
    const hit = [...element.querySelectorAll(targets)]
    const touched = isTouched ? [...element.querySelectorAll("button, label:has(> [type='radio'])")] : []
    const faults = inAllLetters(() => [
      ...all.filter(isTooWide).map((each) => `too wide, ${inWords(each)}`),
      ...hit.filter(isTooSmall).map((each) => `too small, ${inWords(each)}`),
      ...touched.filter(isTooSmallToTouch).map((each) => `too small to touch, ${inWords(each)}`),
    ])
    expect(faults).toEqual([])
  })
})

it('no story asks another host for anything', async () => {
  await commands.refuseOtherHosts()

  for (const [, story] of stories) await show(story)
  // Requests are refused in the order in which they are made: once this one is, so are all before it.
  await expect(fetch('https://elsewhere.example/')).rejects.toThrow(TypeError)

  expect(await commands.addressesRefused()).toEqual(['https://elsewhere.example/'])
}, 60_000)

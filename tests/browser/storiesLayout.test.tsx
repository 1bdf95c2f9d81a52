import { beforeAll, describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'

import { skipNothing } from './faults.ts'
import { isTooWide } from './fits.ts'
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

/** What a site hands in is as large as the site makes it. */
const isOfSite = (target: Element): boolean => target.closest('[data-moothall-site]') !== null

const isTooSmall = (target: Element): boolean =>
  target.checkVisibility() && target.getBoundingClientRect().height < 24 && !isInSentence(target) && !isOfSite(target)

// On the narrowest screen that must do (WCAG 2.2, 1.4.10), and on one on which things stand side by side.
describe.each([320, 1440])('on a screen of %i pixels', (width) => {
  beforeAll(() => page.viewport(width, 800))

  it.each(stories)('%s fits, and can be hit with a thumb', async (_name, story) => {
    const element = await show(story)
    for (const folded of element.querySelectorAll('details')) folded.open = true
    const all = [document.documentElement, ...element.querySelectorAll('[data-moothall], [data-moothall] *')]
    expect(all.filter(isTooWide).map(inWords)).toEqual([])
    expect([...element.querySelectorAll(targets)].filter(isTooSmall).map(inWords)).toEqual([])
  })
})

it('no story asks another host for anything', async () => {
  await commands.refuseOtherHosts()

  for (const [, story] of stories) await show(story)
  // Requests are refused in the order in which they are made: once this one is, so are all before it.
  await expect(fetch('https://elsewhere.example/')).rejects.toThrow(TypeError)

  expect(await commands.addressesRefused()).toEqual(['https://elsewhere.example/'])
}, 60_000)

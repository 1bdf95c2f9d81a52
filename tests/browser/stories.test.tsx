import { composeStories } from '@storybook/react-vite'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands, page } from 'vitest/browser'

import preview from '../../.storybook/preview.tsx'

type StoryModule = Parameters<typeof composeStories>[0]
interface Story {
  run: (context: { canvasElement: HTMLElement }) => Promise<void>
}

const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true })
const allStories = Object.entries(modules).flatMap(([path, module]) => {
  const file = path.replace(/^.*stories\/(.*)\.stories\.tsx$/, '$1')
  return Object.entries<Story>(composeStories(module, preview)).map(
    ([name, story]) => [`${file} ${name}`, story] as const,
  )
})
// The same gallery in other themes has nothing but other colours, which themes.test.tsx looks at.
const stories = allStories.filter(([name]) => !name.startsWith('themes/Gallery') || name.endsWith(' Neutral'))

const canvas = document.createElement('div')
document.body.append(canvas)

afterEach(() => canvas.replaceChildren())

/** Shows a story, after what it does by itself, on a page that asks for this scheme. */
async function show(story: Story, scheme: 'light' | 'dark' = 'light'): Promise<HTMLElement> {
  const canvasElement = document.createElement('div')
  canvasElement.dataset.moothallScheme = scheme
  canvas.append(canvasElement)
  await story.run({ canvasElement })
  expect(canvasElement.querySelector('[data-moothall]')).not.toBeNull()
  return canvasElement
}

// Stories of faulty data make the library advise whoever builds the page. Nothing else may be said, and of whole pages
// not even that: their data is real.
afterEach(({ task }) => {
  if (task.name.startsWith('pages/')) return
  const { calls } = vi.mocked(console.warn).mock
  const others = calls.filter(([message]) => !String(message).startsWith('moothall: '))
  calls.splice(0, calls.length, ...others)
})

const faultsOf = (results: axe.Result[]): string[] =>
  results.flatMap(({ help, nodes }) => nodes.map((node) => `${help}: ${node.html}\n${node.failureSummary}`))

const inWords = (element: Element): string => element.outerHTML.slice(0, 120)

const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline'

const isTooWide = (element: Element): boolean => !isInline(element) && element.scrollWidth > element.clientWidth

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

const isTooSmall = (target: Element): boolean => target.getBoundingClientRect().height < 24 && !isInSentence(target)

// The system prefers the other scheme, so that what the site asks for counts.
describe.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('in the %s scheme', (scheme, systemScheme) => {
  beforeAll(() => commands.wishFor({ colorScheme: systemScheme }))

  // A browser gives no boxes to what it skips far below the screen, and without boxes no contrast can be computed.
  const unskipped = document.createElement('style')
  unskipped.textContent = '[data-moothall] * { content-visibility: visible !important }'
  beforeAll(() => document.head.append(unskipped))
  afterAll(() => unskipped.remove())

  it.each(stories)('%s has no faults of accessibility', async (_name, story) => {
    const element = await show(story, scheme)
    const { violations, incomplete } = await axe.run(element, { rules: { 'target-size': { enabled: true } } })
    expect(faultsOf(violations)).toEqual([])
    // A contrast that cannot be computed is one that nobody has checked.
    expect(faultsOf(incomplete.filter(({ id }) => id === 'color-contrast'))).toEqual([])
  })
})

describe.each([320, 1440])('on a screen of %i pixels', (width) => {
  beforeAll(() => page.viewport(width, 800))

  it.each(stories)('%s fits, and can be hit with a thumb', async (_name, story) => {
    const element = await show(story)
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

import { composeStories } from '@storybook/react-vite'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'

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

/** Each story by its name, but for galleries in other themes: themes.test.tsx looks at their colours, which are all. */
export const stories = allStories.filter(([name]) => !name.startsWith('themes/Gallery') || name.endsWith(' Neutral'))

const canvas = document.createElement('div')
document.body.append(canvas)

afterEach(() => canvas.replaceChildren())

/** Shows a story, after what it does by itself, on a page that asks for this scheme. */
export async function show(story: Story, scheme: 'light' | 'dark' = 'light'): Promise<HTMLElement> {
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

// A browser gives no boxes to what it skips far below the screen, and without boxes no contrast can be computed.
const unskipped = document.createElement('style')
// Nor for words at the edge of their ground: what axe takes for their box is as high as the font, not as their line.
// Nor over a gradient: that the words of a header can be read on each of its colours, the tests of the themes prove.
unskipped.textContent = `
  [data-moothall] * { content-visibility: visible !important }
  [data-moothall] { padding-block: 4px !important }
  [data-moothall][data-slot='page-header'] { background: var(--moothall-band) !important }
  [data-moothall][data-slot='page-header']::after { display: none !important }
`
beforeAll(() => document.head.append(unskipped))
afterAll(() => unskipped.remove())

/** What axe finds at fault with a story that is shown. */
export async function faultsIn(element: HTMLElement, options: axe.RunOptions): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, options)
  // A contrast that cannot be computed is one that nobody has checked.
  return faultsOf([...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')])
}

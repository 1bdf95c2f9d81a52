import { composeStories } from '@storybook/react-vite'
import { afterEach, expect, vi } from 'vitest'

import preview from '../../.storybook/preview.tsx'

type StoryModule = Parameters<typeof composeStories>[0]
interface Story {
  run: (context: { canvasElement: HTMLElement }) => Promise<void>
}

const modules = import.meta.glob<StoryModule>(['../../stories/**/*.stories.tsx', '!../../stories/tools/**'], {
  eager: true,
})
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

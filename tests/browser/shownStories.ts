import { composeStories } from '@storybook/react-vite'
import { afterEach, expect, vi } from 'vitest'

import preview from '../../.storybook/preview.tsx'

type StoryModule = Parameters<typeof composeStories>[0]
interface Story {
  args: object
  run: (context: { canvasElement: HTMLElement }) => Promise<void>
}

const modules = import.meta.glob<StoryModule>(['../../stories/**/*.stories.tsx', '!../../stories/tools/**'], {
  eager: true,
})

/** All stories by their names, as the toolbar of Storybook shows them. */
function storiesWith(annotations: Parameters<typeof composeStories>[1]): (readonly [name: string, story: Story])[] {
  return Object.entries(modules).flatMap(([path, module]) => {
    const file = path.replace(/^.*stories\/(.*)\.stories\.tsx$/, '$1')
    return Object.entries<Story>(composeStories(module, annotations)).map(
      ([name, story]) => [`${file} ${name}`, story] as const,
    )
  })
}

/** Each story by its name, but for galleries in other themes: themes.test.tsx looks at their colours, which are all. */
export const stories = storiesWith(preview).filter(
  ([name]) => !name.startsWith('themes/Gallery') || name.endsWith(' Neutral'),
)

/** The same in another language, but for the galleries, which are about colours. */
export const storiesIn = (locale: string, direction: 'language' | 'rtl') =>
  storiesWith({
    ...preview,
    // Known to Storybook by the types of the props, which are not read here.
    argTypes: { locale: {} },
    initialGlobals: { ...preview.initialGlobals, locale, direction },
  }).filter(([name]) => !name.startsWith('themes/'))

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

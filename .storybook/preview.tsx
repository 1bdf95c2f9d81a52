import type { Preview } from '@storybook/react-vite'
import MockDate from 'mockdate'

import { now } from '../stories/data/now.ts'

import 'moothall/styles.css'

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
    // The reader's clock of every story, so that a picture of it stays true.
    date: now,
    options: { storySort: { order: ['Guides', 'Pages', 'Components'] } },
  },
  globalTypes: {
    scheme: {
      description: 'Light, dark, or as the system says',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'system', title: 'As the system says' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  beforeEach: ({ parameters }) => {
    MockDate.set(parameters.date as number)
    return () => {
      MockDate.reset()
    }
  },
  initialGlobals: { scheme: 'system' },
  decorators: [
    (Story, { globals }) => {
      const scheme: unknown = globals.scheme
      if (scheme !== 'light' && scheme !== 'dark') return <Story />
      return (
        <div data-moothall-scheme={scheme} data-moothall="">
          <Story />
        </div>
      )
    },
  ],
}
export default preview

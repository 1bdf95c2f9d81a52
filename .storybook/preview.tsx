import type { Preview } from '@storybook/react-vite'
import MockDate from 'mockdate'

import { themes } from '../src/themes/themes.ts'
import { now } from '../stories/data/now.ts'

import 'moothall/styles.css'
import 'moothall/themes/apache.css'
import 'moothall/themes/cdf.css'
import 'moothall/themes/cncf.css'
import 'moothall/themes/eclipse.css'
import 'moothall/themes/kata-containers.css'
import 'moothall/themes/lf-ai-data.css'
import 'moothall/themes/linux-foundation.css'
import 'moothall/themes/modelpack.css'
import 'moothall/themes/neonephos.css'
import 'moothall/themes/oci.css'
import 'moothall/themes/ocm.css'
import 'moothall/themes/openci.css'
import 'moothall/themes/openinfra.css'
import 'moothall/themes/openjs.css'
import 'moothall/themes/openssf.css'
// Of several themes that are loaded, a page that names none has the last one.
import 'moothall/themes/neutral.css'
import './preview.css'

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
    // The reader's clock of every story, so that a picture of it stays true.
    date: now,
    options: { storySort: { order: ['Guides', 'Reference', 'Themes', 'Pages', 'Components'] } },
  },
  globalTypes: {
    theme: {
      description: 'The colours of a foundation',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: themes.map(({ id, name }) => ({ value: id, title: name })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'From left to right, or from right to left',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
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
  initialGlobals: { theme: 'neutral', scheme: 'system', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => {
      const { theme, scheme, direction } = globals as Record<string, string>
      // As a site shows it that chooses nothing.
      if (theme === 'neutral' && scheme === 'system' && direction === 'ltr') return <Story />
      return (
        <div
          dir={direction}
          data-moothall-theme={theme}
          data-moothall-scheme={scheme === 'system' ? undefined : scheme}
          data-moothall=""
        >
          <Story />
        </div>
      )
    },
  ],
}
export default preview

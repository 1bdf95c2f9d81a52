import type { Preview } from '@storybook/react-vite'
import MockDate from 'mockdate'

import { themes } from '../src/themes/themes.ts'
import { now } from '../stories/data/now.ts'
import { look } from './look.ts'

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
    // The frame around each story has the padding.
    layout: 'fullscreen',
    // `page` for what fills the window in a site. A story with a theme of its own names it as `theme`.
    frame: 'component',
    docs: { theme: look },
    // The reader's clock of every story, so that a picture of it stays true.
    date: now,
    options: {
      storySort: {
        order: [
          'Start',
          ['Welcome'],
          'Guides',
          [
            'Vite',
            'Next',
            'Docusaurus',
            'Gatsby',
            'React Router',
            'TanStack Start',
            'Astro',
            'Hugo',
            'Plain HTML',
            'Elements',
            'Data',
            'Meetings',
            'Writing a schedule',
            'Dates',
            'Calendars',
            'Import',
            'Moving',
            'Sources',
            'Review',
            'Command',
            'Theming',
            'Styles',
            'shadcn',
            'Your site',
            'Languages',
            'Your own components',
            'Accessibility',
            'Performance',
            'Testing',
          ],
          'Pages',
          ['OCI', 'OCM', 'Kata Containers', 'ModelPack', 'OpenCI'],
          'Components',
          ['CommunityPage'],
          'Themes',
          'Reference',
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'The colours of a foundation',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'own', title: 'The story’s own theme' },
          ...themes.map(({ id, name }) => ({ value: id, title: name })),
        ],
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
  initialGlobals: { theme: 'own', scheme: 'system', direction: 'ltr' },
  decorators: [
    (Story, { globals, parameters }) => {
      const { theme, scheme, direction } = globals as Record<string, string>
      const { theme: own, frame } = parameters as Record<string, string | undefined>
      return (
        <div
          className={`story-frame story-frame-${frame}`}
          dir={direction}
          data-moothall-theme={theme === 'own' ? own : theme}
          data-moothall-scheme={scheme === 'system' ? undefined : scheme}
        >
          <Story />
        </div>
      )
    },
  ],
}
export default preview

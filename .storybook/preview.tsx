import type { Preview } from '@storybook/react-vite'
import MockDate from 'mockdate'
import { Fragment } from 'react'

import { directionOf } from '../src/i18n/directionOf.ts'
import type { MessageOverrides } from '../src/i18n/messages.ts'
import { themes } from '../src/themes/themes.ts'
import { now } from '../stories/data/now.ts'
import { loadMessages, locales } from './locales.ts'

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

const instants: Readonly<Record<string, number>> = {
  monday: Date.UTC(2026, 4, 4, 8),
  autumn: Date.UTC(2026, 9, 25, 0, 30),
  later: Date.UTC(2027, 4, 3, 12),
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The frame around each story has the padding.
    layout: 'fullscreen',
    // `page` for what fills the window in a site. A story with a theme of its own names it as `theme`.
    frame: 'component',
    // The reader's clock of every story, so that a picture of it stays true.
    date: now,
    options: {
      storySort: {
        order: [
          'Start',
          ['Welcome', 'Playground', 'Theme builder', 'In a host site'],
          'Guides',
          [
            'Vite',
            'Next',
            'Docusaurus',
            'Gatsby',
            'React Router',
            'TanStack Start',
            'Astro',
            'Starlight',
            'VitePress',
            'Hugo',
            'Eleventy',
            'Jekyll',
            'Plain HTML',
            'Elements',
            'Bundlers',
            'Data',
            'Meetings',
            'Writing a schedule',
            'Dates',
            'Channels',
            'Calendars',
            'Import',
            'Moving',
            'Sources',
            'Review',
            'Command',
            'Theming',
            'Styles',
            'shadcn',
            'Your own components',
            'Recipes for own components',
            'Your site',
            'Languages',
            'Accessibility',
            'Security',
            'Performance',
            'Testing',
          ],
          'Pages',
          ['OCI', 'OCM', 'Kata Containers', 'ModelPack', 'OpenCI'],
          'Components',
          [
            'Page',
            ['CommunityPage', 'PageHeader', 'FoundationBadge', 'TableOfContents', 'Section'],
            'Meetings',
            ['MeetingSchedule', 'UpcomingMeetings', 'NextMeeting', 'MeetingCard', 'MeetingRow'],
            'Channels',
            'People and governance',
            ['PeopleList', 'GroupList', 'GroupTable', 'GovernanceCard', 'RoleLadder'],
            'Contributing',
            ['StepList', 'ContributionPaths'],
            'Project',
            'Text',
          ],
          'Themes',
          'Reference',
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme of a foundation',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'own', title: 'Theme: default' },
          ...themes.map(({ id, name }) => ({ value: id, title: name })),
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Text direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'language', title: 'Direction: auto' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'system', title: 'Scheme: system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Language of dates and of the library’s words',
      toolbar: { title: 'Language', icon: 'globe', items: locales, dynamicTitle: true },
    },
    now: {
      description: 'Current time: what is next, in progress or over',
      toolbar: {
        title: 'Now',
        icon: 'time',
        items: [
          { value: 'own', title: 'Time: default' },
          { value: 'monday', title: 'Monday, 4 May 2026, 08:00 UTC' },
          { value: 'autumn', title: '25 October 2026: clocks change in Europe' },
          { value: 'later', title: 'A year later' },
        ],
        dynamicTitle: true,
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        title: 'Density',
        icon: 'collapse',
        items: [
          { value: 'own', title: 'Density: default' },
          { value: 'compact', title: 'Compact' },
          { value: 'regular', title: 'Regular' },
          { value: 'spacious', title: 'Spacious' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: [
          { value: 'full', title: 'Width: full' },
          { value: '320', title: '320 px' },
          { value: '480', title: '480 px' },
          { value: '768', title: '768 px' },
          { value: '1024', title: '1024 px' },
        ],
        dynamicTitle: true,
      },
    },
  },
  beforeEach: ({ parameters, globals }) => {
    MockDate.set(instants[globals.now as string] ?? (parameters.date as number))
    return () => {
      MockDate.reset()
    }
  },
  initialGlobals: {
    theme: 'own',
    scheme: 'system',
    direction: 'language',
    locale: 'own',
    now: 'own',
    density: 'own',
    width: 'full',
  },
  loaders: [async ({ globals }) => ({ messages: await loadMessages(globals.locale as string) })],
  decorators: [
    // What a story takes from a site. Those that render without args keep what they have.
    (Story, { args, argTypes, globals, loaded }) => {
      const { locale, now: instant, zone } = globals as Record<string, string>
      const own = args as { now?: number; messages?: MessageOverrides }
      const { messages = own.messages } = loaded as { messages?: MessageOverrides }
      const present = instants[instant ?? '']
      return (
        // A component that has read the clock or the zone reads it anew.
        <Fragment key={`${instant} ${zone}`}>
          <Story
            args={{
              ...args,
              ...(locale !== 'own' && 'locale' in argTypes && { locale, messages }),
              ...(present !== undefined && 'now' in argTypes && { now: present }),
            }}
          />
        </Fragment>
      )
    },
    (Story, { globals, parameters }) => {
      const { theme, scheme, direction, locale = 'own', density, width } = globals as Record<string, string>
      const { theme: storyTheme, frame } = parameters as Record<string, string | undefined>
      const own = locale === 'own' ? 'en' : locale
      const isRightToLeft = (direction === 'language' ? directionOf(own) : direction) === 'rtl'
      return (
        <div
          className={`story-frame story-frame-${frame} story-frame-${density} story-frame-${width}`}
          dir={isRightToLeft ? 'rtl' : 'ltr'}
          lang={locale === 'own' ? undefined : locale}
          data-moothall-theme={theme === 'own' ? storyTheme : theme}
          data-moothall-scheme={scheme === 'system' ? undefined : scheme}
        >
          <Story />
        </div>
      )
    },
  ],
}
export default preview

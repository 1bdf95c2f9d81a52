import { fileURLToPath } from 'node:url'

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

import { chromiumArgs, findChromium } from '../scripts/chromium.mjs'
import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import * as commands from '../tests/browser/commands.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath = await findChromium()

// One jsdom for all files of a worker, and for each file a global scope of its own. Threads would ignore the zone.
const jsdom = { environment: 'jsdom', pool: 'vmForks' } as const

// Vitest writes into this object, so each project needs one of its own.
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: { executablePath, args: chromiumArgs },
    contextOptions: { timezoneId: 'UTC', locale: 'en-GB', deviceScaleFactor: 1, reducedMotion: 'reduce' as const },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1024, height: 768 } }],
  screenshotFailures: false,
})

// The zone is set outside the process: set inside, worker threads silently ignore it. So all pools are of processes.
const nodeIn = (timeZone: string): TestProjectInlineConfiguration['test'] => ({
  name: `node ${timeZone}`,
  environment: 'node',
  env: { TZ: timeZone },
})

// What each repetition of a test can find, and so what is repeated:
//
// - In a far zone: that a date is read, computed or worded by the clock of the host. So it is what does these that runs
//   there, in a zone behind UTC and in one before it that changes its clocks by half an hour; another zone finds no more.
//   Tables over all zones, and comparisons with other libraries, take their zones as arguments, and run once. The HTML of
//   every component is compared from zone to zone in tests/sweeps/zones.test.ts.
// - On React 18: what it does otherwise than 19 in a browser: hydration, attributes of popovers, ids, refs, elements of
//   the head. So it is the sweeps over all components, whole pages, and what has a client leaf, that run there. What a
//   component shows is the same HTML on both, which tests/sweeps/production.test.ts sees to.
// - In Chromium: what needs layout, styles or a browser's own tables. What else a story shows, jsdom tells as well.
const farZones = ['America/Los_Angeles', 'Australia/Lord_Howe']

const aboutDates = [
  'tests/adapters/**/*.test.ts',
  'tests/calendar/**/*.test.ts',
  'tests/cli/{check,ics}.test.ts',
  'tests/data/{eventData,reviewCommunity,structuredData}.test.ts',
  'tests/elements/contents.test.ts',
  'tests/format/**/*.test.ts',
  'tests/i18n/formats.test.ts',
  'tests/internal/meetingDates.test.ts',
]

const aboutNoHost = [
  'tests/adapters/badInput.test.ts',
  'tests/calendar/{everyZone,feedsReadByOthers,hundredMeetings,peers,randomFeeds}.test.ts',
]

const onReact18 = [
  '**/{sweeps,pages}/*.test.tsx',
  '**/{AddToCalendar,CommunityMeta,CommunityPage,LocalTime,MeetingCard,MeetingSchedule,NextMeeting}.test.tsx',
  '**/{Section,SubscribeMenu,TableOfContents,UpcomingMeetings}.test.tsx',
  '**/export/{enhance,toHtml}.test.tsx',
  '**/internal/{inOrder,siteLink,textNodes}.test.tsx',
]

export default defineConfig({
  root,
  test: {
    env: { TZ: 'UTC' },
    // Else one core does nothing but wait for the tests on the others.
    maxWorkers: '100%',
    projects: [
      { root, test: { ...nodeIn('UTC'), include: ['tests/**/*.test.ts', 'tests/**/*.server.test.tsx'] } },
      ...farZones.map((zone) => ({
        root,
        // What runs here leaves nothing behind for the next file, so that one process can take them all.
        test: { ...nodeIn(zone), include: aboutDates, exclude: aboutNoHost, isolate: false },
      })),
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          ...jsdom,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/**/*.server.test.tsx', 'tests/browser/**'],
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
      {
        plugins: [react()],
        root: `${root}tests/react18`,
        resolve: { dedupe: ['react', 'react-dom', '@testing-library/react'] },
        test: {
          name: 'dom on React 18',
          dir: `${root}tests`,
          ...jsdom,
          include: onReact18,
          exclude: ['**/*.server.test.tsx', '**/node_modules/**'],
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
      // Storybook starts the tests itself when asked to in its panel. Else tests/browser/stories.test.tsx runs each story.
      ...(process.env.VITEST_STORYBOOK === 'true'
        ? [
            {
              root,
              plugins: [storybookTest({ configDir: `${root}.storybook` })],
              test: { name: 'stories', browser: browser() },
            },
          ]
        : []),
      {
        root,
        plugins: [react(), stylesPlugin()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          browser: { ...browser(), commands },
          // Once the others are through, which have the cores to themselves until then.
          sequence: { groupOrder: 1 },
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
    ],
  },
})

import { fileURLToPath } from 'node:url'

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

import { chromiumOptions, isBundled } from '../scripts/chromium.mjs'
import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import { ensureValidator } from '../scripts/validator.mjs'
import * as commands from '../tests/browser/commands.ts'
import { comparison } from '../tests/pictures/comparison.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const launchOptions = await chromiumOptions()
await ensureValidator()

// One jsdom for all files of a worker, and for each file a global scope of its own. Threads would ignore the zone.
const jsdom = { environment: 'jsdom', pool: 'vmForks' } as const

/** Of the files that stories read. Found only while tests run, they would make Vite load all pages anew. */
const readers = ['mdast-util-from-markdown', 'mdast-util-gfm-table', 'micromark-extension-gfm-table', 'yaml']

// Vitest writes into this object, so each project needs one of its own.
const browser = (timezoneId = 'UTC') => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions,
    contextOptions: { timezoneId, locale: 'en-GB', deviceScaleFactor: 1, reducedMotion: 'reduce' as const },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1024, height: 768 } }],
  screenshotFailures: false,
})

// The zone is set outside the process: set inside, worker threads silently ignore it. So all pools are of processes.
const nodeIn = (timeZone: string): TestProjectInlineConfiguration['test'] => ({
  name: `node ${timeZone}`,
  environment: 'node',
  env: { TZ: timeZone },
  // A slow machine is no fault.
  testTimeout: 20_000,
  // A machine with much to do needs longer than the second that a poll has by default.
  expect: { poll: { timeout: 15_000 } },
})

// What each repetition of a test can find, and so what is repeated:
//
// - In a far zone: a date that is read, computed or formatted by the host's clock. The tests of that code run in a zone
//   behind UTC and in one ahead of it whose clocks change by half an hour; a third zone finds nothing more. Tables over
//   all zones and comparisons with other libraries pass their zones as arguments, so they run once. The HTML of every
//   component is compared between zones in tests/sweeps/zones.test.ts.
// - On React 18: what differs from 19 in a browser, which is hydration, popover attributes, ids, refs and elements of the
//   head. The sweeps over all components, whole pages and everything with a client leaf run there. What a component
//   renders is the same HTML on both: tests/sweeps/production.test.ts compares it.
// - In Chromium: layout, styles and the browser's own tables. Everything else that a story shows, jsdom shows as well.
const farZones = ['America/Los_Angeles', 'Australia/Lord_Howe']

const aboutDates = [
  'tests/adapters/**/*.test.ts',
  'tests/calendar/**/*.test.ts',
  'tests/cli/{check,ics}.test.ts',
  'tests/data/{eventData,reviewCommunity,structuredData}.test.ts',
  'tests/elements/contents.test.ts',
  'tests/format/**/*.test.ts',
  'tests/i18n/formats.test.ts',
]

const aboutNoHost = [
  'tests/adapters/{acceptedByCheck,badInput}.test.ts',
  'tests/calendar/{everyZone,feedsReadByOthers,hundredMeetings,peers,randomFeeds}.test.ts',
]

const onReact18 = [
  '**/{sweeps,pages}/*.test.tsx',
  '**/{AddToCalendar,CommunityHtml,CommunityMeta,CommunityPage,LocalTime,MeetingCard,MeetingSchedule,NextMeeting}.test.tsx',
  '**/{Section,SubscribeMenu,TableOfContents,UpcomingMeetings}.test.tsx',
  '**/export/{enhance,toHtml}.test.tsx',
  '**/parts/{SiteLink,Text}.test.tsx',
  '**/components.test.tsx',
]

export default defineConfig({
  root,
  test: {
    env: { TZ: 'UTC' },
    // By default one core is kept free, which on two cores is half of them.
    maxWorkers: '100%',
    attachmentsDir: `${root}temp/attachments`,
    projects: [
      {
        root,
        plugins: [stylesPlugin()],
        // React's production build has nothing else, and sweeps that ask for it take half the time.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: { ...nodeIn('UTC'), include: ['tests/**/*.test.ts', 'tests/**/*.server.test.tsx'] },
      },
      ...farZones.map((zone) => ({
        root,
        // These files leave nothing behind for the next one, so a process can run them all.
        test: { ...nodeIn(zone), include: aboutDates, exclude: aboutNoHost, isolate: false },
      })),
      {
        root,
        plugins: [react(), stylesPlugin()],
        test: {
          name: 'dom',
          ...jsdom,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/**/*.server.test.tsx', 'tests/{browser,hosts/sites,pictures}/**'],
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
          // Which nodes are kept follows from types and keys, on both alike.
          exclude: ['**/sweeps/identity.test.tsx', '**/*.server.test.tsx', '**/node_modules/**'],
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
      // For the test panel of Storybook. Otherwise tests/browser/stories.test.tsx runs each story.
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
        optimizeDeps: { include: readers },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          browser: { ...browser(), commands },
          // After all others, so that they do not compete for the cores.
          sequence: { groupOrder: 1 },
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
      {
        root,
        plugins: [react(), stylesPlugin()],
        optimizeDeps: { include: readers },
        test: {
          name: 'pictures',
          include: ['tests/pictures/**/*.test.tsx'],
          // The reader for whom the pages are drawn.
          browser: { ...browser('Europe/Berlin'), commands, expect: { toMatchScreenshot: comparison } },
          provide: { isChromiumPinned: isBundled(launchOptions.executablePath) },
          sequence: { groupOrder: 2 },
          globalSetup: `${root}tests/pictures/setup.ts`,
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
    ],
  },
})

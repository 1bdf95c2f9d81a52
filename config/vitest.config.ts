import { fileURLToPath } from 'node:url'

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

import { chromiumArgs, findChromium } from '../scripts/chromium.mjs'
import { stylesPlugin } from '../scripts/styles-plugin.mjs'
import { ensureValidator } from '../scripts/validator.mjs'
import * as commands from '../tests/browser/commands.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath = await findChromium()
await ensureValidator()

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

// The zone is set outside the process: set inside, worker threads silently ignore it.
const nodeIn = (timeZone: string, include: string[]): TestProjectInlineConfiguration => ({
  root,
  test: { name: `node ${timeZone}`, environment: 'node', include, env: { TZ: timeZone } },
})

const farZones = ['America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Europe/Berlin']

export default defineConfig({
  root,
  test: {
    env: { TZ: 'UTC' },
    projects: [
      nodeIn('UTC', ['tests/**/*.test.ts', 'tests/**/*.server.test.tsx']),
      ...farZones.map((zone) => nodeIn(zone, ['tests/calendar/**/*.test.ts', 'tests/**/*.server.test.tsx'])),
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
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
          environment: 'jsdom',
          include: ['**/*.test.tsx'],
          exclude: ['**/*.server.test.tsx', '**/browser/**', '**/node_modules/**'],
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
      {
        root,
        plugins: [storybookTest({ configDir: `${root}.storybook` })],
        test: { name: 'stories in Chromium', browser: browser() },
      },
      {
        root,
        plugins: [react(), stylesPlugin()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          browser: { ...browser(), commands },
          setupFiles: [`${root}tests/setup-dom.ts`],
        },
      },
    ],
  },
})

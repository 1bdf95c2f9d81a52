import { rmSync } from 'node:fs'

import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { chromiumOptions } from '../../scripts/chromium.mjs'
import { type Occurrence } from '../../src/calendar/occurrence.ts'
import { occurrencesBetween } from '../../src/calendar/occurrences.ts'
import { bundle } from '../fixtures/bundle.ts'
import { compileFor } from '../fixtures/compiled.ts'
import { hundredMeetings } from '../fixtures/hundredMeetings.ts'
import { PATIENCE } from '../fixtures/readers.ts'

vi.setConfig({ testTimeout: PATIENCE })

const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) }
const meetings = hundredMeetings().map(({ schedule }) => ({ schedule }))

let browser: Browser
let script = ''

beforeAll(async () => {
  const directory = compileFor(19)
  script = await bundle(
    directory,
    `import { occurrencesBetween } from './calendar/occurrences.js'; Object.assign(window, { occurrencesBetween })`,
  )
  rmSync(directory, { recursive: true })
  browser = await chromium.launch(await chromiumOptions())
}, PATIENCE)

afterAll(() => browser.close())

declare const window: { occurrencesBetween: typeof occurrencesBetween }

// With how far each is behind UTC on 1 January 2026, in minutes.
it.each([
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Europe/Berlin', -60],
  ['Asia/Kolkata', -330],
  ['Australia/Lord_Howe', -660],
  ['Asia/Kathmandu', -345],
  ['Pacific/Kiritimati', -840],
])(
  'in a browser in %s a hundred meetings are at the same instants over 2026 as on the server',
  async (zone, offset) => {
    const context = await browser.newContext({ timezoneId: zone })
    const page = await context.newPage()
    await page.addScriptTag({ content: script })

    const behind = await page.evaluate<number, number>((instant) => new Date(instant).getTimezoneOffset(), year.from)
    const found = await page.evaluate<Occurrence[][], [typeof meetings, typeof year]>(
      ([all, span]) => all.map((meeting) => window.occurrencesBetween(meeting, span)),
      [meetings, year],
    )
    await context.close()

    expect(behind + 0).toBe(offset)
    expect(found.flat()).toHaveLength(4026)
    expect(found).toEqual(meetings.map((meeting) => occurrencesBetween(meeting, year)))
  },
)

import { rmSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compileFor, renderElsewhere } from '../fixtures/compiled.ts'
import { componentNames } from '../fixtures/components.ts'

// A zone on each side of the date line, one that shifts by half an hour, and languages with other numbers and days.
const hosts = [
  ['America/Los_Angeles', 'en_US.UTF-8'],
  ['Australia/Lord_Howe', 'ar_EG.UTF-8'],
  ['Asia/Kolkata', 'hi_IN.UTF-8'],
  ['Pacific/Kiritimati', 'de_DE.UTF-8'],
] as const

let directory = ''
let inUTC: Record<string, string> = {}

beforeAll(() => {
  directory = compileFor(19)
  inUTC = renderElsewhere(directory, { TZ: 'UTC', LC_ALL: 'C.UTF-8' })
}, 60_000)

afterAll(() => rmSync(directory, { recursive: true }))

describe.each(hosts)('on a server in %s that speaks %s', (zone, language) => {
  let html: Record<string, string> = {}
  beforeAll(() => {
    html = renderElsewhere(directory, { TZ: zone, LC_ALL: language })
  }, 60_000)

  it.each(componentNames)('the HTML of %s is the same as in UTC', (name) => {
    expect(html[name]).toBeTruthy()
    expect(html[name]).toBe(inUTC[name])
  })
})

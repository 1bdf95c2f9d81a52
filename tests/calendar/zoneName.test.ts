import { describe, expect, it } from 'vitest'

import { zoneName } from '../../src/calendar/zoneName.ts'

describe('zoneName', () => {
  it.each([
    ['America/Los_Angeles', 'Pacific Time', 'Nordamerikanische Westküstenzeit'],
    ['America/New_York', 'Eastern Time', 'Nordamerikanische Ostküstenzeit'],
    ['Europe/Berlin', 'Central European Time', 'Mitteleuropäische Zeit'],
    ['Europe/London', 'United Kingdom Time', 'Vereinigtes Königreich (Ortszeit)'],
    ['Asia/Kolkata', 'India Standard Time', 'Indische Normalzeit'],
    ['Australia/Lord_Howe', 'Lord Howe Time', 'Lord-Howe-Zeit'],
    ['UTC', 'UTC', 'UTC'],
    ['Etc/UTC', 'UTC', 'UTC'],
  ])('names %s without a season', (timeZone, english, german) => {
    expect(zoneName(timeZone, 'en')).toBe(english)
    expect(zoneName(timeZone, 'de')).toBe(german)
  })

  it('names a zone by the name that it had before', () => {
    expect(zoneName('Asia/Katmandu', 'en')).toBe('Nepal Time')
  })

  it.each([
    ['a place that is no zone', 'Europe/Nowhere', '"Europe/Nowhere"'],
    ['a name with a season', 'CEST', '"CEST"'],
    ['words', 'Pacific Time', '"Pacific Time"'],
    ['an empty string', '', '""'],
    ['a number', 2, '2'],
    ['null', null, 'null'],
    ['nothing, rather than take the zone of the host', undefined, 'undefined'],
  ])('refuses %s', (_what, timeZone, shown) => {
    expect(() => zoneName(timeZone as string, 'en')).toThrow(
      new RangeError(`timeZone: ${shown} is not an IANA time zone; write one such as Europe/Berlin or UTC`),
    )
  })
})

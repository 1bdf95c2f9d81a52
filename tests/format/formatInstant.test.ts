import { de } from 'date-fns/locale/de'
import { describe, expect, it } from 'vitest'

import { formatInstant } from '../../src/format/index.ts'

describe('formatInstant', () => {
  it.each([
    ['2026-03-05T16:00Z', 'America/Los_Angeles', 'Thu 5 Mar 2026, 08:00 -08:00'],
    ['2026-03-12T15:00Z', 'America/Los_Angeles', 'Thu 12 Mar 2026, 08:00 -07:00'],
    ['2026-10-24T22:30Z', 'Europe/Berlin', 'Sun 25 Oct 2026, 00:30 +02:00'],
    ['2026-10-25T01:30Z', 'Europe/Berlin', 'Sun 25 Oct 2026, 02:30 +01:00'],
    ['2026-06-01T04:00Z', 'Asia/Kolkata', 'Mon 1 Jun 2026, 09:30 +05:30'],
    ['2026-03-08T02:30Z', 'UTC', 'Sun 8 Mar 2026, 02:30 +00:00'],
  ])('%s in %s is %s', (instant, timeZone, text) => {
    expect(formatInstant(Date.parse(instant), 'EEE d MMM yyyy, HH:mm xxx', { timeZone })).toBe(text)
  })

  it('has no part in the clock changes of the host', () => {
    // Every half hour of the days on which the clocks of Los Angeles, Berlin and Lord Howe change.
    for (const day of ['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04'])
      for (let index = 0; index < 48; index++) {
        const instant = Date.parse(day) + index * 1_800_000
        const expected = new Date(instant).toISOString().slice(0, 16).replace('T', ' ')
        expect(formatInstant(instant, 'yyyy-MM-dd HH:mm', { timeZone: 'UTC' })).toBe(expected)
      }
  })

  it('knows weeks, quarters and zones by name', () => {
    const instant = Date.UTC(2026, 11, 31, 12)
    expect(formatInstant(instant, "RRRR-'W'II QQQ", { timeZone: 'UTC' })).toBe('2026-W53 Q4')
    expect(formatInstant(instant, 'zzzz', { timeZone: 'America/New_York' })).toBe('Eastern Standard Time')
  })

  it('writes in the language that it is given', () => {
    const options = { timeZone: 'Europe/Berlin', locale: de }
    expect(formatInstant(Date.UTC(2026, 2, 5, 16), "EEEE, d. MMMM yyyy, HH:mm 'Uhr'", options)).toBe(
      'Donnerstag, 5. März 2026, 17:00 Uhr',
    )
  })

  it.each([
    ['t', 'UTC', /^pattern must be .*; received "?t"?\.$/],
    ['HH:mm T', 'UTC', /^pattern must be .*; received "?HH:mm T"?\.$/],
    ['HH:mm n', 'UTC', 'n'],
    ['HH:mm', 'PT', /^timeZone must be .*; received "?PT"?\.$/],
  ])('refuses %s in %s', (pattern, timeZone, message) => {
    expect(() => formatInstant(0, pattern, { timeZone })).toThrow(RangeError)
    expect(() => formatInstant(0, pattern, { timeZone })).toThrow(message)
  })

  it('takes quoted letters for what they are', () => {
    expect(formatInstant(0, "'at' HH:mm 'T'", { timeZone: 'UTC' })).toBe('at 00:00 T')
  })
})

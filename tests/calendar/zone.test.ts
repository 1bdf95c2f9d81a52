import { describe, expect, it } from 'vitest'

import { instantOf, zoneOffset } from '../../src/calendar/zone.ts'

const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z')
const wallOf = (text: string) => Date.parse(`${text}:00Z`)

describe('wall clock to instant', () => {
  it.each([
    // The clocks go from 02:00 to 03:00.
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59Z'],
    ['America/New_York', '2026-03-08T02:00', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30Z'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00Z'],
    // They go back from 02:00 to 01:00: the first 01:30 is meant.
    ['America/New_York', '2026-11-01T00:59', '2026-11-01T04:59Z'],
    ['America/New_York', '2026-11-01T01:00', '2026-11-01T05:00Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00Z'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z'],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00Z'],
    // Half an hour only.
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
    // At midnight, so that a day has no first hour.
    ['America/Santiago', '2026-09-06T00:30', '2026-09-06T04:30Z'],
    ['Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00Z'],
    // A day that never was.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
    ['Asia/Kolkata', '2026-06-01T09:30', '2026-06-01T04:00Z'],
    ['Asia/Kathmandu', '2026-06-01T09:30', '2026-06-01T03:45Z'],
    ['UTC', '2026-03-08T02:30', '2026-03-08T02:30Z'],
    ['US/Pacific', '2026-07-01T08:00', '2026-07-01T15:00Z'],
    ['America/New_York', '1905-01-01T12:00', '1905-01-01T17:00Z'],
  ])('%s %s is %s', (timeZone, wall, instant) => {
    expect(iso(instantOf(zoneOffset(timeZone), wallOf(wall)))).toBe(instant)
  })
})

it.each([undefined, '', 'Nowhere', 'Europe/Nowhere', 'PT', 'CEST', 'host'])('refuses the zone %j', (timeZone) => {
  expect(() => zoneOffset(timeZone as string)).toThrow(RangeError)
  expect(() => zoneOffset(timeZone as string)).toThrow(
    'timeZone must be an IANA time zone such as Europe/Berlin; received ',
  )
})

import { describe, expect, it } from 'vitest'

import { adviseTimeZone, zoneName } from '../../src/calendar/index.ts'

describe('zoneName', () => {
  it.each([
    ['America/Los_Angeles', 'en', 'Pacific Time'],
    ['US/Pacific', 'en', 'Pacific Time'],
    ['Europe/Berlin', 'de', 'Mitteleuropäische Zeit'],
    ['Asia/Kolkata', 'en', 'India Standard Time'],
    ['UTC', 'en', 'UTC'],
    ['Etc/UTC', 'de', 'UTC'],
    ['GMT', 'fr', 'UTC'],
    ['Africa/Cairo', 'en', 'Cairo'],
    ['africa/cairo', 'de', 'Cairo'],
    ['Europe/Athens', 'en', 'Eastern European Time'],
    ['Canada/Pacific', 'en', 'Vancouver'],
  ])('of %s in %s is %s', (timeZone, locale, name) => {
    expect(zoneName(timeZone, locale)).toBe(name)
  })

  it('is never an offset where the zone has a place', () => {
    const offsets = Intl.supportedValuesOf('timeZone').filter(
      (zone) => zone.includes('/') && /\d/.test(zoneName(zone, 'en')),
    )
    expect(offsets).toEqual([])
  })

  it('is refused for what is no zone', () => {
    expect(() => zoneName('PT', 'en')).toThrow(RangeError)
  })
})

describe('adviseTimeZone', () => {
  it.each([
    ['PT', 'America/Los_Angeles'],
    ['PDT', 'America/Los_Angeles'],
    ['PT (Pacific Time)', 'America/Los_Angeles'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['EST', 'America/New_York'],
    ['EST5EDT', 'America/New_York'],
    ['Eastern Time (ET)', 'America/New_York'],
    ['ET (Eastern Time)', 'America/New_York'],
    ['CST', 'America/Chicago'],
    ['MST', 'America/Denver'],
    ['CET', 'Europe/Berlin'],
    ['CEST', 'Europe/Berlin'],
    ['Central European Time', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['EET', 'Europe/Helsinki'],
    ['WEST', 'Europe/Lisbon'],
    ['BST', 'Europe/London'],
    ['IST', 'Asia/Kolkata'],
    ['JST', 'Asia/Tokyo'],
    ['AEDT', 'Australia/Sydney'],
    ['GMT', 'UTC'],
    ['UTC+11', 'Etc/GMT-11'],
    ['UTC-03:00', 'Etc/GMT+3'],
    ['GMT+0', 'UTC'],
    ['+08:00', 'Etc/GMT-8'],
    ['utc', 'UTC'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['Poland', 'Europe/Warsaw'],
    ['Berlin', 'Europe/Berlin'],
    ['Kyiv', 'Europe/Kyiv'],
    ['america/new york', 'America/New_York'],
    ['europe/berlin', 'Europe/Berlin'],
  ])('takes %s for %s', (timeZone, meant) => {
    expect(adviseTimeZone(timeZone)).toBe(meant)
  })

  it.each([
    'UTC',
    'Europe/Berlin',
    'America/Argentina/Buenos_Aires',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'Europe/Kyiv',
    'Etc/GMT+5',
  ])('has nothing against %s', (timeZone) => {
    expect(adviseTimeZone(timeZone)).toBeUndefined()
  })

  it.each(['', 'UTC+5:30', 'UTC+15', 'Nowhere', 'Europe/Nowhere', 'noon'])('does not guess at %j', (timeZone) => {
    expect(adviseTimeZone(timeZone)).toBeUndefined()
  })

  it('has nothing against any zone of Intl', () => {
    expect(Intl.supportedValuesOf('timeZone').filter(adviseTimeZone)).toEqual([])
  })
})

import { fromZonedTime } from 'date-fns-tz'
import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'

import { compileRule } from '../../src/calendar/index.ts'
import { instantOf, zoneOffset } from '../../src/calendar/zone.ts'

const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Santiago']
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const days = fc.subarray(WEEKDAYS, { minLength: 1 }).map((list) => list.join())

/** Rules of the kinds that meetings have, which rrule-temporal reads as RFC 5545 does. */
const rules = fc.oneof(
  days.map((list) => `FREQ=WEEKLY;BYDAY=${list}`),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), days)
    .map(([interval, list]) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${list}`),
  fc.integer({ min: 1, max: 30 }).map((interval) => `FREQ=DAILY;INTERVAL=${interval}`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(...WEEKDAYS))
    .map(([interval, nth, day]) => `FREQ=MONTHLY;INTERVAL=${interval};BYDAY=${nth}${day}`),
  fc.constantFrom(1, 15, 28, 31, -1, -3).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.constantFrom(1, 2, -1).map((position) => `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${position}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...WEEKDAYS))
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=2${day}`),
)

describe('beside other libraries', () => {
  it('rrule-temporal gives the same instants', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 4000 }), (rule, timeZone, offset) => {
        const date = new Date(Date.UTC(2018, 0, 1 + offset)).toISOString().slice(0, 10)
        const next = compileRule(rule, { start: `${date}T12:15`, timeZone })
        const rruleString = `DTSTART;TZID=${timeZone}:${date.replaceAll('-', '')}T121500\nRRULE:${rule};COUNT=12`
        const expected = new RRuleTemporal({ rruleString, temporal: Temporal })
          .all()
          .map((start) => start.epochMilliseconds)
        let from = 0
        for (const instant of expected) {
          expect(next(from)).toBe(instant)
          from = instant + 1
        }
      }),
      { numRuns: 60 },
    )
  })

  it('date-fns-tz gives the same instants, away from clock changes', () => {
    for (const timeZone of ZONES)
      for (let wall = Date.UTC(2024, 0, 1, 12); wall < Date.UTC(2028, 0); wall += 3 * 86_400_000)
        expect(instantOf(zoneOffset(timeZone), wall)).toBe(
          +fromZonedTime(new Date(wall).toISOString().slice(0, 19), timeZone),
        )
  })
})

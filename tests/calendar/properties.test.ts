import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type CompiledRule, compileRule, nextOccurrences, occurrencesBetween } from '../../src/calendar/index.ts'

const DAY = 86_400_000
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Santiago']

const some = <Value>(values: readonly Value[], most = 4) => fc.subarray([...values], { minLength: 1, maxLength: most })
const integers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((value) => value !== 0)
const maybe = (part: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  fc.option(
    values.map((list) => `${part}=${list.join()}`),
    { nil: '', freq: 1 },
  )

/** Rules of DAILY and coarser that RFC 5545 allows, without COUNT and UNTIL, and with days of their own. */
const rules = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY').chain((frequency) => {
  const numbers = fc.constantFrom('', '1', '2', '-1', '5')
  const numbered = frequency === 'MONTHLY' || frequency === 'YEARLY'
  const days = numbered
    ? fc.array(
        fc.tuple(numbers, fc.constantFrom(...WEEKDAYS)).map(([nth, day]) => nth + day),
        { minLength: 1, maxLength: 3 },
      )
    : some(WEEKDAYS)
  return fc
    .record({
      frequency: fc.constant(frequency),
      interval: fc.integer({ min: 1, max: 6 }),
      byMonth: maybe('BYMONTH', some(integers(1, 12))),
      byMonthDay: frequency === 'WEEKLY' ? fc.constant('') : maybe('BYMONTHDAY', some(integers(-31, 31))),
      byYearDay: frequency === 'YEARLY' ? maybe('BYYEARDAY', some(integers(-366, 366), 40)) : fc.constant(''),
      byDay: days.map((list) => `BYDAY=${list.join()}`),
      bySetPos: maybe('BYSETPOS', some([1, 2, 3, -1, -2], 2)),
      weekStart: fc.constantFrom('', 'WKST=SU', 'WKST=WE'),
    })
    .map(({ frequency: FREQ, interval, ...parts }) => ({
      FREQ,
      interval,
      rule: [`FREQ=${FREQ}`, `INTERVAL=${interval}`, ...Object.values(parts)].filter(Boolean).join(';'),
    }))
})

const starts = fc
  .record({
    year: fc.integer({ min: 1995, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const times = fc.constantFrom('00:00', '00:30', '01:45', '02:30', '09:00', '23:30')
const zones = fc.constantFrom(...ZONES)

function take(next: CompiledRule, count: number, from = -Infinity): number[] {
  const found: number[] = []
  for (let at = next(from); at !== undefined && found.length < count; at = next(at + 1)) found.push(at)
  return found
}

describe('random rules', () => {
  it('give dates in order, and each again when it is asked for', () => {
    fc.assert(
      fc.property(rules, starts, times, zones, ({ rule }, start, time, timeZone) => {
        const next = compileRule(rule, { start: `${start}T${time}`, timeZone })
        const all = take(next, 20)
        expect(all).toEqual([...new Set(all)].toSorted((a, b) => a - b))
        for (const [index, at] of all.entries()) {
          expect(next(at)).toBe(at)
          expect(next((all[index - 1] ?? -Infinity) + 1)).toBe(at)
        }
      }),
    )
  })

  it('give in a window what the whole gives there', () => {
    fc.assert(
      fc.property(
        rules,
        starts,
        times,
        zones,
        fc.nat(900),
        fc.nat(900),
        ({ rule }, from, time, timeZone, skip, length) => {
          const schedule = { kind: 'recurring' as const, rule, from, time, timeZone }
          const begin = Date.parse(from) + skip * DAY
          const end = begin + length * DAY
          const whole = nextOccurrences({ schedule }, { after: 0, count: 60 })
          const last = whole.at(-1)?.start ?? Infinity
          const inside = whole.filter(({ start }) => start >= begin && start < end)
          const found = occurrencesBetween({ schedule }, { from: begin, to: end })
          expect(found.filter(({ start }) => start <= last)).toEqual(inside)
        },
      ),
    )
  })

  it('give the same whatever was asked before, with COUNT too', () => {
    fc.assert(
      fc.property(
        rules,
        starts,
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(9000), { maxLength: 6 }),
        ({ rule }, start, count, skips) => {
          const options = { start: `${start}T09:00`, timeZone: 'Europe/Berlin' }
          const used = compileRule(`${rule};COUNT=${count}`, options)
          const whole = take(compileRule(rule, options), count)
          for (const skip of skips) {
            const from = Date.parse(start) + skip * DAY
            expect(used(from)).toBe(whole.find((at) => at >= from))
          }
          expect(take(used, 40)).toEqual(whole)
        },
      ),
    )
  })

  it('give the same from a period later on', () => {
    fc.assert(
      fc.property(rules, starts, ({ rule, FREQ, interval }, start) => {
        const later = new Date(`${start}T00:00Z`)
        if (FREQ === 'DAILY') later.setUTCDate(later.getUTCDate() + interval)
        if (FREQ === 'WEEKLY') later.setUTCDate(later.getUTCDate() + 7 * interval)
        if (FREQ === 'MONTHLY') later.setUTCMonth(later.getUTCMonth() + interval)
        if (FREQ === 'YEARLY') later.setUTCFullYear(later.getUTCFullYear() + interval)
        const shifted = later.toISOString().slice(0, 10)
        const next = compileRule(rule, { start, timeZone: 'UTC' })
        expect(take(compileRule(rule, { start: shifted, timeZone: 'UTC' }), 10)).toEqual(take(next, 10, +later))
      }),
    )
  })

  it('end with UNTIL, and with nothing else', () => {
    fc.assert(
      fc.property(rules, starts, times, zones, ({ rule }, start, time, timeZone) => {
        const options = { start: `${start}T${time}`, timeZone }
        const whole = take(compileRule(rule, options), 12)
        const last = whole[8]
        if (last === undefined) return
        const until = new Date(last).toISOString().replace(/[-:]|\.\d+/g, '')
        expect(take(compileRule(`${rule};UNTIL=${until}`, options), 20)).toEqual(whole.slice(0, 9))
      }),
    )
  })

  it('give the days that a look at every day gives', () => {
    fc.assert(
      fc.property(
        some(integers(1, 12)),
        some(integers(-31, 31), 8),
        some(WEEKDAYS),
        starts,
        (months, monthDays, days, start) => {
          const rule = `FREQ=DAILY;BYMONTH=${months.join()};BYMONTHDAY=${monthDays.join()};BYDAY=${days.join()}`
          const expected: number[] = []
          for (let at = Date.parse(start); at < Date.parse(start) + 1500 * DAY; at += DAY) {
            const date = new Date(at)
            const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
            const day = date.getUTCDate()
            const matches =
              months.includes(date.getUTCMonth() + 1) &&
              days.includes(WEEKDAYS[(date.getUTCDay() + 6) % 7]!) &&
              (monthDays.includes(day) || monthDays.includes(day - length - 1))
            if (matches) expected.push(at)
          }
          const found = take(compileRule(rule, { start, timeZone: 'UTC' }), expected.length)
          expect(found).toEqual(expected)
        },
      ),
    )
  })
})

it('a calendar repeats after 400 years', () => {
  const cycle = Date.UTC(2426, 0) - Date.UTC(2026, 0)
  fc.assert(
    fc.property(rules, ({ rule }) => {
      const once = rule.replace(/INTERVAL=\d+/, 'INTERVAL=1')
      const next = compileRule(once, { start: '2020-01-01', timeZone: 'UTC' })
      const found = take(next, 8, Date.UTC(2026, 0))
      expect(take(next, 8, Date.UTC(2426, 0))).toEqual(found.map((at) => at + cycle))
    }),
  )
})

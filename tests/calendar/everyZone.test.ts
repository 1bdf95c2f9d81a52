import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { vtimezone } from '../../src/calendar/vtimezone.ts'
import { instantOf, zoneOffset } from '../../src/calendar/zone.ts'
import { zoneName } from '../../src/calendar/zoneName.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z')

describe('every zone from 2020 to 2037', () => {
  const from = Date.UTC(2020, 0)
  const to = Date.UTC(2038, 0)

  it.each(Intl.supportedValuesOf('timeZone'))('%s', (timeZone) => {
    const offsetAt = zoneOffset(timeZone)
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    const told = (instant: number) => {
      const [, sign, hour, minute] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(instant))!
      return sign ? (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * MINUTE : 0
    }
    const changes: number[] = []
    for (let day = from; day < to; day += DAY)
      if (offsetAt(day) !== offsetAt(day + DAY)) changes.push(changeIn(offsetAt, day))

    const wrong: string[] = []
    const check = (instant: number) => offsetAt(instant) === told(instant) || wrong.push(iso(instant))
    for (let day = from; day < to; day += 9 * DAY) check(day)
    for (const change of changes) for (const at of [-DAY, -1000, 0, 1000, DAY]) check(change + at)
    expect(wrong).toEqual([])

    // A time that is skipped comes later by the gap; of one that is shown twice, the first is meant.
    for (const change of changes) {
      const [before, after] = [offsetAt(change - 1), offsetAt(change)]
      const gap = Math.max(0, after - before)
      const overlap = Math.max(0, before - after)
      const low = change + Math.min(before, after)
      const high = change + Math.max(before, after)
      expect(instantOf(offsetAt, low - MINUTE), 'before').toBe(change - overlap - MINUTE)
      expect(instantOf(offsetAt, high - MINUTE), 'within').toBe(change + gap - MINUTE)
      expect(instantOf(offsetAt, high), 'after').toBe(change + overlap)
    }
    // The bins of the engine are half as long.
    const distances = changes.slice(1).map((change, index) => change - changes[index]!)
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(27 * DAY)
  })
})

/** The only change within a day, to the minute. */
function changeIn(offsetAt: (instant: number) => number, day: number): number {
  let at = day
  while (offsetAt(at) === offsetAt(day)) at += MINUTE
  return at
}

describe('the VTIMEZONE of a feed', () => {
  const from = Date.UTC(2026, 0, 1)
  const to = Date.UTC(2040, 11, 31)
  const read = (lines: readonly string[]) => new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))))

  it('has a STANDARD in every zone', () => {
    const without = Intl.supportedValuesOf('timeZone').filter(
      (zone) => !vtimezone(zone, from, from).includes('BEGIN:STANDARD'),
    )
    expect(without).toEqual([])
  })

  it('is right in every zone, read by ical.js, for 15 years', { timeout: 120_000 }, () => {
    const wrong: string[] = []
    let points = 0
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const offsetAt = zoneOffset(timeZone)
      const zone = read(vtimezone(timeZone, from, from))
      for (let wall = from + DAY / 2; wall < to; wall += 13 * DAY) {
        const written =
          zone.utcOffset(
            ICAL.Time.fromData({ ...ICAL.Time.fromJSDate(new Date(wall), true).toJSON(), timezone: 'floating' }),
          ) * 1000
        points++
        if (written !== offsetAt(instantOf(offsetAt, wall))) wrong.push(`${timeZone} ${new Date(wall).toISOString()}`)
      }
    }
    expect(points).toBeGreaterThan(170_000)
    expect(wrong).toEqual([])
  })
})

/** Old names that pages still have, and zones without a place. */
const aliases =
  'UTC Egypt Canada/Mountain Canada/Pacific US/Pacific EST5EDT PST8PDT CET EET WET GB Israel NZ Etc/GMT+5 Etc/GMT-8'

it.each(['en', 'de', 'fr', 'pt', 'ja', 'ar'])('clocks that differ have different names in %s', (locale) => {
  const from = Date.UTC(2026, 0)
  const clocksByName = new Map<string, Map<string, string[]>>()
  for (const timeZone of [...Intl.supportedValuesOf('timeZone'), ...aliases.split(' ')]) {
    const offsetAt = zoneOffset(timeZone)
    const weeks = Array.from({ length: 3 * 53 }, (_, week) => from + week * 7 * DAY)
    const changes = weeks.flatMap((week) =>
      Array.from({ length: 7 }, (_, day) => week + day * DAY).flatMap((day) =>
        offsetAt(day) === offsetAt(day + DAY) ? [] : [iso(changeIn(offsetAt, day))],
      ),
    )
    const clocks = [...weeks.map((week) => offsetAt(week) / MINUTE), ...changes].join()
    const name = zoneName(timeZone, locale)
    const known = clocksByName.get(name) ?? new Map<string, string[]>()
    clocksByName.set(name, known.set(clocks, [...(known.get(clocks) ?? []), timeZone]))
  }
  const shared = [...clocksByName].filter(([, clocks]) => clocks.size > 1)
  expect(shared.map(([name, clocks]) => `${name}: ${[...clocks.values()].join(' | ')}`)).toEqual([])
})

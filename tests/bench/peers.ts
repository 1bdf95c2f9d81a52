import { createRequire } from 'node:module'

import { fromZonedTime } from 'date-fns-tz'
import type * as Module from 'rrule'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'

import type { RecurringSchedule } from '../../src/model/schedule.ts'

// Its ES modules are not marked as such, so Node cannot import its names.
const { RRule } = createRequire(import.meta.url)('rrule') as typeof Module

/** The starts of a series, as epoch milliseconds. */
export interface Engine {
  nextThree: (after: number) => number[]
  between: (begin: number, end: number) => number[]
}

/** rrule on floating dates, put into the zone by date-fns-tz: its own TZID depends on the zone of the host. */
export function rruleEngine({ rule, from, time, timeZone }: RecurringSchedule): Engine {
  // Without its cache, which would answer repeated questions from memory.
  const series = new RRule({ ...RRule.parseString(rule), dtstart: new Date(`${from}T${time}:00Z`) }, true)
  const instant = (floating: Date) => +fromZonedTime(floating.toISOString().slice(0, 19), timeZone)
  return {
    nextThree: (after) => {
      const found: number[] = []
      series.all((floating) => {
        const start = +floating > after - 86_400_000 ? instant(floating) : 0
        if (start > after) found.push(start)
        return found.length < 3
      })
      return found.slice(0, 3)
    },
    between: (begin, end) =>
      series
        .between(new Date(begin - 86_400_000), new Date(end + 86_400_000), true)
        .map(instant)
        .filter((start) => start >= begin && start < end),
  }
}

/** rrule-temporal, which knows zones itself. */
export function temporalEngine({ rule, from, time, timeZone }: RecurringSchedule): Engine {
  const dtstart = `${from!.replaceAll('-', '')}T${time.replace(':', '')}00`
  const series = new RRuleTemporal({
    rruleString: `DTSTART;TZID=${timeZone}:${dtstart}\nRRULE:${rule}`,
    temporal: Temporal,
  })
  return {
    nextThree: (after) => {
      const found: number[] = []
      for (let index = 0; index < 3; index++) {
        const next = series.next(new Date(found.at(-1) ?? after))
        if (next) found.push(next.epochMilliseconds)
      }
      return found
    },
    between: (begin, end) =>
      series
        .between(new Date(begin), new Date(end), true)
        .map((found) => found.epochMilliseconds)
        .filter((start) => start < end),
  }
}

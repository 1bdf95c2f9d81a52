import { chooses, daySets } from './months.ts'
import { expandDays, inherit, type Next } from './recurrence.ts'
import { FREQUENCIES, type Rule } from './rule.ts'

/** Seconds in a day without a clock change. */
const DAY_SECONDS = 86_400

/** Seconds in the periods that are shorter than a day, in the order of FREQUENCIES. */
const PERIOD_SECONDS = [1, 60, 3600]

/**
 * A rule that is finer than a day can miss its own times for ever (`SECONDLY;INTERVAL=2;BYSECOND=1` from an even
 * second). Nothing real needs as many steps as this from one occurrence to the next.
 */
const MOST_STEPS = 50_000

const range = (length: number) => Array.from({ length }, (_, index) => index)

/** The times of day that the parts of a rule leave, in seconds and in order, and how many share a period below a day. */
function timesOfDay(rule: Rule, start: number): { times: number[]; perPeriod: number } {
  const finest = FREQUENCIES.indexOf(rule.FREQ)
  const list = (by: readonly number[] | undefined, level: number, size: number) => {
    if (!by) return finest <= level ? range(size) : [Math.floor(start / PERIOD_SECONDS[level]!) % size]
    // RFC 5545 §3.3.12: without leap seconds, second 60 is second 59.
    return [...new Set(by.map((value) => Math.min(value, size - 1)))].toSorted((a, b) => a - b)
  }
  const hours = list(rule.BYHOUR, 2, 24)
  const minutes = list(rule.BYMINUTE, 1, 60)
  const seconds = list(rule.BYSECOND, 0, 60)
  const times = hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => (hour * 60 + minute) * 60 + second)),
  )
  return { times, perPeriod: times.length / [DAY_SECONDS, hours.length * minutes.length, hours.length][finest]! }
}

/**
 * Expands the whole of RFC 5545 §3.3.10, without COUNT and UNTIL, on local time in seconds as if the zone were UTC.
 * @param start the first local second
 * @param last the day after which none is sought
 */
export function expandTimes(rule: Rule, start: number, last: number): Next {
  const { BYSETPOS } = rule
  const unit = PERIOD_SECONDS[FREQUENCIES.indexOf(rule.FREQ)]
  const { times: all, perPeriod } = timesOfDay(rule, start - Math.floor(start / DAY_SECONDS) * DAY_SECONDS)
  const times = unit && BYSETPOS ? all.filter((_, i) => chooses(BYSETPOS, i % perPeriod, perPeriod)) : all
  const startDay = Math.floor(start / DAY_SECONDS)
  // Where BYSETPOS counts the times of many days, it cannot choose days.
  const countsTimes = !unit && BYSETPOS && all.length > 1
  const ofDays: Rule = unit ? { ...rule, FREQ: 'DAILY', INTERVAL: 1 } : rule
  const nextDay = expandDays(unit || countsTimes ? { ...ofDays, BYSETPOS: undefined } : ofDays, startDay, last)
  const setOf = daySets(inherit(rule, startDay))

  const timesOn = (day: number) => {
    if (!countsTimes) return times
    const set = setOf(day)
    const before = set.indexOf(day) * times.length
    return times.filter((_, index) => chooses(BYSETPOS, before + index, set.length * times.length))
  }

  return (from) => {
    let second = Math.max(from, start)
    for (let step = 0; step < MOST_STEPS; step++) {
      const day = nextDay(Math.floor(second / DAY_SECONDS))
      if (day === Infinity) break
      const midnight = day * DAY_SECONDS
      const time = firstFrom(timesOn(day), second - midnight)
      second = midnight + (time ?? DAY_SECONDS)
      if (time === undefined) continue
      if (!unit) return second
      const late = (Math.floor(second / unit) - Math.floor(start / unit)) % rule.INTERVAL
      if (!late) return second
      second = (Math.floor(second / unit) + rule.INTERVAL - late) * unit
    }
    return Infinity
  }
}

/** The first of ascending numbers that is not below a bound. */
function firstFrom(numbers: readonly number[], bound: number): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < bound) low = middle + 1
    else high = middle
  }
  return numbers[low]
}

import type { Decoded } from './series.ts'

const DAY = 86_400_000
const modulo = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor
const mondayOf = (day: number) => day - modulo(day + 3, 7)
const firstOf = (month: number) => Math.floor(Date.UTC(Math.floor(month / 12), modulo(month, 12), 1) / DAY)

/** Of one zone: the wall clocks from which each offset holds. */
export interface Offsets {
  walls: number[]
  offsets: number[]
}

/** The first day of every month of the years around, so that not even the calendar is computed. */
const MONTHS = Array.from({ length: 12 * 200 }, (_, index) => firstOf(12 * 1900 + index))

function nthWeekday(month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = MONTHS[month + 1]! - 1
    return last - modulo(last + 3 - weekday, 7)
  }
  const first = MONTHS[month]!
  return first + modulo(weekday - first - 3, 7) + 7 * (nth - 1)
}

function instant(wall: number, { walls, offsets }: Offsets): number {
  let low = 0
  let high = walls.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (walls[middle]! <= wall) low = middle + 1
    else high = middle
  }
  return wall - offsets[low - 1]!
}

/** The next three starts, written into `out`: the least work that gives them, for comparison. Knows no clock changes in the night. */
export function nextThree(series: Decoded, time: number, zone: Offsets, after: number, out: Float64Array): void {
  let found = 0
  const today = Math.floor(after / DAY) - 1
  if (series.unit === 'week') {
    const step = 7 * series.interval
    const origin = mondayOf(series.from) + series.weekday
    let day = today + modulo(origin - today, step)
    if (day < series.from) day = origin < series.from ? origin + step : origin
    for (; found < 3; day += step) {
      const start = instant(day * DAY + time, zone)
      if (start > after) out[found++] = start
    }
    return
  }
  const date = new Date(Math.max(today, series.from) * DAY)
  const origin = new Date(series.from * DAY)
  const originMonth = (origin.getUTCFullYear() - 1900) * 12 + origin.getUTCMonth()
  let month = (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth()
  month += modulo(originMonth - month, series.interval)
  for (; found < 3; month += series.interval) {
    const day = nthWeekday(month, series.weekday, series.nth)
    if (day < series.from) continue
    const start = instant(day * DAY + time, zone)
    if (start > after) out[found++] = start
  }
}

/** Reads the offsets of a zone from 2010 to 2040 into a table, by the hour. */
export function offsetsOf(offsetAt: (instant: number) => number): Offsets {
  const zone: Offsets = { walls: [-Infinity], offsets: [offsetAt(Date.UTC(2010, 0))] }
  for (let hour = Date.UTC(2010, 0); hour < Date.UTC(2040, 0); hour += 3_600_000) {
    const offset = offsetAt(hour)
    if (offset === zone.offsets.at(-1)) continue
    zone.walls.push(hour + offset)
    zone.offsets.push(offset)
  }
  return zone
}

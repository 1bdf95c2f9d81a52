import type { RecurringSchedule } from '../../src/model/schedule.ts'

/** A recurring meeting as numbers: what is left to do is integer arithmetic. */
export interface Decoded {
  /** Weeks or months between occurrences. */
  interval: number
  unit: 'week' | 'month'
  /** Monday = 0. */
  weekday: number
  /** From 1, or -1 for the last of the month. */
  nth: number
  /** Day number of the first day. */
  from: number
}

export interface Case {
  schedule: RecurringSchedule
  decoded: Decoded
}

const DAY = 86_400_000
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const ZONES = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/London',
  'Australia/Sydney',
  'Asia/Tokyo',
]
const TIMES = ['08:00', '09:30', '15:00', '16:00', '17:00', '19:00']

const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

/** The schedules that communities have: weekly for the most part, every other week, the nth or last weekday of months. */
export function cases(count: number, firstYear: number): Case[] {
  return Array.from({ length: count }, (_, index) => {
    const weekday = index % 5
    const from = Math.floor(Date.UTC(firstYear + (index % 10), index % 12, 1 + (index % 28)) / DAY)
    const kind = index % 20
    const unit = kind < 12 ? 'week' : 'month'
    const interval = kind < 8 ? 1 : kind < 12 ? 2 : kind < 19 ? 1 : 3
    const nth = kind < 17 ? 1 + (index % 3) : -1
    const day = WEEKDAYS[weekday]
    const rule =
      unit === 'week'
        ? `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${day}`
        : `FREQ=MONTHLY;INTERVAL=${interval};BYDAY=${nth}${day}`
    const [timeZone, time] = [ZONES[index % ZONES.length]!, TIMES[index % TIMES.length]!]
    return {
      schedule: { kind: 'recurring', rule, from: date(from), time, timeZone, durationMinutes: 60 },
      decoded: { interval, unit, weekday, nth, from },
    }
  })
}

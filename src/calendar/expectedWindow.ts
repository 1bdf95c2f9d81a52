import type { LocalDate } from '../model/entry.ts'
import type { ApproximateInterval, ApproximateSchedule } from '../model/schedule.ts'
import { DAY, dayNumber, firstDay, localDate, monthOf } from './days.ts'
import type { MeetingTimes } from './occurrences.ts'
import { zoneOffset } from './zone.ts'

/** The days between which an approximate meeting is due, both included. */
export interface ExpectedWindow {
  /** `overdue`: the window has passed, and no date was set. */
  status: 'expected' | 'overdue'
  from: LocalDate
  to: LocalDate
}

/**
 * When a meeting that repeats "every 4 to 8 weeks" is due again, counted from the last one that was held. Undefined
 * where no such thing can be said: the last one is not known, or the next one is set.
 * @param options.now epoch milliseconds
 * @throws RangeError that names the field at fault
 * @example
 * const every = { min: 4, max: 8, unit: 'week' }
 * expectedWindow({ schedule: { kind: 'approximate', every, last: '2026-03-04' } }, { now: Date.UTC(2026, 2, 20) })
 * // { status: 'expected', from: '2026-04-01', to: '2026-04-29' }
 */
export function expectedWindow(meeting: MeetingTimes, { now }: { now: number }): ExpectedWindow | undefined {
  if (meeting.supersededBy || meeting.status === 'paused') return undefined
  for (const schedule of [meeting.schedule].flat()) {
    const window = schedule.kind === 'approximate' && windowOf(schedule, now)
    if (window) return window
  }
  return undefined
}

function windowOf({ every, last, next, timeZone }: ApproximateSchedule, now: number): ExpectedWindow | undefined {
  if (!every) return undefined
  const today = Math.floor((now + zoneOffset(timeZone ?? 'UTC')(now)) / DAY)
  const set = next ? dayNumber(next, 'next') : -Infinity
  const held = Math.max(set, last ? dayNumber(last, 'last') : -Infinity)
  if (set >= today || held === -Infinity) return undefined
  const to = later(held, every.max, every.unit)
  return {
    status: today > to ? 'overdue' : 'expected',
    from: localDate(later(held, every.min, every.unit)),
    to: localDate(to),
  }
}

/** A number of units after a day; where a month is too short for it, its last day. */
function later(day: number, count: number, unit: ApproximateInterval['unit']): number {
  if (unit !== 'month') return day + count * (unit === 'week' ? 7 : 1)
  const month = monthOf(day)
  return Math.min(firstDay(month + count) + day - firstDay(month), firstDay(month + count + 1) - 1)
}

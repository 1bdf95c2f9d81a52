import type { Schedule } from '../model/schedule.ts'
import { DAY } from './days.ts'
import { expectedWindow } from './expectedWindow.ts'
import type { Occurrence } from './occurrence.ts'
import { type MeetingTimes, nextOccurrences } from './occurrences.ts'
import { toArray } from './toArray.ts'

const DAYS = { day: 1, week: 7, month: 31 } as const

/** After a year every change of the clocks has been met. */
const YEAR = 53 * 7

/**
 * The dates on which a meeting may be held next of which the weekday and the time are known, and nothing more: all of
 * them until it is due, or of a year where that is not known either. Empty where less is known.
 * @throws RangeError that names the field at fault
 */
export function expectedDates(meeting: MeetingTimes, { now }: { now: number }): Occurrence[] {
  const [slot, ...others] = toArray(meeting.schedule)
  const weekly = slot && others.length === 0 ? weeklyOf(slot) : undefined
  if (!weekly || meeting.supersededBy || meeting.status === 'paused') return []
  const window = expectedWindow(meeting, { now })
  const isDue = window?.status === 'expected'
  const after = isDue ? Math.max(now, Date.parse(window.from) - DAY) : now
  const before = isDue ? Date.parse(window.to) + 2 * DAY : now + weekly.days * DAY
  return nextOccurrences({ schedule: weekly.schedule }, { after, before, count: YEAR })
}

/** A schedule without dates as if it were held every week, and within how many days it is held. */
function weeklyOf(slot: Schedule): { schedule: Schedule; days: number } | undefined {
  if (slot.kind === 'recurring' && !slot.from) {
    const interval = /^FREQ=WEEKLY;INTERVAL=(\d+);BYDAY=\w\w$/.exec(slot.rule)?.[1]
    if (!interval) return undefined
    return { schedule: { ...slot, rule: slot.rule.replace(/INTERVAL=\d+;/, '') }, days: Number(interval) * 7 }
  }
  if (slot.kind !== 'approximate' || slot.varies || !slot.time || !slot.timeZone) return undefined
  const { weekday, time, timeZone, durationMinutes, every } = slot
  const [day, ...others] = toArray(weekday ?? [])
  if (!day || others.length > 0) return undefined
  const days = every ? every.max * DAYS[every.unit] : YEAR
  return {
    schedule: { kind: 'recurring', rule: `FREQ=WEEKLY;BYDAY=${day}`, time, timeZone, durationMinutes },
    days: Math.min(days, YEAR),
  }
}

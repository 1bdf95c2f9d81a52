// The engine for a static page whose dates have all passed: bundled into dist/enhance-dates.js, which enhance.js loads
// only then.
import { nextOccurrences } from '../calendar/occurrences.ts'
import { zoneOffset } from '../calendar/zone.ts'
import type { Meeting } from '../model/meeting.ts'
import type { DateRule } from './dateRule.ts'
import type { PageDate } from './pageDate.ts'

const MINUTE = 60_000

/** A rule, and in a list of several meetings what is said of the meeting beside its date. */
export type PageRule = DateRule & Partial<Pick<PageDate, 'title' | 'href' | 'join' | 'access'>>

interface DatesByRuleOptions {
  /** Epoch milliseconds. */
  now: number
  count: number
  /** The words for dates that depart from the rule. */
  states: Readonly<Record<'moved' | 'cancelled' | 'added', string>>
}

/** The next dates of meetings, as a page carries them. */
export function datesByRule(rules: readonly PageRule[], { now, count, states }: DatesByRuleOptions): PageDate[] {
  return (
    rules
      .flatMap(({ schedule, status, resumesOn, ...details }) => {
        // Reasons are in finished words already, and reach the dates as they are.
        const meeting = { schedule, status, resumesOn } as unknown as Meeting
        const found = nextOccurrences(meeting, { after: now, count })
        return found.map(({ start, end, timeZone, status: state, originalStart, reason }): PageDate => ({
          ...details,
          start,
          end,
          offset: zoneOffset(timeZone)(start) / MINUTE,
          dateTime: new Date(start).toISOString(),
          zone: schedule.find((slot) => slot.timeZone === timeZone)!.zone,
          was: originalStart,
          ...(state !== 'scheduled' && { state, status: states[state], reason: reason as PageDate['reason'] }),
        }))
      })
      .toSorted((a, b) => a.start - b.start)
      // Of several meetings a cancelled one is not the next.
      .filter(({ title, state }) => title === undefined || state !== 'cancelled')
      .slice(0, count)
  )
}

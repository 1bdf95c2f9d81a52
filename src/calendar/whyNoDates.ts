import type { LocalDate } from '../model/entry.ts'
import type { ApproximateInterval, Schedule, UnscheduledReason } from '../model/schedule.ts'
import { DAY, dayNumber, localDate } from './days.ts'
import { lastBefore } from './nearestDate.ts'
import { type MeetingTimes, nextOccurrences } from './occurrences.ts'
import { dependsOnStart } from './recurrence.ts'
import { type Frequency, parseRule } from './rule.ts'
import { seriesOf } from './series.ts'

/** Why a meeting has no dates. */
export type NoDates =
  /** Another meeting took its place; `by` is its id. */
  | { code: 'superseded'; by: string }
  /** It pauses, and nobody said until when. */
  | { code: 'paused' }
  | { code: 'ended'; on?: LocalDate }
  | { code: 'unscheduled'; reason: UnscheduledReason }
  /** It repeats, but not by a rule that gives dates. */
  | { code: 'approximate'; every?: ApproximateInterval }
  /** The rule is known, but not the date from which it counts. */
  | { code: 'no-first-date'; frequency: Frequency; interval: number }
  /** No day of the calendar matches the rule. */
  | { code: 'no-such-date'; rule: string }
  /** All its dates are past; `last` is the local date of the last one by the rule. */
  | { code: 'over'; last?: LocalDate }

/**
 * Why no date of a meeting can be computed, or undefined where there are dates. The message catalogue words it. Of
 * several slots that have none, the first that has not ended speaks.
 * @param options.after epoch milliseconds; where it is given, dates that are past by then do not count
 * @throws RangeError that names the field at fault
 * @example
 * const schedule = { kind: 'recurring', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', time: '17:00', timeZone: 'UTC' }
 * whyNoDates({ schedule }) // { code: 'no-first-date', frequency: 'WEEKLY', interval: 2 }
 */
export function whyNoDates(meeting: MeetingTimes, { after }: { after?: number } = {}): NoDates | undefined {
  if (meeting.supersededBy) return { code: 'superseded', by: meeting.supersededBy }
  if (meeting.status === 'paused' && !meeting.resumesOn) return { code: 'paused' }
  if (after !== undefined && nextOccurrences(meeting, { after, count: 1 }).length > 0) return undefined
  const reasons = [meeting.schedule].flat().map((schedule) => whyNone(schedule, after))
  if (reasons.includes(undefined)) return undefined
  return reasons.find((reason) => reason?.code !== 'ended') ?? reasons[0]
}

function whyNone(schedule: Schedule, after: number | undefined): NoDates | undefined {
  if (schedule.kind === 'ended') return { code: 'ended', ...(schedule.on && { on: schedule.on }) }
  if (schedule.kind === 'unscheduled') return { code: 'unscheduled', reason: schedule.reason }
  const series = seriesOf(schedule)
  if (schedule.kind === 'approximate' && (!series || after !== undefined))
    return { code: 'approximate', ...(schedule.every && { every: schedule.every }) }
  if (schedule.kind === 'recurring' && !series!.extras.length) {
    const { FREQ, INTERVAL, ...rule } = parseRule(schedule.rule)
    if (!schedule.from && dependsOnStart({ FREQ, INTERVAL, ...rule }))
      return { code: 'no-first-date', frequency: FREQ, interval: INTERVAL }
    const first = series!.nextDay(schedule.from ? dayNumber(schedule.from, 'from') : 0)
    if (first === Infinity) return { code: 'no-such-date', rule: schedule.rule }
  }
  if (after === undefined) return undefined
  const last = lastBefore(series!.nextDay, Math.ceil(after / DAY) + 1)
  return { code: 'over', ...(last > -Infinity && { last: localDate(last) }) }
}

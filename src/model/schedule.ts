import type { LocalDate, OneOrMany, TimeZone, WallTime } from './entry.ts'
import type { Localized, Text } from './text.ts'

/** An occurrence that does not take place. */
export interface CancelledOccurrence {
  kind: 'cancelled'
  /** The local date of the occurrence, in the zone of the schedule. */
  date: LocalDate
  reason?: Localized<Text>
}

/** An occurrence that takes place at another date or time. */
export interface MovedOccurrence {
  kind: 'moved'
  /** The local date on which it would have been, in the zone of the schedule. */
  date: LocalDate
  /** What changes: at least one of the two, in the zone of the schedule. */
  to: { date?: LocalDate; time?: WallTime }
  reason?: Localized<Text>
}

/** An occurrence beyond those of the rule. */
export interface AddedOccurrence {
  kind: 'added'
  /** Its local date, in the zone of the schedule. */
  date: LocalDate
  /** @default the time of the schedule */
  time?: WallTime
  reason?: Localized<Text>
}

/** A departure from the rule, by the local date of the original. Readers see it marked as such. */
export type ScheduleException = CancelledOccurrence | MovedOccurrence | AddedOccurrence

interface Slot {
  /** The name of this slot, where a meeting has several: "Early", "APAC". */
  label?: Localized<string>
  /** The community's own words, where they can be read in more than one way ("bi-weekly"). Shown quoted. */
  asPublished?: Localized<string>
}

interface Timed {
  /** When it starts, on the clocks of `timeZone`. */
  time: WallTime
  timeZone: TimeZone
  /**
   * In minutes. Absent: not known.
   * @exclusiveMinimum 0
   */
  durationMinutes?: number
  exceptions?: readonly ScheduleException[]
}

/** Repeats by a rule, at the same local time. */
export interface RecurringSchedule extends Slot, Timed {
  kind: 'recurring'
  /**
   * An RRULE value (RFC 5545 §3.3.10), DAILY or coarser, without BYHOUR, BYMINUTE and BYSECOND: the time is a
   * field of its own. `FREQ=WEEKLY;BYDAY=TH`.
   * @example "FREQ=WEEKLY;BYDAY=TH"
   * @example "FREQ=MONTHLY;BYDAY=1MO"
   */
  rule: string
  /** The local date from which the rule counts. Needed only where the rule depends on it (INTERVAL above 1, COUNT). */
  from?: LocalDate
}

/** Takes place once. */
export interface SingleSchedule extends Slot, Timed {
  kind: 'single'
  date: LocalDate
}

/** A day of the week as RFC 5545 writes it. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** From `min` to `max` units apart: `{ min: 4, max: 8, unit: 'week' }`. */
export interface ApproximateInterval {
  min: number
  max: number
  unit: 'day' | 'week' | 'month'
}

/** What differs from one occurrence to the next. */
export type Variation = 'day' | 'time' | 'day-and-time'

/** Repeats, but not by a rule that gives dates: "every 4 to 8 weeks, on a Wednesday". */
export interface ApproximateSchedule extends Slot {
  kind: 'approximate'
  every?: ApproximateInterval
  /** The day of the week, or several between which it changes. */
  weekday?: OneOrMany<Weekday>
  /** Absent: what is given is the same each time, and what is not given is not known. */
  varies?: Variation
  time?: WallTime
  timeZone?: TimeZone
  /**
   * In minutes. Absent: not known.
   * @exclusiveMinimum 0
   */
  durationMinutes?: number
  /** When it starts for the first time, as far as that is known: "mid 2025, to be announced". */
  first?: Localized<Text>
  /** The local date of the last one held. */
  last?: LocalDate
  /** The local date of the next one, once it is set. */
  next?: LocalDate
  note?: Localized<Text>
}

/** Why a meeting has no regular time. */
export type UnscheduledReason = 'to-be-decided' | 'ad-hoc' | 'announced-elsewhere' | 'not-published'

/** Has no regular time. */
export interface UnscheduledSchedule extends Slot {
  kind: 'unscheduled'
  reason: UnscheduledReason
  note?: Localized<Text>
}

/** No longer takes place. */
export interface EndedSchedule extends Slot {
  kind: 'ended'
  /** The local date of the last one. */
  on?: LocalDate
  note?: Localized<Text>
}

/** When a meeting takes place, as far as it is known: unknown is a value, not a gap. */
export type Schedule = RecurringSchedule | SingleSchedule | ApproximateSchedule | UnscheduledSchedule | EndedSchedule

import type { LocalDate, OneOrMany, TimeZone, WallTime } from './entry.ts'
import type { Localized, Text } from './text.ts'

/** An occurrence that does not take place. */
export interface CancelledOccurrence {
  /** The literal `cancelled`, which makes this exception a cancellation. */
  kind: 'cancelled'
  /** The local date of the occurrence, in the time zone of the schedule. */
  date: LocalDate
  /**
   * Why it is cancelled, in a sentence for readers.
   * @example "Public holiday"
   */
  reason?: Localized<Text>
}

/** An occurrence that takes place on another date or at another time. */
export interface MovedOccurrence {
  /** The literal `moved`, which makes this exception a move. */
  kind: 'moved'
  /** The original local date, in the time zone of the schedule. */
  date: LocalDate
  /**
   * The new date, the new time, or both, in the time zone of the schedule.
   * @example { "date": "2026-05-15", "time": "17:00" }
   */
  to: {
    /** The new local date. */
    date?: LocalDate
    /** The new time of day. */
    time?: WallTime
  }
  /**
   * Why it is moved, in a sentence for readers.
   * @example "Clashes with the summit"
   */
  reason?: Localized<Text>
}

/** An additional occurrence. */
export interface AddedOccurrence {
  /** The literal `added`, which makes this exception an addition. */
  kind: 'added'
  /** The local date of the occurrence, in the time zone of the schedule. */
  date: LocalDate
  /**
   * The time of day, in the time zone of the schedule.
   * @default the time in the schedule
   */
  time?: WallTime
  /**
   * Why it is added, in a sentence for readers.
   * @example "Release planning"
   */
  reason?: Localized<Text>
}

/** A change to one occurrence of a schedule. It is marked as a change on the page and in calendar files. */
export type ScheduleException = CancelledOccurrence | MovedOccurrence | AddedOccurrence

interface Slot {
  /**
   * The name of this slot, if the meeting has several.
   * @example "APAC"
   */
  label?: Localized<string>
  /**
   * The schedule as the community published it, if it can be read in more than one way. Shown in quotation marks.
   * @example "bi-weekly"
   */
  asPublished?: Localized<string>
}

interface Timed {
  /** The time of day at which it starts, in `timeZone`. */
  time: WallTime
  /** The time zone of `time` and of all dates of the schedule. */
  timeZone: TimeZone
  /**
   * The length in minutes. Without it calendar events have no end.
   * @asType integer
   * @minimum 1
   * @maximum 20160
   * @example 60
   */
  durationMinutes?: number
  /** The occurrences that differ from the schedule. */
  exceptions?: readonly ScheduleException[]
}

/** Repeats by a rule, at the same local time. */
export interface RecurringSchedule extends Slot, Timed {
  /** The literal `recurring`, which makes this schedule repeat. */
  kind: 'recurring'
  /**
   * The rule that gives the dates: an RRULE value (RFC 5545 §3.3.10). `FREQ` must be DAILY, WEEKLY, MONTHLY or YEARLY.
   * BYHOUR, BYMINUTE and BYSECOND are not accepted; use `time`.
   * @example "FREQ=WEEKLY;BYDAY=TH"
   * @example "FREQ=MONTHLY;BYDAY=1MO"
   */
  rule: string
  /** The local date of the first occurrence. Needed only if the rule counts from it (INTERVAL above 1, COUNT). */
  from?: LocalDate
}

/** Takes place once. */
export interface SingleSchedule extends Slot, Timed {
  /** The literal `single`, which makes this schedule one date. */
  kind: 'single'
  /** The local date on which it takes place. */
  date: LocalDate
}

/** A day of the week, from Monday to Sunday, as RFC 5545 abbreviates it. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** The time from one occurrence to the next: `{ min: 4, max: 8, unit: week }`. */
export interface ApproximateInterval {
  /**
   * The shortest interval, in units.
   * @asType integer
   * @minimum 1
   * @maximum 1000
   * @example 4
   */
  min: number
  /**
   * The longest interval, in units.
   * @asType integer
   * @minimum 1
   * @maximum 1000
   * @example 8
   */
  max: number
  /** The unit of `min` and `max`. */
  unit: 'day' | 'week' | 'month'
}

/** What differs from one occurrence to the next. */
export type Variation = 'day' | 'time' | 'day-and-time'

/** Repeats, but without a rule that gives the dates: "every 4 to 8 weeks, on a Wednesday". */
export interface ApproximateSchedule extends Slot {
  /** The literal `approximate`, which makes this schedule approximate. */
  kind: 'approximate'
  /** The time from one occurrence to the next. */
  every?: ApproximateInterval
  /** The day of the week, or the days that alternate. */
  weekday?: OneOrMany<Weekday>
  /** What differs from one occurrence to the next. Without it all fields given here are the same each time. */
  varies?: Variation
  /** The time of day at which it starts, in `timeZone`. */
  time?: WallTime
  /** The time zone of `time` and of all dates of the schedule. */
  timeZone?: TimeZone
  /**
   * The length in minutes. Leave it out if it is not known.
   * @asType integer
   * @minimum 1
   * @maximum 20160
   * @example 60
   */
  durationMinutes?: number
  /**
   * The date of the first occurrence, in words.
   * @example "Mid 2026, to be announced"
   */
  first?: Localized<Text>
  /** The local date of the last occurrence that took place. */
  last?: LocalDate
  /** The local date of the next occurrence, once it is set. */
  next?: LocalDate
  /**
   * A remark for readers.
   * @example "The date is agreed at the end of each call."
   */
  note?: Localized<Text>
}

/**
 * Why a meeting has no regular time.
 *
 * - `to-be-decided`: the time is not decided yet.
 * - `ad-hoc`: it takes place when needed.
 * - `announced-elsewhere`: each date is announced in a channel.
 * - `not-published`: it has a regular time, but the community has not published it.
 */
export type UnscheduledReason = 'to-be-decided' | 'ad-hoc' | 'announced-elsewhere' | 'not-published'

/** Has no regular time. */
export interface UnscheduledSchedule extends Slot {
  /** The literal `unscheduled`, which means that no time is known. */
  kind: 'unscheduled'
  /** Why the meeting has no regular time. */
  reason: UnscheduledReason
  /**
   * A remark for readers.
   * @example "Dates are posted in #general."
   */
  note?: Localized<Text>
}

/** No longer takes place. */
export interface EndedSchedule extends Slot {
  /** The literal `ended`, which means that the meeting is over. */
  kind: 'ended'
  /** The local date of the last occurrence. */
  on?: LocalDate
  /**
   * A remark for readers.
   * @example "The work continues in the weekly call."
   */
  note?: Localized<Text>
}

/** When a meeting takes place, as precisely as it is known. */
export type Schedule = RecurringSchedule | SingleSchedule | ApproximateSchedule | UnscheduledSchedule | EndedSchedule

// What may be written of meetings in a community's file.
import type { OneOrMany } from './entry.ts'
import type { ChannelReference, Lead, PublishedReference, WithheldReference } from './link.ts'
import type { Meeting, Recording } from './meeting.ts'
import type {
  ApproximateInterval,
  ApproximateSchedule,
  EndedSchedule,
  RecurringSchedule,
  SingleSchedule,
  UnscheduledSchedule,
} from './schedule.ts'
import type { Localized, Note } from './text.ts'

/**
 * A remark set apart from the text around it. A text alone becomes a note of kind `note`.
 * @example "The chat moves in June."
 */
export type WrittenNote = Note | string

/**
 * A length of time before something: `1 week`, or `{ count: 1, unit: week }`.
 * @example "1 week"
 */
export type WrittenLead = Lead | string

/** Posted in a channel, such as a link that is sent a week before each meeting. */
export interface WrittenChannelReference extends Omit<ChannelReference, 'lead'> {
  /** How long before the meeting it is posted. */
  lead?: WrittenLead
}

/** Exists, but is not public. */
export interface WrittenWithheldReference extends Omit<WithheldReference, 'lead'> {
  /** How long before the meeting it is sent. */
  lead?: WrittenLead
}

/**
 * Where to find something that belongs to a meeting. A text alone is its address, or the `id` or the name of the channel
 * in which it is posted.
 * @example "https://meet.example.org/kiln"
 * @example "#kiln"
 */
export type WrittenReference = string | PublishedReference | WrittenChannelReference | WrittenWithheldReference

interface WrittenLength {
  /**
   * The length, in place of `durationMinutes`.
   * @example "1h"
   * @example "1h30m"
   */
  duration?: string
}

/** Repeats by a rule, at the same local time. */
export interface WrittenRecurringSchedule extends Omit<RecurringSchedule, 'kind'>, WrittenLength {
  /** The literal `recurring`, which may be left out. */
  kind?: 'recurring'
}

/** Takes place once. */
export interface WrittenSingleSchedule extends Omit<SingleSchedule, 'kind'>, WrittenLength {
  /** The literal `single`, which may be left out. */
  kind?: 'single'
}

/** A day of the week: its name, or as RFC 5545 abbreviates it. */
export type WrittenWeekday =
  | 'MO'
  | 'TU'
  | 'WE'
  | 'TH'
  | 'FR'
  | 'SA'
  | 'SU'
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday'

/** Repeats, but without a rule that gives the dates: "every 4 to 8 weeks, on a Wednesday". */
export interface WrittenApproximateSchedule
  extends Omit<ApproximateSchedule, 'every' | 'weekday' | 'kind'>, WrittenLength {
  /** The literal `approximate`, which may be left out where `every` is given. */
  kind?: 'approximate'
  /**
   * The time from one occurrence to the next.
   * @example "4 to 8 weeks"
   */
  every?: ApproximateInterval | string
  /** The day of the week, or the days that alternate. */
  weekday?: OneOrMany<WrittenWeekday>
}

/**
 * When a meeting takes place, as precisely as it is known. A text alone gives the days, the time, the time zone and
 * the length, or says why they are not known: see “Schedules in words”.
 * @example "every Thursday 16:00 Europe/Berlin for 1h"
 * @example "first Monday of the month 16:00 UTC"
 * @example "to be decided"
 */
export type WrittenSchedule =
  | string
  | WrittenRecurringSchedule
  | WrittenSingleSchedule
  | WrittenApproximateSchedule
  | UnscheduledSchedule
  | EndedSchedule

type ReferenceName = 'join' | 'agenda' | 'minutes' | 'recordings' | 'slides'

interface WrittenReferences {
  /** How to get in: an address, or the channel that posts one. */
  join?: OneOrMany<WrittenReference>
  /** Where the agenda is published. */
  agenda?: OneOrMany<WrittenReference>
  /** Where the minutes are published. */
  minutes?: OneOrMany<WrittenReference>
  /** Where the recordings are published. */
  recordings?: OneOrMany<WrittenReference>
  /** Where the slides are published. */
  slides?: OneOrMany<WrittenReference>
}

/** A meeting, whether or not its dates are known. */
export interface WrittenMeeting
  extends Omit<Meeting, ReferenceName | 'schedule' | 'consent' | 'notes'>, WrittenReferences {
  /** When it takes place. Several schedules are the slots of one meeting that alternate. */
  schedule: OneOrMany<WrittenSchedule>
  /** What participants agree to by attending, such as being recorded. */
  consent?: WrittenNote
  /** Remarks that are set apart, below the entry. */
  notes?: readonly WrittenNote[]
}

/** What was published of a meeting that took place: a video, slides, minutes. */
export interface WrittenRecording
  extends
    Omit<Recording, 'name' | 'recordings' | 'slides' | 'minutes'>,
    Pick<WrittenReferences, 'recordings' | 'slides' | 'minutes'> {
  /**
   * The title of the recording.
   * @default the name of `meeting`
   * @example "Weekly call, 7 May 2026"
   */
  name?: Localized<string>
}

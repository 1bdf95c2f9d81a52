import type { Entry, LocalDate, OneOrMany } from './entry.ts'
import type { Reference } from './link.ts'
import type { Schedule } from './schedule.ts'
import type { Localized, Note, Prose, Text } from './text.ts'

/**
 * What a calendar address leads to.
 *
 * - `feed`: a calendar that apps subscribe to.
 * - `download`: an `.ics` file that an app imports once.
 * - `embed`: a page that shows the calendar.
 * - `event-template`: a link that adds the event in one service.
 */
export type CalendarKind = 'feed' | 'download' | 'embed' | 'event-template'

/** A calendar that the community publishes for a meeting. */
export interface PublishedCalendar {
  /** What the address leads to. */
  kind: CalendarKind
  /**
   * The text of the link, in plain words.
   * @example "Community calendar"
   */
  label: Localized<string>
  /**
   * The address of the calendar, file or page.
   * @example "https://calendar.example.org/kiln.ics"
   */
  href: string
}

/**
 * Who can attend a meeting.
 *
 * - `public`: anyone.
 * - `members`: members only.
 * - `invitation`: people who were invited.
 */
export type MeetingAccess = 'public' | 'members' | 'invitation'

/** A meeting, whether or not its dates are known. */
export interface Meeting extends Entry {
  /**
   * The name of the meeting.
   * @example "Weekly call"
   */
  name: Localized<string>
  /**
   * What the meeting is about.
   * @example "Open discussion of pull requests and plans."
   */
  description?: Localized<Prose>
  /** When it takes place. Several schedules are the slots of one meeting that alternate. */
  schedule: OneOrMany<Schedule>
  /** How to get in: an address, or the channel that posts one. */
  join?: OneOrMany<Reference>
  /** Where the agenda is published. */
  agenda?: OneOrMany<Reference>
  /** Where the minutes are published. */
  minutes?: OneOrMany<Reference>
  /** Where the recordings are published. */
  recordings?: OneOrMany<Reference>
  /** Where the slides are published. */
  slides?: OneOrMany<Reference>
  /** Calendars that the community publishes for this meeting. */
  calendars?: readonly PublishedCalendar[]
  /** Who can attend the meeting. */
  access?: MeetingAccess
  /**
   * Who leads the meeting, by name or by role.
   * @example "The release manager"
   */
  host?: Localized<Text>
  /**
   * What happens in the meeting.
   * @example "Introductions, then the agenda in order."
   */
  expect?: Localized<Prose>
  /**
   * What to prepare or bring.
   * @example "Add your topic to the agenda the day before."
   */
  bring?: Localized<Prose>
  /** What participants agree to by attending, such as being recorded. */
  consent?: Note
  /**
   * Whether the meeting takes place as scheduled, or is `paused` for now.
   * @default 'active'
   */
  status?: 'active' | 'paused'
  /** The local date on which a paused meeting takes place again. */
  resumesOn?: LocalDate
  /** Remarks that are set apart, below the entry. */
  notes?: readonly Note[]
  /**
   * The `id` of the meeting that replaced this one.
   * @example "monthly-call"
   */
  supersededBy?: string
}

/** What was published of a meeting that took place: a video, slides, minutes. */
export interface Recording extends Entry {
  /**
   * The title of the recording.
   * @example "Weekly call, 7 May 2026"
   */
  name: Localized<string>
  /** The local date on which the meeting took place. */
  heldOn?: LocalDate
  /**
   * The `id` of the meeting that was recorded.
   * @example "weekly-call"
   */
  meeting?: string
  /** Where the video or audio is published. */
  recordings?: OneOrMany<Reference>
  /** Where the slides are published. */
  slides?: OneOrMany<Reference>
  /** Where the minutes are published. */
  minutes?: OneOrMany<Reference>
}

import type { Entry, LocalDate, OneOrMany } from './entry.ts'
import type { Reference } from './link.ts'
import type { Schedule } from './schedule.ts'
import type { Localized, Note, Prose, Text } from './text.ts'

/** `feed`: a calendar that clients follow. `download`: a file that is read once. `embed`: a page that shows the calendar. `event-template`: adds the event to one service. */
export type CalendarKind = 'feed' | 'download' | 'embed' | 'event-template'

/** A calendar that the community publishes for a meeting. */
export interface PublishedCalendar {
  kind: CalendarKind
  label: Localized<string>
  href: string
}

/** Who may come to a meeting. */
export type MeetingAccess = 'public' | 'members' | 'invitation'

/** A meeting, whether it has a time or not. */
export interface Meeting extends Entry {
  name: Localized<string>
  description?: Localized<Prose>
  /** One, or several where slots alternate. */
  schedule: OneOrMany<Schedule>
  /** How to get in. */
  join?: OneOrMany<Reference>
  agenda?: OneOrMany<Reference>
  minutes?: OneOrMany<Reference>
  recordings?: OneOrMany<Reference>
  slides?: OneOrMany<Reference>
  calendars?: readonly PublishedCalendar[]
  access?: MeetingAccess
  /** Who leads it, by name or by role. */
  host?: Localized<Text>
  /** What happens there. */
  expect?: Localized<Prose>
  /** What to come with. */
  bring?: Localized<Prose>
  /** What a guest agrees to by coming, recording above all. */
  consent?: Note
  /** @default 'active' */
  status?: 'active' | 'paused'
  /** The local date on which a paused meeting is held again, where it is known. */
  resumesOn?: LocalDate
  notes?: readonly Note[]
  /** The `id` of the meeting that took its place. */
  supersededBy?: string
}

/** What remains of a meeting that was held: a film, slides, notes. */
export interface Recording extends Entry {
  name: Localized<string>
  /** The local date of the meeting. */
  heldOn?: LocalDate
  /** The `id` of the meeting it belongs to. */
  meeting?: string
  recordings?: OneOrMany<Reference>
  slides?: OneOrMany<Reference>
  minutes?: OneOrMany<Reference>
}

// What may be written in a community's file: the types of `community.ts` with short forms. `parseCommunity` reads them.
import type { Body } from './body.ts'
import type { Channel, Invite } from './channel.ts'
import type { Collections, Community, CommunityCalendar, Foundation, Logo } from './community.ts'
import type { OneOrMany } from './entry.ts'
import type { ChannelReference, Lead, PublishedReference, WithheldReference } from './link.ts'
import type { Meeting, Recording } from './meeting.ts'
import type { FocusArea, Step, Topic } from './participation.ts'
import type { ChannelContact, Handle, Person, PersonContact, Vacancy, VacantContact } from './people.ts'
import type { Policy, Principle, Reporting } from './policy.ts'
import type { DateRange, Event, Repository } from './resources.ts'
import type {
  ApproximateInterval,
  ApproximateSchedule,
  EndedSchedule,
  RecurringSchedule,
  SingleSchedule,
  UnscheduledSchedule,
} from './schedule.ts'
import type { Localized, Note } from './text.ts'

/** A note, or its text alone. */
export type WrittenNote = Note | string

/** Somebody, or a name alone. */
export type WrittenPerson = PersonFields | string

interface PersonFields extends Omit<Person, 'handle'> {
  /** A name that somebody has on a service; the name alone is not linked. */
  handle?: Handle | string
}

/** How long before something: `1 week`, or `{ count: 1, unit: week }`. */
export type WrittenLead = Lead | string

/** Handed out through a channel. */
export interface WrittenChannelReference extends Omit<ChannelReference, 'lead'> {
  /** How long before the meeting it comes: `1 week`. */
  lead?: WrittenLead
}

/** Exists, but the page does not say where. */
export interface WrittenWithheldReference extends Omit<WithheldReference, 'lead'> {
  /** How long before the meeting it comes: `1 week`. */
  lead?: WrittenLead
}

/** Where something is that belongs to a meeting: its address, the id or the name of a channel that hands it out, or fields. */
export type WrittenReference = string | PublishedReference | WrittenChannelReference | WrittenWithheldReference

interface WrittenLength {
  /**
   * How long it takes, in place of `durationMinutes`.
   * @example "1h"
   * @example "1h30m"
   */
  duration?: string
}

/** Repeats by a rule. Its `kind` may be left out. */
export interface WrittenRecurringSchedule extends Omit<RecurringSchedule, 'kind'>, WrittenLength {
  kind?: 'recurring'
}

/** Takes place once. Its `kind` may be left out. */
export interface WrittenSingleSchedule extends Omit<SingleSchedule, 'kind'>, WrittenLength {
  kind?: 'single'
}

/** Repeats, but not by a rule that gives dates. Its `kind` may be left out where `every` is given. */
export interface WrittenApproximateSchedule extends Omit<ApproximateSchedule, 'every' | 'kind'>, WrittenLength {
  kind?: 'approximate'
  /**
   * How far apart.
   * @example "4 to 8 weeks"
   */
  every?: ApproximateInterval | string
}

/**
 * When a meeting takes place: a sentence ("every Thursday 16:00 Europe/Berlin for 1h"), or fields.
 * @example "every Thursday 16:00 Europe/Berlin for 1h"
 * @example "first Monday of the month 16:00 UTC"
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
  /** How to get in. */
  join?: OneOrMany<WrittenReference>
  /** Where the agenda is. */
  agenda?: OneOrMany<WrittenReference>
  /** Where the minutes are. */
  minutes?: OneOrMany<WrittenReference>
  /** Where the recordings are. */
  recordings?: OneOrMany<WrittenReference>
  /** Where the slides are. */
  slides?: OneOrMany<WrittenReference>
}

/** A meeting, whether it has a time or not. */
export interface WrittenMeeting
  extends Omit<Meeting, ReferenceName | 'schedule' | 'consent' | 'notes'>, WrittenReferences {
  /** One, or several where slots alternate. */
  schedule: OneOrMany<WrittenSchedule>
  /** What a guest agrees to by coming, recording above all. */
  consent?: WrittenNote
  /** Remarks set apart from the text. */
  notes?: readonly WrittenNote[]
}

/** What remains of a meeting that was held: a film, slides, notes. */
export interface WrittenRecording
  extends
    Omit<Recording, 'recordings' | 'slides' | 'minutes'>,
    Pick<WrittenReferences, 'recordings' | 'slides' | 'minutes'> {}

/** A place where a community talks or publishes. */
export interface WrittenChannel extends Omit<Channel, 'invite' | 'notes'> {
  /** How one becomes a member before the channel can be opened; an address alone will do. */
  invite?: Invite | string
  /** Remarks set apart from the text. */
  notes?: readonly WrittenNote[]
}

/** A source repository, or its address alone. */
export type WrittenRepository = Repository | string

/** A group that decides or works on behalf of the community. */
export interface WrittenBody extends Omit<Body, 'members' | 'notes'> {
  /** Who belongs to it. */
  members?: readonly (WrittenPerson | Vacancy)[]
  /** Remarks set apart from the text. */
  notes?: readonly WrittenNote[]
}

/** A body with its meetings and channels written inside it. */
export interface WrittenGroup extends Omit<WrittenBody, 'kind' | 'meetings' | 'channels' | 'repositories'> {
  /** @default 'other' */
  kind?: Body['kind']
  /** Members who lead it; they come before the other members. */
  leads?: readonly (WrittenPerson | Vacancy)[]
  /** Its meetings, or the ids of meetings written elsewhere. */
  meetings?: readonly (WrittenMeeting | string)[]
  /** Its channels, or the ids of channels written elsewhere. */
  channels?: readonly (WrittenChannel | string)[]
  /** Its repositories, or the ids of repositories written elsewhere. */
  repositories?: readonly WrittenRepository[]
  /** The groups below it. */
  groups?: readonly WrittenGroup[]
}

/** How to report something, and how not to. */
export interface WrittenReporting extends Omit<Reporting, 'contact'> {
  /** Where to report it. */
  contact?: WrittenReference
}

/** A document that the community binds itself to. */
export interface WrittenPolicy extends Omit<Policy, 'principles' | 'reporting'> {
  /** The values named in it. */
  principles?: readonly (Principle | string)[]
  /** How to report something, and how not to. */
  reporting?: WrittenReporting
}

/** Work that somebody leads. */
export interface WrittenFocusArea extends Omit<FocusArea, 'drivers'> {
  /** Who leads it. */
  drivers?: readonly WrittenPerson[]
}

/** A conference, a summit, a sprint. */
export interface WrittenEvent extends Omit<Event, 'dates'> {
  /** When it is held: fields, or `2026-05-03` or `2026-05-03 to 2026-05-05`. */
  dates?: DateRange | string
}

/** Something the community needs or works on, or its name alone. */
export type WrittenTopic = TopicFields | string

interface TopicFields extends Omit<Topic, 'topics'> {
  /** Its parts. */
  topics?: readonly WrittenTopic[]
}

interface WrittenFor {
  /** The projects, subjects or means that this contact stands for. */
  for: OneOrMany<Localized<string>>
  /** Remarks set apart from the text. */
  notes?: readonly WrittenNote[]
}

/** A person to turn to. */
export interface WrittenPersonContact extends Omit<PersonContact, 'for' | 'notes' | 'person'>, WrittenFor {
  person: WrittenPerson
}

/** A seat that nobody holds. */
export interface WrittenVacantContact extends Omit<VacantContact, 'for' | 'notes'>, WrittenFor {}

/** A channel to turn to, where no address is given. */
export interface WrittenChannelContact extends Omit<ChannelContact, 'for' | 'notes' | 'via'>, WrittenFor {
  /** The `id`s of the channels. */
  via: OneOrMany<string>
}

interface WrittenCollections extends Omit<
  Collections,
  | 'meetings'
  | 'recordings'
  | 'channels'
  | 'repositories'
  | 'bodies'
  | 'people'
  | 'contacts'
  | 'policies'
  | 'principles'
  | 'focusAreas'
  | 'events'
  | 'topics'
  | 'steps'
> {
  meetings: readonly WrittenMeeting[]
  recordings: readonly WrittenRecording[]
  channels: readonly WrittenChannel[]
  repositories: readonly WrittenRepository[]
  bodies: readonly WrittenBody[]
  people: readonly (WrittenPerson | Vacancy)[]
  contacts: readonly (WrittenPersonContact | WrittenVacantContact | WrittenChannelContact)[]
  policies: readonly WrittenPolicy[]
  principles: readonly (Principle | string)[]
  focusAreas: readonly WrittenFocusArea[]
  events: readonly WrittenEvent[]
  topics: readonly WrittenTopic[]
  steps: readonly (Step | string)[]
}

/**
 * A community as a file holds it: `Community` with short forms. `parseCommunity` returns the same with every field
 * written out.
 */
export interface CommunityFile
  extends Omit<Community, keyof Collections | 'foundation' | 'logo' | 'calendar'>, Partial<WrittenCollections> {
  /** Bodies with their meetings and channels written inside them. They are added to `bodies`. */
  groups?: readonly WrittenGroup[]
  /** The foundation that the community belongs to; its name alone will do. */
  foundation?: WrittenFoundation | string
  /** The community's logo; the address of the picture alone will do. */
  logo?: Logo | string
  /** The community's own calendar; the address of the feed or of the page alone will do. */
  calendar?: CommunityCalendar | string
}

/** The foundation that a community belongs to. */
export interface WrittenFoundation extends Omit<Foundation, 'logo'> {
  /** Its logo; the address of the picture alone will do. */
  logo?: Logo | string
}

// The public entry `moothall/model`. Inside the library, import the files themselves.
export type { Access, Entry, LocalDate, OneOrMany, PartialDate, TimeZone, WallTime } from './entry.ts'
export type {
  Block,
  Inline,
  InlineCode,
  InlineEmphasis,
  InlineLink,
  List,
  ListItem,
  Localized,
  Note,
  NoteBlock,
  NoteKind,
  Paragraph,
  Prose,
  Table,
  Text,
} from './text.ts'
export type { ChannelReference, Lead, Link, PublishedReference, Reference, WithheldReference } from './link.ts'
export type { Channel, ChannelAccess, ChannelKind, ChannelStatus, Invite } from './channel.ts'
export type {
  AddedOccurrence,
  ApproximateInterval,
  ApproximateSchedule,
  CancelledOccurrence,
  EndedSchedule,
  MovedOccurrence,
  RecurringSchedule,
  Schedule,
  ScheduleException,
  SingleSchedule,
  UnscheduledReason,
  UnscheduledSchedule,
  Variation,
  Weekday,
} from './schedule.ts'
export type { Logo } from './logo.ts'
export type { CalendarKind, Meeting, MeetingAccess, PublishedCalendar, Recording } from './meeting.ts'
export type { ChannelContact, Contact, Handle, Person, PersonContact, Term, Vacancy, VacantContact } from './people.ts'
export type { Adopter, AdoptionLevel, Sponsor } from './adopters.ts'
export type { Ballot } from './ballot.ts'
export type { Body, BodyGroup, BodyKind } from './body.ts'
export type {
  CallForPapers,
  DateRange,
  Event,
  Repository,
  RepositoryGroup,
  RepositoryStatus,
  Resource,
  ResourceKind,
} from './resources.ts'
export type { Release, RoadmapHorizon, RoadmapItem, RoadmapSource, RoadmapStatus } from './roadmap.ts'
export type { Role } from './role.ts'
export type { SourceOptions } from './source.ts'
export type { Policy, PolicyKind, Principle, Reporting } from './policy.ts'
export type { ContributionPath, Faq, FocusArea, Recognition, Step, Topic } from './participation.ts'
export type {
  AdoptersSection,
  BodiesSection,
  CollectionName,
  CollectionSection,
  Collections,
  Community,
  CommunityCalendar,
  Foundation,
  GroupSection,
  Maturity,
  PageSection,
  PlainCollectionName,
  ProseSection,
  Seo,
  Source,
} from './community.ts'
export type {
  CommunityFile,
  EntryOfSource,
  SourcedCommunityFile,
  WrittenAdopter,
  WrittenBallot,
  WrittenBody,
  WrittenChannel,
  WrittenChannelContact,
  WrittenEvent,
  WrittenFocusArea,
  WrittenFoundation,
  WrittenContributionPath,
  WrittenGroup,
  WrittenListItem,
  WrittenMailContact,
  WrittenPerson,
  WrittenPersonContact,
  WrittenPolicy,
  WrittenReporting,
  WrittenRelease,
  WrittenRepository,
  WrittenRoadmapItem,
  WrittenRole,
  WrittenSponsor,
  WrittenTopic,
  WrittenVacantContact,
} from './file.ts'
export type {
  WrittenApproximateSchedule,
  WrittenChannelReference,
  WrittenLead,
  WrittenMeeting,
  WrittenNote,
  WrittenRecording,
  WrittenRecurringSchedule,
  WrittenReference,
  WrittenSchedule,
  WrittenSingleSchedule,
  WrittenWeekday,
  WrittenWithheldReference,
} from './writtenMeeting.ts'

import type { BodyKind } from '../model/body.ts'
import type { ChannelAccess, ChannelKind, ChannelStatus } from '../model/channel.ts'
import type { CollectionName, Maturity } from '../model/community.ts'
import type { Access } from '../model/entry.ts'
import type { Lead } from '../model/link.ts'
import type { MeetingAccess } from '../model/meeting.ts'
import type { PolicyKind } from '../model/policy.ts'
import type { ResourceKind } from '../model/resources.ts'
import type { UnscheduledReason } from '../model/schedule.ts'
import type { NoteKind } from '../model/text.ts'

/** One sentence for each plural category of the language (CLDR); `other` serves where one is missing. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** Words that any component may need. A name in braces stands for a value. */
export interface EntryMessages {
  /** Stands where an entry has no name or title. */
  nameMissing: string
  /** `{kind}` is what the data says. */
  kindUnknown: string
  kindMissing: string
  addressMissing: string
  /** Stands beside a label whose address has a scheme that is not linked. */
  addressRefused: string
  /** Stands in the place of an entry that cannot be shown at all. */
  notShown: string
  /** `{address}` is what the source showed for a link that leads elsewhere. */
  shownAs: string
  access: Record<Access, string>
}

export type CalloutMessages = Record<NoteKind, string>

export interface ChannelMessages {
  /** Stands where a list has no channels. */
  empty: string
  kinds: Record<ChannelKind, string>
  /** The active state goes without a word. */
  status: Record<Exclude<ChannelStatus, 'active'>, string>
  network: string
  workspace: string
  purpose: string
  topics: string
  access: Record<keyof ChannelAccess, string>
  bridgedTo: string
  successor: string
  invite: string
  /** `{workspace}` is the name of the workspace. */
  inviteTo: string
  /** `{date}` is the last day. */
  inviteExpires: string
  inviteTemporary: string
  address: string
}

export interface GovernanceMessages {
  empty: string
  kinds: Record<BodyKind, string>
  parent: string
  members: string
  membersSource: string
  charter: string
  access: string
  decision: string
  elections: string
  meetings: string
  channels: string
  repositories: string
}

export interface MeetingMessages {
  empty: string
  join: string
  agenda: string
  minutes: string
  recordings: string
  slides: string
  calendars: string
  access: string
  accessKinds: Record<MeetingAccess, string>
  host: string
  expect: string
  bring: string
  consent: string
  paused: string
  /** `{date}` is the local date on which it resumes. */
  pausedUntil: string
  /** `{meeting}` is the meeting that took its place. */
  supersededBy: string
  /** `{lead}` is a span of time such as "1 week". */
  lead: string
  /** `{channel}` is the channel that hands the link out. */
  via: string
  leadUnits: Record<Lead['unit'], PluralMessage>
  /** Of a meeting without a rule: `{first}` says when it begins. */
  first: string
  /** `{date}` is a local date. */
  last: string
  next: string
  /** `{words}` are the community's own. */
  asPublished: string
}

/** The dates of a meeting, and the reader's own time. */
export interface DateMessages {
  /** What a page can say that does not know when it is read; `{date}` is the day on which it was made. */
  asOf: string
  /** What it says once it knows the reader's clock. */
  next: string
  /** The same before a single date, in a banner. */
  nextOne: string
  /** Stands where all the dates of a page have passed; `{date}` is the day on which it was made. */
  over: string
  /** Stands in the reader's line of a date that has passed. */
  past: string
  /** The reader's line while it is being held; `{time}` as below. */
  running: string
  /** `{time}` is a time in the reader's zone, with the name of the zone. */
  yourTime: string
  cancelled: string
  /** `{date}` is when it would have been. */
  moved: string
  added: string
  /** Stands where a time or a schedule cannot be read. */
  timeNotAvailable: string
  /** The mark of a clock change. */
  shift: string
  /** What it means; stands beside the first date with another time for the reader. */
  shiftMeaning: string
}

/** The agenda of coming meetings. */
export interface AgendaMessages {
  heading: string
  /** Stands where there is nothing. */
  empty: string
  /** Stands where the filter leaves nothing. */
  noMatch: string
  filter: string
  search: string
  day: string
  anyDay: string
  from: string
  to: string
  readerZone: string
}

/** The ways into a reader's calendar. */
export interface CalendarMessages {
  add: string
  subscribe: string
  /** Stands where there is nothing to add. */
  nothing: string
  services: Record<'google' | 'outlook' | 'office365' | 'yahoo' | 'apple' | 'ics', string>
  /** A feed of which the address is shown, to be entered by hand. */
  address: string
  /** What the calendar holds afterwards: the dates as they are now, or as they come to be. */
  copy: string
  feed: string
  nextDate: string
  /** Why it holds no more, by the service. */
  reasons: Record<'no-recurrence' | 'several-slots' | 'no-exceptions' | 'utc-as-local', string>
}

export interface EventMessages {
  empty: string
  /** Stands where an event has no dates. */
  noDates: string
  tentative: string
  past: string
  /** `{event}` is the event beside which it is held. */
  colocatedWith: string
  /** `{from}` and `{to}` are days. */
  range: string
}

export interface RecordingMessages {
  empty: string
  recording: string
}

/** How a schedule is put into words. */
export interface ScheduleMessages {
  daily: PluralMessage
  /** `{days}` is a list of weekdays. */
  weekly: string
  /** Every so many weeks, `{count}`, on `{days}`. */
  everyWeeks: PluralMessage
  /** `{days}` says which days of a month; `{count}` is the number of months from one to the next. */
  monthly: PluralMessage
  /** `{days}` says which days of the `{months}`, which are named. */
  inMonths: string
  /** `{nth}` is an ordinal of the table, `{day}` a weekday. */
  nthWeekday: string
  /** By number; those below 0 count from the end. */
  ordinals: Record<'1' | '2' | '3' | '4' | '5' | '-1' | '-2', string>
  /** `{day}` is a day of the month, as a number. */
  monthDay: string
  lastMonthDay: string
  /** `{date}` is a day and a month. */
  yearly: string
  /** `{days}` is a list of weekdays; weeks are counted by ISO 8601. */
  oddWeeks: string
  evenWeeks: string
  /** `{rule}` is a rule in words, `{date}` its last day. */
  until: string
  /** `{rule}` is a rule in words, which holds `{count}` times. */
  times: PluralMessage
  /** `{rule}` is a rule that is shown as it stands. */
  byRule: string
  /** `{date}` is a local date. */
  single: string
  /** `{when}`, `{time}` and `{zone}`: a rule or a date, a wall-clock time and a time zone. */
  at: string
  /** Stands where a time has no zone. */
  zoneUnknown: string
  /** `{schedule}` is all the rest, `{duration}` a span of time. */
  lasting: string
  /** `{min}` and `{max}` are numbers; the plural follows `{max}`. */
  everyRange: Record<'day' | 'week' | 'month', PluralMessage>
  /** The same where both ends are one number, `{count}`. */
  every: Record<'day' | 'week' | 'month', PluralMessage>
  /** `{every}` is an interval, `{day}` a weekday. */
  everyOnDay: string
  /** `{day}` is a weekday; how often is not known. */
  onDay: string
  noInterval: string
  unscheduled: Record<UnscheduledReason, string>
  ended: string
  endedOn: string
  hours: PluralMessage
  minutes: PluralMessage
  /** Why a meeting shows no dates: it is known how often it is held, but not from when on. */
  noFirstDate: string
  /** No day of the calendar matches the rule. */
  noSuchDate: string
  /** All dates have passed; `{last}` is the last of them. */
  over: string
  overSince: string
  /** An approximate meeting: `{from}` and `{to}` are the days between which the next one is due. */
  expected: string
  /** The same, once that time has passed. */
  overdue: string
}

export interface RepositoryMessages {
  empty: string
}

export interface PeopleMessages {
  empty: string
  vacant: string
  emeritus: string
  /** `{from}` and `{to}` are dates. */
  term: string
  termFrom: string
  termTo: string
  /** `{name}` is somebody's name on a service. */
  handle: Record<'github' | 'gitlab' | 'irc' | 'slack' | 'matrix' | 'bluesky' | 'mastodon' | 'x' | 'linkedin', string>
  /** Before the names of those who drive some work. */
  drivers: string
}

export interface ParticipationMessages {
  emptyPaths: string
  emptySteps: string
  emptyRecognitions: string
  emptyFaqs: string
  emptyTopics: string
  emptyFocusAreas: string
  emptyContacts: string
  repositories: string
  channels: string
  labels: string
}

export interface PolicyMessages {
  empty: string
  kinds: Record<PolicyKind, string>
  /** `{name}` is whose policy it is. */
  adoptedFrom: string
  covers: string
  principles: string
  report: string
  reportNot: string
  reportTo: string
}

export interface PrincipleMessages {
  empty: string
}

export interface ResourceMessages {
  empty: string
  kinds: Record<ResourceKind, string>
  archived: string
}

export interface PageMessages {
  /** The headings of the sections, where the data gives none. */
  headings: Record<CollectionName, string>
  /** `{maturity}` and `{foundation}` say where the project stands. */
  foundation: string
  foundationOnly: string
  maturity: Record<Maturity, string>
  blog: string
  site: string
  /** `{name}` is the community. */
  links: string
  contents: string
  social: string
}

/** Every word of the library that a reader can meet. JSON-safe: strings and plural tables, no functions. */
export interface Messages {
  entry: EntryMessages
  callout: CalloutMessages
  channels: ChannelMessages
  governance: GovernanceMessages
  meetings: MeetingMessages
  schedule: ScheduleMessages
  dates: DateMessages
  agenda: AgendaMessages
  calendar: CalendarMessages
  events: EventMessages
  recordings: RecordingMessages
  repositories: RepositoryMessages
  people: PeopleMessages
  participation: ParticipationMessages
  policies: PolicyMessages
  principles: PrincipleMessages
  resources: ResourceMessages
  page: PageMessages
}

/** Any words of one part; of a table, any entries. */
export type Overrides<Words> = {
  readonly [Name in keyof Words]?: Words[Name] extends string ? string : Partial<Words[Name]>
}

/** A site's own words: any of the library's, by part and name; the rest stay as they are. */
export type MessageOverrides = { readonly [Part in keyof Messages]?: Overrides<Messages[Part]> }

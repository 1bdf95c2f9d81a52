import type { AdopterMessages, SponsorMessages } from './adopterMessages.ts'
import type { AffiliationMessages } from './affiliationMessages.ts'
import type { ChannelMessages } from './channelMessages.ts'
import type { AgendaMessages, CalendarMessages, DateMessages } from './dateMessages.ts'
import type { CalloutMessages, EntryMessages } from './entryMessages.ts'
import type { GovernanceMessages, PeopleMessages, PolicyMessages, PrincipleMessages } from './governanceMessages.ts'
import type { GroupMessages } from './groupMessages.ts'
import type { MeetingMessages, RecordingMessages } from './meetingMessages.ts'
import type { PageMessages } from './pageMessages.ts'
import type { ParticipationMessages } from './participationMessages.ts'
import type { EventMessages, RepositoryMessages, ResourceMessages } from './resourceMessages.ts'
import type { ReleaseMessages, RoadmapMessages, RoleMessages } from './roadmapMessages.ts'
import type { ScheduleMessages } from './scheduleMessages.ts'

// Each file of words has their types and the English side by side, a constant for each part, so that a page carries
// only the words of the components that it uses.
/** Every word of the library that a reader can meet. JSON-safe: strings and plural tables, no functions. */
export interface Messages {
  entry: EntryMessages
  callout: CalloutMessages
  channels: ChannelMessages
  governance: GovernanceMessages
  groups: GroupMessages
  meetings: MeetingMessages
  schedule: ScheduleMessages
  dates: DateMessages
  agenda: AgendaMessages
  calendar: CalendarMessages
  events: EventMessages
  recordings: RecordingMessages
  repositories: RepositoryMessages
  people: PeopleMessages
  affiliations: AffiliationMessages
  participation: ParticipationMessages
  policies: PolicyMessages
  principles: PrincipleMessages
  resources: ResourceMessages
  roles: RoleMessages
  roadmap: RoadmapMessages
  releases: ReleaseMessages
  adopters: AdopterMessages
  sponsors: SponsorMessages
  page: PageMessages
}

/** Any words of one part; of a table, any entries. */
export type Overrides<Words> = {
  readonly [Name in keyof Words]?: Words[Name] extends string ? string : Partial<Words[Name]>
}

/** A site's own words: any of the library's, by part and name; the rest stay as they are. */
export type MessageOverrides = { readonly [Part in keyof Messages]?: Overrides<Messages[Part]> }

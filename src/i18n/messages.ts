import type { ChannelMessages } from './channelWords.ts'
import type { AgendaMessages, CalendarMessages, DateMessages } from './dateWords.ts'
import type { CalloutMessages, EntryMessages } from './entryWords.ts'
import type { GovernanceMessages, PeopleMessages, PolicyMessages, PrincipleMessages } from './governanceWords.ts'
import type { MeetingMessages, RecordingMessages } from './meetingWords.ts'
import type { PageMessages } from './pageWords.ts'
import type { ParticipationMessages } from './participationWords.ts'
import type { EventMessages, RepositoryMessages, ResourceMessages } from './resourceWords.ts'
import type { ScheduleMessages } from './scheduleWords.ts'

// Each file of words has their types and the English side by side, a constant for each part, so that a page carries
// only the words of the components that it uses.
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

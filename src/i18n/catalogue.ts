import { adopterMessages, sponsorMessages } from './adopterMessages.ts'
import { affiliationMessages } from './affiliationMessages.ts'
import { channelMessages } from './channelMessages.ts'
import { agendaMessages, calendarMessages, dateMessages } from './dateMessages.ts'
import { calloutMessages, entryMessages } from './entryMessages.ts'
import { governanceMessages, peopleMessages, policyMessages, principleMessages } from './governanceMessages.ts'
import { groupMessages } from './groupMessages.ts'
import { meetingMessages, recordingMessages } from './meetingMessages.ts'
import type { Messages } from './messages.ts'
import { pageMessages } from './pageMessages.ts'
import { participationMessages } from './participationMessages.ts'
import { eventMessages, repositoryMessages, resourceMessages } from './resourceMessages.ts'
import { releaseMessages, roadmapMessages, roleMessages } from './roadmapMessages.ts'
import { scheduleMessages } from './scheduleMessages.ts'

/** Every word of the library in English. A component imports the part that it uses; a page shows nearly all. */
export const catalogue: Messages = {
  adopters: adopterMessages,
  affiliations: affiliationMessages,
  agenda: agendaMessages,
  calendar: calendarMessages,
  callout: calloutMessages,
  channels: channelMessages,
  dates: dateMessages,
  entry: entryMessages,
  events: eventMessages,
  governance: governanceMessages,
  groups: groupMessages,
  meetings: meetingMessages,
  page: pageMessages,
  participation: participationMessages,
  people: peopleMessages,
  policies: policyMessages,
  principles: principleMessages,
  recordings: recordingMessages,
  releases: releaseMessages,
  repositories: repositoryMessages,
  resources: resourceMessages,
  roadmap: roadmapMessages,
  roles: roleMessages,
  schedule: scheduleMessages,
  sponsors: sponsorMessages,
}

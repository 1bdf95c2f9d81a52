import type { RepositoryStatus, ResourceKind } from '../model/resources.ts'
import type { Message } from './message.ts'

export interface EventMessages {
  empty: string
  /** Stands where an event has no dates. */
  noDates: string
  tentative: string
  past: string
  /** `{event}` is the event beside which it is held. */
  colocatedWith: Message<'event'>
  /** The badge of an event to which talks can be proposed now. */
  callOpen: string
  /** `{dates}` are the days on which talks can be proposed, or the first of them. */
  callOpens: Message<'dates'>
  /** `{date}` is the last one. */
  callCloses: Message<'date'>
  callClosed: Message<'date'>
  /** Where no day is known. */
  call: string
  /** An election among the events; `{group}` is the body. */
  election: Message<'election' | 'group'>
  /** `{dates}` are the days of the vote. */
  voting: Message<'dates'>
  /** `{dates}` are the days on which candidates are named. */
  nominations: Message<'dates'>
  /** Dates that nobody can tell, in the words of their page. */
  asPublished: Message<'words'>
}

export const eventMessages: EventMessages = {
  empty: 'No events yet.',
  noDates: 'Dates not published yet',
  tentative: 'Tentative',
  past: 'Past',
  colocatedWith: 'Co-located with {event}',
  callOpen: 'Call for papers open',
  callOpens: 'Call for papers from {dates}',
  callCloses: 'Call for papers until {date}',
  callClosed: 'Call for papers closed {date}',
  call: 'Call for papers',
  election: '{election}: {group}',
  voting: 'Voting {dates}',
  nominations: 'nominations {dates}',
  asPublished: '“{words}”',
}

export interface RepositoryMessages {
  empty: string
  status: Record<Exclude<RepositoryStatus, 'active'>, string>
}

export const repositoryMessages: RepositoryMessages = {
  empty: 'No repositories yet.',
  status: {
    experimental: 'Experimental',
    maintenance: 'Maintenance only',
    deprecated: 'Deprecated',
    archived: 'Archived',
  },
}

export interface ResourceMessages {
  empty: string
  kinds: Record<ResourceKind, string>
  archived: string
}

export const resourceMessages: ResourceMessages = {
  empty: 'No resources yet.',
  kinds: {
    documentation: 'Documentation',
    repository: 'Repository',
    presentation: 'Presentation',
    pdf: 'PDF',
    metrics: 'Metrics',
    video: 'Video',
    event: 'Event',
    policy: 'Policy',
    website: 'Website',
    other: 'Resource',
  },
  archived: 'Archived',
}

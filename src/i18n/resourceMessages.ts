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
  /** Dates that nobody can tell, in the words of their page. */
  asPublished: Message<'words'>
}

export const eventMessages: EventMessages = {
  empty: 'No events yet.',
  noDates: 'Dates not published yet',
  tentative: 'Tentative',
  past: 'Past',
  colocatedWith: 'Co-located with {event}',
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

import type { RoadmapHorizon, RoadmapStatus } from '../model/roadmap.ts'
import type { Message } from './message.ts'

export interface RoleMessages {
  empty: string
  duties: string
  requirements: string
  rights: string
  process: string
  /** Before those who hold a role. */
  holders: string
  /** Unfolds the rest of them; `{count}` is how many follow. */
  more: Message<'count'>
}

export const roleMessages: RoleMessages = {
  empty: 'No roles yet.',
  duties: 'What you do',
  requirements: 'What it takes',
  rights: 'What you may do',
  process: 'How to get there',
  holders: 'Held by',
  more: '{count} more',
}

export interface RoadmapMessages {
  empty: string
  horizons: Record<RoadmapHorizon, string>
  /** Over what is planned for a release. */
  release: Message<'version'>
  /** Stands over what is planned for no time. */
  unscheduled: string
  status: Record<RoadmapStatus, string>
  /** `{date}` is when it is to be done. */
  due: Message<'date'>
  /** Below the link to the plan itself. */
  source: string
  /** Unfolds the rest of a long column; `{count}` is how many follow. */
  more: Message<'count'>
}

export const roadmapMessages: RoadmapMessages = {
  empty: 'No plans yet.',
  horizons: { now: 'Now', next: 'Next', later: 'Later' },
  release: 'For {version}',
  unscheduled: 'Not scheduled',
  status: {
    planned: 'Planned',
    'in-progress': 'In progress',
    done: 'Done',
    dropped: 'Dropped',
  },
  due: 'by {date}',
  source: 'The plan itself, kept up to date',
  more: '{count} more',
}

export interface ReleaseMessages {
  empty: string
  /** `{date}` is when it was released. */
  released: Message<'date'>
  /** The same for one that is still to come. */
  expected: Message<'date'>
  /** `{date}` is the last day with fixes. */
  supportedUntil: Message<'date'>
  /** The same where that is past. */
  supportEnded: Message<'date'>
  supported: string
  ended: string
  upcoming: string
  /** Unfolds the rest of a long list; `{count}` is how many follow. */
  more: Message<'count'>
}

export const releaseMessages: ReleaseMessages = {
  empty: 'No releases yet.',
  released: 'Released {date}',
  expected: 'Expected {date}',
  supportedUntil: 'supported until {date}',
  supportEnded: 'support ended {date}',
  supported: 'Supported',
  ended: 'Ended',
  upcoming: 'Upcoming',
  more: '{count} older releases',
}

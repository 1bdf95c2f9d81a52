import type { BodyKind } from '../model/body.ts'
import type { PolicyKind } from '../model/policy.ts'
import type { Message } from './message.ts'

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

export const governanceMessages: GovernanceMessages = {
  empty: 'No groups yet.',
  kinds: {
    oversight: 'Oversight',
    steering: 'Steering committee',
    committee: 'Committee',
    sig: 'Special interest group',
    'working-group': 'Working group',
    board: 'Board',
    maintainers: 'Maintainers',
    team: 'Team',
    'user-group': 'User group',
    other: 'Group',
  },
  parent: 'Part of',
  members: 'Members',
  membersSource: 'Current members',
  charter: 'Charter',
  access: 'Open to',
  decision: 'How it decides',
  elections: 'How members are chosen',
  meetings: 'Meetings',
  channels: 'Channels',
  repositories: 'Repositories',
}

export interface PeopleMessages {
  empty: string
  vacant: string
  /** Stands in place of a role for those who lead a body. */
  lead: string
  emeritus: string
  /** `{from}` and `{to}` are dates. */
  term: Message<'from' | 'to'>
  termFrom: Message<'from'>
  termTo: Message<'to'>
  /** `{name}` is somebody's name on a service. */
  handle: Record<
    'github' | 'gitlab' | 'irc' | 'slack' | 'matrix' | 'bluesky' | 'mastodon' | 'x' | 'linkedin',
    Message<'name'>
  >
  /** Before the names of those who lead some work. */
  drivers: string
}

export const peopleMessages: PeopleMessages = {
  empty: 'No people yet.',
  vacant: 'Vacant',
  lead: 'Lead',
  emeritus: 'Emeritus',
  term: '{from} to {to}',
  termFrom: 'since {from}',
  termTo: 'until {to}',
  handle: {
    github: '{name} on GitHub',
    gitlab: '{name} on GitLab',
    irc: '{name} on IRC',
    slack: '{name} on Slack',
    matrix: '{name} on Matrix',
    bluesky: '{name} on Bluesky',
    mastodon: '{name} on Mastodon',
    x: '{name} on X',
    linkedin: '{name} on LinkedIn',
  },
  drivers: 'Led by',
}

export interface PolicyMessages {
  empty: string
  kinds: Record<PolicyKind, string>
  /** `{name}` is whose policy it is. */
  adoptedFrom: Message<'name'>
  covers: string
  principles: string
  report: string
  reportNot: string
  reportTo: string
}

export const policyMessages: PolicyMessages = {
  empty: 'No policies yet.',
  kinds: {
    'code-of-conduct': 'Code of conduct',
    security: 'Security',
    governance: 'Governance',
    contributing: 'Contributing',
    license: 'Licence',
    trademark: 'Trademarks',
    privacy: 'Privacy',
    process: 'Process',
    other: 'Policy',
  },
  adoptedFrom: 'Adopted from {name}',
  covers: 'What it covers',
  principles: 'Principles',
  report: 'How to report',
  reportNot: 'Don’t report this publicly',
  reportTo: 'Report to',
}

export interface PrincipleMessages {
  empty: string
}

export const principleMessages: PrincipleMessages = { empty: 'No principles yet.' }

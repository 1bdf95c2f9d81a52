import type { BodyKind } from '../model/body.ts'
import type { PolicyKind } from '../model/policy.ts'
import type { Message, PluralMessage } from './message.ts'

export interface GovernanceMessages {
  empty: string
  kinds: Record<BodyKind, string>
  parent: string
  /** The bodies of which it is the parent. */
  subgroups: string
  /** In place of the members, where all of them lead it. */
  leads: string
  members: string
  /** How many there are, where no seat is vacant. */
  memberCount: PluralMessage<'count'>
  /** How many seats there are, with vacant ones. */
  seatCount: PluralMessage<'count'>
  vacantCount: Message<'count'>
  membersSource: string
  charter: string
  /** Said where anyone may take part. */
  open: string
  decision: string
  elections: string
  /** Over elections, held and to come. */
  ballots: string
  seats: PluralMessage<'count'>
  electorate: string
  nominations: string
  voting: string
  resultsOn: string
  results: string
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
  subgroups: 'Subgroups',
  leads: 'Leads',
  members: 'Members',
  memberCount: { one: '{count} member', other: '{count} members' },
  seatCount: { one: '{count} seat', other: '{count} seats' },
  vacantCount: '{count} vacant',
  membersSource: 'Current members',
  charter: 'Charter',
  open: 'Open to anyone',
  decision: 'How it decides',
  elections: 'How members are chosen',
  ballots: 'Elections',
  seats: { one: '{count} seat', other: '{count} seats' },
  electorate: 'Who can vote',
  nominations: 'Nominations',
  voting: 'Voting',
  resultsOn: 'Results on',
  results: 'Results',
  meetings: 'Meetings',
  channels: 'Channels',
  repositories: 'Repositories',
}

export interface PeopleMessages {
  empty: string
  vacant: string
  /** Stands in place of a role for those who lead a body. */
  lead: string
  /** Stands in a table in place of a role for the others. */
  member: string
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
  /** The columns of a table of members. */
  columns: Record<'name' | 'role' | 'affiliations' | 'term', string>
  /** The filter of a long list. */
  filter: string
  search: string
  role: string
  anyRole: string
  count: PluralMessage<'count'>
  /** `{people}` is the number of all with its word. */
  shown: Message<'shown' | 'people'>
  noMatch: string
  /** `{count}` is how many there are. */
  showAll: Message<'count'>
  /** Names the links to the first letters of names. */
  letters: string
  /** Before the names of those who lead some work. */
  drivers: string
}

export const peopleMessages: PeopleMessages = {
  empty: 'No people yet.',
  vacant: 'Vacant',
  lead: 'Lead',
  member: 'Member',
  emeritus: 'Emeritus',
  term: '{from}–{to}',
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
  columns: { name: 'Name', role: 'Role', affiliations: 'Company', term: 'Term' },
  filter: 'Find a person',
  search: 'Name or company',
  role: 'Role',
  anyRole: 'Any role',
  count: { one: '{count} person', other: '{count} people' },
  shown: 'Showing {shown} of {people}',
  noMatch: 'Nobody matches.',
  showAll: 'Show all {count}',
  letters: 'Names by letter',
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
  /** `{contact}` is an address or a channel. */
  reportTo: Message<'contact'>
  /** In its place for a page on which vulnerabilities are reported. What is in brackets is for assistive technology. */
  reportVulnerability: Message<'contact'>
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
  reportTo: 'Report to {contact}',
  reportVulnerability: 'Report a vulnerability[: {contact}]',
}

export interface PrincipleMessages {
  empty: string
}

export const principleMessages: PrincipleMessages = { empty: 'No principles yet.' }

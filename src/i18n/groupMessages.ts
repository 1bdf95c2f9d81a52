import type { Message, PluralMessage } from './message.ts'

/** The table of groups. */
export interface GroupMessages {
  /** The heads of the columns. */
  group: string
  leads: string
  members: string
  meetings: string
  channels: string
  count: PluralMessage<'count'>
  /** The heading of the groups that belong to none of the others. */
  otherGroups: string
  /** Those of many members that are not named. */
  more: PluralMessage<'count'>
  /** `{group}` is the group above this one. */
  partOf: Message<'group'>
  /** Unfolds what a row leaves out; `{group}` is its name. */
  about: Message<'group'>
  filter: string
  /** `{shown}` is a number, and `{groups}` the count of all groups. */
  matches: Message<'shown' | 'groups'>
  noMatch: string
  /** Leads from the page of one group to that of all. */
  allGroups: string
}

export const groupMessages: GroupMessages = {
  group: 'Group',
  leads: 'Leads',
  members: 'Members',
  meetings: 'Meetings',
  channels: 'Channels',
  count: { one: '{count} group', other: '{count} groups' },
  otherGroups: 'Other groups',
  more: { one: 'and {count} more', other: 'and {count} more' },
  partOf: 'Part of {group}',
  about: 'More about {group}',
  filter: 'Filter groups',
  matches: '{shown} of {groups}',
  noMatch: 'No groups match',
  allGroups: 'All groups',
}

import type { ChannelAccess, ChannelKind, ChannelStatus } from '../model/channel.ts'
import type { Message } from './message.ts'

export interface ChannelMessages {
  /** Stands where a list has no channels. */
  empty: string
  kinds: Record<ChannelKind, string>
  /** The active state goes without a word. */
  status: Record<Exclude<ChannelStatus, 'active'>, string>
  network: string
  workspace: string
  description: string
  topics: string
  access: Record<keyof ChannelAccess, string>
  bridgedTo: string
  successor: string
  invite: string
  /** `{workspace}` is the name of the workspace. */
  inviteTo: Message<'workspace'>
  /** The invitation of a mailing list. */
  subscribe: string
  unsubscribe: string
  /** `{date}` is the last day. */
  inviteExpires: Message<'date'>
  inviteTemporary: string
  address: string
}

export const channelMessages: ChannelMessages = {
  empty: 'No channels yet.',
  kinds: {
    slack: 'Slack',
    zulip: 'Zulip',
    discord: 'Discord',
    matrix: 'Matrix',
    irc: 'IRC',
    'mailing-list': 'Mailing list',
    forum: 'Forum',
    'github-discussions': 'GitHub Discussions',
    github: 'GitHub',
    gitlab: 'GitLab',
    document: 'Document',
    blog: 'Blog',
    rss: 'Feed',
    email: 'Email',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    x: 'X (Twitter)',
    linkedin: 'LinkedIn',
    youtube: 'YouTube',
    other: 'Channel',
  },
  status: { archived: 'Archived', retired: 'Retired', missing: 'Not available' },
  network: 'Network',
  workspace: 'Workspace',
  description: 'Best for',
  topics: 'Topics',
  access: { read: 'Who can read', join: 'Who can join', post: 'Who can post' },
  bridgedTo: 'Bridged to',
  successor: 'Replaced by',
  invite: 'Not a member yet? Get an invitation first',
  inviteTo: 'Not a member of {workspace} yet? Get an invitation first',
  subscribe: 'Subscribe',
  unsubscribe: 'Unsubscribe',
  inviteExpires: 'valid until {date}',
  inviteTemporary: 'invite links expire',
  address: 'Address',
}

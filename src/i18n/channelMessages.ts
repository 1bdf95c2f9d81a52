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
  /** The button that gets an invitation; `{place}` is what it is for. What is in brackets is for assistive technology. */
  invite: Message<'place'>
  /** The button that opens a channel; brackets as above. */
  open: Message<'channel'>
  /** The button that copies the address of a channel without a link; brackets as above. */
  copy: Message<'channel'>
  copied: string
  /** The invitation of a mailing list; brackets as above. */
  subscribe: Message<'channel'>
  unsubscribe: Message<'channel'>
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
  bridgedTo: 'Bridged with',
  successor: 'Replaced by',
  invite: 'Get an invitation[ to {place}]',
  open: 'Open[ {channel}]',
  copy: 'Copy address[ of {channel}]',
  copied: 'Copied',
  subscribe: 'Subscribe[ to {channel}]',
  unsubscribe: 'Unsubscribe[ from {channel}]',
  inviteExpires: 'Invitation valid until {date}',
  inviteTemporary: 'Invite links expire',
  address: 'Address',
}

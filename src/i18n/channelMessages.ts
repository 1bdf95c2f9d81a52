import type { ChannelAccess, ChannelKind, ChannelStatus } from '../model/channel.ts'
import type { Access } from '../model/entry.ts'
import type { Message } from './message.ts'
import { serviceNames } from './serviceNames.ts'

export interface ChannelMessages {
  /** Stands where a list has no channels. */
  empty: string
  kinds: Record<ChannelKind, string>
  /** The active state goes without a word. */
  status: Record<Exclude<ChannelStatus, 'active'>, string>
  topics: Message<'topics'>
  /** What not everybody may do; `{who}` is one of `only`. */
  access: Record<keyof ChannelAccess, Message<'who'>>
  only: Record<Exclude<Access, 'public'>, string>
  /** `{channels}` are services, or names of channels. */
  bridgedTo: Message<'channels'>
  successor: Message<'channel'>
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
}

export const channelMessages: ChannelMessages = {
  empty: 'No channels yet.',
  kinds: {
    ...serviceNames,
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
  status: { archived: 'Archived', retired: 'Retired', missing: 'Address not published' },
  topics: 'Topics: {topics}',
  access: { read: '{who} can read', join: '{who} can join', post: '{who} can post' },
  only: { account: 'Only people with an account', members: 'Only members', moderators: 'Only moderators' },
  bridgedTo: 'bridged with {channels}',
  successor: 'Replaced by {channel}',
  invite: 'Get an invitation[ to {place}]',
  open: 'Open[ {channel}]',
  copy: 'Copy address[ of {channel}]',
  copied: 'Copied',
  subscribe: 'Subscribe[ to {channel}]',
  unsubscribe: 'Unsubscribe[ from {channel}]',
  inviteExpires: 'Invitation valid until {date}',
  inviteTemporary: 'Invite links expire',
}

import type { Access, Entry, LocalDate } from './entry.ts'
import type { Localized, Note, Text } from './text.ts'

/** The service or the medium of a channel, which sets its icon and its label. */
export type ChannelKind =
  | 'slack'
  | 'zulip'
  | 'discord'
  | 'matrix'
  | 'irc'
  | 'mailing-list'
  | 'forum'
  | 'github-discussions'
  | 'github'
  | 'gitlab'
  | 'document'
  | 'blog'
  | 'rss'
  | 'email'
  | 'bluesky'
  | 'mastodon'
  | 'x'
  | 'linkedin'
  | 'youtube'
  | 'other'

/** How to become a member of the workspace that holds a channel. */
export interface Invite {
  /**
   * The address of the invitation.
   * @example "https://slack.example.org/invite"
   */
  href: string
  /**
   * Whether the invitation stops working after some days or uses.
   * @default false
   */
  temporary?: boolean
  /** The first day on which the invitation no longer works. */
  expires?: LocalDate
}

/** Who can read, join and post in a channel. Leave out what is not known. */
export interface ChannelAccess {
  /** Who can read what is posted. */
  read?: Access
  /** Who can join the channel. */
  join?: Access
  /** Who can post in it. */
  post?: Access
}

/**
 * Whether a channel is in use.
 *
 * - `active`: in use.
 * - `archived`: can be read, but nobody can post.
 * - `retired`: no longer in use; `successor` names the channel that replaced it.
 * - `missing`: the community mentions it, but has published no address.
 */
export type ChannelStatus = 'active' | 'archived' | 'retired' | 'missing'

/** A place where a community talks or publishes. */
export interface Channel extends Entry {
  /** The service or the medium. */
  kind: ChannelKind
  /**
   * What it is in the community's own words. Shown in place of the kind.
   * @example "Developer chat"
   */
  kindLabel?: Localized<string>
  /**
   * The name that the community uses.
   * @example "#general"
   * @example "Announcements"
   */
  name: Localized<string>
  /**
   * The address at which the channel opens. Without `href` and `address` readers get the name only.
   * @example "https://chat.example.org/general"
   */
  href?: string
  /**
   * What people enter in an app of their own, where no link exists.
   * @example "#kiln:example.org"
   */
  address?: string
  /**
   * The address that the original page showed, if it differs from `href`. Not shown; the check compares the two.
   * @example "chat.example.org"
   */
  shownAs?: string
  /**
   * The server or the service, where the kind does not name it.
   * @example "OFTC"
   * @example "Google Groups"
   */
  network?: string
  /**
   * The workspace, server or organization that holds the channel.
   * @example "Kubernetes Slack"
   */
  workspace?: Localized<string>
  /** How to become a member of the workspace, or to subscribe to the list. */
  invite?: Invite
  /**
   * The address at which members of a mailing list leave it.
   * @example "mailto:dev-unsubscribe@kiln.example.org"
   */
  unsubscribe?: string
  /**
   * What the channel is best for.
   * @example "Questions about using Kiln."
   */
  description?: Localized<Text>
  /**
   * The topics that people talk about there.
   * @example ["installation", "plugins"]
   */
  topics?: readonly Localized<string>[]
  /** Who can read, join and post. */
  access?: ChannelAccess
  /**
   * The `id`s of the channels that carry the same conversation.
   * @example ["matrix", "irc"]
   */
  bridgedTo?: readonly string[]
  /**
   * Whether the channel is in use.
   * @default 'active'
   */
  status?: ChannelStatus
  /**
   * The `id` of the channel that replaced this one.
   * @example "chat"
   */
  successor?: string
  /** Remarks that are set apart, below the entry. */
  notes?: readonly Note[]
}

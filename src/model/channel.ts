import type { Access, Entry, LocalDate } from './entry.ts'
import type { Localized, Note, Text } from './text.ts'

/** What a channel is, by the service or the medium. */
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

/** How one becomes a member of a workspace before its channels can be opened. */
export interface Invite {
  href: string
  /**
   * Whether it is of a kind that stops working after some days or uses, whether or not the day is known.
   * @default false
   */
  temporary?: boolean
  /** The day on which the invitation stops working. */
  expires?: LocalDate
}

/** What anyone may do in a channel. A part left out is not known. */
export interface ChannelAccess {
  read?: Access
  join?: Access
  post?: Access
}

/** `retired`: no longer in use. `archived`: can be read, no longer written. `missing`: named by the community, but without an address. */
export type ChannelStatus = 'active' | 'archived' | 'retired' | 'missing'

/** A place where a community talks or publishes. */
export interface Channel extends Entry {
  kind: ChannelKind
  /** What it is in the community's own words, shown in place of the kind. */
  kindLabel?: Localized<string>
  /** As people of the community call it: `#general`, "Announcements". */
  name: Localized<string>
  /** Where it opens. Without it and `address` no way in is known, and the name is only text. */
  href?: string
  /** What one enters in a program of one's own, where there is no link: `#community:example.org`. */
  address?: string
  /** The address that the source showed, where it differs from the one it led to. The check compares the two. */
  shownAs?: string
  /** The server or service that carries it, where the kind does not say: `OFTC`, "Google Groups". */
  network?: string
  /** The workspace, server or organisation that holds it: "Kubernetes Slack". */
  workspace?: Localized<string>
  invite?: Invite
  /** What it is best for. */
  description?: Localized<Text>
  /** What is talked about there. */
  topics?: readonly Localized<string>[]
  access?: ChannelAccess
  /** The `id`s of the channels that carry the same conversation. */
  bridgedTo?: readonly string[]
  /** @default 'active' */
  status?: ChannelStatus
  /** The `id` of the channel that took its place. */
  successor?: string
  notes?: readonly Note[]
}

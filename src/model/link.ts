import type { Access } from './entry.ts'
import type { Localized, Text } from './text.ts'

/** An address with the words that stand for it. */
export interface Link {
  label: Localized<string>
  /** Absolute, or relative to the site. `http`, `https`, `mailto`, `webcal`, `irc`, `ircs`, `matrix` and `tel` become links. */
  href: string
  /**
   * The address that the source showed, where it differs from the one it led to. The check compares the two; no page
   * shows it.
   */
  shownAs?: string
  /**
   * Who can open what is behind the link.
   * @default 'public'
   */
  access?: Access
}

/** How long before something: `{ count: 1, unit: 'week' }`. */
export interface Lead {
  count: number
  unit: 'hour' | 'day' | 'week' | 'month'
}

/** Published at an address. */
export interface PublishedReference {
  href: string
  /** @default the host of the address */
  label?: Localized<string>
}

/** Handed out through a channel: "the link comes by Slack a week before". */
export interface ChannelReference {
  /** The `id` of the channel. */
  via: string
  /** How long before the meeting it comes. */
  lead?: Lead
  note?: Localized<Text>
}

/** Exists, but the page does not say where. */
export interface WithheldReference {
  /** What is known of it, in a sentence for the reader. */
  withheld: Localized<Text>
  /** How long before the meeting it comes. */
  lead?: Lead
}

/** Where something is that belongs to a meeting: how to join it, its agenda, minutes and recordings. */
export type Reference = PublishedReference | ChannelReference | WithheldReference

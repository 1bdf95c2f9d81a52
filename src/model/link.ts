import type { Access } from './entry.ts'
import type { Localized, Text } from './text.ts'

/** An address, and the text of its link. */
export interface Link {
  /**
   * The text of the link, in plain words.
   * @example "Contributor guide"
   */
  label: Localized<string>
  /**
   * The address, absolute or relative to the site; `#meetings` is a section of the page, `#channel-chat` the channel with
   * the `id` chat. Only `http`, `https`, `mailto`, `webcal`, `irc`, `ircs`, `matrix` and
   * `tel` become links.
   * @example "https://kiln.example.org/contribute/"
   */
  href: string
  /**
   * The address that the original page showed for this link, if it differs from `href`. Not shown; the check compares the two.
   * @example "kiln.example.org/go/contribute"
   */
  shownAs?: string
  /**
   * Who can open the address.
   * @default 'public'
   */
  access?: Access
}

/** A length of time before something: `{ count: 1, unit: week }`. */
export interface Lead {
  /**
   * The number of units, 1 or more.
   * @asType integer
   * @minimum 1
   * @maximum 1000
   * @example 1
   */
  count: number
  /** The unit that `count` counts. */
  unit: 'hour' | 'day' | 'week' | 'month'
}

/** Published at an address. */
export interface PublishedReference {
  /**
   * The address, absolute or relative to the site.
   * @example "https://meet.example.org/kiln"
   */
  href: string
  /**
   * The text of the link, in plain words.
   * @default the host of the address
   * @example "Video call"
   */
  label?: Localized<string>
}

/** Posted in a channel, such as a link that is sent a week before each meeting. */
export interface ChannelReference {
  /**
   * The `id` of the channel.
   * @example "chat"
   */
  via: string
  /** How long before the meeting it is posted. */
  lead?: Lead
  /**
   * A remark for readers.
   * @example "Look for the pinned message."
   */
  note?: Localized<Text>
}

/** Exists, but is not public. */
export interface WithheldReference {
  /**
   * How to get it, in a sentence for readers.
   * @example "Members get the link by email."
   */
  withheld: Localized<Text>
  /** How long before the meeting it is sent. */
  lead?: Lead
}

/** Where to find something that belongs to a meeting, such as its call, agenda, minutes or recordings. */
export type Reference = PublishedReference | ChannelReference | WithheldReference

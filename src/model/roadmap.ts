import type { Entry, LocalDate, PartialDate } from './entry.ts'
import type { Link } from './link.ts'
import type { Localized, Text } from './text.ts'

/** When something is planned for, without a promise of a date. */
export type RoadmapHorizon = 'now' | 'next' | 'later'

/** How far something planned has come. */
export type RoadmapStatus = 'planned' | 'in-progress' | 'done' | 'dropped'

/** Something that the community plans to do. */
export interface RoadmapItem extends Entry {
  /**
   * What is planned, in a few words.
   * @example "Signed build records"
   */
  name: Localized<string>
  /**
   * What it is good for.
   * @example "Anyone can check who built a package, and from what."
   */
  description?: Localized<Text>
  /** When it is planned for. */
  horizon?: RoadmapHorizon
  /**
   * The release that it is planned for. Where no item has a `horizon`, items are listed by it.
   * @example "2.0"
   */
  release?: string
  /** How far it has come. */
  status?: RoadmapStatus
  /** The day, month or year by which it is to be done. */
  due?: PartialDate
  /**
   * The address of the issue or the proposal.
   * @example "https://github.com/kiln/core/issues/42"
   */
  href?: string
}

/** Where the plan of the community is kept up to date. */
export interface RoadmapSource extends Link {
  /** The day on which somebody last checked that the address shows the current plan. */
  verifiedOn?: LocalDate
}

/** A release of what the community makes. */
export interface Release extends Entry {
  /**
   * The version, as a text.
   * @example "2.4"
   */
  version: string
  /** The day, month or year of the release. */
  date?: PartialDate
  /** The last day, month or year in which it gets fixes. */
  supportedUntil?: PartialDate
  /**
   * What is new, or who it is for.
   * @example "Long-term support."
   */
  description?: Localized<Text>
  /**
   * The address of the release notes or the download.
   * @example "https://github.com/kiln/core/releases/tag/v2.4.0"
   */
  href?: string
}

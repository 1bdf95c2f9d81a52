import type { Entry, PartialDate } from './entry.ts'
import type { Localized, Note, Prose, Text } from './text.ts'

/**
 * How far users can rely on a repository.
 *
 * - `experimental`: may change or disappear.
 * - `active`: developed and supported.
 * - `maintenance`: gets fixes, but no features.
 * - `deprecated`: use a replacement.
 * - `archived`: read-only.
 */
export type RepositoryStatus = 'experimental' | 'active' | 'maintenance' | 'deprecated' | 'archived'

/** A source code repository. */
export interface Repository extends Entry {
  /**
   * The name of the repository.
   * @example "kiln/core"
   */
  name: string
  /**
   * The address of the repository.
   * @example "https://github.com/kiln/core"
   */
  href: string
  /**
   * What the repository holds.
   * @example "The build engine and its command line."
   */
  description?: Localized<Text>
  /**
   * The `id` of the group in which it is listed, from `repositoryGroups`.
   * @example "specification"
   */
  group?: string
  /**
   * How far users can rely on it.
   * @default 'active'
   */
  status?: RepositoryStatus
}

/** Repositories that are listed together. */
export interface RepositoryGroup {
  /**
   * Unique among the groups of repositories. Repositories refer to it by `group`.
   * @example "specification"
   */
  id: string
  /**
   * The heading above the repositories. Without it they are listed together without a heading.
   * @example "Specification"
   */
  name?: Localized<string>
}

/** The form of a resource, which sets its icon and its label. */
export type ResourceKind =
  | 'documentation'
  | 'repository'
  | 'presentation'
  | 'pdf'
  | 'metrics'
  | 'video'
  | 'event'
  | 'policy'
  | 'website'
  | 'other'

/** Something to read, watch or use. */
export interface Resource extends Entry {
  /** The form of the resource. */
  kind: ResourceKind
  /**
   * What it is in the community's own words. Shown in place of the kind.
   * @example "Workshop"
   */
  kindLabel?: Localized<string>
  /**
   * The title of the resource.
   * @example "Kiln in ten minutes"
   */
  name: Localized<string>
  /**
   * The address of the resource. Without it readers get the name only.
   * @example "https://kiln.example.org/tour/"
   */
  href?: string
  /**
   * What readers find there.
   * @example "A tour for people who have never built a package."
   */
  description?: Localized<Prose>
  /**
   * Whether the resource is kept up to date, or is `archived`: readable, but no longer updated.
   * @default 'active'
   */
  status?: 'active' | 'archived'
  /** Remarks that are set apart, below the entry. */
  notes?: readonly Note[]
}

/** One day, or several days in a row. Where no day is known, a month or a year. */
export interface DateRange {
  /** The first day, or the only one. */
  from: PartialDate
  /**
   * The last day of several.
   * @default the same day as `from`
   */
  to?: PartialDate
  /**
   * The dates as the community published them, if they cannot be right. Shown in quotation marks.
   * @example "March 24-15"
   */
  asPublished?: Localized<string>
}

/** When, and where, talks can be proposed. */
export interface CallForPapers {
  /** The first day on which talks can be proposed, or its month or year. */
  opens?: PartialDate
  /** The last day, or its month or year. */
  closes?: PartialDate
  /**
   * The address at which talks are proposed.
   * @example "https://summit.example.org/cfp/"
   */
  href?: string
}

/** A conference, a summit or a sprint. */
export interface Event extends Entry {
  /**
   * The name of the event.
   * @example "Kiln Summit 2026"
   */
  name: Localized<string>
  /**
   * What the event is about.
   * @example "Two days of talks and a day of hacking."
   */
  description?: Localized<Text>
  /** The days of the event. Leave out what is not known yet. */
  dates?: DateRange
  /**
   * Whether the dates may still change.
   * @default false
   */
  tentative?: boolean
  /**
   * The address of the event's page.
   * @example "https://summit.example.org/"
   */
  href?: string
  /**
   * The place, in plain words.
   * @example "Lisbon, Portugal"
   */
  location?: Localized<string>
  /**
   * The name of a larger event that takes place at the same time and place.
   * @example "KubeCon Europe"
   */
  colocatedWith?: Localized<string>
  /** When, and where, talks can be proposed. */
  callForPapers?: CallForPapers
}

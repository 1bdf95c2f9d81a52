import type { Entry, LocalDate } from './entry.ts'
import type { Localized, Note, Prose, Text } from './text.ts'

/**
 * How far a repository can be relied on. `experimental`: may change or go. `maintenance`: gets fixes, no features.
 * `deprecated`: something else should be used. `archived`: read-only.
 */
export type RepositoryStatus = 'experimental' | 'active' | 'maintenance' | 'deprecated' | 'archived'

/** A source repository. */
export interface Repository extends Entry {
  name: string
  href: string
  /** For this listing: the same repository may stand in another with other words. */
  description?: Localized<Text>
  /** The `id` of the group of repositories in which it is listed. */
  group?: string
  /** @default 'active' */
  status?: RepositoryStatus
}

/** Repositories that belong together: a specification in two parts, say. */
export interface RepositoryGroup {
  id: string
  /** Absent: the group has no name, and its repositories only stand together. */
  name?: Localized<string>
}

/** What a resource is. */
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
  kind: ResourceKind
  /** What it is in the community's own words, shown in place of the kind. */
  kindLabel?: Localized<string>
  name: Localized<string>
  /** Absent: no address is known, and the name is only text. */
  href?: string
  description?: Localized<Prose>
  /**
   * `archived`: can still be read, and is no longer kept up to date.
   * @default 'active'
   */
  status?: 'active' | 'archived'
  notes?: readonly Note[]
}

/** From one day to another; without `to`, a single day. */
export interface DateRange {
  from: LocalDate
  to?: LocalDate
  /** The community's own words, where they cannot be right: "March 24-15". Shown quoted. */
  asPublished?: Localized<string>
}

/** A conference, a summit, a sprint. */
export interface Event extends Entry {
  name: Localized<string>
  description?: Localized<Text>
  /** Absent: not known, and the page says so. */
  dates?: DateRange
  /** @default false */
  tentative?: boolean
  href?: string
  location?: Localized<string>
  /** The name of the event beside which it is held. */
  colocatedWith?: Localized<string>
}

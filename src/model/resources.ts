import type { Entry, LocalDate } from './entry.ts'
import type { Localized, Note, Prose, Text } from './text.ts'

/** A source repository. */
export interface Repository extends Entry {
  name: string
  href: string
  /** For this listing: the same repository may stand in another with other words. */
  description?: Localized<Text>
  /** The `id` of the group it stands in. */
  group?: string
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

/** Something to read, watch or use. */
export interface Resource extends Entry {
  kind: ResourceKind
  name: Localized<string>
  /** Absent: no address is known, and the page says so. */
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

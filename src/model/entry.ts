/**
 * A calendar day without a time or a zone, `YYYY-MM-DD` (RFC 3339 `full-date`), such as `2026-05-03`.
 * @format date
 * @example "2026-05-03"
 */
export type LocalDate = string

/**
 * A wall-clock time in 24 hours, `HH:mm`, such as `16:00`. The zone stands beside it, in a field of its own.
 * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
 * @example "16:00"
 */
export type WallTime = string

/**
 * An IANA time zone name, such as `Europe/Berlin` or `UTC`. Fixed abbreviations (`EST`, `PDT`) are not zones.
 * @example "Europe/Berlin"
 * @example "UTC"
 */
export type TimeZone = string

/** One value, or several in the order given. */
export type OneOrMany<Value> = Value | readonly Value[]

/**
 * What every entry of a community has: an id, and, since facts about communities rot, the dates that say how far it
 * can be trusted.
 */
export interface Entry {
  /**
   * Unique within its list, in lower case with hyphens: `weekly-call`. Needed where other entries refer to this one, and
   * for the meetings of a calendar file, whose events keep their identity by it. Without it, the anchor of the entry is
   * made from its name and changes with it.
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "weekly-call"
   */
  id?: string
  /** The day on which somebody last saw that this entry is true. */
  verifiedOn?: LocalDate
  /** The day from which this entry is no longer true, where that is known beforehand. */
  expires?: LocalDate
  /** The day of the last change to this entry. */
  updatedOn?: LocalDate
  /**
   * Counts the changes to this entry, from 0. Calendar clients compare it (RFC 5545 §3.8.7.4, SEQUENCE).
   * @minimum 0
   */
  revision?: number
}

/** Who may do something: anyone, anyone with an account, members only, or moderators only. */
export type Access = 'public' | 'account' | 'members' | 'moderators'

/**
 * A calendar day without a time or a zone: `YYYY-MM-DD` (RFC 3339 `full-date`), of the years 1900 to 2200.
 * @format date
 * @example "2026-05-03"
 */
export type LocalDate = string

/**
 * A day, a month or a year, as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @pattern ^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$
 * @example "2026-05-03"
 * @example "2026-05"
 * @example "2026"
 */
export type PartialDate = string

/**
 * A time of day on a 24-hour clock: `HH:mm`. Its time zone is a field of its own.
 * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
 * @example "16:00"
 */
export type WallTime = string

/**
 * An IANA time zone name, such as `Europe/Berlin` or `UTC`. Abbreviations such as `EST` or `PDT` are not accepted.
 * @example "Europe/Berlin"
 * @example "UTC"
 */
export type TimeZone = string

/** One value, or a list of them. Their order is kept. */
export type OneOrMany<Value> = Value | readonly Value[]

/** The fields that every entry of a community has. */
export interface Entry {
  /**
   * Unique within its list, in lower case with hyphens. Other entries refer to this one by it, and calendar files
   * identify their events by it. Without an `id` the anchor of the entry is made from its name, and changes with it.
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "weekly-call"
   */
  id?: string
  /** The day on which somebody last checked that this entry is true. */
  verifiedOn?: LocalDate
  /** The day on which this entry was last fetched from its source. `moothall sync` sets it. */
  fetchedOn?: LocalDate
  /** The first day on which this entry is no longer true. */
  expires?: LocalDate
  /** The day on which this entry last changed. */
  updatedOn?: LocalDate
  /**
   * The number of changes to this entry so far. Calendar apps compare it (RFC 5545 §3.8.7.4, SEQUENCE).
   * @asType integer
   * @minimum 0
   * @maximum 2147483647
   * @default 0
   * @example 2
   */
  revision?: number
  /**
   * The entry of a source that this one takes hold of: the `id` of the source, `#`, and the key that the entry has there.
   * The fields that are written beside it win. Entries that come from a source have it too.
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*#.+$
   * @example "calendar#weekly-call@kiln.example.org"
   */
  from?: string
}

/**
 * Who can do something.
 *
 * - `public`: anyone.
 * - `account`: anyone who signs in with an account.
 * - `members`: members only.
 * - `moderators`: moderators only.
 */
export type Access = 'public' | 'account' | 'members' | 'moderators'

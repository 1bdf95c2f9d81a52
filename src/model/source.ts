import type { TimeZone } from './entry.ts'

/** What the reader of a source is told beside the files. Each kind takes what it has use for. */
export interface SourceOptions {
  /**
   * The zone of times that name none, in calendars.
   * @example "Europe/Berlin"
   */
  timeZone?: TimeZone
  /**
   * The IRC network that the channels are on, in meetings of OpenInfra projects.
   * @example "OFTC"
   */
  network?: string
  /**
   * Where the directories of the groups are, in a `sigs.yaml`.
   * @example "https://github.com/kiln/community/tree/main"
   */
  directory?: string
  /**
   * The address of the Slack workspace, in a `sigs.yaml`.
   * @example "https://kiln.slack.com"
   */
  slack?: string
  /**
   * The projects that are wanted, in a list of the maintainers of many.
   * @default all
   * @example ["Kiln"]
   */
  projects?: readonly string[]
  /**
   * What stands behind a person in a `MAINTAINERS.md`, as in `- Ann Example (@ann), Quay`, where the file does not say: below
   * all headings, or by the heading, with `*` for the others.
   * @example "affiliation"
   * @example { "Mentees": "role", "*": "affiliation" }
   */
  afterName?: 'affiliation' | 'role' | { readonly [heading: string]: 'affiliation' | 'role' }
  /** What each item is in a list of single words of a `MAINTAINERS.md`, such as `- ann`. */
  loneWords?: 'handle' | 'name'
  /**
   * Where a `GOVERNANCE.md` is published, for the links to its headings.
   * @example "https://github.com/kiln/core/blob/main/GOVERNANCE.md"
   */
  document?: string
}

/** What is changed in each entry that is read from a source, by the names of its fields here. */
export interface SourceMap extends FieldMap {
  /** What is changed in each member of the groups that are read, by the names of the fields of people. */
  members?: FieldMap
}

/** What is changed in an entry. */
export interface FieldMap {
  /**
   * Fields whose values belong under another name, where the entry has none there: the name that the reader has for it, and
   * the one it gets.
   * @example { "role": "place" }
   */
  rename?: { readonly [field: string]: string }
  /**
   * Fields that each entry gets, in place of what the source has there.
   * @example { "level": "production" }
   */
  set?: { readonly [field: string]: string | number | boolean | readonly string[] }
}

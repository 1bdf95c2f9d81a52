import type { CollectionName } from './community.ts'
import type { OneOrMany, TimeZone } from './entry.ts'

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
}

/**
 * Where facts of the community are kept, such as a calendar or a list of maintainers. `moothall sync` fetches it into the
 * snapshot beside the file, and its entries are merged under those of the file.
 */
export interface Source {
  /**
   * Unique among the sources, in lower case with hyphens. An entry names what it takes from a source by `from: id#key`.
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "calendar"
   */
  id: string
  /**
   * What the source is: a format that `moothall import` reads.
   * @example "icalendar"
   * @example "maintainers-csv"
   */
  kind: string
  /**
   * The address of the file, with `https:`; several where the kind is read from several files. A source has `href` or `path`.
   * @example "https://calendar.example.org/kiln.ics"
   */
  href?: OneOrMany<string>
  /**
   * The path of the file, seen from the community's file; several where the kind is read from several files.
   * @example "../MAINTAINERS.csv"
   */
  path?: OneOrMany<string>
  /**
   * The collections that are taken from the source. What else it holds is left out. Where `people` are wanted and `bodies`
   * are not, the members of its groups are taken.
   * @example "meetings"
   * @example ["bodies", "repositories"]
   */
  into: OneOrMany<CollectionName>
  /**
   * The keys of the entries that are wanted.
   * @default all
   * @example ["weekly-call@kiln.example.org"]
   */
  only?: readonly string[]
  /**
   * The keys of entries that are not shown, members of groups among them.
   * @example ["planning@kiln.example.org"]
   */
  hide?: readonly string[]
  /**
   * How often the source is fetched at most. `moothall sync --force` fetches it in any case.
   * @default with each sync
   * @example "weekly"
   */
  refresh?: 'daily' | 'weekly' | 'monthly'
  /** What the reader is told beside the files. */
  options?: SourceOptions
}

/** All that a command touches outside itself, so that it can run in a test without a disk. */
export interface Host {
  /**
   * Reads a file of text, UTF-8; `-` is standard input.
   * @throws Error that says why it cannot be read
   */
  readFile: (path: string) => string
  /**
   * Writes all of the files, or none, with the folders that are missing.
   * @throws CommandError where one would be written over a file that was read, or, with `folder`, outside of it
   */
  writeFiles: (files: ReadonlyMap<string, string>, folder?: string) => void
  /** Writes a file anew that was read. */
  replaceFile: (path: string, text: string) => void
  /** Whether a file or a folder has the name. */
  exists: (path: string) => boolean
  /** Whether a file can be written anew, which a pipe cannot. */
  isFile?: (path: string) => boolean
  /** When a file was last changed, in epoch milliseconds; undefined where it has no such time. */
  changedAt?: (path: string) => number | undefined
  /** A variable of the environment. */
  variable?: (name: string) => string | undefined
  /** Calls back after each change of one of the files, until the user ends it. */
  watch?: (paths: readonly string[], onChange: () => void) => Promise<void>
  /** A built file of the package, such as `styles.css`; undefined where it has none of that name. */
  packageFile: (path: string) => string | undefined
  /** To standard output, as it is. */
  print: (text: string) => void
  /** To standard error, as a line. */
  warn: (line: string) => void
  /** The host's clock in epoch milliseconds: the current time unless the command line gives one. */
  now: () => number
  /** The version of the zone data that dates are computed with. */
  zoneData?: string
  /** The version of the package. */
  version: string
}

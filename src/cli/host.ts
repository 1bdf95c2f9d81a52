/** All that a command touches outside itself, so that it can run in a test without a disk. */
export interface Host {
  /** @throws Error that says why the file cannot be read */
  readFile: (path: string) => string
  /** Makes the folders that are missing. */
  writeFile: (path: string, text: string) => void
  /** To standard output, as it is. */
  print: (text: string) => void
  /** To standard error, as a line. */
  warn: (line: string) => void
  /** The version of the zone data that dates are computed with. */
  zoneData?: string
  /** The version of the package. */
  version: string
}

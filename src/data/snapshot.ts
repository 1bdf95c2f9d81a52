import type { Source } from '../model/community.ts'
import type { LocalDate } from '../model/entry.ts'

/** The version of the snapshot's form that this release writes and reads. */
export const SNAPSHOT_VERSION = 1

/** An entry of a source, with the key that it has there: a UID, a user name, an address. */
export type KeyedEntry = Record<string, unknown> & { key: string }

/** The lists that a source fills, by the collections. */
export type FetchedEntries = Readonly<Record<string, readonly KeyedEntry[]>>

/** A file of a source, as it was fetched. */
export interface FetchedFile {
  /** Its address, or its path seen from the community's file. */
  from: string
  /** SHA-256 of its bytes, in hexadecimal digits. */
  hash: string
  /** What the server calls this state of the file (RFC 9110 §8.8.3). */
  etag?: string
}

/** What decides which entries a source has. */
export type SourceDefinition = Pick<Source, 'kind' | 'href' | 'path' | 'into' | 'only' | 'map' | 'options'>

/** What was fetched of a source. */
export interface FetchedSource {
  source: SourceDefinition
  /** The day on which the entries were fetched. */
  fetchedOn: LocalDate
  /** Since when fetching fails, and why. The entries are the last good ones. */
  failed?: { since: LocalDate; reason: string }
  files: readonly FetchedFile[]
  entries: FetchedEntries
}

/** What `moothall sync` writes beside a community's file. */
export interface SourcesSnapshot {
  version: typeof SNAPSHOT_VERSION
  /** Says to people who open the file what wrote it. */
  note: string
  /** The release that read the sources. */
  moothall: string
  /** Of `sources`, which tells changes by hand. */
  checksum: string
  sources: Readonly<Record<string, FetchedSource>>
}

/** What decides which entries a source has, in one order of fields. */
export const definitionOf = ({ kind, href, path, into, only, map, options }: SourceDefinition): SourceDefinition => ({
  kind,
  ...(href !== undefined && { href }),
  ...(path !== undefined && { path }),
  into,
  ...(only !== undefined && { only }),
  ...(map !== undefined && { map }),
  ...(options !== undefined && { options }),
})

/**
 * Tells changes by hand, and resists no attacker: whoever can write the file can write the sum (cyrb53, a hash of 53 bits).
 * Spaces between the values do not count.
 */
export function checksumOf(sources: unknown): string {
  const text = JSON.stringify(sources)
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}

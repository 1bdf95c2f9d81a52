import { InvalidArgumentError } from 'commander'

import { safeHref, whyRefused } from '../links/safeHref.ts'
import type { HeadingLevel } from '../parts/Heading.tsx'

/** Reads an instant of the command line: a day (in UTC), or a day and a time with `Z` or an offset. */
export function readInstant(text: string): number {
  const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : NaN
  // The parser carries 30 February over into March.
  const day = Number.isNaN(instant) ? '' : new Date(Date.parse(text.slice(0, 10))).toISOString().slice(0, 10)
  if (day === text.slice(0, 10) && day !== '') return instant
  throw new InvalidArgumentError('Allowed is 2026-05-03 or 2026-05-03T12:00Z.')
}

/** Reads the path of a file or a folder to write. */
export function readOutput(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty; allowed is a path.')
  if (text === '-') throw new InvalidArgumentError('Without --output, standard output is written.')
  return text
}

/** Reads the name of a file of data to write. */
export function readDataFile(text: string): string {
  if (/[^/\\]\.(?:ya?ml|json)$/.test(text)) return text
  throw new InvalidArgumentError('Allowed is a file that ends with .yaml, .yml or .json.')
}

/** Reads a language tag (BCP 47). */
export function readLocale(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text
  } catch {
    throw new InvalidArgumentError('Allowed is a language tag, such as en or de-AT.')
  }
}

/** Reads a whole number from 0. */
export function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Allowed is a whole number.')
}

/** Reads the level of a heading. */
export function readLevel(text: string): HeadingLevel {
  if (/^[1-6]$/.test(text)) return Number(text) as HeadingLevel
  throw new InvalidArgumentError('Allowed is a level from 1 to 6.')
}

/** Reads an absolute address of the web. */
export function readAddress(text: string): string {
  if (/^(https?|webcal):\/\//i.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('Allowed is an absolute address, such as https://example.org/community/.')
}

/** Reads an address that a page can load: absolute, or relative to the page. */
export function readHref(text: string): string {
  const href = safeHref(text)
  if (href !== undefined) return href
  throw new InvalidArgumentError(`A page cannot load it: ${whyRefused(text)}.`)
}

/** Reads one more address, of an option that can be given again. */
export const readHrefs = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  readHref(text),
]

/** Reads a number above 0 that limits something. */
export function readLimit(text: string): number {
  const limit = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0
  if (limit > 0) return limit
  throw new InvalidArgumentError('Allowed is a number above 0.')
}

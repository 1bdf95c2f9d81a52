import type { HeadingLevel } from '../parts/Heading.tsx'
import { isFeedAddress } from '../prepare/feedAddress.ts'

/** What an element is told by its attributes, under the names of the components' props. */
export interface Given {
  /**
   * Language of words, dates, numbers and of texts in several languages: a BCP 47 tag. That of the nearest `lang` by
   * default. Languages other than English need the script with their words, `elements/locales/<tag>.js`.
   */
  locale?: string
  /** Stands before every anchor, so that several communities fit on one page. */
  idPrefix?: string
  /** Absolute address against which relative links are resolved. */
  baseUrl?: string
  /** Whether a filter is kept in the hash of the page's address. `hash` by default. */
  filterAddress?: 'hash' | 'none'
  /** The heading, in place of the library's own. */
  heading?: string
  /** Level of the heading, to fit the page around it. */
  headingLevel?: HeadingLevel
  /** The `id`s of the entries that are shown, in this order, with spaces between them. */
  only?: readonly string[]
  /** The instant from which dates are computed, such as `2026-05-03T12:00:00Z`. The reader's clock by default. */
  now?: number
  /** How many dates of each meeting are shown. */
  count?: number
  /** How many days of meetings are shown, from `now`. */
  days?: number
  /** Whether an entry of the agenda links to the card of its meeting on the same page. */
  linkTo?: 'card' | 'none'
  /** What adopters are listed by. `level` by default. */
  groupBy?: 'level' | 'industry'
  /** Where the line leads, such as the address of the page with all meetings. */
  href?: string
  /** Names the navigation or the menu. */
  label?: string
  /** Absolute address of a calendar to subscribe to, `https:` or `webcal:`. */
  feedHref?: string
  /** Address of a calendar file to download. */
  fileHref?: string
  /** Shows a table of contents. */
  showContents?: boolean
  /** The beginning: an instant with its offset, such as `2026-05-03T12:00:00Z`. */
  start?: number
  /** The end: an instant with its offset. */
  end?: number
  /** The organiser's time zone: an IANA name, such as `Europe/Lisbon`. */
  timeZone?: string
}

interface Reader<Value> {
  /** What the attribute must be, as a message says it. */
  wanted: string
  /** Gives `undefined` for a text that cannot be read. */
  read: (text: string) => Value | undefined
  /** All texts that can be read, where they are few. */
  words?: readonly string[]
}

const text: Reader<string> = { wanted: 'a text', read: (value) => value }

const instant: Reader<number> = {
  wanted: 'an instant with its offset, such as 2026-05-03T12:00:00Z',
  // Without an offset the browser would take it in the zone of whoever reads.
  read: (value) => (/T.*(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) || undefined : undefined),
}

const number: Reader<number> = {
  wanted: 'a whole number above zero',
  read: (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined),
}

/** How each attribute is read. */
export const readers: { readonly [Name in keyof Given]-?: Reader<NonNullable<Given[Name]>> } = {
  locale: { wanted: 'a language tag (BCP 47), such as de or pt-BR', read: languageTag },
  idPrefix: text,
  baseUrl: { wanted: 'an absolute address', read: (value) => (URL.canParse(value) ? value : undefined) },
  filterAddress: oneOf('hash', 'none'),
  heading: text,
  headingLevel: {
    wanted: 'a level from 1 to 6',
    read: (value) => (/^[1-6]$/.test(value) ? (Number(value) as HeadingLevel) : undefined),
    words: ['1', '2', '3', '4', '5', '6'],
  },
  only: { wanted: 'ids, with spaces between them', read: (value) => value.match(/\S+/g) ?? undefined },
  now: instant,
  count: number,
  days: number,
  linkTo: oneOf('card', 'none'),
  groupBy: oneOf('level', 'industry'),
  href: text,
  label: text,
  feedHref: {
    wanted: 'an absolute address, https: or webcal:',
    read: (value) => (isFeedAddress(value) ? value : undefined),
  },
  fileHref: text,
  // As in HTML it is true wherever it stands.
  showContents: { wanted: 'there or not', read: () => true, words: [''] },
  start: instant,
  end: instant,
  timeZone: text,
}

function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return { wanted: words.join(' or '), read: (value) => words.find((word) => word === value), words }
}

/** A language tag in its usual form; undefined where it is none. */
export function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}

/** The name of an attribute as HTML writes it: `heading-level`. */
export const inHtml = (name: keyof Given): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Reads attributes of an element. What cannot be read is left out, and said in words. */
export function readAttributes(
  element: Pick<Element, 'getAttribute'>,
  names: readonly (keyof Given)[],
): { given: Given; faults: string[] } {
  const faults: string[] = []
  const given = names.flatMap((name) => {
    const value = element.getAttribute(inHtml(name))
    if (value === null) return []
    const read = readers[name].read(value)
    if (read !== undefined) return [[name, read]]
    faults.push(`${inHtml(name)} is ${JSON.stringify(value)}, and is left out; it must be ${readers[name].wanted}.`)
    return []
  })
  return { given: Object.fromEntries(given) as Given, faults }
}

import type { HeadingLevel } from '../parts/Heading.tsx'
import { isFeedAddress } from '../prepare/feedAddress.ts'

/** What an element is told by its attributes, under the names of the components' props. */
export interface Given {
  locale?: string
  idPrefix?: string
  baseUrl?: string
  filterAddress?: 'hash' | 'none'
  heading?: string
  headingLevel?: HeadingLevel
  /** The `id`s of the entries shown, in this order. */
  only?: readonly string[]
  /** The present, in epoch milliseconds. */
  now?: number
  count?: number
  days?: number
  linkTo?: 'card' | 'none'
  href?: string
  label?: string
  feedHref?: string
  fileHref?: string
  showContents?: boolean
  /** Epoch milliseconds. */
  start?: number
  /** Epoch milliseconds. */
  end?: number
  timeZone?: string
}

interface Reader<Value> {
  /** What the attribute must be, as a message says it. */
  wanted: string
  /** Gives `undefined` for a text that cannot be read. */
  read: (text: string) => Value | undefined
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

const readers: { readonly [Name in keyof Given]-?: Reader<NonNullable<Given[Name]>> } = {
  locale: { wanted: 'a language tag (BCP 47), such as de or pt-BR', read: languageTag },
  idPrefix: text,
  baseUrl: { wanted: 'an absolute address', read: (value) => (URL.canParse(value) ? value : undefined) },
  filterAddress: oneOf('hash', 'none'),
  heading: text,
  headingLevel: {
    wanted: 'a level from 1 to 6',
    read: (value) => (/^[1-6]$/.test(value) ? (Number(value) as HeadingLevel) : undefined),
  },
  only: { wanted: 'ids, with spaces between them', read: (value) => value.match(/\S+/g) ?? undefined },
  now: instant,
  count: number,
  days: number,
  linkTo: oneOf('card', 'none'),
  href: text,
  label: text,
  feedHref: {
    wanted: 'an absolute address, https: or webcal:',
    read: (value) => (isFeedAddress(value) ? value : undefined),
  },
  fileHref: text,
  // As in HTML it is true wherever it stands.
  showContents: { wanted: 'there or not', read: () => true },
  start: instant,
  end: instant,
  timeZone: text,
}

function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return { wanted: words.join(' or '), read: (value) => words.find((word) => word === value) }
}

function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}

const inHtml = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const names = Object.keys(readers) as (keyof Given)[]

/** The attributes as HTML writes them: `heading-level`. */
export const attributeNames: readonly string[] = names.map(inHtml)

/** Reads the attributes of an element. What cannot be read is left out, and said in words. */
export function readAttributes(element: Pick<Element, 'getAttribute'>): { given: Given; faults: string[] } {
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

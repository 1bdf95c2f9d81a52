import { communityAnchors } from '../data/pageAnchors.ts'
import { pathOf, segmentsOf } from '../data/path.ts'
import { webAddress } from '../links/webAddress.ts'
import type { Community } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'

/** What evidence is looked for in. */
export interface Reviewed {
  community: Community
  /** The current time in epoch milliseconds. */
  now: number
  /** Where the page is published, if that is known. */
  page?: string
}

/** Something in the data that a criterion asks for. */
export interface Found {
  /** Where it is in the data. */
  path: string
  /** The address to be named for it. */
  href?: string
  /** What it says, where that is the answer or helps to judge it. */
  text?: string
  /** Why it is not enough, and what to do about that where it is not what the criterion needs otherwise. */
  lack?: string
  mend?: Mend
}

/** What to write into the data. */
export interface Mend {
  /** An imperative. */
  write: string
  /** A few lines of YAML. */
  example: string
}

/** What in the data can be evidence of a criterion, and what to write where there is none. */
export interface Evidence extends Mend {
  /** What there is of it, good or not. */
  find: (reviewed: Reviewed) => readonly Found[]
}

/** The address of something; mail is one where reports are sent. Undefined for what nobody else can open. */
export function addressOf(href: string | undefined, { url }: Community): string | undefined {
  if (href !== undefined && /^mailto:[^?\s]+@/i.test(href)) return href
  return webAddress(href, URL.canParse(url) ? url : undefined)
}

/** An entry with its address, or why it is not enough. */
export function linked(path: string, entry: Entry & { href?: string }, reviewed: Reviewed): Found {
  const href = addressOf(entry.href, reviewed.community)
  const lack = expiryOf(entry, reviewed.now) ?? (href === undefined ? 'it has no address' : undefined)
  return { path, ...(href !== undefined && { href }), ...(lack !== undefined && { lack }) }
}

const expiryOf = ({ expires }: Entry, now: number): string | undefined =>
  expires !== undefined && Date.parse(expires) <= now ? `it expired on ${expires}` : undefined

/** A list that the page itself is the evidence of. */
export function listedOnPage(path: string, text: string, { community, page }: Reviewed): Found {
  if (page !== undefined) return { path, text, href: withAnchor(page, anchorOf(path, community)) }
  return {
    path,
    text,
    lack: 'nothing says where this page is published',
    mend: {
      write: 'Say where the page is published, or add --base-url.',
      example: 'seo:\n  url: https://kiln.example.org/community/',
    },
  }
}

function withAnchor(page: string, anchor: string | undefined): string {
  if (anchor === undefined || !URL.canParse(page)) return page
  const url = new URL(page)
  url.hash = anchor
  return url.href
}

/** The anchor of the entry at a path, or of the section that shows its collection. */
function anchorOf(path: string, community: Community): string | undefined {
  const { claims, sections } = communityAnchors(community)
  const [collection = '', index] = segmentsOf(path)
  if (index === undefined) return sections.find(({ kind }) => kind === collection)?.id
  return claims.find((claim) => claim.path === pathOf([collection, index]))?.anchor
}

/** A number with its noun. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`

/** The entries of a list, with their paths. */
export const entriesOf = <Item>(path: string, list: readonly Item[] | undefined): [string, Item][] =>
  (list ?? []).map((item, index) => [`${path}[${index}]`, item])

import { plainLetters } from '../data/entryId.ts'
import type { Community } from '../model/community.ts'

/** A file to read, with the path that losses name it by. */
export interface SourceFile {
  path: string
  text: string
}

/** Something in a file that the data has no place for, or that was left out on purpose. */
export interface Loss {
  /** The path of the file. */
  path: string
  /** Where in the file. */
  at: string
  /** The text there, shortened if it is long; never a mail address. */
  value: string
  /** Why it is not in the data, and what to do about it where something can be done. */
  reason: string
}

/** What an adapter made of files. */
export interface Imported {
  communities: Community[]
  losses: Loss[]
}

/** How many values stood in the files, blank ones aside, and what became of them: `read` is `carried` + `lost`. */
export interface Values {
  read: number
  carried: number
  /** Each of them is among the losses, by its place. */
  lost: number
}

/** What an adapter made of files, with an account of each value in them. */
export interface ImportedInFull extends Imported {
  values: Values
}

/** What a file may not say about the community. */
export interface CommunityOptions {
  /** The `id` of the community. Absent: made from its name. */
  id?: string
  /** The name of the community. Absent: that of the file's own words, or of the file. */
  name?: string
  /** The address of the community's site. Of several communities, `{id}` in it stands for the id of each. */
  url?: string
}

/** A community with an id that nothing in a set has, which its address may be made from. */
export function identified(community: Community, id: string, taken: Set<string>): Community {
  const unique = uniqueId(id, taken)
  return { ...community, id: unique, url: community.url.replaceAll('{id}', unique) }
}

/** Notes a loss at a place of the file that is being read. */
export type Lose = (at: string, value: unknown, reason: string) => undefined

// RFC 5321 §4.5.3.1.1: 64 octets at most; without a bound, a picture in base64 would take for ever.
const mailAddress = /(?:[\p{L}\p{N}._+'-]{1,64}|"[^"\n]{1,64}")(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/**
 * Takes mail addresses out of a text: titles, descriptions and links contain those of guests and organisers too, and
 * nothing tells them from the address of a list.
 * @example withoutMail('Ask ann@example.org or the list') // 'Ask … or the list'
 */
export const withoutMail = (text: string): string =>
  text.includes('@') || text.includes('%40') ? text.replace(mailAddress, '…') : text

/** Collects the losses of one file. */
export function lossesOf(path: string, losses: Loss[]): Lose {
  return (at, value, reason) => {
    const text = withoutMail(typeof value === 'string' ? value : JSON.stringify(value ?? ''))
    losses.push({ path, at, value: text.length > 200 ? `${text.slice(0, 199)}…` : text, reason })
    return undefined
  }
}

/**
 * An id that nothing in a set has, made from a text; it is added to the set.
 * @example uniqueId('Große Runde!', new Set(['grosse-runde'])) // 'grosse-runde-2'
 */
export function uniqueId(text: string, taken: Set<string>): string {
  const id =
    plainLetters(text)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'meeting'
  const counts = counted.get(taken) ?? new Map<string, number>()
  counted.set(taken, counts)
  let unique = id
  for (let count = counts.get(id) ?? 2; taken.has(unique); count++) {
    unique = `${id}-${count}`
    counts.set(id, count + 1)
  }
  taken.add(unique)
  return unique
}

/** For each set, how far the numbers behind an id have come: thousands of entries may have one title. */
const counted = new WeakMap<Set<string>, Map<string, number>>()

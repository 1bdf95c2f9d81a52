import { hostUrl } from '../links/addressHost.ts'
import type { Community } from '../model/community.ts'
import type { LocalDate } from '../model/entry.ts'
import type { Localized } from '../model/text.ts'
import type { Problem, Severity } from './problem.ts'

/** An address in the data. */
export interface FoundAddress {
  path: string
  href: string
}

/** Words in the data that a reader sees. */
export interface FoundWords {
  path: string
  words: string
  /** Whether they are a part of a sentence, beside others. */
  isPiece?: true
}

/** A text that is given by language. */
export interface FoundLanguages {
  path: string
  tags: readonly string[]
}

/** A link with the words that stand for it. */
export interface FoundLink extends FoundAddress {
  label: string
}

/** What the rules look at. */
export interface ReviewContext {
  community: Community
  /** Epoch milliseconds. */
  now: number
  /** The day of `now` in UTC. */
  today: LocalDate
  /** For how many days `verifiedOn` holds. */
  verifiedForDays: number
  addresses: readonly FoundAddress[]
  words: readonly FoundWords[]
  links: readonly FoundLink[]
  languages: readonly FoundLanguages[]
  /** The path at which something was written, for sentences that name another entry. */
  sourcePath: (path: string) => string
}

/** What a rule found at a place. */
export type Finding = Pick<Problem, 'path' | 'message' | 'fix'> & { severity?: Severity }

/** A rule of the review. */
export interface ReviewRule {
  /** As `Problem.rule` names it. */
  id: string
  severity: Severity
  find: (context: ReviewContext) => readonly (Finding | undefined)[]
}

/** A list of the data; empty where there is none. */
export const listOf = <Value>(list: readonly Value[] | undefined): readonly Value[] => (Array.isArray(list) ? list : [])

/** A text in each of its languages. */
export function inEachLanguage(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return []
  return Object.values(text).filter((each) => typeof each === 'string')
}

/** A text that stands for an entry in a message. */
export const nameOf = (text: Localized<string> | undefined, id: string): string => inEachLanguage(text)[0] ?? id

/** The host of an address in lower case; undefined where it has none. */
export const hostOf = (href: string): string | undefined => hostUrl(href)?.hostname || undefined

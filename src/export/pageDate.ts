import type { DateRule } from '../client/dateRule.ts'
import type { CandidateDate } from '../client/NextDate.tsx'

/** A date as a static page carries it for its script. */
export type PageDate = Omit<CandidateDate, 'text' | 'short' | 'title' | 'wasText'> & { title?: string }

/** A rule, and in a list of several meetings what is said of the meeting beside its date. */
export type PageRule = DateRule & Partial<Pick<PageDate, 'title' | 'href' | 'join' | 'access'>>

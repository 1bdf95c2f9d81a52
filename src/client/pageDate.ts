import type { CandidateDate } from './NextDate.tsx'

/** A date as the page carries it for the script of static pages. */
export type PageDate = Omit<CandidateDate, 'text' | 'short' | 'title' | 'wasText'> & { title?: string }

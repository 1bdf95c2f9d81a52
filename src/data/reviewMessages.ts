import type { Finding } from './review.ts'

type Sentences = Pick<Finding, 'message' | 'fix'>

/** The sentences of the review that are new with each rule. */
export const reviewMessages = {
  noDuration: (): Sentences => ({
    message: 'durationMinutes is missing, so the calendar event has no end.',
    fix: 'Add `durationMinutes`, such as `durationMinutes: 60`.',
  }),
}

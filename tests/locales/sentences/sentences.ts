import type { schedules } from '../schedules.ts'

/** What a language says of each schedule. */
export type Sentences = Readonly<Record<keyof typeof schedules, string>>

import type { LocalDate } from '../model/entry.ts'
import type { EvidenceName } from './evidence.ts'

/** What a foundation or a programme asks of a project, in so far as it has an id or a place in a form. */
export interface Profile {
  /** The name of the review. */
  name: string
  /** Where its criteria are published, in the edition that was read. */
  href: string
  /** The day on which they were read. */
  readOn: LocalDate
  /** What is to be known about all answers. */
  note?: string
  criteria: readonly Criterion[]
}

/** A criterion of a review. */
export type Criterion = {
  /** What the source calls it: its id, the label of a field, or where it numbers none its section and place there. */
  id: string
  /** What is asked for, in our words. */
  asks: string
  /** Where the source has it. */
  href: string
  /** The heading that it stands under. */
  group: string
  /** Whether a project can do without it at this stage. */
  isOptional?: boolean
} & Answerable

type Answerable =
  | {
      /** What in the data can be evidence of it. */
      evidence: EvidenceName
      /** What it asks for beyond what the data can show, so that somebody has to look. */
      confirm?: string
    }
  | {
      /** Why no page can tell. */
      outside: string
    }

/** A union without a field of its members. */
export type Without<Union, Field extends PropertyKey> = Union extends unknown ? Omit<Union, Field> : never

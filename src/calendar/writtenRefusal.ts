import type { TextFault } from './textFault.ts'

/** A change to the text: the text from `start` to `end` becomes `by`. */
export interface Edit {
  start: number
  end: number
  by: string
}

/** A way to mend a text. What is still amiss after its edits is mended in turn. */
export interface Way {
  edits: readonly Edit[]
  /** What the text means then, where there are several ways: `If no date is known:`. */
  lead?: string
  /** Whether the text says less then, for those who do not know the rest. */
  isVague?: boolean
  /** A placeholder for what only the author knows: `time`. */
  own?: string
  /** What follows the text: `if it is held on that day`. */
  note?: string
  /** Whether nothing else can be meant. */
  isCertain?: boolean
}

/** Stands in a mended text for a date that only the author knows. */
export const SOME_DATE = 'YYYY-MM-DD'

/** Why a text is not read, and the ways to mend it, the likeliest first. `fault.fix` is for where none leads to a text. */
export class Refusal extends Error {
  readonly fault: TextFault
  readonly ways: readonly Way[]

  constructor(fault: TextFault, ways: readonly Way[]) {
    super(fault.expected)
    this.fault = fault
    this.ways = ways
  }
}

const EXAMPLE = 'Write for example "every Thursday 16:00 Europe/Berlin for 1h". If no time is known: "to be decided".'

/** Refuses a part of a text. */
export function refuse(
  subject: string,
  expected: string,
  received: string,
  ways: readonly Way[] = [],
  fix: string = EXAMPLE,
): never {
  throw new Refusal({ subject, expected, received, fix }, ways)
}

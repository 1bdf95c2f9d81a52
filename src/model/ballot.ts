import type { PartialDate } from './entry.ts'
import type { DateRange } from './resources.ts'
import type { Localized, Text } from './text.ts'

/** An election of members of a body. */
export interface Ballot {
  /**
   * The name of the election.
   * @example "Election 2026"
   */
  name: Localized<string>
  /**
   * The number of seats that are elected.
   * @asType integer
   * @minimum 1
   * @maximum 1000
   * @example 3
   */
  seats?: number
  /**
   * Who can vote.
   * @example "Everyone with a change in the last year."
   */
  electorate?: Localized<Text>
  /** The days on which candidates are named. */
  nominations?: DateRange
  /** The days of the vote. */
  voting?: DateRange
  /** The day, month or year in which the results are announced. */
  resultsOn?: PartialDate
  /**
   * The results, once they are known.
   * @example "Ada Example and Ben Beispiel are elected."
   */
  results?: Localized<Text>
  /**
   * The address of the page about the election.
   * @example "https://kiln.example.org/elections/2026/"
   */
  href?: string
}

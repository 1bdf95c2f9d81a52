import type { TimeZone } from '../model/entry.ts'
import type { Localized, Text } from '../model/text.ts'

/** One date of a meeting. Instants are epoch milliseconds. */
export interface Occurrence {
  start: number
  /** Absent: how long it takes is not known. */
  end?: number
  /** The zone in which it was arranged. */
  timeZone: TimeZone
  status: 'scheduled' | 'moved' | 'cancelled' | 'added'
  /** Of a moved one: the instant at which it would have been. */
  originalStart?: number
  /** Why it departs from the rule. */
  reason?: Localized<Text>
}

import type { Occurrence } from '../calendar/occurrence.ts'
import { nextOccurrences } from '../calendar/occurrences.ts'
import type { Meeting } from '../model/meeting.ts'
import { propAt } from './place.ts'
import { reasonOf } from './reasonOf.ts'
import { tellDeveloper } from './tellDeveloper.ts'

/** The next dates of a meeting in a list of many. One that cannot be read has none there: its card says why, and the others stand. */
export function comingDates(
  meeting: Meeting,
  asked: Parameters<typeof nextOccurrences>[1],
  component: string,
  at: string,
): readonly Occurrence[] {
  try {
    return nextOccurrences(meeting, asked)
  } catch (error) {
    tellDeveloper(() => `${propAt(component, at)} has no dates: ${reasonOf(error)}`)
    return []
  }
}

import { BOUNDS } from '../calendar/bounds.ts'

/** In characters. Longer than any list of meetings; what is longer would only cost time. */
export const LONGEST_FILE = 1_000_000

/** In characters. A calendar that a foundation has kept for ten years has 4 million. */
export const LONGEST_CALENDAR = 10_000_000

/** For files about all projects of a foundation: that of the CNCF has 1.1 million characters. */
export const FOUNDATION_LIMITS = { longest: 5_000_000, most: 250_000 }

/** The most values that a file may hold. */
export const MOST_VALUES = 50_000

/** Whether a meeting can last so many minutes. */
export const isDuration = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= BOUNDS.durationMinutes[0] && minutes <= BOUNDS.durationMinutes[1]

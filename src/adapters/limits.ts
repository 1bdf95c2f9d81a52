/** In characters. Longer than any list of meetings; what is longer would only cost time. */
export const LONGEST_FILE = 1_000_000

/** The most values that a file may hold. */
export const MOST_VALUES = 50_000

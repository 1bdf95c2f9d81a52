/** The least and the greatest value of a number. */
export type Bounds = readonly [least: number, greatest: number]

/**
 * What numbers in the data may be: whole, and no smaller or greater than anybody means. The types of the model name the
 * same numbers for the validator, so that what it accepts can be computed and written.
 */
export const BOUNDS: Readonly<Record<'durationMinutes' | 'revision' | 'every' | 'INTERVAL' | 'COUNT', Bounds>> = {
  /** To two weeks. */
  durationMinutes: [1, 20_160],
  /** SEQUENCE is an INTEGER of 32 bits (RFC 5545 §3.3.8). */
  revision: [0, 2_147_483_647],
  /** Of an approximate interval, in its unit. */
  every: [1, 1000],
  INTERVAL: [1, 1000],
  /** For 27 years of days. */
  COUNT: [1, 10_000],
}

/** The years that a date in the data may be of: wide enough for every meeting, and written with four digits throughout. */
export const YEARS: Bounds = [1900, 2200]

/** Longer than any name of a zone, in characters. */
export const LONGEST_ZONE = 100

/** Longer than any rule: a list of all days of a year takes 1,900 characters. */
export const LONGEST_RULE = 2000

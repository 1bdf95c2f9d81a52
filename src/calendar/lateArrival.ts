/** For so long, in milliseconds, a meeting of unknown length counts as being held: who comes late finds the way in. */
export const LATE_ARRIVAL: number = 30 * 60_000

/** The instant at which every story is read: Sunday, 3 May 2026, 12:00 UTC. */
export const now: number = Date.UTC(2026, 4, 3, 12)

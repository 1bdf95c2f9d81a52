const MINUTE = 60_000

/** The reader's clock to the minute, in epoch milliseconds, so that it stays the same between two looks of one render. */
// oxlint-disable-next-line moothall/no-host-clock -- the one place where the reader's clock is read, in the browser only
export const readClock = (): number => Math.floor(Date.now() / MINUTE) * MINUTE

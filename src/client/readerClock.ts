const MINUTE = 60_000

/** The reader's clock to the minute, in epoch milliseconds, so that it stays the same between two looks of one render. */
// oxlint-disable-next-line moothall/no-host-clock -- the one place where the reader's clock is read, in the browser only
export const readClock = (): number => Math.floor(Date.now() / MINUTE) * MINUTE

const HALF_A_MINUTE = 30_000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function tell(): void {
  for (const onChange of listeners) onChange()
}

/** Calls back as time passes, until what it returns is called. One timer for all that is shown on a page. */
export function watchClock(onChange: () => void): () => void {
  if (listeners.size === 0) {
    timer = setInterval(tell, HALF_A_MINUTE)
    // Timers sleep in a page that is not seen, so the clock is read anew when the reader comes back, by history as well.
    document.addEventListener('visibilitychange', tell)
    addEventListener('pageshow', tell)
  }
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tell)
    removeEventListener('pageshow', tell)
  }
}

/** Fills a place with what depends on the time. */
export type FillAt = (now: number, place: ParentNode) => void

/** Keeps a place filled by the reader's clock, until the signal. Returns what fills it at once. */
export const keepByClock =
  (fill: FillAt) =>
  (place: ParentNode, signal?: AbortSignal): (() => void) => {
    const fillNow = (): void => fill(readClock(), place)
    const stop = watchClock(fillNow)
    signal?.addEventListener('abort', stop)
    return fillNow
  }

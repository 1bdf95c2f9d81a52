'use client'

import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

/** The reader's clock to the minute, so that it stays the same between two looks of one render. */
// oxlint-disable-next-line house/no-host-clock -- the one place where the reader's clock is read, after hydration
const readClock = (): number => Math.floor(Date.now() / MINUTE) * MINUTE

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE / 2)
  // Timers sleep in a page that is not seen, so the clock is read anew when the reader comes back.
  document.addEventListener('visibilitychange', onChange)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onChange)
  }
}

/** The reader's clock in epoch milliseconds; 0 until the page is hydrated, since no server knows it. */
export function useReaderClock(): number {
  return useSyncExternalStore(subscribe, readClock, () => 0)
}

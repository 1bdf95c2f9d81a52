'use client'

import { useSyncExternalStore } from 'react'

import { readClock } from './readerClock.ts'

const HALF_A_MINUTE = 30_000

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, HALF_A_MINUTE)
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

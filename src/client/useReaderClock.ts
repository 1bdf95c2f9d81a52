'use client'

import { useSyncExternalStore } from 'react'

import { readClock } from './readerClock.ts'

const HALF_A_MINUTE = 30_000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function tell(): void {
  for (const onChange of listeners) onChange()
}

/** One timer for all that is shown on a page. */
function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) {
    timer = setInterval(tell, HALF_A_MINUTE)
    // Timers sleep in a page that is not seen, so the clock is read anew when the reader comes back.
    document.addEventListener('visibilitychange', tell)
  }
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tell)
  }
}

/** The reader's clock in epoch milliseconds; 0 until the page is hydrated, since no server knows it. */
export function useReaderClock(): number {
  return useSyncExternalStore(subscribe, readClock, () => 0)
}

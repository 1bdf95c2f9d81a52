'use client'

import { useSyncExternalStore } from 'react'

import { readClock, watchClock } from './readerClock.ts'

/** The reader's clock in epoch milliseconds; 0 until the page is hydrated, since no server knows it. */
export function useReaderClock(): number {
  return useSyncExternalStore(watchClock, readClock, () => 0)
}

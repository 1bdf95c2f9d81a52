'use client'

import { useState, useSyncExternalStore } from 'react'

import { hashParams } from './hashParams.ts'

/** What a reader has chosen in a filter, kept in the address of the page; see `hashParams`. */
export function useHashParams(
  name: string,
  isInAddress: boolean,
): [URLSearchParams, (key: string, value: string) => void] {
  const [params] = useState(() => hashParams(name, isInAddress))
  const text = useSyncExternalStore(params.subscribe, params.getText, () => '')
  return [new URLSearchParams(text), params.set]
}

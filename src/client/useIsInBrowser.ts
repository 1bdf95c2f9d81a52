'use client'

import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/** Whether this is a browser. While it hydrates the HTML of a server it is not yet. */
export const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )

import { DocsContext } from '@storybook/addon-docs/blocks'
import { type ContextType, useContext, useSyncExternalStore } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'

import { onSystemScheme, type Scheme, schemeOf } from './scheme.ts'

type Channel = ContextType<typeof DocsContext>['channel']

interface GlobalsEvent {
  globals: Record<string, unknown>
}

/** The scheme that a page of docs has: that of the toolbar, or of the system. */
export function useSchemeOf(channel: Channel): Scheme {
  return useSyncExternalStore(
    (callback) => {
      const endSystem = onSystemScheme(callback)
      channel.on(GLOBALS_UPDATED, callback)
      return () => {
        endSystem()
        channel.off(GLOBALS_UPDATED, callback)
      }
    },
    () => {
      const [event] = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []) as GlobalsEvent[]
      return schemeOf(event?.globals)
    },
  )
}

export const useScheme = (): Scheme => useSchemeOf(useContext(DocsContext).channel)

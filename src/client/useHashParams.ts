'use client'

import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  addEventListener('hashchange', onChange)
  return () => {
    listeners.delete(onChange)
    removeEventListener('hashchange', onChange)
  }
}

/** The hash of the page's address; empty on a server. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )

// As the browser writes it: in a hash it encodes what is not ASCII.
const prefixOf = (name: string): string => `${new URL(`#${name}`, 'https://example.org').hash}?`

function paramsIn(hash: string, name: string): URLSearchParams {
  // On a server there is no hash, and no address needs to be read.
  const prefix = hash === '' ? '' : prefixOf(name)
  return new URLSearchParams(hash.startsWith(prefix) ? hash.slice(prefix.length) : '')
}

/**
 * Values kept in the hash of the page's address, `#agenda?day=2`, so that a link carries them and the server need not
 * know them. `name` tells them from those of other parts of the page; an empty value is left out.
 */
export function useHashParams(name: string): [URLSearchParams, (key: string, value: string) => void] {
  const hash = useHash()
  const setParam = useCallback(
    (key: string, value: string) => {
      const prefix = prefixOf(name)
      const next = paramsIn(location.hash, name)
      if (value === '') next.delete(key)
      else next.set(key, value)
      // A new entry in the history for every letter would take the way back from the reader.
      history.replaceState(history.state, '', next.size > 0 ? prefix + next.toString() : prefix.slice(0, -1))
      for (const listener of listeners) listener()
    },
    [name],
  )
  return [paramsIn(hash, name), setParam]
}

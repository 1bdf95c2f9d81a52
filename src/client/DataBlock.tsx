'use client'

import { type ReactElement, useState, useSyncExternalStore } from 'react'

const subscribe = () => () => {}

interface DataBlockProps {
  /** With every `<` escaped. */
  json: string
}

/**
 * Data for search engines, as a script that no browser runs. It is part of the HTML of a server, and stays as it stands
 * there. A tree that is first made in the browser has none: policies of Trusted Types forbid to make a script there, and
 * React would stop at it.
 */
export function DataBlock({ json }: DataBlockProps): ReactElement | null {
  const isOfServer = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
  const [block] = useState(isOfServer ? json : undefined)
  if (block === undefined) return null
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- React would escape the quotes, which JSON needs; `<` is escaped
      dangerouslySetInnerHTML={{ __html: block }}
      // To compare the two, React would parse it as HTML, which the same policies forbid.
      suppressHydrationWarning
    />
  )
}

'use client'

import { type ReactElement, useState } from 'react'

import { useIsInBrowser } from './useIsInBrowser.ts'

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
  const isInBrowser = useIsInBrowser()
  const [block] = useState(isInBrowser ? undefined : json)
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

'use client'

import { type ReactElement, useEffect, useRef, useState } from 'react'

import { PageHtml, type PageRootProps } from './PageHtml.tsx'
import { type PageModule, serverHtml } from './pageSource.ts'

interface ImportedPageProps extends PageRootProps {
  page: () => Promise<PageModule>
}

const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: string } }

// React keeps what the server sent in its place, and needs no policy of Trusted Types to write it.
const nothing = { __html: trustedTypes?.emptyHTML ?? '' }

/**
 * A finished page that is imported: by the server, and in the browser only if the server sent no HTML, or when another
 * function takes its place.
 */
export function ImportedPage({ page, ...root }: ImportedPageProps): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const [brought, setBrought] = useState(nothing)
  const shown = useRef({ page, html: '' })
  const inner = typeof document === 'undefined' ? { __html: serverHtml(page) } : brought

  useEffect(() => {
    // What the server sent, before the reader's time is filled in.
    shown.current.html ||= place.current!.innerHTML
    if (shown.current.page === page && shown.current.html !== '') return undefined
    const ending = new AbortController()
    const { signal } = ending
    import('./broughtPage.ts')
      .then(({ bringPage }) => bringPage(page, shown, signal, setBrought))
      .catch((error: unknown) => {
        if (signal.aborted) return
        // To the error boundary of the site.
        setBrought(() => {
          throw error
        })
      })
    return () => ending.abort()
  }, [page])

  useEffect(() => {
    if (brought === nothing) return
    // The router has looked for the anchor before the page was there.
    import('./broughtPage.ts').then(
      ({ goToAnchor }) => place.current && goToAnchor(place.current),
      () => {},
    )
  }, [brought])

  return <PageHtml {...root} place={place} inner={inner} />
}

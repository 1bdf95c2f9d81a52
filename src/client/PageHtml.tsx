'use client'

import { type ComponentProps, type ReactElement, type RefObject, useEffect } from 'react'

import { enhancePart } from './enhancePart.ts'
import { laterFillers } from './laterFillers.ts'
import { siteAddress } from './siteAddress.ts'

export interface PageRootProps extends Omit<ComponentProps<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  navigate?: ((address: string) => void) | undefined
}

interface PageHtmlProps extends PageRootProps {
  /** Where the HTML stands. */
  place: RefObject<HTMLDivElement | null>
  /** The same object as long as the HTML is the same. */
  inner: { __html: string }
}

/** Finished HTML, which React leaves as it stands, with the reader's time and the site's router. */
export function PageHtml({ place, inner, navigate, ...root }: PageHtmlProps): ReactElement {
  useEffect(() => {
    const ending = new AbortController()
    enhancePart(place.current!, laterFillers, ending.signal)
    return () => ending.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other HTML has other elements
  }, [place, inner])

  useEffect(() => {
    const element = place.current!
    if (!navigate) return undefined
    const follow = (event: MouseEvent): void => {
      const address = siteAddress(event)
      if (address === undefined) return
      event.preventDefault()
      navigate(address)
    }
    element.addEventListener('click', follow)
    return () => element.removeEventListener('click', follow)
  }, [place, navigate])

  return (
    <div {...root} data-moothall="" data-slot="community-html">
      {/* React neither compares nor replaces HTML that it finds: it keeps what the server sent. */}
      {/* oxlint-disable-next-line react/no-danger -- the library made it, at build time */}
      <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={inner} />
    </div>
  )
}

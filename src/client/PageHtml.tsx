'use client'

import { type ReactElement, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'

import { enhancePart } from './enhancePart.ts'
import { laterFillers } from './laterFillers.ts'
import { htmlOf, type PageSource, raise, serverHtml } from './pageSource.ts'
import { siteAddress } from './siteAddress.ts'
import { trustedHtml } from './trustedHtml.ts'

export interface PageHtmlProps {
  page: PageSource
  navigate: ((address: string) => void) | undefined
}

const trusted = (html: string): string => trustedHtml(html, 'CommunityHtml')

const never = (): (() => void) => () => {}

/**
 * A finished page, which React leaves as it stands. Where the page is a function, the browser calls it only if the
 * server sent no HTML, or when another function takes its place.
 */
export function PageHtml({ page, navigate }: PageHtmlProps): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const [loaded, setLoaded] = useState('')
  const shown = useRef({ page, html: '' })
  const isServer = typeof document === 'undefined'
  const html = typeof page !== 'function' ? (htmlOf(page) ?? '') : isServer ? serverHtml(page) : loaded

  // What the server sent is never parsed again, so it needs no policy of Trusted Types.
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [sent] = useState(isFromServer ? html : undefined)
  const inner = useMemo(() => {
    if (html === sent) return { __html: html }
    return html === '' ? undefined : { __html: trusted(html) }
  }, [html, sent])

  useEffect(() => {
    if (typeof page !== 'function') return undefined
    // What the server sent, before the reader's time is filled in.
    shown.current.html ||= place.current!.innerHTML
    if (shown.current.page === page && shown.current.html !== '') return undefined
    const ending = new AbortController()
    const { signal } = ending
    import('./broughtPage.ts')
      .then(({ bringPage }) => bringPage(page, shown, signal, setLoaded))
      // To the error boundary of the site.
      .catch((error: unknown) => signal.aborted || setLoaded(() => raise(error)))
    return () => ending.abort()
  }, [page])

  useEffect(() => {
    const ending = new AbortController()
    enhancePart(place.current!, laterFillers, ending.signal)
    return () => ending.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other HTML has other elements
  }, [html])

  useEffect(() => {
    if (loaded === '') return
    // The router has looked for the anchor before the page was there.
    import('./broughtPage.ts').then(
      ({ goToAnchor }) => place.current && goToAnchor(place.current),
      () => {},
    )
  }, [loaded])

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
  }, [navigate])

  // React neither compares nor replaces HTML that it finds: it keeps what the server sent.
  // oxlint-disable-next-line react/no-danger -- the library made it, at build time
  return <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={inner} />
}

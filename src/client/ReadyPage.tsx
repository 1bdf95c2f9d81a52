'use client'

import { type ReactElement, useMemo, useRef, useState, useSyncExternalStore } from 'react'

import { PageHtml, type PageRootProps } from './PageHtml.tsx'
import { trustedHtml } from './trustedHtml.ts'

interface ReadyPageProps extends PageRootProps {
  html: string
}

const never = (): (() => void) => () => {}

/** A finished page that is at hand. */
export function ReadyPage({ html, ...root }: ReadyPageProps): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  // What the server sent is never parsed again, so it needs no policy of Trusted Types.
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [sent] = useState(isFromServer ? html : undefined)
  const inner = useMemo(
    () => ({ __html: html === sent || html === '' ? html : trustedHtml(html, 'CommunityHtml') }),
    [html, sent],
  )
  return <PageHtml {...root} place={place} inner={inner} />
}

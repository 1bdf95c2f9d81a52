'use client'

import { useHistory } from '@docusaurus/router'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactElement } from 'react'

import { serverModule } from '../client/pageSource.ts'
import { CommunityHtml } from '../CommunityHtml.tsx'
import type { LinkedHtml } from './linkedHtml.ts'

/** Finished HTML whose links are those of the site: its router follows them, and its build checks them. */
export function LinkedPage({ page }: { page: () => Promise<LinkedHtml> }): ReactElement {
  const { push } = useHistory()
  const { collectAnchor, collectLink } = useBrokenLinks()
  // The check is part of the build; browsers load neither the HTML nor these lists.
  if (typeof document === 'undefined') {
    const { anchors, links } = serverModule(page)
    anchors.forEach(collectAnchor)
    links.forEach(collectLink)
  }
  return <CommunityHtml page={page} navigate={push} />
}

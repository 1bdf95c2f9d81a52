'use client'

import { useHistory } from '@docusaurus/router'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { type ReactElement, useMemo } from 'react'

import { ImportedPage } from '../client/ImportedPage.tsx'
import { serverModule } from '../client/pageSource.ts'
import type { LinkedHtml } from './linkedHtml.ts'

interface LinkedPageProps {
  page: () => Promise<LinkedHtml>
  /** The address of the style sheet. */
  sheet: string
}

/** Finished HTML whose links are those of the site: its router follows them, and its build checks them. */
export function LinkedPage({ page, sheet }: LinkedPageProps): ReactElement {
  const { push } = useHistory()
  const { collectAnchor, collectLink } = useBrokenLinks()
  const styledPage = useMemo(() => styled(page, sheet), [page, sheet])
  const isServer = typeof document === 'undefined'
  // The check is part of the build; browsers load neither the HTML nor these lists.
  if (isServer) {
    const { anchors, links } = serverModule(page)
    anchors.forEach(collectAnchor)
    links.forEach(collectLink)
  }
  return (
    <>
      {/* Not in Docusaurus's `Head`, which takes the sheet away for a moment when it hydrates. */}
      <link rel="stylesheet" href={sheet} precedence="moothall" />
      <ImportedPage className="mh:document" page={isServer ? page : styledPage} navigate={push} />
    </>
  )
}

/** The page once its sheet is in the browser's cache: a reader who comes from another page must not see it without. */
const styled = (page: LinkedPageProps['page'], sheet: string) => async (): Promise<LinkedHtml> => {
  const [html] = await Promise.all([page(), fetch(sheet).catch(() => undefined)])
  return html
}

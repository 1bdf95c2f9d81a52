import type { ComponentProps, ReactElement } from 'react'

import { ImportedPage } from './client/ImportedPage.tsx'
import { htmlOf, type PageSource } from './client/pageSource.ts'
import { ReadyPage } from './client/ReadyPage.tsx'
import { classes } from './parts/classes.ts'
import { warnOnce } from './prepare/warnOnce.ts'

export interface CommunityHtmlProps extends Omit<ComponentProps<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /**
   * The finished page: what `import page from './community.moothall.yaml?page'` gives, or HTML of `toHtml`. A function
   * that imports it keeps the HTML out of the scripts that a browser loads first: it is called on the server, and in
   * the browser only where the server sent no HTML.
   */
  page: PageSource
  /**
   * Takes readers to another page of the site, such as the function that a router's `useNavigate` gives; called with path,
   * query and hash of a link within the site. By default the browser follows links, and loads the page anew.
   */
  navigate?: (address: string) => void
}

/**
 * A whole community page that was made as HTML at build time, for sites that React hydrates as a whole. React leaves it
 * as it stands; a small script adds the reader's time. Renders a `<div>` around the page. Server-safe; one leaf of it
 * runs in the browser.
 */
export function CommunityHtml({ page, className, ...rest }: CommunityHtmlProps): ReactElement {
  const root = { ...rest, className: classes('mh:document', className) }
  if (typeof page === 'function') return <ImportedPage {...root} page={page} />
  const html = htmlOf(page)
  if (html === undefined)
    warnOnce(
      () =>
        'CommunityHtml: page must be a page with html, or a function that imports one. ' +
        "Write import page from './community.moothall.yaml?page'.",
    )
  return <ReadyPage {...root} html={html ?? ''} />
}

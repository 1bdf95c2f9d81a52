import type { ComponentProps, ReactElement } from 'react'

import { ImportedPage } from './client/ImportedPage.tsx'
import { htmlOf, type PageSource } from './client/pageSource.ts'
import { ReadyPage } from './client/ReadyPage.tsx'
import { classes } from './parts/classes.ts'
import { warnOnce } from './prepare/warnOnce.ts'

export interface CommunityHtmlProps extends Omit<ComponentProps<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /**
   * The finished page: the result of `import page from './community.moothall.yaml?page'`, or HTML from `toHtml`. Pass a
   * function that imports it to keep the HTML out of your first bundle: the server calls it, and the browser only if
   * the server sent no HTML.
   */
  page: PageSource
  /**
   * Navigates within the site, such as the function that your router's `useNavigate` returns. Called with the path,
   * query and hash of a link. Without it the browser follows links and loads the next page.
   */
  navigate?: (address: string) => void
}

/**
 * A whole community page, made as HTML at build time, for sites that React hydrates as a whole. React does not hydrate
 * it; a small script adds the reader's time. Renders a `<div>` around the page. Server-safe; one small part runs in the
 * browser.
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

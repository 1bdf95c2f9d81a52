import type { ReactElement, ReactNode } from 'react'

const isNothing = (content: ReactNode): boolean =>
  content === undefined || content === null || typeof content === 'boolean' || content === ''

/** What a site puts inside a component: it looks as on the site's own pages, since our reset stops there. */
export function siteContent(content: ReactNode): ReactElement | null {
  return isNothing(content) ? null : <div data-moothall-site="">{content}</div>
}

/** The same for a mark within a line. */
export function siteMark(mark: ReactNode): ReactElement | null {
  return isNothing(mark) ? null : (
    <span data-moothall-site="" className="mh:contents">
      {mark}
    </span>
  )
}

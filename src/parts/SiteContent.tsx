import type { ReactElement, ReactNode } from 'react'

const isEmpty = (content: ReactNode): boolean =>
  content === undefined || content === null || typeof content === 'boolean' || content === ''

/** What a site puts inside a component. It looks as on the site's own pages: the library's reset ends here. */
export function SiteContent({ children }: { children: ReactNode }): ReactElement | null {
  return isEmpty(children) ? null : <div data-moothall-site="">{children}</div>
}

/** The same within a line. */
export function SiteInline({ children }: { children: ReactNode }): ReactElement | null {
  if (isEmpty(children)) return null
  return (
    <span data-moothall-site="" className="mh:contents">
      {children}
    </span>
  )
}

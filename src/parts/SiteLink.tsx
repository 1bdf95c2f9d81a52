import type { ReactElement, ReactNode } from 'react'

import { isAbsolute } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import { resolveHref } from '../prepare/resolveHref.ts'
import type { Site } from '../prepare/site.ts'

interface SiteLinkProps {
  /** An address from data. Absent: none is published. */
  href: string | undefined
  site: Site
  children: ReactNode
}

/** A link, or its words alone where there is no address, or one that may not be linked. */
export function SiteLink({ href: address, site, children }: SiteLinkProps): ReactElement {
  const href = safeHref(address)
  if (href === undefined) {
    return address ? <span data-slot="refused-link">{children}</span> : <>{children}</>
  }
  // An anchor stays on this page, wherever the page is shown.
  if (href.startsWith('#')) return <a href={`#${site.idPrefix}${href.slice(1)}`}>{children}</a>
  if (isAbsolute(href)) return <a href={href}>{children}</a>
  const Link = site.linkComponent
  return Link ? <Link href={href}>{children}</Link> : <a href={resolveHref(href, site.baseUrl)}>{children}</a>
}

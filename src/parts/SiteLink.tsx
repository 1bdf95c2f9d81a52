import type { ReactElement, ReactNode } from 'react'

import { safeHref } from '../links/safeHref.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import { isAbsolute, resolveHref } from '../prepare/resolveHref.ts'
import type { Site } from '../prepare/site.ts'

interface SiteLinkProps {
  /** An address from data. */
  href: string
  site: Site
  children: ReactNode
}

/** A link, or its words alone where the address may not be linked. */
export function SiteLink({ href: address, site, children }: SiteLinkProps): ReactElement {
  const href = safeHref(address)
  if (href === undefined) {
    return (
      <span data-slot="refused-link">
        {children} <span className="mh:muted">{`(${entryMessagesFor(site).addressRefused})`}</span>
      </span>
    )
  }
  // An anchor stays on this page, wherever the page is shown.
  if (href.startsWith('#')) return <a href={`#${site.idPrefix}${href.slice(1)}`}>{children}</a>
  if (isAbsolute(href)) return <a href={href}>{children}</a>
  const Link = site.linkComponent
  return Link ? <Link href={href}>{children}</Link> : <a href={resolveHref(href, site.baseUrl)}>{children}</a>
}

interface OptionalLinkProps {
  href: string | undefined
  site: Site
  children: ReactNode
}

/** A link where an address is published, else its words with a remark that none is. */
export function OptionalLink({ href, site, children }: OptionalLinkProps): ReactElement {
  if (href) {
    return (
      <SiteLink href={href} site={site}>
        {children}
      </SiteLink>
    )
  }
  return (
    <>
      {children} <span className="mh:muted">{`(${entryMessagesFor(site).addressMissing})`}</span>
    </>
  )
}

import type { ReactElement, ReactNode } from 'react'

import { safeHref } from '../data/safeHref.ts'
import { entryWords } from '../i18n/en.ts'
import { wordsFor } from '../i18n/words.ts'
import type { Site } from './site.ts'
import { isDevelopment, tellDeveloper } from './tellDeveloper.ts'

interface SiteLinkProps {
  href: string
  site: Site
  /** Where the address stands in the data, for messages to developers. */
  at: string
  children: ReactNode
}

/** Whether an address says by itself which host it is on. */
export const isAbsolute = (href: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)

/** A link, or its words alone where the address may not be linked. */
export function SiteLink({ href: address, site, at, children }: SiteLinkProps): ReactElement {
  const { href, refused } = safeHref(address)
  if (href === undefined) {
    if (isDevelopment) tellDeveloper(`${at}: ${JSON.stringify(address)} does not become a link: ${refused}.`)
    const words = wordsFor(entryWords, site.messages?.entry)
    return (
      <span data-slot="refused-link">
        {children} <span className="mh:muted">({words.addressRefused})</span>
      </span>
    )
  }
  if (isAbsolute(href)) return <a href={href}>{children}</a>
  const { linkComponent: SiteLinkComponent, baseUrl } = site
  // An anchor stays on this page, wherever the page is shown.
  if (href.startsWith('#')) return <a href={`#${site.idPrefix}${href.slice(1)}`}>{children}</a>
  if (SiteLinkComponent) return <SiteLinkComponent href={href}>{children}</SiteLinkComponent>
  return <a href={resolveHref(href, baseUrl, at)}>{children}</a>
}

/** A relative address as it is reached from another site. */
export function resolveHref(href: string, baseUrl: string | undefined, at: string): string {
  if (baseUrl === undefined) return href
  try {
    return new URL(href, baseUrl).href
  } catch {
    if (isDevelopment)
      tellDeveloper(
        `${at}: baseUrl ${JSON.stringify(baseUrl)} is not an absolute address; relative links stay relative.`,
      )
    return href
  }
}

import type { ReactElement, ReactNode } from 'react'

import { safeHref } from '../data/safeHref.ts'
import { entryMessagesOf } from './entryMessagesOf.ts'
import type { Site } from './site.ts'
import { warnOnce } from './warnOnce.ts'
import { warnRefused } from './warnRefused.ts'

/** Whether an address says by itself which host it is on. */
export const isAbsolute = (href: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)

/**
 * A link, or its words alone where the address may not be linked.
 * @param at where the address stands in the data, for messages to developers
 */
export function siteLink(address: string, words: ReactNode, site: Site, at: string): ReactElement {
  const href = safeHref(address)
  if (href === undefined) {
    warnRefused(at, address, 'does not become a link')
    return (
      <span data-slot="refused-link">
        {words} <span className="mh:muted">{`(${entryMessagesOf(site).addressRefused})`}</span>
      </span>
    )
  }
  // An anchor stays on this page, wherever the page is shown.
  if (href.startsWith('#')) return <a href={`#${site.idPrefix}${href.slice(1)}`}>{words}</a>
  if (isAbsolute(href)) return <a href={href}>{words}</a>
  const SiteLink = site.linkComponent
  return SiteLink ? <SiteLink href={href}>{words}</SiteLink> : <a href={resolveHref(href, site.baseUrl, at)}>{words}</a>
}

/** A relative address as it is reached from another site. */
export function resolveHref(href: string, baseUrl: string | undefined, at: string): string {
  if (baseUrl === undefined) return href
  try {
    return new URL(href, baseUrl).href
  } catch {
    warnOnce(
      () => `${at}: baseUrl ${JSON.stringify(baseUrl)} is not an absolute address; relative links stay relative.`,
    )
    return href
  }
}

import type { ComponentType, ReactNode } from 'react'

import type { MessageOverrides } from '../i18n/messages.ts'

/** What a site's own link component is given. */
export interface SiteLinkProps {
  href: string
  children?: ReactNode
}

/** What a site says once for all its components. */
export interface SiteProps {
  /**
   * Language of dates and numbers, and of texts given in several languages; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** The site's own words in place of the library's, by part and name. */
  messages?: MessageOverrides
  /** Absolute address against which relative links are resolved, for a page that is shown away from its site. */
  baseUrl?: string
  /** Renders links within the site, such as a router's link; must be server-safe where the page is. */
  linkComponent?: ComponentType<SiteLinkProps>
  /**
   * Stands before every anchor, so that several communities fit on one page: `oci-` makes `#oci-channel-chat`.
   * @default ''
   */
  idPrefix?: string
}

/** What the parts of a component need of the site, with its defaults filled in. */
export interface Site extends SiteProps {
  locale: string
  idPrefix: string
}

/** What the site says in the props of a component, where the rest goes on as it is. */
export function siteOf({ locale = 'en', messages, baseUrl, linkComponent, idPrefix = '' }: SiteProps): Site {
  return { locale, messages, baseUrl, linkComponent, idPrefix } satisfies Record<keyof SiteProps, unknown>
}

/** The names of what a site says. */
export const siteNames: readonly string[] = /* @__PURE__ */ Object.keys(siteOf({}))

const ownNames: ReadonlySet<string> = /* @__PURE__ */ new Set(siteNames)

/** Takes what the site says out of a component's props; the rest is for the root element. */
export const splitSite = <Props extends SiteProps>(props: Props): [Site, Omit<Props, keyof SiteProps>] => [
  siteOf(props),
  without(props, ownNames) as Omit<Props, keyof SiteProps>,
]

/** The props whose names are not among those given. Every component asks it, and a rest pattern takes three times as long. */
export function without(props: object, names: ReadonlySet<string>): object {
  const rest: Record<string, unknown> = {}
  for (const name in props) if (!names.has(name)) rest[name] = props[name as keyof typeof props]
  return rest
}

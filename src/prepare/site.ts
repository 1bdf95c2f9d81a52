import type { ComponentType, ReactNode } from 'react'

import type { MessageOverrides } from '../i18n/messages.ts'
import type { IconData } from '../icons/iconData.ts'
import { warnOfMessages } from './warnOfMessages.ts'

/** The props of a site's own link component. */
export interface SiteLinkProps {
  href: string
  children?: ReactNode
}

/** Icons by the `id` or by the kind of a channel: marks such as those of `moothall/icons`, or elements. */
export type SiteIcons = Readonly<Record<string, ReactNode | IconData>>

/** The props that a site gives to all components alike. */
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
  /** Renders links within the site, such as a router's link. Must be server-safe where the page is. */
  linkComponent?: ComponentType<SiteLinkProps>
  /**
   * Stands before every anchor, so that several communities fit on one page: `oci-` makes `#oci-channel-chat`.
   * @default ''
   */
  idPrefix?: string
  /**
   * Icons of channels by their `id` or by their kind, such as the `serviceIcons` of `moothall/icons`.
   * @default line drawings of the library
   */
  icons?: SiteIcons
  /**
   * Where the filters of agendas and of tables of groups keep what a reader has chosen: in the hash of the page's address,
   * so that a link carries it, or nowhere. A hash that is the site's own is left alone in either case.
   * @default 'hash'
   */
  filterAddress?: 'hash' | 'none'
  /**
   * Whether each entry says when it was last checked or fetched, and how long it is valid, as far as the data has it.
   * @default false
   */
  showFreshness?: boolean
}

/** The same with its defaults filled in, as the parts of a component need it. */
export interface Site extends SiteProps {
  locale: string
  idPrefix: string
}

/** Picks the site's props out of a component's. */
export function siteOf(props: SiteProps): Site {
  const { locale = 'en', messages, baseUrl, linkComponent, idPrefix = '', icons, filterAddress, showFreshness } = props
  if (process.env.NODE_ENV !== 'production' && messages) warnOfMessages(messages)
  return { locale, messages, baseUrl, linkComponent, idPrefix, icons, filterAddress, showFreshness }
}

/** Takes the site's props out of a component's; the rest is for the root element. */
export function splitSite<Props extends SiteProps>(props: Props): [Site, Omit<Props, keyof SiteProps>] {
  const {
    locale: _locale,
    messages: _messages,
    baseUrl: _baseUrl,
    linkComponent: _link,
    idPrefix: _prefix,
    icons: _icons,
    filterAddress: _filter,
    showFreshness: _freshness,
    ...rest
  } = props
  return [siteOf(props), rest]
}

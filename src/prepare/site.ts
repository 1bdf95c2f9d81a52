import type { ComponentType, ReactNode } from 'react'

import type { MessageOverrides } from '../i18n/messages.ts'
import type { IconData } from '../icons/iconData.ts'
import { warnOfMessages } from './warnOfMessages.ts'

/** The props of a site's own link component. */
export interface SiteLinkProps {
  href: string
  children?: ReactNode
}

/** Icons by the `id` or the kind of a channel: icons such as those of `moothall/icons`, or elements. */
export type SiteIcons = Readonly<Record<string, ReactNode | IconData>>

/** The props that all components share. */
export interface SiteProps {
  /**
   * The language of dates, numbers and texts given in several languages, as a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** Your own words, used in place of the library's, by part and name. */
  messages?: MessageOverrides
  /** The absolute address that relative links are resolved against, for a page that is shown away from its site. */
  baseUrl?: string
  /**
   * Renders links within the site, such as your router's link component. It must be server-safe if the page is rendered
   * on the server.
   */
  linkComponent?: ComponentType<SiteLinkProps>
  /**
   * A prefix for every anchor, so that a page can show several communities: `oci-` makes `#oci-channel-chat`.
   * @default ''
   */
  idPrefix?: string
  /**
   * Icons of channels by their `id` or kind, such as the `serviceIcons` of `moothall/icons`.
   * @default the library's line icons
   */
  icons?: SiteIcons
  /**
   * Where the filters of agendas and group tables keep the reader's choice: in the hash of the page's address, so that
   * a link carries it, or nowhere. Other hashes are never changed.
   * @default 'hash'
   */
  filterAddress?: 'hash' | 'none'
  /**
   * Whether each entry shows when it was last checked or fetched, and until when it is valid, if the data says so.
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

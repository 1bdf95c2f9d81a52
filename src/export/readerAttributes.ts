import { dateMessages } from '../i18n/dateMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { nextDateMessages } from '../prepare/listedDates.ts'
import { siteOf, type SiteProps } from '../prepare/site.ts'

export interface ReaderAttributesOptions extends Pick<SiteProps, 'locale' | 'messages'> {
  /** The time at which the page is made, in epoch milliseconds: the `now` of the components. */
  now: number
  /**
   * Whether the page loads `moothall/enhance.js`, which fills in the reader's time.
   * @default true
   */
  localTime?: boolean
}

/** Attributes for the components' root, or for any element around it. */
export interface ReaderAttributes {
  'data-moothall-reader': string
}

/**
 * Says to the style sheet and to `moothall/enhance.js` that no React will take over this part of a page. With
 * `localTime` the script finds its words here; without it the lines for the reader's time are not reserved.
 *
 * @example
 * <main {...readerAttributes({ now })}><CommunityPage community={community} now={now} /></main>
 */
export function readerAttributes({ now, localTime = true, ...site }: ReaderAttributesOptions): ReaderAttributes {
  if (!localTime) return { 'data-moothall-reader': '' }
  const { asOf: _asOf, ...messages } = nextDateMessages(now, siteOf(site))
  const { cancelled, movedShort, added } = messagesFor(dateMessages, site.messages?.dates)
  const states = { cancelled, moved: movedShort, added }
  return { 'data-moothall-reader': JSON.stringify({ ...messages, states }) }
}

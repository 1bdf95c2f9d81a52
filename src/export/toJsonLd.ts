import type { JsonLd } from '../data/jsonLd.ts'
import { structuredData } from '../data/structuredData.ts'
import type { Community } from '../model/community.ts'

export interface JsonLdOptions {
  /** The current time in epoch milliseconds. The next dates of the meetings are computed from it. */
  now: number
  /**
   * Language of the texts; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** The absolute address that relative ones start from. Without it, relative ones are left out. */
  baseUrl?: string
}

/**
 * What a community says, in the words of schema.org: the Organization, the FAQPage where there are questions, and an
 * Event with its Schedule for each meeting and each conference whose dates are known. It is what `CommunityPage` and
 * `toHtml` write into a page; `jsonLdText` makes of it the text for a script element of a site's own.
 *
 * @example
 * toJsonLd(community, { now })[0] // { '@context': 'https://schema.org', '@type': 'Organization', name: 'Example', … }
 */
export function toJsonLd(community: Community, { now, locale, baseUrl }: JsonLdOptions): JsonLd[] {
  return structuredData(community, { now, locale, baseUrl })
}

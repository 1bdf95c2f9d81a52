import { localize } from '../i18n/localize.ts'
import { webAddress } from '../links/webAddress.ts'
import type { Sponsor } from '../model/adopters.ts'
import type { Community } from '../model/community.ts'
import type { Faq } from '../model/participation.ts'
import type { Block, Inline, ListItem, Prose, Text } from '../model/text.ts'
import { ballotData, eventData, type EventDataOptions, meetingData } from './eventData.ts'
import type { JsonLd } from './jsonLd.ts'

export interface StructuredDataOptions {
  /** The current time in epoch milliseconds. The next dates of the meetings are computed from it. Without it there are no events. */
  now?: number
  /**
   * Language of the texts; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
  /** The absolute address that relative ones start from. Without it, relative ones are left out. */
  baseUrl?: string
}

/**
 * What a community page says, in the words of schema.org: the Organization with its sponsors, the FAQPage where there are
 * questions, an Event for each meeting, conference and coming election whose dates are known, and the newest release as
 * SoftwareApplication. Addresses are those of the web alone.
 *
 * @example
 * structuredData(community)[0]['@type'] // 'Organization'
 */
export function structuredData(
  community: Community,
  { now, locale = 'en', baseUrl }: StructuredDataOptions = {},
): JsonLd[] {
  const questions = questionsOf(listOf(community.faqs), locale)
  return [
    organizationOf(community, locale, baseUrl),
    ...(questions.length > 0 ? [{ '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: questions }] : []),
    ...(now === undefined ? [] : eventsOf(community, { now, locale, baseUrl })),
    ...(now === undefined ? [] : softwareOf(community, { now, locale, baseUrl })),
  ]
}

function organizationOf(community: Community, locale: string, baseUrl: string | undefined): JsonLd {
  const { name, foundation, blog, logo } = community
  const url = webAddress(community.url, baseUrl)
  const description = localize(community.seo?.description, locale)?.value ?? localize(community.tagline, locale)?.value
  const sameAs = [...listOf(community.channels).map((channel) => channel?.href), blog]
    .map((href) => webAddress(href))
    .filter(Boolean)
  const parentUrl = webAddress(foundation?.href, baseUrl)
  const parentLogo = webAddress(foundation?.logo?.src, baseUrl)
  const picture = webAddress(logo?.src, baseUrl)
  const sponsor = listOf(community.sponsors).flatMap((each) => sponsorOf(each, locale, baseUrl))
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    ...(url && { url }),
    ...(picture && { logo: picture }),
    ...(description && { description }),
    ...(sameAs.length > 0 && { sameAs: [...new Set(sameAs)] }),
    ...(sponsor.length > 0 && { sponsor }),
    ...(foundation && {
      parentOrganization: {
        '@type': 'Organization',
        name: foundation.name,
        ...(parentUrl && { url: parentUrl }),
        ...(parentLogo && { logo: parentLogo }),
      },
    }),
  }
}

function sponsorOf(sponsor: Sponsor, locale: string, baseUrl: string | undefined): JsonLd[] {
  const name = localize(sponsor?.name, locale)?.value
  const url = webAddress(sponsor?.href, baseUrl)
  return name ? [{ '@type': 'Organization', name, ...(url && { url }) }] : []
}

/** The newest release that is out, as software; none where no release has its day. */
function softwareOf(community: Community, { now, baseUrl }: EventDataOptions): JsonLd[] {
  const today = new Date(now).toISOString().slice(0, 10)
  const [newest] = listOf(community.releases)
    .filter((release) => typeof release?.version === 'string' && isDay(release.date) && release.date <= today)
    .toSorted((a, b) => (a.date! < b.date! ? 1 : -1))
  if (!newest) return []
  const notes = webAddress(newest.href, baseUrl)
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'SoftwareApplication',
      name: community.name,
      softwareVersion: newest.version,
      datePublished: newest.date,
      ...(notes && { releaseNotes: notes }),
    },
  ]
}

const isDay = (date: unknown): date is string => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)

function eventsOf(community: Community, options: EventDataOptions): JsonLd[] {
  return [
    ...listOf(community.meetings).map((meeting) => readable(() => meetingData(community, meeting, options))),
    ...listOf(community.events).map((event) => readable(() => eventData(community, event, options))),
    ...listOf(community.bodies).flatMap((body) =>
      listOf(body?.ballots).map((ballot) => readable(() => ballotData(community, { ballot, body }, options))),
    ),
  ].filter((event) => event !== undefined)
}

/** An entry that cannot be read costs its own event only; the page says so in the entry's place. */
function readable(make: () => JsonLd | undefined): JsonLd | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

function questionsOf(faqs: readonly Faq[], locale: string): JsonLd[] {
  return faqs.flatMap((faq) => {
    const { value: question, lang } = localize(faq?.question, locale) ?? {}
    const answer = plainProse(localize(faq?.answer, locale)?.value, locale)
    if (!question || !answer) return []
    return [
      {
        '@type': 'Question',
        name: question,
        ...(lang && { inLanguage: lang }),
        acceptedAnswer: { '@type': 'Answer', text: answer },
      },
    ]
  })
}

// Data that no compiler saw may hold anything where a list belongs.
const listOf = <Value>(value: readonly Value[] | undefined): readonly Value[] => (Array.isArray(value) ? value : [])

function plainProse(prose: Prose | undefined, locale: string): string {
  if (typeof prose === 'string') return prose
  return listOf(prose)
    .map((block) => plainBlock(block, locale))
    .filter(Boolean)
    .join('\n')
}

function plainBlock(block: Block, locale: string): string {
  if (block?.kind === 'paragraph') return plainText(block.text)
  if (block?.kind === 'list')
    return listOf(block.items)
      .map((item) => plainItem(item, locale))
      .join('\n')
  return block?.kind === 'table' ? [block.head, ...listOf(block.rows)].map(plainRow).join('\n') : ''
}

const plainRow = (cells: readonly Text[]): string => listOf(cells).map(plainText).join(' | ')

const plainItem = (item: ListItem, locale: string): string =>
  [
    plainText(localize<Text>(item?.text, locale)?.value ?? ''),
    ...listOf(item?.items).map((inner) => plainItem(inner, locale)),
  ].join('\n')

const plainText = (text: Text): string => (typeof text === 'string' ? text : listOf(text).map(plainInline).join(''))

const plainInline = (inline: Inline): string => (typeof inline === 'string' ? inline : (inline?.text ?? ''))

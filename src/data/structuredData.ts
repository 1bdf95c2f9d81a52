import { localize } from '../i18n/localize.ts'
import type { Community } from '../model/community.ts'
import type { Faq } from '../model/participation.ts'
import type { Block, Inline, ListItem, Prose, Text } from '../model/text.ts'

/** A JSON-LD document, ready for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>

export interface StructuredDataOptions {
  /**
   * Language of the texts; a BCP 47 tag.
   * @default 'en'
   */
  locale?: string
}

/**
 * What a community page says, in the words of schema.org: the Organization, and the FAQPage where there are questions.
 *
 * @example
 * structuredData(community)[0]['@type'] // 'Organization'
 */
export function structuredData(community: Community, { locale = 'en' }: StructuredDataOptions = {}): JsonLd[] {
  const { name, url, foundation, channels = [], blog } = community
  const description = localize(community.seo?.description, locale)?.value ?? localize(community.tagline, locale)?.value
  const sameAs = [...channels.map((channel) => channel?.href), blog].filter((href) => /^https?:/i.test(href ?? ''))
  const organization: JsonLd = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    url,
    ...(description && { description }),
    ...(sameAs.length > 0 && { sameAs: [...new Set(sameAs)] }),
    ...(foundation && {
      parentOrganization: {
        '@type': 'Organization',
        name: foundation.name,
        ...(foundation.href && { url: foundation.href }),
      },
    }),
  }
  const faqs = Array.isArray(community.faqs) ? (community.faqs as readonly Faq[]) : []
  return faqs.length > 0 ? [organization, faqPage(faqs, locale)] : [organization]
}

function faqPage(faqs: readonly Faq[], locale: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: faqs.flatMap((faq) => {
      const question = localize(faq?.question, locale)?.value
      const answer = plainProse(localize(faq?.answer, locale)?.value)
      if (!question || !answer) return []
      return [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }]
    }),
  }
}

function plainProse(prose: Prose | undefined): string {
  if (prose === undefined || typeof prose === 'string') return prose ?? ''
  return prose.map(plainBlock).filter(Boolean).join('\n')
}

function plainBlock(block: Block): string {
  if (block?.kind === 'paragraph') return plainText(block.text)
  return block?.kind === 'list' ? block.items.map(plainItem).join('\n') : ''
}

const plainItem = ({ text, items = [] }: ListItem): string => [plainText(text), ...items.map(plainItem)].join('\n')

const plainText = (text: Text): string => (typeof text === 'string' ? text : text.map(plainInline).join(''))

const plainInline = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.text)

/** Writes JSON-LD so that nothing in it can end the script element around it. */
export const jsonLdText = (documents: readonly JsonLd[]): string => JSON.stringify(documents).replaceAll('<', '\\u003c')

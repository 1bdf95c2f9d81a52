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
  const { name, url, foundation, blog } = community
  const channels = listOf(community.channels)
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
  const questions = questionsOf(listOf(community.faqs), locale)
  if (questions.length === 0) return [organization]
  return [organization, { '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: questions }]
}

function questionsOf(faqs: readonly Faq[], locale: string): JsonLd[] {
  return faqs.flatMap((faq) => {
    const question = localize(faq?.question, locale)?.value
    const answer = plainProse(localize(faq?.answer, locale)?.value)
    if (!question || !answer) return []
    return [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }]
  })
}

// Data that no compiler saw may hold anything where a list belongs.
const listOf = <Value>(value: readonly Value[] | undefined): readonly Value[] => (Array.isArray(value) ? value : [])

function plainProse(prose: Prose | undefined): string {
  if (prose === undefined || typeof prose === 'string') return prose ?? ''
  return prose.map(plainBlock).filter(Boolean).join('\n')
}

function plainBlock(block: Block): string {
  if (block?.kind === 'paragraph') return plainText(block.text)
  return block?.kind === 'list' ? listOf(block.items).map(plainItem).join('\n') : ''
}

const plainItem = (item: ListItem): string => [plainText(item?.text), ...listOf(item?.items).map(plainItem)].join('\n')

const plainText = (text: Text): string => (typeof text === 'string' ? text : listOf(text).map(plainInline).join(''))

const plainInline = (inline: Inline): string => (typeof inline === 'string' ? inline : (inline?.text ?? ''))

/** Writes JSON-LD so that nothing in it can end the script element around it. */
export const jsonLdText = (documents: readonly JsonLd[]): string => JSON.stringify(documents).replaceAll('<', '\\u003c')

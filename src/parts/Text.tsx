import { Fragment, type ReactElement, type ReactNode } from 'react'

import { hasWords } from '../i18n/hasWords.ts'
import { localize } from '../i18n/localize.ts'
import type { Localized, Text } from '../model/text.ts'
import { nameText } from '../prepare/nameText.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'

interface NameProps {
  value: Localized<string> | undefined
  site: Site
}

/** A name for the reader; where the data has none, words that say so. */
export function Name({ value, site }: NameProps): ReactElement {
  const name = nameText(value, site)
  if (name.isMissing) return <em data-slot="missing">{name.value}</em>
  // A name may run the other way than the text around it: "#quayside" would otherwise end in its number sign.
  return <bdi lang={name.lang}>{breakable(name.value)}</bdi>
}

/** A text whose long words, such as addresses, may break behind a slash or an `@` and before a dot. */
function breakable(text: string): ReactNode {
  const parts = text.replace(/\S{16,}/g, (word) => word.replace(/([/@])(?=\w)|(?=\.\w)/g, '$1\u200B')).split('\u200B')
  if (parts.length === 1) return text
  // The parts of a word have no names, and keep their order.
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

interface LocalizedTextProps {
  text: Localized<Text> | undefined
  site: Site
}

/** A text in the reader's language. Where it is in another language, it is marked with that. */
export function LocalizedText({ text, site }: LocalizedTextProps): ReactNode {
  const choice = localize(text, site.locale)
  if (choice === undefined) return null
  const content = typeof choice.value === 'string' ? choice.value : <InlineText text={choice.value} site={site} />
  return choice.lang === undefined ? content : <bdi lang={choice.lang}>{content}</bdi>
}

interface InlineTextProps {
  text: Text | undefined
  site: Site
}

/** A text in one language: its words, links, literals and emphasis. */
export function InlineText({ text, site }: InlineTextProps): ReactNode {
  if (text === undefined || typeof text === 'string') return text
  return text.map((inline, index) => {
    // React finds no text in the HTML for an empty piece.
    if (typeof inline === 'string') return inline || null
    // The pieces of a sentence have no names, and keep their order.
    switch (inline.kind) {
      case 'link':
        return (
          <SiteLink key={index} href={inline.href} site={site}>
            {hasWords(inline.text) ? inline.text : inline.href}
          </SiteLink>
        )
      case 'code':
        return <code key={index}>{inline.text}</code>
      case 'emphasis':
        return <em key={index}>{inline.text}</em>
      default:
        // Data may hold a kind that this version does not know: its words remain.
        return (inline as { text?: string }).text || null
    }
  })
}

import type { ReactNode } from 'react'

import { localize } from '../i18n/localize.ts'
import type { Inline, Localized, Text } from '../model/text.ts'
import { entriesOf } from './entries.tsx'
import { inOrder } from './inOrder.ts'
import { fieldAt, itemAt } from './place.ts'
import type { Site } from './site.ts'
import { siteLink } from './siteLink.tsx'

/** A text in the reader's language, its links checked; where it stands in another language, marked with that. */
export function textNodes(text: Localized<Text> | undefined, site: Site, at: string): ReactNode {
  if (typeof text === 'string') return text
  const choice = localize(text, site.locale)
  if (choice === undefined) return null
  const nodes = inlineNodes(choice.value, site, at)
  return choice.lang === undefined ? nodes : <span lang={choice.lang}>{nodes}</span>
}

/** The pieces of a text as nodes. */
export function inlineNodes(text: Text, site: Site, at: string): ReactNode {
  if (typeof text === 'string') return text
  return inOrder(entriesOf(text, at).map((inline, index) => inlineNode(inline, site, itemAt(at, index))))
}

function inlineNode(inline: Inline, site: Site, at: string): ReactNode {
  if (typeof inline === 'string') return inline
  switch (inline?.kind) {
    case 'link':
      return siteLink(inline.href, inline.text, site, fieldAt(at, 'href'))
    case 'code':
      return <code>{inline.text}</code>
    case 'emphasis':
      return <em>{inline.text}</em>
    default: {
      // Data that no compiler saw: the words remain, the unknown kind has no look of its own.
      const text: unknown = Object(inline).text
      return typeof text === 'string' ? text : ''
    }
  }
}

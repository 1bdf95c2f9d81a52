import { localize } from '../i18n/localize.ts'
import type { Block, Inline, ListItem, Prose, Table, Text } from '../model/text.ts'

/**
 * The words of a text, without its markup and its addresses: paragraphs apart, a line for each point of a list
 * and each row of a table.
 * @example plainText([{ kind: 'paragraph', text: ['See ', { kind: 'link', text: 'the notes', href: '/notes' }] }])
 * // 'See the notes'
 */
export function plainText(prose: Prose | readonly Inline[], locale = 'en'): string {
  if (typeof prose === 'string') return prose
  // Blocks are separated, the pieces of a sentence are not.
  const isProse = prose.some((part) => typeof part === 'object' && /^(paragraph|list|table|callout)$/.test(part.kind))
  return (prose as readonly (Block | Inline)[])
    .map((part) => plainPart(part, locale))
    .filter(Boolean)
    .join(isProse ? '\n\n' : '')
}

function plainPart(part: Block | Inline, locale: string): string {
  if (typeof part === 'string') return part
  if ('items' in part) return part.items.map((item) => plainItem(item, '- ', locale)).join('\n')
  if ('rows' in part) return plainTable(part)
  // A note is apart from the text, and in languages of its own.
  return 'text' in part ? plainText(part.text) : ''
}

const plainItem = ({ text, items = [] }: ListItem, bullet: string, locale: string): string =>
  [
    bullet + plainText(localize<Text>(text, locale)?.value ?? ''),
    ...items.map((item) => plainItem(item, `  ${bullet}`, locale)),
  ].join('\n')

/** Rows with the headings before their cells, since columns would not stay one below the other. */
function plainTable({ head, rows }: Table): string {
  const cell = (text: Text, column: number): string[] => {
    const [heading, words] = [plainSentence(head[column] ?? ''), plainSentence(text)]
    return words ? [heading ? `${heading}: ${words}` : words] : []
  }
  return rows.map((row) => `- ${row.flatMap(cell).join('; ')}`).join('\n')
}

/** The same of a text that is a sentence or two: links, literals and emphasis become their words. */
export const plainSentence = (text: Text): string =>
  typeof text === 'string' ? text : text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')

import type { Block, Inline, ListItem, Prose, Text } from '../model/text.ts'

/**
 * The words of a sentence, without its markup and its addresses.
 * @example plainText(['See ', { kind: 'link', text: 'the notes', href: '/notes' }]) // 'See the notes'
 */
export const plainText = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text.map((piece: Inline) => (typeof piece === 'string' ? piece : piece.text)).join('')

/**
 * The words of a longer text: paragraphs apart, a line for each point of a list.
 * @example plainProse([{ kind: 'paragraph', text: 'Bring:' }, { kind: 'list', items: [{ text: 'ideas' }] }]) // 'Bring:\n\n- ideas'
 */
export const plainProse = (prose: Prose): string =>
  typeof prose === 'string' ? prose : prose.map(plainBlock).filter(Boolean).join('\n\n')

function plainBlock(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.text)
  if (block.kind === 'list') return block.items.flatMap((item) => plainItem(item, '')).join('\n')
  // A note in one language of several is not chosen here: it stands apart from the text.
  return typeof block.note.body === 'string' ? block.note.body : ''
}

const plainItem = (item: ListItem, indent: string): string[] => [
  `${indent}- ${plainText(item.text)}`,
  ...(item.items ?? []).flatMap((inner) => plainItem(inner, `${indent}  `)),
]

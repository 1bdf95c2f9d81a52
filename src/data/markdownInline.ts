import type { Definition, PhrasingContent } from 'mdast'

import type { Inline } from '../model/text.ts'
import { addressFault } from './placeProblems.ts'
import { problemMessages, type Words } from './problemMessages.ts'

/** What one text is read with. */
export interface Reading {
  /** The addresses that are given apart, by name (CommonMark §4.7). */
  definitions: ReadonlyMap<string, Definition>
  /** What a text cannot hold, and how it is shown instead. */
  remarks: Words[]
}

/** The words of nodes, without what they are. */
function plainWords(nodes: readonly PhrasingContent[], reading: Reading): string {
  return inlineOf(nodes, reading)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
}

/** Makes pieces of a sentence of Markdown. Neighbouring words become one. */
export function inlineOf(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  const pieces: Inline[] = []
  for (const piece of nodes.flatMap((node) => piecesOf(node, reading))) {
    const last = pieces.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else if (piece !== '') pieces.push(piece)
  }
  return pieces
}

function piecesOf(node: PhrasingContent, reading: Reading): Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/\s*\n\s*/g, ' ')]
    case 'break':
      return [' ']
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }]
    case 'html':
      reading.remarks.push(problemMessages.rawHtml(node.value))
      return [node.value]
    case 'emphasis':
    case 'strong':
      return inlineOf(node.children, reading).map((piece) =>
        typeof piece === 'string' ? { kind: 'emphasis', text: piece } : piece,
      )
    case 'link':
      return [linkTo(node.url, plainWords(node.children, reading), reading)]
    case 'linkReference': {
      const url = reading.definitions.get(node.identifier)?.url
      const words = plainWords(node.children, reading)
      return [url === undefined ? words : linkTo(url, words, reading)]
    }
    case 'image':
    case 'imageReference':
      reading.remarks.push(problemMessages.noPicture(node.alt ?? ''))
      return [node.alt ?? '']
    default:
      return []
  }
}

function linkTo(url: string, words: string, reading: Reading): Inline {
  const fault = addressFault(url)
  if (fault) reading.remarks.push({ rule: fault.rule, message: fault.message, fix: fault.fix })
  return fault ? words || url : { kind: 'link', text: words || url, href: url.trim() }
}

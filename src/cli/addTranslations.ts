import { isCollection, isMap, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml'

import { segmentsOf } from '../data/path.ts'
import { yamlField, yamlInline } from '../data/yamlInline.ts'

/** A text in another language, for a place in a file. */
export interface Translation {
  path: string
  text: string
}

interface Splice {
  start: number
  end: number
  by: string
}

/**
 * Adds a language to texts of a YAML or JSON file. Everything around them stays as it is, byte for byte.
 * @param from the language of texts that name none
 * @returns the new text, and the paths of those that an anchor shares, which are left to a person
 */
export function addTranslations(
  text: string,
  translations: readonly Translation[],
  { from, to }: { from: string; to: string },
): { text: string; left: readonly string[] } {
  const { contents } = parseDocument(text, { uniqueKeys: false })
  const isJson = /^\s*\{/.test(text)
  const splices: Splice[] = []
  const left: string[] = []
  for (const { path, text: words } of translations) {
    const node = segmentsOf(path).reduce<Node | null | undefined>(
      (inner, segment) => (isCollection(inner) ? inner.get(segment, true) : undefined),
      contents,
    )
    const splice =
      node && !(node as { anchor?: string }).anchor ? spliceOf(text, node, words, { from, to }, isJson) : undefined
    if (splice) splices.push(splice)
    else left.push(path)
  }
  const fromEnd = splices.toSorted((a, b) => b.start - a.start)
  return { text: fromEnd.reduce((done, { start, end, by }) => done.slice(0, start) + by + done.slice(end), text), left }
}

function spliceOf(
  text: string,
  node: Node,
  words: string,
  { from, to }: { from: string; to: string },
  isJson: boolean,
): Splice | undefined {
  if (isMap(node)) return addedLast(text, node as YAMLMap<Node, Node>, to, words, isJson)
  if (!isScalar(node) || !node.range) return undefined
  const [start, end] = node.range
  const source = text.slice(start, end)
  const both = { [from]: node.value, [to]: words }
  // A block of text ends behind its last line.
  const rest = /^[|>]/.test(source) && source.endsWith('\n') ? '\n' : ''
  return { start, end, by: (isJson ? JSON.stringify(both) : yamlInline(both)) + rest }
}

function addedLast(
  text: string,
  map: YAMLMap<Node, Node>,
  to: string,
  words: string,
  isJson: boolean,
): Splice | undefined {
  const last = map.items.at(-1)
  if (!last?.value?.range || !last.key.range) return undefined
  const field = isJson ? `${JSON.stringify(to)}: ${JSON.stringify(words)}` : `${to}: ${yamlInline(words)}`
  const end = last.value.range[1]
  if (map.flow) return { start: end, end, by: `, ${field}` }
  const keyStart = last.key.range[0]
  const indent = text.slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart).replace(/[^ ]/g, ' ')
  const block = `${indent}${yamlField(to, words)}\n`
  // Behind the line, so that a comment in it stays with its text.
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1
  return lineEnd === 0
    ? { start: text.length, end: text.length, by: `\n${block}` }
    : { start: lineEnd, end: lineEnd, by: block }
}

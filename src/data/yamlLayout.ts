import {
  Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  parseDocument,
  type Scalar,
  type ScalarTag,
  type Tags,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml'

/** A flow collection that reaches beyond this column is written as a block. Its longest address, which nothing can break, does not count. */
const WIDTH = 120

type StringifyContext = Parameters<NonNullable<ScalarTag['stringify']>>[1]

/** The format of scalars that keep the lines in which they are written. */
const WRITTEN = 'written'

const indentStep = 2

/** Prints scalars over several lines as they stand in the text, indented anew. */
const writtenTag = (text: string): ScalarTag => ({
  tag: 'tag:yaml.org,2002:str',
  default: true,
  format: WRITTEN,
  identify: (value) => typeof value === 'string',
  resolve: (value) => value,
  stringify: (scalar, { indent }, onComment) => {
    const [first = '', ...rest] = linesOf(scalar, text)
    const isBlock = scalar.type === 'BLOCK_FOLDED'
    // A comment stands in the header of a block.
    if (isBlock) onComment?.()
    const lines = isBlock ? blockLines(rest) : rest.map((line) => line.trimStart())
    return [first, ...lines.map((line) => (line === '' ? '' : indent + line))].join('\n')
  },
})

const linesOf = ({ range }: Scalar, text: string): string[] =>
  range ? text.slice(range[0], range[1]).split(/\r?\n/) : []

/** The lines of a block without their indentation, which the first that is not empty has, and without empty ones at the end. */
function blockLines(lines: readonly string[]): string[] {
  const margin = lines.find((line) => /[^ ]/.test(line))?.search(/[^ ]/) ?? 0
  const inner = lines.map((line) => line.slice(margin))
  return inner.slice(0, inner.findLastIndex((line) => line !== '') + 1)
}

/** The document of a text, to be changed and printed by `printDocument`. */
export function readDocument(text: string): Document {
  return parseDocument(text, { customTags: (tags: Tags) => [writtenTag(text), ...tags] })
}

/**
 * Prints a document that `readDocument` read from a text. A flow collection stays on its line, or becomes a block where
 * there is no room for it; no text is folded, and one over several lines keeps them.
 */
export function printDocument(document: Document, text: string): string {
  visit(document, {
    Map: (_key, map) => void (map.toString = padded),
    Seq: (_key, seq) => void (seq.toString = unpadded),
  })
  if (document.contents) layOut(document.contents, { document, text, indent: 0, column: 0 })
  return document.toString({ lineWidth: 0, singleQuote: true })
}

/** Maps in flow are padded, `{ a: b }`, and lists are not, `[a, b]`. */
function padded(this: YAMLMap, context?: StringifyContext, ...callbacks: (() => void)[]): string {
  return YAMLMap.prototype.toString.call(this, context && { ...context, flowCollectionPadding: ' ' }, ...callbacks)
}

function unpadded(this: YAMLSeq, context?: StringifyContext, ...callbacks: (() => void)[]): string {
  return YAMLSeq.prototype.toString.call(this, context && { ...context, flowCollectionPadding: '' }, ...callbacks)
}

interface Layout {
  document: Document
  text: string
  /** The column of the entries of a block. */
  indent: number
  /** The column at which a node in flow begins. */
  column: number
}

function layOut(node: Node, layout: Layout): void {
  if (isScalar(node)) {
    if (keepsLines(node, layout.text)) node.format = WRITTEN
    return
  }
  if (!isCollection(node)) return
  if (node.flow) {
    // Blank lines between brackets are dropped.
    visit(node, { Node: (_key, within) => void (within.spaceBefore = within === node && node.spaceBefore) })
    const line = flowText(node, layout.document)
    if (!line.includes('\n') && layout.column + widthOf(line) <= WIDTH) return
    node.flow = false
  }
  const indent = layout.indent
  if (!isMap(node)) {
    for (const item of node.items)
      layOut(item as Node, { ...layout, indent: indent + indentStep, column: indent + indentStep })
    return
  }
  for (const { key, value } of node.items) {
    const column = indent + String(isScalar(key) ? key.value : key).length + ': '.length
    if (value) layOut(value as Node, { ...layout, indent: indent + indentStep, column })
  }
}

/** Whether a scalar is written over several lines which are not those that the library would choose. */
function keepsLines(scalar: Scalar, text: string): boolean {
  if (typeof scalar.value !== 'string' || scalar.type === 'BLOCK_LITERAL') return false
  const lines = linesOf(scalar, text)
  // The indentation that a header names, and the blank lines that it keeps, are left to the library.
  return lines.length > 1 && (scalar.type !== 'BLOCK_FOLDED' || /^>-?(?:\s|$)/.test(lines[0]!))
}

function widthOf(line: string): number {
  const addresses = line.match(/\bhttps?:\/\/[^\s,"']+/g) ?? []
  return line.length - Math.max(0, ...addresses.map(({ length }) => length))
}

/** A flow collection on one line; on several where that cannot be. */
function flowText(node: YAMLMap | YAMLSeq, { schema }: Document): string {
  const copy = node.comment || node.commentBefore ? (node.clone() as YAMLMap | YAMLSeq) : node
  if (copy !== node) copy.comment = copy.commentBefore = null
  return new Document(copy, { schema }).toString({ lineWidth: 0, singleQuote: true, verifyAliasOrder: false }).trimEnd()
}

import type {
  Blockquote,
  List as MarkdownList,
  ListItem as MarkdownItem,
  RootContent,
  Table as MarkdownTable,
  TableRow,
} from 'mdast'

import type { Block, Inline, ListItem, NoteKind, Table, Text } from '../model/text.ts'
import { inlineOf, type Reading } from './markdownInline.ts'
import { problemMessages } from './problemMessages.ts'

/** Makes one text of pieces. */
export type TextOf = (pieces: readonly Inline[]) => Text

const noteKinds: Readonly<Record<string, NoteKind>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'info',
  WARNING: 'warning',
  CAUTION: 'danger',
}

/** Makes the blocks of a longer text of Markdown. */
export class MarkdownBlocks {
  private readonly reading: Reading
  private readonly textOf: TextOf

  constructor(reading: Reading, textOf: TextOf) {
    this.reading = reading
    this.textOf = textOf
  }

  read(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node) => this.blocksOf(node))
  }

  private blocksOf(node: RootContent): Block[] {
    switch (node.type) {
      case 'paragraph':
        return [this.paragraph(inlineOf(node.children, this.reading))]
      case 'heading':
        this.reading.remarks.push(problemMessages.noHeading())
        return [this.paragraph(inlineOf(node.children, this.reading))]
      case 'code':
        return [this.paragraph([{ kind: 'code', text: node.value }])]
      case 'html':
        // The same remark as within a sentence.
        return [this.paragraph(inlineOf([node], this.reading))]
      case 'list':
        return [{ kind: 'list', ...(node.ordered && { ordered: true }), items: this.items(node) }]
      case 'table':
        return [this.table(node)]
      case 'blockquote':
        return this.quote(node)
      case 'thematicBreak':
        this.reading.remarks.push(problemMessages.noRule())
        return []
      default:
        return []
    }
  }

  private paragraph(pieces: readonly Inline[]): Block {
    return { kind: 'paragraph', text: this.textOf(pieces) }
  }

  /** Each row gets as many cells as the head has (GFM, "Tables"). How columns are aligned is not kept. */
  private table({ children: [head, ...rows] }: MarkdownTable): Table {
    const columns = head?.children ?? []
    const cells = (row: TableRow): Text[] =>
      columns.map((_, index) => this.textOf(inlineOf(row.children[index]?.children ?? [], this.reading)))
    return { kind: 'table', head: head ? cells(head) : [], rows: rows.map(cells) }
  }

  private items({ children }: MarkdownList): ListItem[] {
    return children.map((item) => this.item(item))
  }

  private item({ children }: MarkdownItem): ListItem {
    const pieces: Inline[] = []
    const items: ListItem[] = []
    for (const child of children) {
      if (child.type === 'list') items.push(...this.items(child))
      else if (child.type === 'paragraph') {
        if (pieces.length > 0) pieces.push(' ')
        pieces.push(...inlineOf(child.children, this.reading))
      } else {
        this.reading.remarks.push(problemMessages.noBlockInItem(child.type))
      }
    }
    const text = this.textOf(joined(pieces))
    return items.length > 0 ? { text, items } : { text }
  }

  /** A quotation that begins with `[!WARNING]`, as GitHub has it, is a note; of any other the paragraphs stay. */
  private quote({ children }: Blockquote): Block[] {
    const [first, ...rest] = children
    const [start, ...others] = first?.type === 'paragraph' ? first.children : []
    const [mark, name] = (start?.type === 'text' && /^\[!([A-Z]+)\][ \t]*\n?/i.exec(start.value)) || []
    const kind = noteKinds[name?.toUpperCase() ?? '']
    if (kind === undefined || start?.type !== 'text') {
      this.reading.remarks.push(problemMessages.noQuotation())
      return this.read(children)
    }
    const opening = inlineOf([{ ...start, value: start.value.slice(mark!.length) }, ...others], this.reading)
    const body = [...(opening.length > 0 ? [this.paragraph(opening)] : []), ...this.read(rest)]
    return [{ kind: 'callout', note: { kind, body } }]
  }
}

function joined(pieces: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece
    else result.push(piece)
  }
  return result
}

import type { List, ListItem, Nodes, Paragraph, Root, Table, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

import { isPlainLine, markerOf, plainItem, plainRow } from './plainRows.ts'

/** Shorter tables and lists are not worth the trouble. */
const FEWEST = 4
/** Neither are shorter paragraphs, in characters. */
const SHORTEST = 40

/** Plain rows of one table, or plain items of one list, that are kept from the parser. */
interface Cut {
  /** The line of the table's first row, or the lines of the items on both sides. */
  beside: readonly number[]
  rows: readonly (TableRow | ListItem)[]
}

/** The words of a plain paragraph, of which the parser gets the first letter. */
interface CutWords {
  /** The first line. */
  line: number
  words: string
}

/**
 * Reads Markdown with tables. Reading a plain row or item needs a twentieth of the time that the parser takes for it, so
 * those in the middle of long tables and lists are kept from it, and so are the words of plain paragraphs. They are put
 * back where it found the table, the list or the paragraph to be one. Where it did not, such as within a comment, it gets
 * the whole text.
 */
export function markdownTree(source: string): Root {
  // Lines are counted as they are in files: a return alone would begin one for the parser.
  if (/\r(?!\n)/.test(source)) return parse(source)
  const { text, cuts, words, starts } = shortened(source)
  if (cuts.length + words.length === 0) return parse(source)
  const tree = parse(text)
  move(tree, starts)
  if (!putBack(tree, cuts) || !putBackWords(tree, words)) return parse(source)
  const lines = source.split('\n')
  // The last line may be one that was kept from the parser.
  if (tree.position)
    tree.position.end = { line: lines.length, column: lines.at(-1)!.length + 1, offset: source.length }
  return tree
}

const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

interface Shortened {
  text: string
  cuts: Cut[]
  words: CutWords[]
  /** For each line that is left: how many lines and characters before it are not. */
  starts: { lines: number; characters: number }[]
}

function shortened(source: string): Shortened {
  const lines = source.split('\n')
  const cuts: Cut[] = []
  const words: CutWords[] = []
  const kept: string[] = []
  const starts: Shortened['starts'] = []
  let offset = 0
  let left = 0
  const keep = (index: number, line = lines[index]!): void => {
    starts.push({ lines: index - kept.length, characters: offset - left })
    kept.push(line)
    left += line.length + 1
    offset += lines[index]!.length + 1
  }
  const keepFirstLetter = (from: number, to: number): void => {
    const paragraph = lines.slice(from, to).join('\n')
    words.push({ line: from + 1, words: paragraph })
    keep(from, String.fromCodePoint(paragraph.codePointAt(0)!))
    offset += paragraph.length - lines[from]!.length
  }
  /** Takes out the lines of a stretch that can be read here. */
  const cut = (from: number, to: number, read: typeof plainRow | typeof plainItem, beside: readonly number[]): void => {
    const rows: (TableRow | ListItem)[] = []
    for (let index = from; index < to; index++) {
      const row = read(lines[index]!, { line: index + 1, column: 1, offset })
      if (!row) keep(index)
      else {
        rows.push(row)
        offset += lines[index]!.length + 1
      }
    }
    if (rows.length > 0) cuts.push({ beside, rows })
  }
  for (let index = 0; index < lines.length;) {
    const endOfWords = endOfParagraph(lines, index)
    if (endOfWords !== undefined) {
      keepFirstLetter(index, endOfWords)
      index = endOfWords
      continue
    }
    const end = endOfTable(lines, index) ?? endOfList(lines, index)
    const isTable = lines[index]!.startsWith('|')
    keep(index++)
    if (end === undefined || end - index < FEWEST) continue
    if (isTable) {
      const header = index
      keep(index++)
      cut(index, end, plainRow, [header])
    } else cut(index, end - 1, plainItem, [index, end])
    index = isTable ? end : end - 1
  }
  return { text: kept.join('\n'), cuts, words, starts }
}

/** The line behind a plain paragraph between blank lines; undefined where none begins, or one that is short. */
function endOfParagraph(lines: readonly string[], first: number): number | undefined {
  if ((lines[first - 1] ?? '') !== '' || !isPlainLine(lines[first]!)) return undefined
  let end = first
  let length = 0
  for (; end < lines.length && lines[end] !== ''; end++) {
    if (!isPlainLine(lines[end]!)) return undefined
    length += lines[end]!.length
  }
  return length < SHORTEST ? undefined : end
}

/** The line behind the table that may begin at a line; undefined where none does. */
function endOfTable(lines: readonly string[], first: number): number | undefined {
  if (!lines[first]!.startsWith('|') || !/^\|(?: *:?-+:? *\|)+ *$/.test(lines[first + 1] ?? '')) return undefined
  let end = first + 2
  while (lines[end]?.startsWith('|')) end++
  return end
}

/** The line behind items with the same marker, one below the other; undefined where there are none. */
function endOfList(lines: readonly string[], first: number): number | undefined {
  const marker = markerOf(lines[first]!)
  if (marker === undefined) return undefined
  let end = first + 1
  while (end < lines.length && markerOf(lines[end]!) === marker) end++
  return end
}

/** Moves all nodes to where they are in the whole text. */
function move(node: Nodes, starts: Shortened['starts']): void {
  for (const point of [node.position?.start, node.position?.end]) {
    const start = point && starts[point.line - 1]
    if (!start) continue
    point.line += start.lines
    if (point.offset !== undefined) point.offset += start.characters
  }
  if ('children' in node) node.children.forEach((child) => move(child, starts))
}

/** Whether each table and each list is one. */
function putBack(tree: Root, cuts: readonly Cut[]): boolean {
  const owners = new Map<number, List | Table>()
  for (const node of tree.children) {
    if (node.type === 'table') owners.set(lineOf(node), node)
    else if (node.type === 'list') for (const item of node.children) owners.set(lineOf(item), node)
  }
  const changed = new Set<List | Table>()
  for (const { beside, rows } of cuts) {
    const [owner, ...others] = beside.map((line) => owners.get(line))
    if (!owner || others.some((other) => other !== owner)) return false
    if ((owner.type === 'table') !== (rows[0]?.type === 'tableRow')) return false
    changed.add(owner)
    for (const row of rows) (owner.children as (TableRow | ListItem)[]).push(row)
  }
  for (const owner of changed) {
    owner.children.sort((a, b) => lineOf(a) - lineOf(b))
    const end = owner.children.at(-1)?.position?.end
    if (owner.position && end) owner.position.end = end
  }
  return true
}

/** Whether each paragraph is one. */
function putBackWords(tree: Root, cuts: readonly CutWords[]): boolean {
  const paragraphs = new Map<number, Paragraph>()
  for (const node of tree.children) if (node.type === 'paragraph') paragraphs.set(lineOf(node), node)
  return cuts.every(({ line, words }) => {
    const paragraph = paragraphs.get(line)
    const [text, ...others] = paragraph?.children ?? []
    if (!paragraph?.position || text?.type !== 'text' || !text.position || others.length > 0) return false
    const written = words.split('\n')
    const { start } = paragraph.position
    const end = {
      line: line + written.length - 1,
      column: written.at(-1)!.length + 1,
      offset: (start.offset ?? 0) + words.length,
    }
    paragraph.position.end = end
    text.position.end = { ...end }
    text.value = words
    return true
  })
}

const lineOf = ({ position }: Pick<Nodes, 'position'>): number => position?.start.line ?? 0

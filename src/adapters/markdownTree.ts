import type { List, ListItem, Nodes, Root, Table, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

import { markerOf, plainItem, plainRow } from './plainRows.ts'

/** Shorter tables and lists are not worth the trouble. */
const FEWEST = 16

/** Plain rows of one table, or plain items of one list, that are kept from the parser. */
interface Cut {
  /** The line of the table's first row, or the lines of the items on both sides. */
  beside: readonly number[]
  rows: readonly (TableRow | ListItem)[]
}

/**
 * Reads Markdown with tables. Reading a plain row or item needs a twentieth of the time that the parser takes for it, so
 * those in the middle of long tables and lists are kept from it, and put back where it found the table or the list to be
 * one. Where it did not, such as within a comment, it gets the whole text.
 */
export function markdownTree(source: string): Root {
  const { text, cuts, starts } = shortened(source)
  if (cuts.length === 0) return parse(source)
  const tree = parse(text)
  move(tree, starts)
  return putBack(tree, cuts) ? tree : parse(source)
}

const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

interface Shortened {
  text: string
  cuts: Cut[]
  /** For each line that is left: how many lines and characters before it are not. */
  starts: { lines: number; characters: number }[]
}

function shortened(source: string): Shortened {
  const lines = source.split('\n')
  const cuts: Cut[] = []
  const kept: string[] = []
  const starts: Shortened['starts'] = []
  let offset = 0
  let left = 0
  const keep = (index: number): void => {
    const line = lines[index]!
    starts.push({ lines: index - kept.length, characters: offset - left })
    kept.push(line)
    left += line.length + 1
    offset += line.length + 1
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
  return { text: kept.join('\n'), cuts, starts }
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

const lineOf = ({ position }: Pick<Nodes, 'position'>): number => position?.start.line ?? 0

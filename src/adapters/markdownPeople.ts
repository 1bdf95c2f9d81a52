import { parse } from 'csv-parse/sync'
import type { Definition, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'

import type { Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import { markdownTree } from './markdownTree.ts'
import { cellOf, columnsOf, isOfPeople } from './peopleColumns.ts'
import { handlesIn, type Parts, personIn, type Piece, piecesOf, profileOf, textOf } from './peopleText.ts'
import type { Lose } from './source.ts'

/** Headings of lists in which a name alone is a person. */
const ABOUT_PEOPLE =
  /\b(?:maintainers?|committers?|reviewers?|approvers?|owners?|members?|leads?|chairs?|emerit\w+|alumni|contributors?|board|committee|council|team)\s*(?:\([^()]*\))?:?$/i

const LONE_WORD = /^[a-z\d][a-z\d-]*$/i
/** What begins as a heading in a plain file, and is none. */
const REMARK = /^(?:note|pattern|format|example|see|please)\b|[.!]$/i

/** Short lines that introduce a list, and do not only say that it follows. */
const LABEL = /^(?!.*\b(?:order|follow\w*|below|lists?|see|are|include\w*)\b)(?:[^\s:]+ ){0,7}[^\s:]+:$/i

/**
 * Reads a Markdown or plain file that lists people. Each heading, row, item and paragraph stands under the number of its
 * line: a heading as `heading 2`, a person as what is said of them, and what names nobody as a text.
 */
export function readPeople(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  const source = text.replace(/[\uE000\uE001]/g, '')
  if (source.trim() === '') return lose('', '', 'it holds nothing')
  const values = new PeopleReader(source, markdownTree(source)).read()
  return values.size > MOST_VALUES ? lose('', '', `it holds more than ${MOST_VALUES} values`) : values
}

class PeopleReader {
  readonly #source: string
  readonly #tree: Root
  readonly #values = new Map<string, Value>()
  readonly #definitions = new Map<string, Definition>()
  /** The heading above. */
  #heading = ''
  /** Whom the table above is of, below the same heading. */
  #tableOf: string | undefined
  /** The columns that a heading names, for lines of commas below it. */
  #columns: readonly string[] | undefined

  constructor(source: string, tree: Root) {
    this.#source = source
    this.#tree = tree
    for (const node of tree.children) {
      if (node.type === 'definition') this.#definitions.set(node.identifier, node)
    }
  }

  read(): Map<string, Value> {
    const { children } = this.#tree
    children.forEach((node) => this.#block(node))
    // An address that a person has already stands there.
    const said = new Set(
      [...this.#values.values()].flatMap((value) => (value instanceof Map ? [...value.values()] : [])),
    )
    for (const node of this.#definitions.values()) {
      if (!said.has(node.url) && !said.has(profileOf(node.url) ?? node.url)) this.#text(node)
    }
    return this.#values
  }

  #block(node: RootContent): void {
    if (node.type === 'heading') this.#readHeading(node.children, node.depth, lineOf(node))
    else if (node.type === 'table') this.#table(node)
    else if (node.type === 'list') this.#list(node)
    else if (node.type === 'paragraph') this.#paragraph(node)
    else if (node.type === 'code' && !node.lang) this.#lines(node.value.split('\n'), lineOf(node))
    else if (node.type === 'html' && node.value.startsWith('<!--')) {
      this.#set(lineOf(node), new Map([['comment', node.value.replace(/^<!--\s*|\s*-->\s*$/g, '')]]))
    } else if (node.type === 'blockquote') node.children.forEach((child) => this.#block(child))
    else if (node.type !== 'definition' && node.type !== 'thematicBreak') this.#text(node)
  }

  #readHeading(children: readonly PhrasingContent[], depth: number, line: number): void {
    const { pieces, comments } = this.#pieces(children)
    const heading = textIn(pieces)
    const columns = heading.includes(',') ? columnsOf(heading.split(',')) : []
    if (columns.length > 1 && isOfPeople(columns)) {
      this.#columns = columns
      return
    }
    const person = personIn(pieces, false)
    if (person?.has('handle')) return this.#person(person, comments, line)
    this.#columns = undefined
    if (REMARK.test(heading)) return this.#set(line, heading)
    this.#heading = heading
    this.#tableOf = undefined
    this.#set(line, new Map([[`heading ${depth}`, heading], ...numbered('comment', comments)]))
  }

  /** A line such as `Retired maintainers:` stands for a heading of the lowest level. */
  #label(label: string, line: number): void {
    this.#heading = label.replace(/:$/, '')
    this.#set(line, new Map([['heading 7', this.#heading]]))
  }

  #table({ children: [header, ...rows] }: Table): void {
    const headings = header?.children.map((cell) => cell.children.map(textOf).join('').trim()) ?? []
    const columns = columnsOf(headings)
    const isRead = isOfPeople(columns)
    if (isRead && header) this.#beginTable(headings[columns.indexOf('name')] ?? '', lineOf(header))
    const links = header?.children.flatMap((cell) =>
      this.#pieces(cell.children).pieces.flatMap(({ href }) => href ?? []),
    )
    if (header && links && links.length > 0) this.#set(lineOf(header), new Map(numbered('heading address', links)))
    for (const row of rows) {
      const cells = new Map<string, string>()
      row.children.forEach((cell, index) => {
        const { pieces, comments } = this.#pieces(cell.children)
        const column = columns[index] ?? `column ${index + 1}`
        for (const [name, value] of isRead
          ? cellOf(column, pieces)
          : [[column, this.#slice(cell).replace(/^\|\s*|\s*\|$/g, '')] as const]) {
          const isTwice = name === 'handle of name' && (cells.get('handle') ?? '') !== ''
          if (value !== '') cells.set(isTwice ? 'name address' : name, value)
        }
        for (const [name, value] of numbered(`${column} comment`, comments)) cells.set(name, value)
      })
      this.#set(lineOf(row), isRead ? withHandle(cells) : new Map([['row', cells]]))
    }
  }

  /** A second table below a heading is of others, where its column of names is called otherwise. */
  #beginTable(who: string, line: number): void {
    if (this.#tableOf !== undefined && who !== '' && who !== this.#tableOf) this.#label(who, line)
    this.#tableOf = who
  }

  #list(list: List): void {
    const read = list.children.map((item) => {
      const [first, ...rest] = item.children
      return first?.type === 'paragraph'
        ? { item, line: this.#pieces(first.children), rest }
        : { item, line: undefined, rest: item.children }
    })
    const isOfWords = read.every(
      ({ line }) => line?.pieces.every(({ href }) => href === undefined) && LONE_WORD.test(textIn(line.pieces)),
    )
    const isLoose =
      ABOUT_PEOPLE.test(this.#heading) &&
      read.every(({ line }) => line !== undefined && personIn(line.pieces, true) !== undefined)
    for (const { item, line, rest } of read) {
      if (line && isOfWords) this.#set(lineOf(item), new Map([['word', textIn(line.pieces)]]))
      else if (line) this.#item(item, line, isLoose)
      rest.forEach((node) => this.#block(node))
    }
  }

  #item(item: ListItem, { pieces, comments }: ReturnType<typeof piecesOf>, isLoose: boolean): void {
    const handles = handlesIn(pieces)
    if (handles)
      this.#set(
        lineOf(item),
        handles.map((handle) => new Map([['handle', handle]])),
      )
    else {
      const person = personIn(pieces, isLoose)
      if (person) this.#person(person, comments, lineOf(item))
      else this.#set(lineOf(item), this.#slice(item.children[0]!))
    }
  }

  #paragraph(paragraph: Paragraph): void {
    if (this.#columns) return this.#lines(this.#slice(paragraph).split('\n'), lineOf(paragraph))
    const lines = linesOf(paragraph)
    const people = lines.map(({ nodes }) => personIn(this.#pieces(nodes).pieces, false))
    if (people.every((person) => person === undefined)) {
      const label = this.#slice(paragraph)
      return LABEL.test(label) ? this.#label(label, lineOf(paragraph)) : this.#text(paragraph)
    }
    lines.forEach(({ nodes, line }, index) => {
      const person = people[index]
      const { pieces, comments } = this.#pieces(nodes)
      // Within sentences a handle is no entry of a list.
      if (person && (person.has('name') || pieces.length === 1)) this.#person(person, comments, line)
      else this.#set(line, textIn(pieces))
    })
  }

  /** Lines of a plain file: of commas below a heading that names their columns, or a person each. */
  #lines(lines: readonly string[], first: number): void {
    lines.forEach((text, index) => {
      if (text.trim() === '') return
      const cells = this.#columns && cellsOf(text)
      if (cells && this.#columns) {
        const columns = this.#columns
        const row = cells.map((cell, at): [string, string] => [columns[at] ?? `column ${at + 1}`, cell])
        this.#set(first + index, new Map(row.filter(([, cell]) => cell !== '')))
      } else this.#set(first + index, personIn([{ text }], false) ?? text)
    })
  }

  #person(person: Parts, comments: readonly string[], line: number): void {
    this.#set(line, new Map([...person, ...numbered('comment', comments)]))
  }

  #text(node: RootContent): void {
    this.#set(lineOf(node), this.#slice(node))
  }

  /** Two things can stand in one line, such as an item and the one within it. */
  #set(line: number, value: Value): void {
    let name = `line ${line}`
    for (let count = 2; this.#values.has(name); count++) name = `line ${line} (${count})`
    this.#values.set(name, value)
  }

  #slice({ position }: Pick<RootContent, 'position'>): string {
    return position ? this.#source.slice(position.start.offset, position.end.offset) : ''
  }

  #pieces(nodes: readonly PhrasingContent[]): ReturnType<typeof piecesOf> {
    return piecesOf(nodes.map((node) => this.#resolved(node)))
  }

  /** A link whose address stands elsewhere in the file, as any other. */
  #resolved(node: PhrasingContent): PhrasingContent {
    if (node.type === 'linkReference') {
      const definition = this.#definitions.get(node.identifier)
      if (definition === undefined) return { type: 'text', value: this.#slice(node) }
      return { type: 'link', url: definition.url, children: node.children }
    }
    if ('children' in node) return { ...node, children: node.children.map((child) => this.#resolved(child)) }
    return node
  }
}

const lineOf = ({ position }: Pick<RootContent, 'position'>): number => position?.start.line ?? 0

const textIn = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const numbered = (name: string, values: readonly string[]): [string, string][] =>
  values.map((value, index) => [index === 0 ? name : `${name} ${index + 1}`, value])

/** A row whose names lead to their profiles needs no column for handles. */
function withHandle(cells: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...cells].map(([name, value]) => [name === 'handle of name' ? 'handle' : name, value]))
}

/** The lines of a paragraph. */
function linesOf({ children, position }: Paragraph): { nodes: PhrasingContent[]; line: number }[] {
  let line = position?.start.line ?? 0
  const lines = [{ nodes: [] as PhrasingContent[], line }]
  const next = (): void => void lines.push({ nodes: [], line: ++line })
  for (const node of children) {
    if (node.type === 'break') next()
    else if (node.type !== 'text') lines.at(-1)!.nodes.push(node)
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) next()
        if (value !== '') lines.at(-1)!.nodes.push({ type: 'text', value })
      })
    }
  }
  return lines.filter(({ nodes }) => nodes.length > 0)
}

function cellsOf(line: string): string[] | undefined {
  try {
    return parse(line, { relaxQuotes: true, trim: true })[0]
  } catch {
    return undefined
  }
}

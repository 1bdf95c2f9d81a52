import type { List, PhrasingContent, RootContent, Table } from 'mdast'

import type { Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import { markdownTree } from './markdownTree.ts'
import type { Lose } from './source.ts'

/** What a column of a table of adopters is about, by its heading in lower case. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  [
    'name',
    /^(?:(?:name|organi[sz]ation|company|adopter|(?:end )?user|institution|project|vendor|product)(?: ?\/ ?\w+)?(?: name)?|organi[sz]ations|companies|adopters|(?:end )?users)$/,
  ],
  ['site', /^(?:web ?site|home ?page|site|url)$/],
  ['since', /^(?:since|adopted(?: since)?|in use since|using since|start(?:ed)?(?: date)?)$/],
  ['level', /^(?:status|level|stage|environment|adoption(?: level| stage)?|usage(?: level| stage))$/],
  ['industry', /^(?:industry|sector|vertical|industry vertical)$/],
  [
    'use',
    /^(?:use[- ]?cases?|(?:description of )?us(?:e|age)|description|success stor(?:y|ies)|how .*\bus(?:e|es|ing)\b.*)$/,
  ],
]

/** A name that a list or a table has alone: a few words without the end of a sentence. */
const NAME = /^[\p{L}\p{N}][^.!?:;]*(?:\.[^\s.!?:;]+)*\.?$/u

/** The separator between a name and its description. */
const SEPARATOR = /^\s*(?:[-–—:|]\s+|$)/

/**
 * Reads a Markdown file that lists adopters. Each heading, row, item and other block is listed under the number of its line: a
 * heading as `heading 2`, an adopter as what is said of it, and what names none as a text.
 */
export function readAdopters(text: string, lose: Lose): Value | undefined {
  if (text.length > LONGEST_FILE) return lose('', '', `it is longer than ${LONGEST_FILE} characters`)
  if (text.trim() === '') return lose('', '', 'it holds nothing')
  const values = new AdopterReader(text).read()
  return values.size > MOST_VALUES ? lose('', '', `it holds more than ${MOST_VALUES} values`) : values
}

class AdopterReader {
  readonly #source: string
  readonly #values = new Map<string, Value>()
  readonly #addresses = new Map<string, string>()

  constructor(source: string) {
    this.#source = source
  }

  read(): Map<string, Value> {
    const { children } = markdownTree(this.#source)
    for (const node of children) if (node.type === 'definition') this.#addresses.set(node.identifier, node.url)
    children.forEach((node) => this.#block(node))
    return this.#values
  }

  #block(node: RootContent): void {
    if (node.type === 'heading')
      this.#set(node, new Map([[`heading ${node.depth}`, this.#partsOf(node.children).text]]))
    else if (node.type === 'table') this.#table(node)
    else if (node.type === 'list') this.#list(node)
    else if (node.type !== 'definition' && node.type !== 'thematicBreak') this.#set(node, this.#slice(node))
  }

  #table({ children: [header, ...rows] }: Table): void {
    const columns = columnsOf(header?.children.map(({ children }) => this.#partsOf(children).text) ?? [])
    for (const row of rows) {
      const cells = new Map<string, string>()
      for (const [index, { children }] of row.children.entries()) {
        const column = columns[index] ?? `column ${index + 1}`
        const { text, links, images } = this.#partsOf(children)
        // A badge says its word beside the picture.
        const isBadge = column === 'level' && text === '' && images.length === 1
        if (isBadge || text !== '') cells.set(column, isBadge ? images[0]!.alt : text)
        links.forEach((href, at) => cells.set(numbered(`${column} address`, at), href))
        if (!isBadge) images.forEach(({ href }, at) => cells.set(numbered(`${column} image`, at), href))
      }
      this.#set(row, columns.includes('name') ? cells : new Map([['row', cells]]))
    }
  }

  /** Each item is an adopter that begins with a link or a name in bold; or all are names alone. */
  #list({ children }: List): void {
    const items = children.map((item) => {
      const [first, ...rest] = item.children
      return { item, nodes: first?.type === 'paragraph' ? first.children : undefined, first, rest }
    })
    const areNames = items.every(
      ({ nodes, rest }) =>
        rest.length === 0 && nodes?.length === 1 && nodes[0]?.type === 'text' && isName(nodes[0].value),
    )
    for (const { item, nodes, first, rest } of items) {
      const read = nodes && (areNames ? new Map([['word', this.#partsOf(nodes).text]]) : this.#itemOf(nodes))
      if (read || first) this.#set(item, read ?? this.#slice(first!))
      rest.forEach((node) => this.#set(node, this.#slice(node)))
    }
  }

  #itemOf([first, ...others]: readonly PhrasingContent[]): Map<string, Value> | undefined {
    const isLinked = first?.type === 'link' || first?.type === 'linkReference'
    if (!isLinked && first?.type !== 'strong') return undefined
    const head = this.#partsOf([first])
    const name = head.text.replace(/:$/, '')
    const { text, links } = this.#partsOf(others)
    const isSeparate = SEPARATOR.test(text) || head.text.endsWith(':')
    if (!isSeparate || name === '' || head.images.length > 0) return undefined
    return new Map<string, Value>([
      ['name', name],
      ...head.links.map((href, at): [string, string] => [numbered('name address', at), href]),
      ['use', text.replace(SEPARATOR, '')],
      ...links.map((href, at): [string, string] => [numbered('use address', at), href]),
    ])
  }

  /** The words of a line, and the addresses in it. Line breaks are spaces. */
  #partsOf(nodes: readonly PhrasingContent[]): {
    text: string
    links: string[]
    images: { alt: string; href: string }[]
  } {
    const links: string[] = []
    const images: { alt: string; href: string }[] = []
    const visit = (node: PhrasingContent): string => {
      if (node.type === 'image') images.push({ alt: node.alt ?? '', href: node.url })
      const href =
        node.type === 'link' ? node.url : node.type === 'linkReference' ? this.#addresses.get(node.identifier) : ''
      if (href) links.push(href)
      if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return ' '
      if ('children' in node) return node.children.map(visit).join('')
      return 'value' in node && node.type !== 'html' ? node.value : ''
    }
    const text = nodes.map(visit).join('').replace(/\s+/g, ' ')
    return { text: text.trimEnd() === '' ? '' : text.replace(/ $/, ''), links, images }
  }

  /** Two things can begin in one line, such as an item and the one within it. */
  #set(node: Pick<RootContent, 'position'>, value: Value): void {
    const line = `line ${node.position?.start.line ?? 0}`
    let name = line
    for (let count = 2; this.#values.has(name); count++) name = `${line} (${count})`
    this.#values.set(name, value)
  }

  #slice({ position }: Pick<RootContent, 'position'>): string {
    return position ? this.#source.slice(position.start.offset, position.end.offset) : ''
  }
}

const isName = (text: string): boolean =>
  text.length <= 60 && text.split(/\s+/).length <= 6 && !text.includes('\n') && NAME.test(text)

const numbered = (name: string, index: number): string => (index === 0 ? name : `${name} ${index + 1}`)

/** What each column holds, under names that are all different: that of its kind, or its own heading. */
function columnsOf(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading, index) => {
    const written = heading.toLowerCase().trim()
    const kind = COLUMNS.find(([name, pattern]) => !taken.has(name) && pattern.test(written))?.[0] ?? written
    const name = kind === '' || taken.has(kind) ? `column ${index + 1}` : kind
    taken.add(name)
    return name
  })
}

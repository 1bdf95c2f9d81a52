import type { Element, Root as HastRoot } from 'hast'
import { type Handle, type State as TreeState, toMdast } from 'hast-util-to-mdast'
import type { BlockContent, List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Info, type State, toMarkdown } from 'mdast-util-to-markdown'

import { textOf } from './linkToHeadings.ts'

/** Writes the tree of a page as Markdown, its paragraphs wrapped at a column. */
export function writeMarkdown(tree: HastRoot, width: number): string {
  const root = toMdast(tree, { document: true, handlers: { dl: facts, wbr: () => undefined } }) as Root
  tidy(root)
  const markdown = toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      // Cells as wide as the widest of their column would make most of a long table spaces.
      gfmToMarkdown({ tablePipeAlign: false }),
      {
        // Code hosts read mathematics between dollar signs.
        unsafe: [{ character: '$', after: '\\S', inConstruct: 'phrasing' }],
        handlers: {
          inlineCode: unbroken(defaultHandlers.inlineCode),
          link: unbroken(defaultHandlers.link),
          paragraph: (node: Paragraph, parent: Parents | undefined, state: State, info: Info) =>
            wrap(defaultHandlers.paragraph(node, parent, state, info), width - indentOf(state)),
        },
      },
    ],
  })
  return markdown.replaceAll(UNBROKEN, ' ').replaceAll('\u00A0· ', ' · ')
}

/** Labels and values: a point of a list for each, the label before its value. */
const facts: Handle = (state, list) => {
  const items = list.children.flatMap((group) => (group.type === 'element' ? fact(state, group) : []))
  return { type: 'list', ordered: false, spread: false, children: items } satisfies List
}

function fact(state: TreeState, { children }: Element): ListItem[] {
  const [label, value] = children.filter((child) => child.type === 'element')
  if (!label || !value) return []
  const name: PhrasingContent = {
    type: 'strong',
    children: [...(state.all(label) as PhrasingContent[]), { type: 'text', value: ':' }],
  }
  const [first, ...rest] = state.toFlow(state.all(value)) as BlockContent[]
  // A link that is called as what it is says so once.
  if (first && textOf(label).toLowerCase() === textOf(value).toLowerCase())
    return [{ type: 'listItem', spread: false, children: [first, ...rest] }]
  const isLine = first?.type === 'paragraph'
  const line: PhrasingContent[] = isLine ? [{ type: 'text', value: ' ' }, ...first.children] : []
  const below = isLine || !first ? rest : [first, ...rest]
  return [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [name, ...line] }, ...below] }]
}

/** Lists of single lines stand close; addresses have no spaces; nothing is HTML. */
function tidy(node: Nodes): void {
  if (node.type === 'link') node.url = node.url.replaceAll(' ', '%20')
  if (!('children' in node)) return
  const children = (node.children as Nodes[]).filter(({ type }) => type !== 'html')
  children.forEach(tidy)
  node.children = children as never
  if (node.type === 'listItem') node.spread = !node.children.every(isClose)
  if (node.type === 'list') node.spread = node.children.some(({ spread }) => spread)
}

const isClose = (node: Nodes, index: number): boolean =>
  node.type === 'list' ? !node.spread : node.type === 'paragraph' && index === 0

// Three for a numbered point; of a point without a number that is one too many.
const indentOf = ({ stack }: State): number =>
  stack.filter((construct) => construct === 'listItem' || construct === 'blockquote').length * 3

// A tree that was read from HTML has no such character.
const UNBROKEN = '\0'

/** Keeps what a handler writes on one line. */
const unbroken =
  <Node>(write: (node: Node, parent: Parents | undefined, state: State, info: Info) => string) =>
  (node: Node, parent: Parents | undefined, state: State, info: Info): string =>
    write(node, parent, state, info).replaceAll(' ', UNBROKEN)

// What would begin a list, a heading, a quote, code, a table or an underline if a line began with it. A separator
// stays with what is before it.
const NO_BEGINNING = /^(?:[-+*·–]|#{1,6}|\d{1,9}[.)]|[=-]+|(?:[>|<:]|~~~|```).*|)$/

/** Breaks a paragraph at spaces, never where the next line would be read as something else. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  let line: string | undefined
  for (const word of paragraph.split(' ')) {
    if (line === undefined) line = word
    else if (line.length + 1 + word.length <= width || NO_BEGINNING.test(word) || line.endsWith(' ')) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].join('\n')
}

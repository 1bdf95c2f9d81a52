import type { ListItem, PhrasingContent, TableCell, TableRow } from 'mdast'

/** A place in a file, as the parser counts it. */
interface Point {
  line: number
  column: number
  offset: number
}

/** Letters that mean nothing in Markdown, or an address that they lead to. An underscore within a word is one of them. */
const PIECE =
  /\[((?:[^\p{Cc}\\`*_<>&![\]|]|(?<=[a-z\d])_(?=[a-z\d])|&(?= ))+)\]\(((?:https?:\/\/|mailto:)[\w./#?=%+~@,;:-]+)\)|(?:[^\p{Cc}\\`*_<>&![\]|]|(?<=[a-z\d])_(?=[a-z\d])|&(?= ))+/giuy

/** An item that is one line, and whose first letter begins nothing else than a text. */
const ITEM = /^([*+-] {1,3})([\p{L}@[].*[^ ])$/u

/** The marker of a line that may be a plain item; undefined otherwise. */
export const markerOf = (line: string): string | undefined => ITEM.exec(line)?.[1]

/** An item of a list as the parser would read it; undefined where its line has more in it than texts and links. */
export function plainItem(line: string, start: Point): ListItem | undefined {
  const [, marker = '', content = ''] = ITEM.exec(line) ?? []
  const begin = moved(start, marker.length)
  const children = marker === '' ? undefined : inline(content, begin)
  if (!children) return undefined
  const position = { start: begin, end: moved(start, line.length) }
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children, position }],
    position: { start, end: position.end },
  }
}

/** A row of a table as the parser would read it; undefined where its line has more in it than texts and links. */
export function plainRow(line: string, start: Point): TableRow | undefined {
  if (line.length < 3 || !line.endsWith('|')) return undefined
  const cells: TableCell[] = []
  let at = 0
  for (const text of line.slice(1, -1).split('|')) {
    const begin = at + 1 + (text.length - text.trimStart().length)
    const children = text.trim() === '' ? [] : inline(text.trim(), moved(start, begin))
    if (!children) return undefined
    const isLast = at + 1 + text.length === line.length - 1
    const end = at + 1 + text.length + (isLast ? 1 : 0)
    cells.push({ type: 'tableCell', children, position: { start: moved(start, at), end: moved(start, end) } })
    at += 1 + text.length
  }
  return { type: 'tableRow', children: cells, position: { start, end: moved(start, line.length) } }
}

function inline(text: string, start: Point): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  PIECE.lastIndex = 0
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    const [whole, label, url] = PIECE.exec(text) ?? []
    if (whole === undefined) return undefined
    const position = { start: moved(start, at), end: moved(start, at + whole.length) }
    if (label === undefined || url === undefined) nodes.push({ type: 'text', value: whole, position })
    else {
      const within = { start: moved(position.start, 1), end: moved(position.start, 1 + label.length) }
      nodes.push({
        type: 'link',
        title: null,
        url,
        children: [{ type: 'text', value: label, position: within }],
        position,
      })
    }
  }
  return nodes
}

const moved = ({ line, column, offset }: Point, by: number): Point => ({
  line,
  column: column + by,
  offset: offset + by,
})

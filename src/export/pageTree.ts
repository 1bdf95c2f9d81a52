import type { Element, ElementContent, Root } from 'hast'

import { isElement, isHeading, linkToHeadings, textOf } from './linkToHeadings.ts'
import { parseMarkup } from './parseMarkup.ts'

/**
 * The tree of a page as a reader of plain text needs it: without what only a browser can do, with words and marks in
 * place of what style sheets show, and with anchors that code hosts give to headings.
 */
export function pageTree(html: string): Root {
  const tree = parseMarkup(html)
  tree.children = tree.children.flatMap((node) => (node.type === 'element' ? readable(node, 1) : []))
  linkToHeadings(tree)
  return tree
}

const hasClass = (node: ElementContent | undefined, name: string): boolean =>
  isElement(node) && [node.properties.className].flat().includes(`mh:${name}`)

const slotOf = ({ properties }: Element): unknown => properties.dataSlot

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

const text = (value: string): ElementContent => ({ type: 'text', value })

/** An element as plain text has it, or what stands in its place. `level` is that of the heading above it. */
function readable(node: Element, level: number): ElementContent[] {
  if (hasClass(node, 'logo')) return logoLine(node)
  if (isOnlyForBrowsers(node)) return []
  if (slotOf(node) === 'subscribe-menu' || slotOf(node) === 'published-calendars') return subscribeLine(node)
  if (hasClass(node, 'group-table') && hasFolds(node)) return groupChapters(node, level)
  let below = level
  // What is folded says it again.
  const said = hasClass(node, 'short-item') && hasFolds(node) ? without('row-access', node) : node
  const children = spaced(
    named(said.children).flatMap((child) => {
      if (!isElement(child)) return [child]
      below = headingIn(child) ?? below
      return readable(child, below)
    }),
  )
  return inPlainText(node, children, level)
}

/** What stands for an element with the look that a style sheet gives it. */
function inPlainText(node: Element, children: ElementContent[], level: number): ElementContent[] {
  const { tagName } = node
  if (hasClass(node, 'group-caption') || node.children.some((child) => hasClass(child, 'group-caption')))
    return children
  if (hasClass(node, 'short-item')) return [{ ...node, children: unfolded(children) }]
  if (hasClass(node, 'short-head')) {
    const more = tagName === 'summary' ? dateIn(children) : besideName(node, level)
    return [element(`h${Math.min(level + 1, 6)}`, nameIn(children)), ...more]
  }
  if (tagName === 'summary') return [element(`h${Math.min(level + 1, 6)}`, children)]
  if (tagName === 'header')
    return [
      element(
        'header',
        unboxed(children).toSorted((a, b) => rank(a) - rank(b)),
      ),
    ]
  if (tagName === 'td' || tagName === 'th') return [{ ...node, children: onOneLine(children) }]
  if (hasClass(node, 'callout')) return [element('blockquote', children)]
  if (hasClass(node, 'item-text')) return [{ ...node, children: withKind(children) }]
  if (tagName !== 'ul' && hasClass(node, 'row-acts')) return [element('p', inRow(children.filter(hasWords)))]
  if (hasClass(node, 'row')) return [element('p', joined(children.filter(isElement).map((item) => item.children)))]
  if (hasClass(node, 'when')) return [element('p', joined(lines(unboxed(children))))]
  if (hasClass(node, 'row-access')) return [element('p', [element('em', children)])]
  if (hasClass(node, 'chip')) return [element('span', [element('em', children)])]
  if (hasClass(node, 'dates') || hasClass(node, 'later')) return [element('ul', children)]
  if (/^[ou]l$/.test(tagName) && children.some(hasHeading)) return children.flatMap(chapter)
  if (hasClass(node, 'item-head')) return [element('p', joined(children.filter(isElement).map(unwrapped)))]
  if (hasClass(node, 'badge') || hasClass(node, 'badge-plain')) return [element(tagName, [element('em', children)])]
  if (hasClass(node, 'entry-name') || hasClass(node, 'callout-title')) return [element('p', [strong(children)])]
  if (tagName === 'p' && hasClass(node, 'eyebrow')) return [element('p', [element('em', children)])]
  return [{ ...node, children }]
}

/** The level of a heading, or of the one in the caption of a table. */
function headingIn(node: Element): number | undefined {
  if (isHeading(node)) return Number(node.tagName[1])
  const caption = node.children.find((child) => hasClass(child, 'group-caption'))
  return isElement(caption) ? caption.children.filter(isElement).map(headingIn).find(Boolean) : undefined
}

const hasFolds = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && (child.tagName === 'details' || hasFolds(child)))

/** An element without what is of a class in it. */
const without = (name: string, node: Element): Element => ({
  ...node,
  children: node.children
    .filter((child) => !hasClass(child, name))
    .map((child) => (isElement(child) ? without(name, child) : child)),
})

/** A table whose rows unfold has more in them than a table of a document can hold: each row is a chapter. */
function groupChapters(table: Element, level: number): ElementContent[] {
  const rows = table.children.filter(isElement).flatMap(({ children }) => children.filter(isElement))
  return rows.flatMap((row) => {
    const [name, ...cells] = row.children.filter(isElement)
    return name?.properties.scope === 'row' ? [{ ...row, tagName: 'div', children: chapterOf(name, cells, level) }] : []
  })
}

function chapterOf(name: Element, cells: readonly Element[], level: number): ElementContent[] {
  const [title, ...lines] = unboxed(name.children).filter(isElement)
  const fold = lines.find((each) => hasClass(each, 'group-more'))
  const more = fold?.children.find((each) => hasClass(each, 'short-more'))
  // The fold names the people with all that is known of them.
  const hasMembers = isElement(more) && hasMembersIn(more)
  const shown = cells.filter(({ properties, children }) => {
    const isOfPeople = properties.dataColumn === 'leads' || properties.dataColumn === 'members'
    return children.length > 0 && !(isOfPeople && hasMembers)
  })
  return [
    element(`h${Math.min(level + 1, 6)}`, title ? contentOf(title, level) : []),
    ...lines.flatMap((each) => (each === fold ? [] : readable(each, level + 1))),
    ...(isElement(more) ? readable(more, level + 1) : []),
    ...shown.flatMap((cell) => cellLines(cell, level + 1)),
  ]
}

const contentOf = (node: Element, level: number): ElementContent[] =>
  node.children.flatMap((child) => (isElement(child) ? readable(child, level) : [child]))

const hasMembersIn = (node: Element): boolean =>
  node.properties.dataPart === 'members' || node.children.some((child) => isElement(child) && hasMembersIn(child))

/** Meetings as chapters of their own; what else a cell holds as a line behind the head of its column. */
function cellLines(cell: Element, level: number): ElementContent[] {
  const [list] = cell.children
  if (isElement(list) && hasClass(list, 'group-meetings')) return readable(list, level)
  const items = isElement(list) && list.tagName === 'ul' ? list.children.filter(isElement) : [cell]
  const label = strong([text(`${String(cell.properties.dataLabel)}:`)])
  return [element('p', [label, text(' '), ...joined(items.map((item) => spaced(contentOf(item, level))))])]
}

/** What kind an entry is stands below its name on a page, and behind it in a document. */
function withKind(children: ElementContent[]): ElementContent[] {
  const [head, meta, ...rest] = children
  if (!isElement(head) || !isElement(meta) || !hasClass(meta, 'meta')) return children
  const [kind, ...more] = meta.children
  if (!isElement(kind) || kind.tagName !== 'span') return children
  const behind = meta.tagName === 'p' ? meta.children : [kind]
  const below = meta.tagName === 'p' ? [] : [{ ...meta, children: more }]
  return [{ ...head, children: [...head.children, text(' – '), ...behind] }, ...below, ...rest]
}

/** Buttons side by side, and what is said before them. */
const inRow = (parts: readonly ElementContent[]): ElementContent[] =>
  parts.flatMap((part, index) => {
    const before = parts[index - 1]
    return before ? [text(hasClass(before, 'meta') ? ' ' : ' · '), part] : [part]
  })

/** What a row holds, folded or not. */
const unfolded = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child) =>
    isElement(child) && (child.tagName === 'details' || hasClass(child, 'short-text')) ? child.children : [child],
  )

/** The name alone of what a row is about. What stands beside and below it is said again by what is folded. */
const nameIn = (children: readonly ElementContent[]): ElementContent[] => strongIn(children) ?? [...children]

function strongIn(children: readonly ElementContent[]): ElementContent[] | undefined {
  for (const child of children.filter(isElement)) {
    const found = child.tagName === 'strong' ? child.children : strongIn(child.children)
    if (found) return found
  }
  return undefined
}

/** What stands beside and below the name of a row that has nothing folded. */
function besideName({ children: [head, ...below] }: Element, level: number): ElementContent[] {
  const beside = isElement(head) ? head.children.filter((child) => !hasClass(child, 'entry-name')) : []
  const parts = [...beside, ...below].filter(isElement).map((part) => readable(part, level))
  return parts.length > 0 ? [element('p', joined(parts))] : []
}

/** The date of a row, of which nothing else says when it is. */
const dateIn = (children: readonly ElementContent[]): ElementContent[] => {
  const date = children.find((child) => isElement(child) && hasClass(child, 'short-date'))
  const parts = isElement(date) ? date.children.filter(isElement) : []
  const lines = parts.filter((part) => hasClass(part, 'short-chips') || hasClass(part, 'short-when')).filter(hasWords)
  return lines.length > 0 ? [element('p', joined(lines.map((line) => line.children)))] : []
}

/** What is in a paragraph, for a line that it shares with others. */
const unwrapped = (part: Element): ElementContent[] => (part.tagName === 'p' ? part.children : [part])

/** The lines of a cell, which is one line in Markdown. */
function onOneLine(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = []
  let isOpen = false
  for (const child of children) {
    const isBlock = isElement(child) && /^(?:div|li|p|ul)$/.test(child.tagName)
    if (isBlock) lines.push(onOneLine(child.children))
    else if (isOpen) lines.at(-1)!.push(child)
    else lines.push([child])
    isOpen = !isBlock
  }
  return joined(
    lines.filter((line) => line.length > 0),
    '; ',
  )
}

const hasWords = (node: ElementContent): boolean => textOf(node).trim() !== ''

/** The content of paragraphs that stand one below the other, but for those without words. */
const lines = (children: readonly ElementContent[]): ElementContent[][] =>
  children
    .filter(isElement)
    .map((line) => line.children)
    .filter((line) => line.some(hasWords))

/** What boxes of a layout hold, one after the other. */
const unboxed = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child) => (isElement(child) && child.tagName === 'div' ? unboxed(child.children) : [child]))

/** The heading of a page is the first that a document says; its links come last. */
const rank = (node: ElementContent): number =>
  isElement(node) && isHeading(node) ? 0 : isElement(node) && node.tagName === 'nav' ? 2 : 1

const hasHeading = (node: ElementContent): boolean =>
  isElement(node) && node.children.some((child) => isElement(child) && isHeading(child))

/** An entry of a list that has a heading is a chapter of a document. */
const chapter = (item: ElementContent): ElementContent[] => (isElement(item) ? [{ ...item, tagName: 'div' }] : [])

/** What a link belongs to, which a document says around it. */
const isContext = (node: Element): boolean => hasClass(node, 'unseen') && /^ – \S/.test(textOf(node))

/** Menus, forms, pictures and what only eyes or only ears are meant to have. */
function isOnlyForBrowsers(node: Element): boolean {
  const { tagName, properties } = node
  if (/^(button|form|img|script|svg)$/.test(tagName) || properties.popover !== undefined) return true
  if (properties.dataSpan !== undefined) return true
  if (['filter-bar', 'letters', 'slot-day', 'slot-own'].some((name) => hasClass(node, name))) return true
  return properties.ariaHidden === 'true' || isContext(node)
}

const strong = (children: ElementContent[]): Element => element('strong', children)

/** What kind an entry is stands above its name on a page, and behind it in a document. */
function named(children: ElementContent[]): ElementContent[] {
  const [kind, name, ...rest] = children
  if (!isElement(kind) || !isElement(name) || !hasClass(kind, 'eyebrow') || !hasClass(name, 'entry-name'))
    return children
  const kinds = kind.children.filter((part) => !isElement(part) || !isOnlyForBrowsers(part))
  return [element('p', [strong(name.children), text(' – '), ...joined(kinds.map((part) => [part]))]), ...rest]
}

function joined(parts: readonly ElementContent[][], separator = ' · '): ElementContent[] {
  return parts.flatMap((part, index) => (index > 0 ? [text(separator), ...part] : part))
}

const inline = new Set(['a', 'bdi', 'code', 'em', 's', 'span', 'strong', 'time'])

/** Style sheets keep elements of one line apart; plain text needs a space. */
function spaced(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1]
    const isBoth = isElement(before) && isElement(child) && inline.has(before.tagName) && inline.has(child.tagName)
    return isBoth ? [text(' '), child] : [child]
  })
}

/** The logo for light backgrounds, which is what most documents have. */
function logoLine({ children: [logo] }: Element): ElementContent[] {
  return isElement(logo)
    ? [element('p', [{ ...logo, properties: { src: logo.properties.src, alt: logo.properties.alt } }])]
    : []
}

/** A menu that holds for all times, as one line of links. */
function subscribeLine(menu: Element): ElementContent[] {
  const found: Element[] = []
  const collect = (node: Element): void => {
    if (node.tagName === 'a' || node.tagName === 'button') found.push(node)
    else node.children.filter(isElement).forEach(collect)
  }
  collect(menu)
  const [label, ...links] = found
  if (label?.tagName !== 'button') return []
  return [element('p', [...label.children, text(': '), ...joined(links.map((link) => [withoutNote(link)]))])]
}

const withoutNote = (link: Element): Element => ({
  ...link,
  children: link.children.filter((child) => !hasClass(child, 'entry-note')),
})

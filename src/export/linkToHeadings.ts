import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root } from 'hast'

export const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element'

export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

/** Points each link within the page to the heading that its target is, has, or stands under. */
export function linkToHeadings(tree: Root): void {
  const slugger = new GithubSlugger()
  const anchors = new Map<unknown, string>()
  const links: Element[] = []
  let current = ''
  const visit = (node: Element): void => {
    if (isHeading(node)) current = slugger.slug(textOf(node))
    if (node.tagName === 'a' && String(node.properties.href).startsWith('#')) links.push(node)
    // An anchor is set before its heading is met: an element with a heading of its own is that heading's.
    const isOverHeading = node.children.some((child) => isElement(child) && isHeading(child))
    if (node.properties.id !== undefined && !isOverHeading) anchors.set(node.properties.id, current)
    node.children.filter(isElement).forEach((child) => {
      visit(child)
      if (isOverHeading && isHeading(child) && node.properties.id !== undefined)
        anchors.set(node.properties.id, current)
    })
  }
  tree.children.forEach((node) => node.type === 'element' && visit(node))
  for (const link of links) {
    const anchor = anchors.get(String(link.properties.href).slice(1))
    if (anchor !== undefined) link.properties.href = `#${anchor}`
  }
}

/** The words of a heading as a code host reads them to make its anchor. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return isElement(node) ? node.children.map(textOf).join('') : ''
}

import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { Element, ElementContent, Root } from 'hast'

// XML has no control characters and no halves of characters, and a page shows none.
const noXmlCharacter = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu

/**
 * The tree of markup that React wrote, which is well-formed XML too: it closes every element, quotes every attribute and
 * names no character but the five of XML.
 */
export function parseMarkup(markup: string): Root {
  const { root } = parseXml(`<root>${markup.replaceAll(noXmlCharacter, '')}</root>`)
  return { type: 'root', children: root ? contentOf(root) : [] }
}

const contentOf = ({ children }: XmlElement): ElementContent[] =>
  children.flatMap((node): ElementContent[] => {
    if (node instanceof XmlElement) return [elementOf(node)]
    return node instanceof XmlText ? [{ type: 'text', value: node.text }] : []
  })

const elementOf = (node: XmlElement): Element => ({
  type: 'element',
  tagName: node.name,
  properties: Object.fromEntries(Object.entries(node.attributes).map(propertyOf)),
  children: contentOf(node),
})

/** An attribute as a tree of HTML has it: `data-slot` is `dataSlot`. */
const propertyOf = ([name, value]: [string, string]): [string, string | string[]] =>
  name === 'class'
    ? ['className', value.split(' ')]
    : [name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]

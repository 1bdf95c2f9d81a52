import { expect } from 'vitest'
import { utils } from 'vitest/browser'

const { generateAriaTree, renderAriaTree } = utils.aria

// A tree stands in a test as it is, without quotes around it.
expect.addSnapshotSerializer({ test: (value) => typeof value === 'string', serialize: String })

// Browsers tell assistive technology nothing of what is not visible; the tree has it where styles write it.
const unheard = new CSSStyleSheet()
unheard.replaceSync(String.raw`
  [data-count]::after, .mh\:when-whose::before, .mh\:when-whose::after, .mh\:their-time::after { content: none !important }
`)

function treeOf(element: Element): string {
  document.adoptedStyleSheets.push(unheard)
  const tree = renderAriaTree(generateAriaTree(element))
  document.adoptedStyleSheets.pop()
  return tree
}

/** What a screen reader says of an element: roles, names, states and words, in their order, without addresses. */
export const heard = (element: Element): string => treeOf(element).replaceAll(/:\n +- \/url: .*/g, '')

/** Where the links within an element lead, by the names that a list of links has for them. */
export function placesHeard(element: Element): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  for (const [, name = '', href = ''] of treeOf(element).matchAll(/link "(.*)":\n +- \/url: (.*)/g)) {
    places.set(name, (places.get(name) ?? new Set()).add(href))
  }
  return places
}

/** The landmarks and headings of it alone, by which readers find their way. */
export const outlineHeard = (element: Element): string =>
  heard(element)
    .split('\n')
    .filter((line) =>
      /^ *- (?:heading|navigation|region|complementary|banner|contentinfo|main|search|form) /.test(line),
    )
    .join('\n')

import { Markdown } from '@storybook/addon-docs/blocks'
import { type ReactElement, useEffect, useState } from 'react'

/** The parts of the example above, read from its markup, so that they are what a style sheet of the site finds. */
export function Anatomy(): ReactElement | null {
  const [lines, setLines] = useState('')
  useEffect(() => {
    const example = document.querySelector('.docs-story')
    if (!example) return undefined
    const read = (): void => setLines(anatomyOf(example))
    read()
    const observer = new MutationObserver(read)
    observer.observe(example, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])
  if (lines === '') return null
  return (
    <Markdown>{`## Anatomy\n\nParts of the example above, by the names that a style sheet finds:\n\n${lines}`}</Markdown>
  )
}

/** The parts within an element, each once, as a nested list in Markdown. */
function anatomyOf(element: Element, depth = 0): string {
  const seen = new Set<string>()
  return slotsBelow(element)
    .flatMap((part) => {
      const { slot } = part.dataset
      if (slot === undefined || seen.has(slot)) return []
      seen.add(slot)
      const line = `${'  '.repeat(depth)}- \`<${part.localName} data-slot="${slot}">\`${roleText(part)}`
      return [line, anatomyOf(part, depth + 1)].filter(Boolean)
    })
    .join('\n')
}

/** The next elements with a `data-slot` on each way down. */
const slotsBelow = (element: Element): HTMLElement[] =>
  [...element.children].flatMap((child) =>
    child instanceof HTMLElement && child.dataset.slot !== undefined ? [child] : slotsBelow(child),
  )

const roleText = (part: Element): string => {
  const role = part.getAttribute('role')
  return role ? `, role ${role}` : ''
}

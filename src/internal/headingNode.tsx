import type { ReactElement, ReactNode } from 'react'

/** A level of heading in HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The level for what stands under a heading; HTML has none below 6. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

// Literals, since React asks of every element which of some forty names it has: one name that was put together
// is compared letter by letter, and from then on so are all.
const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const

/** A heading of the level that the page around it asks for. */
export function headingNode(level: HeadingLevel, content: ReactNode, id?: string): ReactElement {
  const Tag = tags[level]
  return <Tag id={id}>{content}</Tag>
}

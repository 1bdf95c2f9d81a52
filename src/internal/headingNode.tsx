import type { ReactElement, ReactNode } from 'react'

/** A level of heading in HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The level for what stands under a heading; HTML has none below 6. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

/** A heading of the level that the page around it asks for. */
export function headingNode(level: HeadingLevel, content: ReactNode, id?: string): ReactElement {
  const Tag = `h${level}` as const
  return <Tag id={id}>{content}</Tag>
}

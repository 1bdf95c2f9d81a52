import type { ReactElement, ReactNode } from 'react'

import { warnOnce } from '../prepare/warnOnce.ts'

/** A level of heading in HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The level of what stands under a heading. HTML has none below 6. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

// Literals: React compares the names of elements, and V8 compares names that were joined at run time letter by letter.
const tags: Readonly<Partial<Record<number, 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'>>> = {
  1: 'h1',
  2: 'h2',
  3: 'h3',
  4: 'h4',
  5: 'h5',
  6: 'h6',
}

interface HeadingProps {
  level: HeadingLevel
  id?: string
  /** How many entries follow, in words that stand behind the heading. */
  'data-count'?: string
  children: ReactNode
}

/** A heading of the level that the page around it asks for. */
export function Heading({ level, children, ...root }: HeadingProps): ReactElement {
  const Tag = tags[level]
  if (Tag) return <Tag {...root}>{children}</Tag>
  warnOnce(
    () => `headingLevel must be a whole number from 1 to 6; received ${JSON.stringify(level)}. The heading is an h6.`,
  )
  return <h6 {...root}>{children}</h6>
}

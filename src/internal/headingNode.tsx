import type { ReactElement, ReactNode } from 'react'

import { warnOnce } from './warnOnce.ts'

/** A level of heading in HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The level for what stands under a heading; HTML has none below 6. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

// Literals, since React compares the name of every element with some forty others. Names in source code are compared by
// their place in memory; once V8 has met one there that was put together, it compares them all letter by letter.
const tags: Readonly<Partial<Record<number, 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'>>> = {
  1: 'h1',
  2: 'h2',
  3: 'h3',
  4: 'h4',
  5: 'h5',
  6: 'h6',
}

/** A heading of the level that the page around it asks for; of the lowest where HTML has no such level. */
export function headingNode(level: HeadingLevel, content: ReactNode, id?: string): ReactElement {
  const Tag = tags[level]
  if (Tag) return <Tag id={id}>{content}</Tag>
  warnOnce(
    () => `headingLevel is ${JSON.stringify(level)}, so h6 stands for it; write a whole number from 1 to 6.`,
  )
  return <h6 id={id}>{content}</h6>
}

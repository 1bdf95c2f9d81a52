import type { ComponentProps, ReactElement } from 'react'

/** A level of heading in HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The level for what stands under a heading; HTML has none below 6. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

interface HeadingProps extends ComponentProps<'h2'> {
  level: HeadingLevel
}

/** A heading of the level that the page around it asks for. */
export function Heading({ level, ...rest }: HeadingProps): ReactElement {
  const Tag = `h${level}` as const
  return <Tag {...rest} />
}

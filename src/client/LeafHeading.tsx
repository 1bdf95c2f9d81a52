import type { ReactElement, ReactNode } from 'react'

interface LeafHeadingProps {
  /** From 1 to 6; the server has seen to that. */
  level: number
  id: string
  children: ReactNode
}

/** A heading within what runs in the browser. */
export function LeafHeading({ level, id, children }: LeafHeadingProps): ReactElement {
  const Tag = `h${level}` as 'h3'
  return <Tag id={id}>{children}</Tag>
}

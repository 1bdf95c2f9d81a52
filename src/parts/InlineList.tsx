import type { ReactElement, ReactNode } from 'react'

interface InlineListProps {
  /** Texts, and elements with keys. What is empty is left out. */
  items: readonly ReactNode[]
  /** Parts them for those who listen as well: without it, words would run into each other. */
  separator?: string
}

/** Several things on one line, with a separator between each two. */
export const InlineList = ({ items, separator = ' · ' }: InlineListProps): ReactElement => (
  <>{items.filter(Boolean).flatMap((item, index) => (index > 0 ? [separator, item] : [item]))}</>
)

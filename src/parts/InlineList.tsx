import type { ReactElement, ReactNode } from 'react'

interface InlineListProps {
  /** Texts, and elements with keys. What is empty is left out. */
  items: readonly ReactNode[]
  /** @default a dot that assistive technology passes over */
  separator?: string
}

/** Several things on one line, with a separator between each two. */
export function InlineList({ items, separator }: InlineListProps): ReactElement {
  const row: ReactNode[] = []
  for (const [index, item] of items.entries()) {
    if (!item) continue
    if (row.length > 0) {
      row.push(
        separator ?? (
          <span key={`separator ${index}`} aria-hidden="true">
            {' · '}
          </span>
        ),
      )
    }
    row.push(item)
  }
  return <>{row}</>
}

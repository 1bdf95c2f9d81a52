import type { ReactElement } from 'react'

/** Several links below each other. */
export function LinkList({ items }: { items: readonly ReactElement[] }): ReactElement {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>{item}</li>
      ))}
    </ul>
  )
}

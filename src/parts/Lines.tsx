import type { ReactElement } from 'react'

/** Things one below the other: a list where they are several. They have no names, and keep their order. */
export function Lines({ items }: { items: readonly ReactElement[] }): ReactElement {
  if (items.length === 1) return items[0]!
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

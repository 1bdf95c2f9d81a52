import { isValidElement, type ReactElement, type ReactNode } from 'react'

/** A label and what it says; nothing is shown where nothing is known. */
export type Fact = readonly [label: string, value: ReactNode]

// Data that no compiler saw may hold an object where a word belongs, which React would throw on.
function isKnown(value: ReactNode): boolean {
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'object' ? isValidElement(value) : Boolean(value)
}

/** Labels and values side by side, as a `<dl>`; none at all where nothing is known. */
export function factList(facts: readonly Fact[]): ReactElement | null {
  const rows: ReactElement[] = []
  for (const [label, value] of facts) {
    if (!isKnown(value)) continue
    rows.push(
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>,
    )
  }
  return rows.length > 0 ? <dl className="mh:facts">{rows}</dl> : null
}

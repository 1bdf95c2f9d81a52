import type { ReactElement, ReactNode } from 'react'

/** A label and what it says; nothing is shown where nothing is known. */
export type Fact = readonly [label: string, value: ReactNode]

const isKnown = (value: ReactNode): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== false && value !== ''

/** Labels and values side by side, as a `<dl>`; none at all where nothing is known. */
export function factList(facts: readonly Fact[]): ReactElement | null {
  const known = facts.filter(([, value]) => isKnown(value))
  if (known.length === 0) return null
  return (
    <dl className="mh:facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactElement, ReactNode } from 'react'

/** A label and what is known under it. An empty value is not shown. */
export interface Fact {
  label: string
  value: ReactNode
}

/** Labels and values as a `<dl>`; nothing where no value is known. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactElement | null {
  const known = facts.filter(({ value }) => Boolean(value))
  if (known.length === 0) return null
  return (
    <dl className="mh:facts">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactElement, ReactNode } from 'react'

/** A label and what is known under it. An empty value is not shown. */
export interface Fact {
  label: string
  /** Tells it from the others, where its label depends on its value. */
  name?: string
  value: ReactNode
  /** The value says what it is, so that its label is for assistive technology alone. */
  isPlain?: boolean
}

interface FactsProps {
  facts: readonly Fact[]
  /** Below each other, or on the line of words before them. */
  layout?: 'grid' | 'line'
}

/** Labels and values as a `<dl>`; nothing where no value is known. */
export function Facts({ facts, layout = 'grid' }: FactsProps): ReactElement | null {
  const known = facts.filter(({ value }) => Boolean(value))
  if (known.length === 0) return null
  return (
    <dl className={layout === 'line' ? 'mh:line-facts' : 'mh:facts'}>
      {known.map(({ label, name = label, value, isPlain }) => (
        <div key={name}>
          <dt className={isPlain ? 'mh:unseen' : undefined}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

'use client'

import type { ReactElement } from 'react'

interface FieldProps {
  label: string
  /** By which the script of static pages finds it. */
  name?: string
  value: string
  onValue: (value: string) => void
}

/** A field for words. */
export function SearchField({ label, hint, name, value, onValue }: FieldProps & { hint?: string }): ReactElement {
  return (
    <label className="mh:field mh:field-wide">
      {label}
      <input
        type="search"
        data-field={name}
        placeholder={hint}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </label>
  )
}

interface ChoiceProps extends FieldProps {
  /** The words of the choice that filters nothing. */
  any: string
  options: readonly (readonly [value: string, label: string])[]
}

/** A choice of one among several. */
export function Choice({ label, any, options, name, value, onValue }: ChoiceProps): ReactElement {
  return (
    <label className="mh:field">
      {label}
      <select data-field={name} value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{any}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each} suppressHydrationWarning>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

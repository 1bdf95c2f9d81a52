import type { ReactElement } from 'react'

/**
 * A tile where the logo of a community would stand, with the initials of the two or three words of its name that have
 * capitals, which leaves "of" out; else with the first letter alone. The name stands beside it.
 */
export function Monogram({ name }: { name: string }): ReactElement {
  const capitals = name.match(/(?<!\S)[\p{Lu}\p{N}]/gu) ?? []
  return (
    <span className="mh:monogram" aria-hidden="true">
      {capitals[1] && !capitals[3] ? capitals : /\p{L}/u.exec(name)?.[0].toUpperCase()}
    </span>
  )
}

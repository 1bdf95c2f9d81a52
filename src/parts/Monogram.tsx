import type { ReactElement } from 'react'

/**
 * A tile where the logo of a community would stand, with the initials of the two or three words of its name that have
 * capitals, which leaves "of" out; else with the first letter alone. The name stands beside it.
 */
export function Monogram({ name }: { name: string }): ReactElement {
  const capitals = name.match(/(?<!\S)[\p{Lu}\p{N}]/gu) ?? []
  const letters = capitals[1] && !capitals[3] ? capitals.join('') : /\p{L}/u.exec(name)?.[0]
  // Written by the style sheet: to a page without it they would be words.
  return <span className="mh:logo-text" data-label={letters} aria-hidden="true" />
}

import type { ReactElement } from 'react'

import { firstLetters } from './firstLetters.ts'

/** A tile with the initials of a community, where its logo would stand. Its name stands beside it. */
export function Monogram({ name }: { name: string }): ReactElement | null {
  const letters = initials(name)
  if (!letters) return null
  return (
    <span className="mh:monogram" aria-hidden="true">
      {letters}
    </span>
  )
}

/** The initials of two or three words with capitals, which leaves "of" out; else the first letter alone. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return firstLetters(capitals.length === 2 || capitals.length === 3 ? capitals : words.slice(0, 1))
}

import type { ReactElement } from 'react'

/** Says that there is nothing, in a box that is not to be missed. */
export function Empty({ children }: { children: string }): ReactElement {
  return <p className="mh:empty">{children}</p>
}

import { version } from 'react'

/** The attribute that makes a button open a popover. React 19 has a name of its own for it; React 18 hands it on as it is. */
export function popoverTarget(id: string): object {
  return Number.parseInt(version, 10) >= 19 ? { popoverTarget: id } : { popovertarget: id }
}

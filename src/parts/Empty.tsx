import type { ReactElement } from 'react'

import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'

/** Says that there is nothing, in a box that is not to be missed. */
export function Empty({ children }: { children: string }): ReactElement {
  return (
    <p className="mh:empty">
      <Icon drawing={drawings.info} />
      {children}
    </p>
  )
}

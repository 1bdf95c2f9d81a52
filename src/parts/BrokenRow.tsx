import type { ComponentProps, ReactElement } from 'react'

import { BrokenEntry } from './BrokenEntry.tsx'

type BrokenProps = ComponentProps<typeof BrokenEntry>

/** A body that cannot be shown, as a row of its own. */
export function BrokenRow(props: BrokenProps): ReactElement {
  return (
    <tr role="row">
      <BrokenCell {...props} />
    </tr>
  )
}

export function BrokenCell(props: BrokenProps): ReactElement {
  return (
    <td role="cell" colSpan={4}>
      <BrokenEntry {...props} />
    </td>
  )
}

import type { ReactElement } from 'react'

import { plainSentence } from '../calendar/plainText.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Table } from '../model/text.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { InlineText } from './Text.tsx'

interface ProseTableProps {
  /** Data may lack a part. */
  table: Partial<Table>
  site: Site
}

// So few columns fit on any screen, since their words wrap.
const NARROW = 2

/**
 * A table within a text. Where it may be wider than the page it scrolls in a region with a name and a tab stop, without
 * which a keyboard could not scroll it; where it always fits, both would only be in the way.
 */
export function ProseTable({ table, site }: ProseTableProps): ReactElement {
  const { head = [] } = table
  if (head.length <= NARROW) return <TableContent table={table} site={site} />
  const columns = head.map(plainSentence).filter(Boolean).join(', ')
  return (
    <section
      className="mh:scroll-x"
      aria-label={fill(entryMessagesFor(site).table, { columns })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it a keyboard could not scroll the table
      tabIndex={0}
    >
      <TableContent table={table} site={site} />
    </section>
  )
}

function TableContent({ table: { head = [], rows = [] }, site }: ProseTableProps): ReactElement {
  return (
    <table className={head.length <= NARROW ? 'mh:table' : 'mh:table mh:table-wide'}>
      <thead>
        <tr>
          {head.map((cell, column) => (
            // Cells have no names, and keep their order.
            <th key={column} scope="col">
              <InlineText text={cell} site={site} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <InlineText text={cell} site={site} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { ReactElement, ReactNode } from 'react'

/** A row of the table, and the words by which it is found. */
interface GroupTableRow {
  key: string
  words: string
  /** A `<tr>`. */
  row: ReactNode
}

/** The groups that stand under one heading. */
export interface GroupTableSection {
  key: string
  /** The anchor of the heading. */
  id?: string
  /** The heading, how many groups there are, and the id of what names the table by them. A table may hold no headings. */
  caption?: { id: string; content: ReactNode }
  /** Names a table without a heading of its own. */
  label?: string
  /** The heads of the columns. */
  columns: readonly { column: string; label: string }[]
  rows: readonly GroupTableRow[]
}

interface GroupTablesProps {
  sections: readonly GroupTableSection[]
}

/**
 * A table for each heading. The roles stand in the markup, since a browser forgets them where a style sheet makes blocks
 * of rows.
 */
export function GroupTables({ sections }: GroupTablesProps): ReactElement {
  return (
    <div className="mh:group-tables">
      {sections.map(({ key, id, caption, label, columns, rows }) => (
        <div key={key} id={id}>
          {caption && <div id={caption.id}>{caption.content}</div>}
          <table className="mh:group-table" role="table" aria-label={label} aria-labelledby={caption?.id}>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map(({ column, label: head }) => (
                  <th key={column} scope="col" role="columnheader" data-column={column}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">{rows.map(({ row }) => row)}</tbody>
          </table>
        </div>
      ))}
    </div>
  )
}

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
  /** The id of what names the table. */
  labelId: string
  /** The heading, and how many groups there are. A table may hold no headings. */
  caption: ReactNode
  rows: readonly GroupTableRow[]
}

interface GroupTablesProps {
  /** The heads of the columns. */
  columns: readonly string[]
  sections: readonly GroupTableSection[]
}

/**
 * A table for each heading. The roles stand in the markup, since a browser forgets them where a style sheet makes blocks
 * of rows.
 */
export function GroupTables({ columns, sections }: GroupTablesProps): ReactElement {
  return (
    <div className="mh:group-tables">
      {sections.map(({ key, id, labelId, caption, rows }) => (
        <div key={key} id={id}>
          <div id={labelId}>{caption}</div>
          <table className="mh:group-table" role="table" aria-labelledby={labelId}>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map((column) => (
                  <th key={column} scope="col" role="columnheader">
                    {column}
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

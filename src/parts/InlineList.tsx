import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

interface InlineListProps {
  /** Texts, and elements with keys, each text at the same place whatever else is known. What is empty is left out. */
  items: readonly ReactNode[]
  /**
   * Parts them for those who listen as well: without it, words would run into each other. A dot stays with the words
   * before it.
   */
  separator?: string
}

/** Several things on one line, with a separator between each two. */
export function InlineList({ items, separator = '\u00A0· ' }: InlineListProps): ReactElement {
  const first = items.findIndex(Boolean)
  return (
    <>
      {items.map(
        (item, index) =>
          item && (
            // What comes or goes moves no other, which would lose the focus.
            <Fragment key={isValidElement(item) ? `of ${item.key}` : index}>
              {index !== first && separator}
              {item}
            </Fragment>
          ),
      )}
    </>
  )
}

import { Fragment, type ReactElement, type ReactNode } from 'react'

interface InlineListProps {
  /** In an order that does not change. What is empty is left out, and the others keep their keys. */
  items: readonly ReactNode[]
  /** @default a dot that assistive technology passes over */
  separator?: ReactNode
}

const dot = <span aria-hidden="true"> · </span>

/** Several things on one line, with a separator between each two. */
export function InlineList({ items, separator = dot }: InlineListProps): ReactElement {
  const first = items.findIndex(Boolean)
  return (
    <>
      {items.map(
        (item, index) =>
          item && (
            <Fragment key={index}>
              {index > first && separator}
              {item}
            </Fragment>
          ),
      )}
    </>
  )
}

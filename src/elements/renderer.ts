'use client'

import { type ComponentChild, createElement as createVNode, render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
// What the components and this folder import of React, done by Preact. The build puts it in the place of `react` and of
// `react/jsx-runtime` in the one script of the elements; nothing else uses it.
import type { Key, ReactElement } from 'react'

export { Fragment, isValidElement } from 'preact'
export { useCallback, useEffect, useState } from 'preact/hooks'

/** Of React 18, whose names of attributes are those of HTML. */
export const version = '18.2.0'

/** What JSX is compiled to. */
export function jsx(type: string, props: Record<string, unknown>, key?: Key): unknown {
  const { suppressHydrationWarning: _, onChange, onBlur, ...rest } = props
  // React calls `onChange` at every letter, and `onBlur` where the focus leaves anything inside.
  const heard = {
    ...(onChange !== undefined && { onInput: onChange }),
    ...(onBlur !== undefined && { onFocusout: onBlur }),
  }
  return createVNode(type, { ...rest, ...heard, key } as object)
}

export { jsx as jsxs }

/** The same as it is written by hand. */
export function createElement(type: string, props: { key?: Key } | null, ...children: unknown[]): unknown {
  return jsx(type, { ...props, children }, props?.key)
}

/** A value that lives outside. There is no server here, so nobody asks for its snapshot. */
export function useSyncExternalStore<Value extends string | number | boolean>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => Value,
): Value {
  const value = getSnapshot()
  const [, setShown] = useState(value)
  useEffect(() => {
    const update = (): void => setShown(getSnapshot())
    update()
    return subscribe(update)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a snapshot is the same whoever takes it
  }, [subscribe])
  return value
}

let ids = 0

/** Preact counts anew in each element, and several stand on one page. */
export function useId(): string {
  const [id] = useState(() => `moothall-${(ids += 1)}`)
  return id
}

/** Shows content in an element, where it stood before. */
export function show(content: ReactElement | null, element: Element): void {
  render(content as ComponentChild, element)
}

const STALE = 'data-moothall-stale'

/**
 * Shows content in an element for the first time. What of it stands there already, as HTML of the server, stays in its
 * place, so nothing moves; all else goes.
 */
export function showInPlace(content: ReactElement, element: Element): void {
  // What it says for search engines is not made here, and would go with all else.
  const block = element.querySelector('script[type="application/ld+json"]')
  const root = block?.parentElement
  block?.remove()
  const standing = [...element.childNodes]
  for (const node of standing) {
    if (node.nodeType === Node.ELEMENT_NODE) (node as Element).setAttribute(STALE, '')
    else node.remove()
  }
  show(content, element)
  // Preact takes attributes that are not in the content off the nodes that it takes over, and leaves the others alone.
  for (const stale of element.querySelectorAll(`:scope > [${STALE}]`)) stale.remove()
  if (block) root?.append(block)
}

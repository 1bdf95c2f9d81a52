'use client'

import { createElement as createVNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
// What the components and this folder import of React, done by Preact. The build puts it in the place of `react` and of
// `react/jsx-runtime` in the one script of the elements; nothing else uses it.
import type { Key } from 'react'

export { Fragment, isValidElement } from 'preact'
export { useCallback, useEffect, useRef, useState } from 'preact/hooks'

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

import { createElement, Fragment, isValidElement, type ReactNode } from 'react'

import { isDevelopment } from './warnOnce.ts'

/**
 * What stands in a Fragment that has no key, without it and without what is not there, and texts beside each other as
 * one: a Fragment costs React as much as an element, and every `null` or piece of text a visit.
 */
export function unwrapped(node: ReactNode): ReactNode {
  if (!isValidElement<{ children?: ReactNode }>(node) || node.type !== Fragment) return node
  const { children } = node.props
  return Array.isArray(children) ? present(children) : children
}

/** Of several nodes those that are there, texts beside each other as one; a single node is no list. */
function present(nodes: readonly ReactNode[]): ReactNode {
  const there: ReactNode[] = []
  for (const node of nodes) {
    if (node === null || node === undefined || typeof node === 'boolean' || node === '') continue
    const last = there.at(-1)
    if (typeof node === 'string' && typeof last === 'string') there[there.length - 1] = last + node
    else there.push(node)
  }
  return there.length > 1 ? there : there[0]
}

/** Nodes one after another that have no names of their own and never change places, so that they need no keys. */
export function inOrder(nodes: readonly ReactNode[]): ReactNode {
  // React asks for keys in development alone, and not of nodes that it has once been given one by one.
  if (isDevelopment) createElement(Fragment, null, ...nodes)
  return present(nodes)
}

/** The same with a separator between each two. */
export function inOrderWith(separator: ReactNode, nodes: readonly ReactNode[]): ReactNode {
  const row: ReactNode[] = []
  for (const node of nodes) {
    if (row.length > 0) row.push(separator)
    row.push(node)
  }
  return inOrder(row)
}

import { createElement, Fragment, isValidElement, type ReactNode } from 'react'

import { isDevelopment } from './tellDeveloper.ts'

/** What stands in a Fragment, without it: a Fragment costs React as much as an element. */
export const unwrapped = (node: ReactNode): ReactNode =>
  isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment ? node.props.children : node

/** Nodes one after another that have no names of their own and never change places, so that they need no keys. */
export const inOrder = (nodes: readonly ReactNode[]): ReactNode =>
  // React asks for keys in development alone, and not where nodes are given one by one.
  isDevelopment ? unwrapped(createElement(Fragment, null, ...nodes)) : nodes

/** The same with a separator between each two. */
export function inOrderWith(separator: ReactNode, nodes: readonly ReactNode[]): ReactNode {
  const row: ReactNode[] = []
  for (const node of nodes) {
    if (row.length > 0) row.push(separator)
    row.push(node)
  }
  return inOrder(row)
}

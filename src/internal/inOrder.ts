import { createElement, Fragment, isValidElement, type ReactNode } from 'react'

/** What stands in a Fragment, without it: a Fragment costs React as much as an element. */
export const unwrapped = (node: ReactNode): ReactNode =>
  isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment ? node.props.children : node

/** Nodes one after another that have no names of their own and never change places, so that they need no keys. */
export const inOrder = (nodes: readonly ReactNode[]): ReactNode => unwrapped(createElement(Fragment, null, ...nodes))

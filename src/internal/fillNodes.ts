import type { ReactNode } from 'react'

import { inOrder } from './inOrder.ts'

/** Puts one node into a message, where the message has its name in braces. */
export function fillNodes(message: string, name: string, node: ReactNode): ReactNode {
  const place = `{${name}}`
  const begin = message.indexOf(place)
  return begin < 0 ? message : inOrder([message.slice(0, begin), node, message.slice(begin + place.length)])
}

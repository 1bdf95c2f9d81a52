import type { ReactNode } from 'react'

/** Puts one node into a message, where the message has its name in braces. */
export function fillNodes(message: string, name: string, node: ReactNode): ReactNode {
  const [before, after] = message.split(`{${name}}`)
  return (
    <>
      {before}
      {node}
      {after}
    </>
  )
}

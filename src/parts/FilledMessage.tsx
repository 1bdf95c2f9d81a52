import type { ReactElement, ReactNode } from 'react'

interface FilledMessageProps {
  /** A message with a placeholder: `through {channel}`. */
  message: string
  /** The name of the placeholder, without its braces. */
  name: string
  /** Stands in its place. */
  children: ReactNode
}

/** A message with an element in it. */
export function FilledMessage({ message, name, children }: FilledMessageProps): ReactElement {
  const placeholder = `{${name}}`
  const start = message.indexOf(placeholder)
  if (start < 0) return <>{message}</>
  return (
    <>
      {message.slice(0, start)}
      {children}
      {message.slice(start + placeholder.length)}
    </>
  )
}

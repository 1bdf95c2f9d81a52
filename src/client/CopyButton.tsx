'use client'

import { type ReactElement, type ReactNode, useState } from 'react'

interface CopyButtonProps {
  /** What is copied. It stands on the page as well. */
  text: string
  /** Says that it was. */
  done: string
  /** The words on the button. */
  children: ReactNode
}

/** Copies a text. Without a script there is no button. */
export function CopyButton({ text, done, children }: CopyButtonProps): ReactElement {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (): Promise<void> => {
    // There is no clipboard in a page without encryption; the text can still be marked and copied.
    await navigator.clipboard?.writeText(text)
    setIsCopied(true)
  }
  return (
    <span className="mh:scripted">
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <output className="mh:meta">{isCopied && done}</output>
    </span>
  )
}

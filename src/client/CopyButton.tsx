'use client'

import type { ReactElement, ReactNode } from 'react'

import { copyText } from './copyText.ts'

interface CopyButtonProps {
  /** What is copied. It stands on the page as well. */
  text: string
  /** Says that it was. */
  done: string
  /** The words on the button. */
  children: ReactNode
}

/** Copies a text, for which a static page has the same function. Without a script there is no button. */
export function CopyButton({ text, done, children }: CopyButtonProps): ReactElement {
  return (
    <span className="mh:scripted">
      <button
        type="button"
        data-copy={text}
        data-done={done}
        onClick={({ currentTarget }) => void copyText(currentTarget)}
      >
        {children}
      </button>
      <output className="mh:meta" />
    </span>
  )
}

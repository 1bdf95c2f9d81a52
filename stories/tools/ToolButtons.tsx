import { type ReactElement, useState } from 'react'

interface CopyProps {
  /** What the button says. */
  children: string
  text: () => string | Promise<string>
}

/** A button that copies, and says so. */
export function Copy({ children, text }: CopyProps): ReactElement {
  const [outcome, setOutcome] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await text())
      setOutcome('Copied')
    } catch {
      setOutcome('This browser does not let the page copy')
    }
  }
  return (
    <>
      <button type="button" className="tool-button" onClick={() => void copy()}>
        {children}
      </button>
      <output className="tool-outcome">{outcome}</output>
    </>
  )
}

/** Hands a text over as a file. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

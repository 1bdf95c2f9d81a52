import { screen } from '@testing-library/react'
import { vi } from 'vitest'

/** What stands beside a label in a list of facts: `factOf('Best for')`. */
export function factOf(label: string): HTMLElement {
  const value = screen.getByText(label, { selector: 'dt' }).nextElementSibling
  if (!(value instanceof HTMLElement)) throw new Error(`Nothing stands beside ${label}.`)
  return value
}

/** What the developer was told so far. Clears it, so that what is left at the end of a test is a fault. */
export function takeDeveloperMessages(): string[] {
  const warn = vi.mocked(console.warn)
  const messages = warn.mock.calls.map(([message]) => String(message))
  warn.mockClear()
  return messages
}

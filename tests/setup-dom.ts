import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// A message that no test asked for is a fault: a test that expects one reads it from the spy and clears it.
const methods = ['error', 'warn', 'info', 'log', 'debug'] as const

// A page of a site that follows the reader's system.
if (!navigator.userAgent.includes('jsdom')) {
  const meta = document.createElement('meta')
  Object.assign(meta, { name: 'color-scheme', content: 'light dark' })
  document.head.append(meta)
}

beforeEach(() => {
  // The reader's own languages, which decide on hours and the names of zones.
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {})
})

afterEach(() => {
  cleanup()
  const messages = methods.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => call.join(' ')))
  vi.restoreAllMocks()
  expect(messages).toEqual([])
})

import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { readAt, takeDeveloperMessages, withoutReader } from '../finders.ts'
import { elementOf, headComponentNames, placeFor } from '../fixtures/components.ts'
import { faultSummary, type JunkCase, junkCases, nothingIn } from '../fixtures/junk.ts'
import { now } from '../fixtures/samples.ts'

/** The fault when a browser hydrates the HTML of a server, or `undefined`. */
function faultOf({ component, props }: JunkCase): string | undefined {
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const container = placeFor(component)
  try {
    container.innerHTML = renderToString(elementOf(component, props))
    document.body.append(container)
    const fromServer = withoutReader(container.innerHTML)
    const { unmount } = render(elementOf(component, props), { container, hydrate: true, onRecoverableError })
    const inBrowser = container.innerHTML
    unmount()
    if (onRecoverableError.mock.calls.length > 0) return `differs: ${String(onRecoverableError.mock.calls[0]?.[0])}`
    if (withoutReader(inBrowser) !== fromServer) return 'differs'
    return nothingIn(inBrowser, { isDevelopment: true })
  } catch (error) {
    return `throws ${String(error)}`
  } finally {
    container.remove()
  }
}

it('a junk value anywhere in the data hydrates without an error or a difference', { timeout: 120_000 }, () => {
  readAt(now)
  const cases = junkCases({ ofSample: 10, ofOthers: 1, ofPage: 1, first: 7 })
  const inBody = cases.filter(({ component }) => !headComponentNames.includes(component))
  const faults = inBody.flatMap((each) => {
    const fault = faultOf(each)
    return fault === undefined ? [] : [{ title: each.title, fault }]
  })
  takeDeveloperMessages()
  expect(inBody.length).toBeGreaterThan(300)
  expect(faultSummary(faults)).toEqual({ counts: {}, first: [] })
})

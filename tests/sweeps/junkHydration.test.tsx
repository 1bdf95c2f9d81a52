import { expect, it } from 'vitest'

import { readAt, takeDeveloperMessages } from '../finders.ts'
import { headComponentNames } from '../fixtures/components.ts'
import { hydrationFault } from '../fixtures/hydration.ts'
import { faultSummary, junkCases, nothingIn } from '../fixtures/junk.ts'
import { now } from '../fixtures/samples.ts'

it('a junk value anywhere in the data hydrates without an error or a difference', { timeout: 300_000 }, () => {
  readAt(now)
  const cases = junkCases({ ofSample: 10, ofOthers: 1, ofPage: 1, first: 7 })
  const inBody = cases.filter(({ component }) => !headComponentNames.includes(component))
  const faults = inBody.flatMap((each) => {
    const fault = hydrationFault(each.component, each.props, {
      look: (html) => nothingIn(html, { isDevelopment: true }),
    })
    return fault === undefined ? [] : [{ title: each.title, fault }]
  })
  takeDeveloperMessages()
  expect(inBody.length).toBeGreaterThan(300)
  expect(faultSummary(faults)).toEqual({ counts: {}, first: [] })
})

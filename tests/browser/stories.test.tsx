import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands } from 'vitest/browser'

import { computeContrasts, faultsIn } from './faults.ts'
import { show, stories } from './shownStories.ts'

computeContrasts()

// The system prefers the other scheme, so that what the site asks for counts.
beforeAll(() => commands.wishFor({ colorScheme: 'dark' }))
afterAll(() => commands.wishFor({}))

// A page of a hundred meetings has thousands of nodes to look at.
it.each(stories)('%s has no faults of accessibility', { timeout: 60_000 }, async (_name, story) => {
  const element = await show(story, 'light')
  expect(await faultsIn(element, { rules: { 'target-size': { enabled: true } } })).toEqual([])
})

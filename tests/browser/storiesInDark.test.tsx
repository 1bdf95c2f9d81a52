import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands } from 'vitest/browser'

import { faultsIn, show, stories } from './shownStories.ts'

// The system prefers the other scheme, so that what the site asks for counts.
beforeAll(() => commands.wishFor({ colorScheme: 'light' }))
afterAll(() => commands.wishFor({}))

// Pages of hundreds of entries, none of which has a look that smaller pages lack.
const isLarge = (name: string): boolean => /InventedCommunities (LargeFoundation|FiveHundredMaintainers)$/.test(name)

// The same elements as in the light scheme, so that only the rules about colours can find something more.
it.each(stories.filter(([name]) => !isLarge(name)))('%s can be read in the dark scheme', async (_name, story) => {
  const element = await show(story, 'dark')
  expect(await faultsIn(element, { runOnly: ['color-contrast', 'link-in-text-block'] })).toEqual([])
})

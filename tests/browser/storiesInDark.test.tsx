import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands } from 'vitest/browser'

import { computeContrasts, faultsIn } from './faults.ts'
import { show, stories } from './shownStories.ts'

computeContrasts()

// The system prefers the other scheme, so that what the site asks for counts.
beforeAll(() => commands.wishFor({ colorScheme: 'light' }))
afterAll(() => commands.wishFor({}))

// Pages with hundreds of entries that look like those of smaller pages.
const isLarge = (name: string): boolean => /InventedCommunities (LargeFoundation|FiveHundredMaintainers)$/.test(name)

// The elements are those of the light scheme, so only the rules about colours can find something new.
it.each(stories.filter(([name]) => !isLarge(name)))(
  '%s can be read in the dark scheme',
  { timeout: 60_000 },
  async (_name, story) => {
    const element = await show(story, 'dark')
    expect(await faultsIn(element, { runOnly: ['color-contrast', 'link-in-text-block'] })).toEqual([])
  },
)

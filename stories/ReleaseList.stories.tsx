import type { Meta, StoryObj } from '@storybook/react-vite'

import { ReleaseItem, ReleaseList } from '../src/ReleaseList.tsx'
import { now } from './data/now.ts'
import { releases } from './data/sections.ts'

const meta = {
  id: 'components-releaselist',
  title: 'Components/Project/ReleaseList',
  component: ReleaseList,
  subcomponents: { ReleaseItem },
  args: { releases, now },
} satisfies Meta<typeof ReleaseList>
export default meta

type Story = StoryObj<typeof meta>

/** One to come, two that get fixes, one that no longer does. */
export const Supported: Story = {}

/** Without `now` only dates are shown. */
export const DatesAlone: Story = { args: { now: undefined } }

/** Forty releases: the newest in sight, the rest folded. */
export const Forty: Story = {
  args: {
    releases: Array.from({ length: 40 }, (_, index) => ({
      version: `${9 - Math.floor(index / 5)}.${4 - (index % 5)}`,
      date: String(2026 - Math.floor(index / 4)),
      supportedUntil: String(2027 - Math.floor(index / 4)),
    })),
  },
}

/** Nothing is released. */
export const Empty: Story = { args: { releases: [] } }

/** An entry that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { releases: [null as never, releases[0]!] } }

import type { Meta, StoryObj } from '@storybook/react-vite'

import { RoadmapItem, RoadmapList } from '../src/RoadmapList.tsx'
import { manyAdopters, roadmap, roadmapSource } from './data/sections.ts'

const meta = {
  id: 'components-roadmaplist',
  title: 'Components/Project/RoadmapList',
  component: RoadmapList,
  subcomponents: { RoadmapItem },
  args: { roadmap, source: roadmapSource },
} satisfies Meta<typeof RoadmapList>
export default meta

type Story = StoryObj<typeof meta>

/** The plan itself first, then its items as now, next and later. */
export const NowNextLater: Story = {}

/** By release, where no item says when. */
export const ByRelease: Story = {
  args: {
    roadmap: [
      ...roadmap.slice(0, 3).map((item) => ({ ...item, horizon: undefined, release: '2.4' })),
      { name: 'A picture of what depends on what', release: '3.0' },
    ],
  },
}

/** The link to the plan alone, which is all that a page needs. */
export const SourceAlone: Story = { args: { roadmap: [] } }

/** Without a link to the plan. */
export const WithoutSource: Story = { args: { source: undefined } }

/** Sixty items: the first of each column in sight, the rest folded. */
export const Sixty: Story = {
  args: {
    roadmap: manyAdopters.slice(0, 60).map(({ name }, index) => ({
      name,
      horizon: (['now', 'next', 'later'] as const)[index % 3],
      status: (['in-progress', 'planned'] as const)[index % 2],
    })),
  },
}

/** Nothing is planned, and there is no plan. */
export const Empty: Story = { args: { roadmap: [], source: undefined } }

/** An entry that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { roadmap: [null as never, roadmap[0]!] } }

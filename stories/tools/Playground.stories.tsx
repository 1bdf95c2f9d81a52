import type { Meta, StoryObj } from '@storybook/react-vite'
import { lazy, Suspense } from 'react'

import { now } from '../data/now.ts'

// Apart, so that only those who open it load what it needs.
const Playground = lazy(() => import('./Playground.tsx'))

const meta = {
  title: 'Start/Playground',
  component: Playground,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page' },
  args: { now },
  render: (args, { globals: { scheme } }) => (
    <Suspense fallback={<div>Loading…</div>}>
      <Playground {...args} scheme={scheme === 'light' || scheme === 'dark' ? scheme : undefined} />
    </Suspense>
  ),
} satisfies Meta<typeof Playground>
export default meta

/** Write the data of a community, and see its page. */
export const Page: StoryObj<typeof meta> = { name: 'Playground' }

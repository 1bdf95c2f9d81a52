import type { Meta, StoryObj } from '@storybook/react-vite'
import { lazy, Suspense } from 'react'

import { now } from '../data/now.ts'

// Apart, so that only those who open it load what it needs.
const ThemeBuilder = lazy(() => import('./ThemeBuilder.tsx'))

const meta = {
  title: 'Start/Theme builder',
  component: ThemeBuilder,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page' },
  args: { now },
  render: (args) => (
    <Suspense fallback={<div>Loading…</div>}>
      <ThemeBuilder {...args} />
    </Suspense>
  ),
} satisfies Meta<typeof ThemeBuilder>
export default meta

/** Choose the colours of a brand, and see a page in them. */
export const Page: StoryObj<typeof meta> = { name: 'Theme builder' }

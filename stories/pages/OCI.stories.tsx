import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { oci } from './data/oci.ts'

const meta = {
  title: 'Pages/OCI',
  component: CommunityPage,
  args: { community: oci, now: Date.UTC(2026, 4, 3, 12) },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** The community page of the Open Container Initiative, from data alone. */
export const Page: Story = {}

import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { now } from '../data/now.ts'
import { oci } from './data/oci.ts'

const meta = {
  title: 'Pages/OCI',
  component: CommunityPage,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page', theme: 'oci' },
  args: { community: oci, now, icons: serviceIcons },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** The community page of the Open Container Initiative, from data alone. */
export const Page: Story = { name: 'OCI' }

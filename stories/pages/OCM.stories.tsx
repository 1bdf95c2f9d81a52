import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { now } from '../data/now.ts'
import { ocm } from './data/ocm.ts'

const meta = {
  title: 'Pages/OCM',
  component: CommunityPage,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page', theme: 'ocm' },
  args: { community: ocm, now, icons: serviceIcons },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** The community page of the Open Component Model, from data alone. */
export const Page: Story = { name: 'OCM' }

import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { now } from '../data/now.ts'
import { kataContainers } from './data/kata-containers.ts'

const meta = {
  title: 'Pages/Kata Containers',
  component: CommunityPage,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page', theme: 'kata-containers' },
  args: { community: kataContainers, now, icons: serviceIcons },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** The community page of Kata Containers, from data alone. */
export const Page: Story = { name: 'Kata Containers' }

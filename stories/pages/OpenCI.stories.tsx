import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { now } from '../data/now.ts'
import { openci } from './data/openci.ts'

const meta = {
  title: 'Pages/OpenCI',
  component: CommunityPage,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page', theme: 'openci' },
  args: { community: openci, now, icons: serviceIcons },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** The community page of OpenCI, from data alone. */
export const Page: Story = { name: 'OpenCI' }

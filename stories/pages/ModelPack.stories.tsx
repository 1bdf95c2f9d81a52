import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { now } from '../data/now.ts'
import { modelpack } from './data/modelpack.ts'

const meta = {
  title: 'Pages/ModelPack',
  component: CommunityPage,
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page', theme: 'modelpack' },
  args: { community: modelpack, now, icons: serviceIcons },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** The community page of ModelPack, from data alone. */
export const Page: Story = { name: 'ModelPack' }

import type { Meta, StoryObj } from '@storybook/react-vite'

import { ChannelList } from '../src/ChannelList.tsx'
import { CommunityPage } from '../src/CommunityPage.tsx'
import { serviceIcons } from '../src/icons/index.ts'
import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import { now } from './data/now.ts'
import { DocusaurusLike } from './host-sites/DocusaurusLike.tsx'
import { HugoLike } from './host-sites/HugoLike.tsx'
import { TailwindLike } from './host-sites/TailwindLike.tsx'
import { oci } from './pages/data/oci.ts'
import { beacon } from './themes/data.ts'

const meta = {
  title: 'Start/In a host site',
  // On one page of docs, the landmarks of three sites would stand in one document.
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page' },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

/** A whole page among the chapters of a site like those of Docusaurus. It follows the site's scheme. */
export const Docusaurus: Story = {
  parameters: { theme: 'oci' },
  render: () => (
    <DocusaurusLike>
      <CommunityPage community={oci} now={now} icons={serviceIcons} />
    </DocusaurusLike>
  ),
}

/** Meetings and channels in an article of a site like those of Hugo, in its colours and letters. */
export const Hugo: Story = {
  render: () => (
    <HugoLike>
      <MeetingSchedule meetings={beacon.meetings ?? []} related={beacon} now={now} />
      <ChannelList channels={beacon.channels ?? []} />
    </HugoLike>
  ),
}

/** Meetings and channels side by side on a dark page of a site on Tailwind, in its colours and corners. */
export const Tailwind: Story = {
  render: () => (
    <TailwindLike>
      <div className="pair">
        <MeetingSchedule meetings={beacon.meetings ?? []} related={beacon} now={now} />
        <ChannelList channels={beacon.channels ?? []} />
      </div>
    </TailwindLike>
  ),
}

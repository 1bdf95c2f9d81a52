import type { Meta, StoryObj } from '@storybook/react-vite'

import { RecordingItem, RecordingList } from '../src/RecordingList.tsx'

const meta = {
  id: 'components-recordinglist',
  title: 'Components/Meetings/RecordingList',
  component: RecordingList,
  subcomponents: { RecordingItem },
  args: {
    recordings: [
      {
        id: 'april',
        name: 'Community call: the road to 2.0',
        heldOn: '2026-04-08',
        recordings: { href: 'https://video.example.org/april' },
        slides: { href: 'https://docs.example.org/april-slides' },
        minutes: { href: 'https://docs.example.org/april-minutes' },
      },
      { id: 'march', name: 'Community call: storage', heldOn: '2026-03-04', minutes: { withheld: 'To follow' } },
    ],
  },
} satisfies Meta<typeof RecordingList>
export default meta

type Story = StoryObj<typeof meta>

/** One with all that can be had, one with minutes to follow. */
export const Recordings: Story = {}

/** The film comes through a channel. */
export const ThroughAChannel: Story = {
  args: {
    related: { channels: [{ id: 'chat', kind: 'zulip', name: 'general', href: 'https://chat.example.org' }] },
    recordings: [{ id: 'may', name: 'Community call', recordings: { via: 'chat', note: 'on the day after' } }],
  },
}

/** None at all. */
export const Empty: Story = { args: { recordings: [] } }

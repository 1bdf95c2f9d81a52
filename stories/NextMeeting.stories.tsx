import type { Meta, StoryObj } from '@storybook/react-vite'

import { NextMeeting } from '../src/NextMeeting.tsx'
import { apacCall, steeringCommittee, weeklyCall } from './data/meetings.ts'
import { now } from './data/now.ts'

const meta = {
  id: 'components-nextmeeting',
  title: 'Components/Meetings/NextMeeting',
  component: NextMeeting,
  args: { meetings: [weeklyCall, steeringCommittee, apacCall], now, href: 'https://example.org/meetings' },
} satisfies Meta<typeof NextMeeting>
export default meta

type Story = StoryObj<typeof meta>

/** The first of several meetings. */
export const First: Story = {}

/** The page is a fortnight old: the line names the meeting that is next now. */
export const OlderPage: Story = { parameters: { date: now + 14 * 86_400_000 } }

/** The page is years old, and all the dates that it carries have passed. */
export const AllPassed: Story = { parameters: { date: now + 1000 * 86_400_000 } }

/** None of the meetings has dates. */
export const NoDates: Story = {
  args: { meetings: [{ id: 'open', name: 'Open', schedule: { kind: 'unscheduled', reason: 'to-be-decided' } }] },
}

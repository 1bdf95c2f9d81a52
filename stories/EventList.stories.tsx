import type { Meta, StoryObj } from '@storybook/react-vite'

import { EventItem, EventList } from '../src/EventList.tsx'
import type { Event } from '../src/model/resources.ts'
import { now } from './data/now.ts'

const summit: Event = {
  id: 'summit',
  name: 'Example Summit',
  dates: { from: '2026-10-12', to: '2026-10-14' },
  href: 'https://example.org/summit',
  location: 'Lisbon',
  description: 'Three days of talks and workshops.',
}

const meta = {
  id: 'components-eventlist',
  title: 'Components/Meetings/EventList',
  component: EventList,
  subcomponents: { EventItem },
  args: { events: [summit], now },
} satisfies Meta<typeof EventList>
export default meta

type Story = StoryObj<typeof meta>

/** From one day to another. */
export const Dated: Story = {}

/** The dates are not published. */
export const Undated: Story = {
  args: { events: [{ id: 'meetup', name: 'Meet-up', href: 'https://example.org/meetup' }] },
}

/** It may not take place. */
export const Tentative: Story = {
  args: {
    events: [
      {
        id: 'day-zero',
        name: 'Contributor day',
        dates: { from: '2026-10-11' },
        tentative: true,
        colocatedWith: 'Example Summit',
      },
    ],
  },
}

/** It has been. */
export const Past: Story = { args: { events: [{ ...summit, dates: { from: '2025-10-12', to: '2025-10-14' } }] } }

/** The source gives dates that cannot be right; its own words are shown. */
export const DatesAsPublished: Story = {
  args: { events: [{ ...summit, dates: { from: '2026-03-24', asPublished: 'March 24-15' } }] },
}

/** One entry has dates in the wrong order: it says so, and the other stands. */
export const OneCannotBeRead: Story = {
  args: {
    events: [{ id: 'wrong', name: 'Sprint', dates: { from: '2026-05-10', to: '2026-05-08' } }, summit],
  },
}

/** Talks can be proposed to one, soon to another, no longer to the third. */
export const CallForPapers: Story = {
  args: {
    events: [
      { ...summit, callForPapers: { opens: '2026-04-01', closes: '2026-05-31', href: 'https://example.org/cfp' } },
      { ...summit, id: 'winter', name: 'Winter Summit', callForPapers: { opens: '2026-07-01' } },
      { ...summit, id: 'spring', name: 'Spring Summit', callForPapers: { closes: '2026-04-30' } },
    ],
  },
}

/** A coming election stands below the events; one that is over does not. */
export const Elections: Story = {
  args: {
    related: {
      bodies: [
        {
          id: 'steering',
          kind: 'steering',
          name: 'Steering Committee',
          ballots: [
            {
              name: 'Election 2026',
              nominations: { from: '2026-05-04', to: '2026-05-15' },
              voting: { from: '2026-05-20', to: '2026-05-27' },
              href: 'https://example.org/elections/2026',
            },
            { name: 'Election 2025', voting: { from: '2025-05-20', to: '2025-05-27' } },
          ],
        },
      ],
    },
  },
}

/** None at all. */
export const Empty: Story = { args: { events: [] } }

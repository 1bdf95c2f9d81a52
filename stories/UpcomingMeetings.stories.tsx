import type { Meta, StoryObj } from '@storybook/react-vite'

import { UpcomingMeetings } from '../src/UpcomingMeetings.tsx'
import { apacCall, brokenMeeting, steeringCommittee, weeklyCall } from './data/meetings.ts'
import { now } from './data/now.ts'

const meta = {
  id: 'components-upcomingmeetings',
  title: 'Components/Meetings/UpcomingMeetings',
  component: UpcomingMeetings,
  args: { meetings: [weeklyCall, steeringCommittee, apacCall], now, days: 21, linkTo: 'none' },
} satisfies Meta<typeof UpcomingMeetings>
export default meta

type Story = StoryObj<typeof meta>

/** Three weeks of three meetings in three zones, by the organisers' days. */
export const ThreeWeeks: Story = {}

/** A week in which nothing takes place. */
export const NothingToCome: Story = { args: { meetings: [steeringCommittee], now: now + 4 * 86_400_000, days: 1 } }

/** A meeting whose zone cannot be read leaves the list; its card says why. The others stand. */
export const OneCannotBeRead: Story = { args: { meetings: [weeklyCall, brokenMeeting], days: 7 } }

/** In German: dates and days by the language, words by the site. */
export const InGerman: Story = {
  args: {
    locale: 'de',
    heading: { en: 'Upcoming meetings', de: 'Nächste Treffen' },
    messages: {
      agenda: {
        search: 'Suche',
        day: 'Tag',
        anyDay: 'Jeder Tag',
        time: 'Tageszeit',
        anyTime: 'Jede Zeit',
        partsOfDay: { morning: 'Vormittag', afternoon: 'Nachmittag', evening: 'Abend' },
        readerZone: 'In meiner Zeitzone',
        filter: 'Treffen filtern',
      },
      dates: {
        asOf: 'Stand: {date}',
        yourTime: '{time} bei Ihnen',
        cancelled: 'Fällt aus',
        moved: 'Verlegt vom {date}',
      },
    },
  },
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Meeting } from '../src/model/meeting.ts'

const call: Meeting = {
  id: 'call',
  title: 'Quayside community call',
  summary: 'Demos first, then questions.',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    time: '16:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60,
  },
  join: { href: 'https://meet.example.org/quayside' },
  agenda: { href: 'https://notes.example.org/quayside' },
}

const storage: Meeting = {
  id: 'storage-call',
  title: 'Storage call',
  schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, weekday: 'WE' },
  join: { via: 'chat', lead: { count: 1, unit: 'day' } },
}

const officeHours: Meeting = {
  id: 'office-hours',
  title: 'Office hours',
  schedule: { kind: 'ended', on: '2025-12-18' },
  supersededBy: 'call',
}

const meta = {
  title: 'Components/MeetingSchedule',
  component: MeetingSchedule,
  args: {
    meetings: [call, storage, officeHours],
    channels: [{ id: 'chat', kind: 'slack', name: '#quayside', href: 'https://chat.example.org/quayside' }],
  },
} satisfies Meta<typeof MeetingSchedule>
export default meta

type Story = StoryObj<typeof meta>

/** A card for each meeting, in the order given: one by a rule, one without, one that is no longer held. */
export const SeveralMeetings: Story = {}

/** A single meeting. */
export const OneMeeting: Story = { args: { meetings: [call] } }

/** Words before and after the meetings, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'Calls',
    intro: 'All calls are open, in English, and recorded.',
    notes: [{ kind: 'warning', title: 'No calls in August', body: 'We meet again in the first week of September.' }],
    outro: [
      {
        kind: 'paragraph',
        text: ['Old ones are in the ', { kind: 'link', text: 'archive', href: 'https://video.example.org/' }, '.'],
      },
    ],
  },
}

/** A community that does not meet. */
export const Empty: Story = { args: { meetings: [] } }

/** A schedule that cannot be read costs the time of that meeting alone. */
export const UnreadableSchedule: Story = {
  args: { meetings: [{ ...call, schedule: { kind: 'weekly', day: 'Thursday' } as never }, storage] },
}

/** An entry that is not a meeting at all says so in its place. */
export const NotReadable: Story = { args: { meetings: [null as never, call] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    meetings: [{ ...call, title: { en: 'Quayside community call', de: 'Offenes Treffen von Quayside' } }],
    messages: {
      page: { headings: { meetings: 'Wann wir uns treffen' } },
      meetings: { join: 'Teilnehmen', agenda: 'Tagesordnung' },
      schedule: {
        weekly: 'Jeden {days}',
        at: '{when}, {time} Uhr {zone}',
        hours: { one: '{count} Stunde', other: '{count} Stunden' },
      },
    },
  },
}

/** A page in Hebrew, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'he',
    locale: 'he',
    meetings: [
      { ...call, title: { en: 'Quayside community call', he: 'מפגש הקהילה' }, summary: { he: 'הדגמות ואז שאלות.' } },
    ],
    messages: {
      page: { headings: { meetings: 'מתי נפגשים' } },
      meetings: { join: 'הצטרפות', agenda: 'סדר יום' },
      schedule: {
        weekly: 'בכל {days}',
        at: '{when}, {time} {zone}',
        hours: { one: 'שעה', two: 'שעתיים', other: '{count} שעות' },
      },
    },
  },
}

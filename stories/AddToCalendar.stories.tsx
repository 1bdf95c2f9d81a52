import type { Meta, StoryObj } from '@storybook/react-vite'

import { AddToCalendar } from '../src/AddToCalendar.tsx'
import { apacCall, steeringCommittee, weeklyCall } from './data/meetings.ts'
import { now } from './data/now.ts'

const meta = {
  id: 'components-addtocalendar',
  title: 'Components/Meetings/AddToCalendar',
  component: AddToCalendar,
  args: { meeting: weeklyCall, now },
} satisfies Meta<typeof AddToCalendar>
export default meta

type Story = StoryObj<typeof meta>

const open: Story['play'] = ({ canvasElement }) => {
  canvasElement.querySelector('button')?.click()
}

/** The ways to put a meeting into one's own calendar, behind one button. */
export const Closed: Story = {}

/** The list is open, by a press of the button; each way says what it adds, and why it adds no more. */
export const Open: Story = { play: open }

/** The site publishes a feed and a file: the services that can follow a feed do so. */
export const WithFeedAndFile: Story = {
  args: {
    meeting: steeringCommittee,
    feedHref: 'https://example.org/committee.ics',
    fileHref: 'https://example.org/committee.ics',
  },
  play: open,
}

/** A meeting with several slots, of which a service takes one. */
export const SeveralSlots: Story = {
  args: { meeting: { ...weeklyCall, schedule: [weeklyCall.schedule, apacCall.schedule].flat() } },
  play: open,
}

/** A meeting that is held once. */
export const Once: Story = {
  args: {
    meeting: {
      id: 'launch',
      name: 'Launch',
      schedule: { kind: 'single', date: '2026-05-20', time: '16:00', timeZone: 'Europe/Lisbon', durationMinutes: 30 },
    },
  },
  play: open,
}

/** An address that would run a script. */
export const UnsafeAddress: Story = { args: { fileHref: 'javascript:alert(1)' }, play: open }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    meeting: { ...weeklyCall, name: { en: 'Weekly community call', de: 'Wöchentliches Treffen' } },
    messages: {
      calendar: {
        add: 'In den Kalender',
        addMeeting: 'In den Kalender: {meeting}',
        copy: 'alle Termine, wie sie jetzt sind',
        nextDate: 'nur der nächste Termin',
        reasons: {
          'no-exceptions': 'alle Termine, auch abgesagte',
          'utc-as-local': 'nur der nächste Termin; Zeit prüfen',
        },
      },
    },
  },
  play: open,
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    messages: {
      calendar: {
        add: 'أضف إلى التقويم',
        addMeeting: 'أضف إلى التقويم: {meeting}',
        copy: 'كل المواعيد كما هي الآن',
        nextDate: 'الموعد القادم فقط',
      },
    },
  },
  play: open,
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import { MeetingRow } from '../src/MeetingRow.tsx'
import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import { apacCall, brokenMeeting, datesOf, steeringCommittee, weeklyCall } from './data/meetings.ts'
import { now } from './data/now.ts'

const call: Meeting = {
  id: 'call',
  name: 'Quayside community call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    time: '16:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60,
  },
  join: { href: 'https://meet.example.org/quayside' },
}

const meta = {
  id: 'components-meetingrow',
  title: 'Components/Meetings/MeetingRow',
  component: MeetingRow,
  args: { meeting: call, ...datesOf(call, now) },
  render: (args) => (
    <div data-moothall="" dir={args.dir} lang={args.lang}>
      <ul className="mh:panel">
        <MeetingRow {...args} />
      </ul>
    </div>
  ),
} satisfies Meta<typeof MeetingRow>
export default meta

type Story = StoryObj<typeof meta>

/** The next date, in the organiser's time and in the reader's, and the way in. */
export const NextDate: Story = {}

/** The next date is cancelled, and the row says why. */
export const NextDateCancelled: Story = {
  args: {
    meeting: weeklyCall,
    ...datesOf(weeklyCall, Date.UTC(2026, 4, 12)),
  },
  parameters: { date: Date.UTC(2026, 4, 12) },
}

const adHoc: Meeting = { ...call, schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }

/** A meeting without dates: the row says its schedule in words. */
export const WithoutDates: Story = { args: { meeting: adHoc, ...datesOf(adHoc, now) } }

/** The rule is known, and not the date from which it counts: the row says why there is no date. */
export const WhyThereAreNone: Story = {
  args: {
    when: 'Every other Thursday, 16:00 Western European Time',
    occurrences: [],
    datesNote: 'Start date not published yet',
  },
}

const paused: Meeting = { ...call, status: 'paused', resumesOn: '2026-09-03' }

/** Not held for a while, until a day that is known. */
export const Paused: Story = { args: { meeting: paused, ...datesOf(paused, now) } }

/** Not everyone can join. */
export const MembersOnly: Story = { args: { meeting: { ...call, access: 'members' } } }

/** A button of the site's own, beside the way to join, and a sentence below. */
export const WithActions: Story = {
  args: { actions: <a href="https://example.org/rsvp/call">RSVP</a>, children: 'Newcomers are welcome.' },
}

/** A long title wraps. */
export const LongTitle: Story = {
  args: {
    meeting: {
      ...call,
      name: 'Community call of the Quayside special interest group for storage drivers, mirrors, caches and upgrades',
    },
  },
}

/** A meeting without a title says that it is missing. */
export const TitleMissing: Story = { args: { meeting: { ...call, name: '' } } }

/** A meeting of which nothing can be read. */
export const NotReadable: Story = {
  args: { meeting: { ...paused, resumesOn: 'in autumn' }, when: undefined, occurrences: undefined },
}

/** Several meetings as the rows of a `MeetingSchedule`; one has a schedule that no engine can read. */
export const InASchedule: Story = {
  render: () => (
    <MeetingSchedule
      layout="rows"
      meetings={[weeklyCall, brokenMeeting, steeringCommittee, apacCall, adHoc]}
      now={now}
    />
  ),
}

const arabic: Meeting = { ...call, name: { en: 'Quayside community call', ar: 'لقاء المجتمع' } }

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    meeting: arabic,
    messages: { dates: { yourTime: '{time} بتوقيتك' } },
  },
}

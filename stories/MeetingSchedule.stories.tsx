import type { Meta, StoryObj } from '@storybook/react-vite'

import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import type { ApproximateSchedule, RecurringSchedule } from '../src/model/schedule.ts'
import { brokenMeeting, steeringCommittee, weeklyCall } from './data/meetings.ts'
import { now } from './data/now.ts'
import { kataContainers } from './pages/data/kata-containers.ts'
import { modelpack } from './pages/data/modelpack.ts'
import { oci } from './pages/data/oci.ts'
import { ocm } from './pages/data/ocm.ts'
import { openci } from './pages/data/openci.ts'

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '16:00',
  timeZone: 'Europe/Lisbon',
  durationMinutes: 60,
}

const call: Meeting = {
  id: 'call',
  name: 'Quayside community call',
  description: 'Demos first, then questions.',
  schedule: thursdays,
  join: { href: 'https://meet.example.org/quayside' },
  agenda: { href: 'https://notes.example.org/quayside' },
}

const storage: Meeting = {
  id: 'storage-call',
  name: 'Storage call',
  schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, weekday: 'WE' },
  join: { via: 'chat', lead: { count: 1, unit: 'day' } },
}

const officeHours: Meeting = {
  id: 'office-hours',
  name: 'Office hours',
  schedule: { kind: 'ended', on: '2025-12-18' },
  supersededBy: 'call',
}

const ocmCall = ocm.meetings![0]!
const ocmSchedule = ocmCall.schedule as ApproximateSchedule
const openciMeeting = openci.meetings![0]!

const meta = {
  id: 'components-meetingschedule',
  title: 'Components/Meetings/MeetingSchedule',
  component: MeetingSchedule,
  args: {
    meetings: [call, storage, officeHours],
    now,
    related: {
      channels: [{ id: 'chat', kind: 'slack', name: '#quayside', href: 'https://chat.example.org/quayside' }],
    },
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

/** The community's own calendar: its feed to subscribe to, and its page. */
export const CommunityCalendar: Story = {
  args: {
    meetings: [call],
    calendar: { feed: 'https://calendar.example.org/quayside.ics', href: 'https://calendar.example.org/quayside' },
  },
}

/** More dates than the usual three. */
export const MoreDates: Story = { args: { meetings: [call], count: 8 } }

/** The weekly call of the Open Container Initiative, in Pacific Time: an hour that moves with the clocks of California. */
export const WeeklyPacificCall: Story = { args: { meetings: oci.meetings!, related: { channels: oci.channels! } } }

/**
 * The call of the Open Component Model, which has not begun: every 4 to 8 weeks, on a Wednesday, at 15:00 UTC, for the
 * first time in mid 2025, to be announced. No date is made up.
 */
export const EveryFourToEightWeeks: Story = { args: { meetings: [ocmCall], related: { channels: ocm.channels! } } }

/** The same once the last one is known: between which days the next one is due. */
export const ExpectedWindow: Story = {
  args: {
    meetings: [{ ...ocmCall, schedule: { ...ocmSchedule, first: undefined, last: '2026-04-08' } }],
    related: { channels: ocm.channels! },
  },
}

/** The same once those days have passed: it is overdue, and the page says so. */
export const Overdue: Story = {
  args: {
    meetings: [{ ...ocmCall, schedule: { ...ocmSchedule, first: undefined, last: '2026-02-04' } }],
    related: { channels: ocm.channels! },
  },
}

/** The same once the next one is set: it has a date like any other meeting. */
export const NextOneSet: Story = {
  args: {
    meetings: [{ ...ocmCall, schedule: { ...ocmSchedule, first: undefined, last: '2026-04-08', next: '2026-05-13' } }],
    related: { channels: ocm.channels! },
  },
}

/** The meetings of ModelPack: "bi-weekly", which can be read in two ways and is quoted, at a time to be decided. */
export const TimeToBeDecided: Story = {
  args: { meetings: modelpack.meetings!, related: { channels: modelpack.channels! } },
}

/** The Marketing SIG of Kata Containers publishes no regular time, beside a committee that does. */
export const GroupWithoutASchedule: Story = {
  args: { meetings: kataContainers.meetings!.toReversed(), related: { channels: kataContainers.channels! } },
}

/**
 * OpenCI in August 2018: the first Monday of every month, and in September a week later, because the first Monday is
 * Labor Day.
 */
export const FirstMondayMoved: Story = {
  args: {
    meetings: [
      {
        ...openciMeeting,
        schedule: {
          ...(openciMeeting.schedule as RecurringSchedule),
          exceptions: [
            { kind: 'moved', date: '2018-09-03', to: { date: '2018-09-10' }, reason: '3 September is Labor Day.' },
          ],
        },
      },
    ],
    now: Date.UTC(2018, 7, 20, 12),
  },
  parameters: { date: Date.UTC(2018, 7, 20, 12) },
}

/** One date is cancelled and one moved, each with the reason. Neither is dropped: a gap would only make readers wonder. */
export const CancelledAndMoved: Story = { args: { meetings: [weeklyCall] } }

/** An extra date beside those of the rule. */
export const AddedDate: Story = {
  args: {
    meetings: [
      {
        ...call,
        schedule: {
          ...thursdays,
          exceptions: [{ kind: 'added', date: '2026-05-09', time: '10:00', reason: 'A Saturday, for newcomers.' }],
        },
      },
    ],
  },
}

/** Two slots that alternate, each with its own zone. */
export const TwoAlternatingSlots: Story = {
  args: {
    meetings: [
      {
        ...call,
        schedule: [
          { ...thursdays, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', from: '2026-01-08' },
          {
            ...thursdays,
            rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
            from: '2026-01-15',
            time: '09:00',
            timeZone: 'Asia/Tokyo',
          },
        ],
      },
    ],
    count: 4,
  },
}

/** Paused: without an end no dates are shown, with one those that follow it. */
export const Paused: Story = {
  args: {
    meetings: [
      { ...call, status: 'paused' },
      { ...steeringCommittee, status: 'paused', resumesOn: '2026-09-01' },
    ],
  },
}

/** Replaced by another meeting of the page: no dates, and a link to the other. */
export const Superseded: Story = {
  args: { meetings: [{ ...call, id: 'old-call', supersededBy: 'weekly-call' }, weeklyCall] },
}

/** No longer held: a meeting that is known to have ended, and a rule whose last date has passed. */
export const Ended: Story = {
  args: {
    meetings: [
      { ...call, id: 'ended', schedule: { kind: 'ended', on: '2025-12-18', note: 'Questions go to the forum now.' } },
      { ...call, schedule: { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20251218T235959Z' } },
    ],
  },
}

/** Every two weeks, and nobody said from when: the rule is shown, and why no date can be computed. */
export const NoFirstDate: Story = {
  args: { meetings: [{ ...call, schedule: { ...thursdays, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' } }] },
}

/** A rule and a zone that cannot be read cost the times of their own meetings alone; the ways in, and the others, stand. */
export const Unreadable: Story = {
  args: {
    meetings: [
      { ...call, id: 'unreadable-rule', schedule: { ...thursdays, rule: 'every Thursday' } },
      brokenMeeting,
      call,
    ],
  },
}

/** A schedule of no known kind. */
export const UnreadableSchedule: Story = {
  args: { meetings: [{ ...call, schedule: { kind: 'weekly', day: 'Thursday' } as never }, storage] },
}

/**
 * California changes its clocks on 8 March 2026. Readers whose own change on another day, or never, find a mark at the
 * first date that is at another time for them, and behind it what it means.
 */
export const ClockChange: Story = {
  args: { meetings: oci.meetings!, related: { channels: oci.channels! }, now: Date.UTC(2026, 1, 25, 12) },
  parameters: { date: Date.UTC(2026, 1, 25, 12) },
}

/** The page is eleven days old: its first date is over, and says so. */
export const OlderPage: Story = { args: { meetings: [call] }, parameters: { date: now + 11 * 86_400_000 } }

/** The page is a year old, and all its dates have passed. */
export const AllPassed: Story = { args: { meetings: [call] }, parameters: { date: now + 365 * 86_400_000 } }

/** The call is going on at this moment. */
export const RunningNow: Story = { args: { meetings: [call] }, parameters: { date: Date.UTC(2026, 4, 7, 15, 20) } }

/** A community that does not meet. */
export const Empty: Story = { args: { meetings: [] } }

/** An entry that is not a meeting at all says so in its place. */
export const NotReadable: Story = { args: { meetings: [null as never, call] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    meetings: [{ ...call, name: { en: 'Quayside community call', de: 'Offenes Treffen von Quayside' } }],
    messages: {
      page: { headings: { meetings: 'Wann wir uns treffen' } },
      meetings: { join: 'Teilnehmen', agenda: 'Tagesordnung' },
      schedule: {
        weekly: 'Jeden {days}',
        at: '{when}, {time} Uhr {zone}',
        hours: { one: '{count} Stunde', other: '{count} Stunden' },
      },
      dates: { asOf: 'Stand: {date}', next: 'Nächste Termine', yourTime: '{time} bei Ihnen' },
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
      { ...call, name: { en: 'Quayside community call', he: 'מפגש הקהילה' }, description: { he: 'הדגמות ואז שאלות.' } },
    ],
    messages: {
      page: { headings: { meetings: 'מתי נפגשים' } },
      meetings: { join: 'הצטרפות', agenda: 'סדר יום' },
      schedule: {
        weekly: 'בכל {days}',
        at: '{when}, {time} {zone}',
        hours: { one: 'שעה', two: 'שעתיים', other: '{count} שעות' },
      },
      dates: { asOf: 'נכון ל־{date}', next: 'המועדים הבאים', yourTime: '{time} בשעון שלך' },
    },
  },
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import { calendarLinks } from '../src/calendar/calendarLinks.ts'
import type { MessageOverrides } from '../src/i18n/messages.ts'
import { MeetingCard } from '../src/MeetingCard.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import { datesOf, weeklyCall } from './data/meetings.ts'
import { now } from './data/now.ts'

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
  description: 'Demos first, then questions, then whatever is on the agenda.',
  schedule: thursdays,
  join: { href: 'https://meet.example.org/quayside' },
  agenda: { href: 'https://notes.example.org/quayside' },
  recordings: { href: 'https://video.example.org/quayside' },
  access: 'public',
}

const chat = { id: 'chat', kind: 'slack', name: '#quayside', href: 'https://chat.example.org/quayside' } as const

const meta = {
  id: 'components-meetingcard',
  title: 'Components/Meetings/MeetingCard',
  component: MeetingCard,
  args: { meeting: call, ...datesOf(call, now) },
} satisfies Meta<typeof MeetingCard>
export default meta

type Story = StoryObj<typeof meta>

/** A meeting with its rule in words and its next dates, computed as a site does it on its server. */
const computed = (meeting: Meeting) => ({ meeting, ...datesOf(meeting, now) })

/** Held every week at the same local time. The time is the organiser's, in words that hold in summer and winter. */
export const EveryWeek: Story = {}

/** Everything that can be known of a meeting. */
export const WithEverything: Story = {
  args: {
    meeting: {
      ...call,
      join: [
        { href: 'https://meet.example.org/quayside', label: 'By video' },
        { href: 'tel:+351-21-555-0100', label: 'By phone' },
      ],
      minutes: { href: 'https://notes.example.org/quayside/minutes' },
      slides: { href: 'https://example.org/slides' },
      calendars: [
        { kind: 'feed', label: 'Subscribe', href: 'webcal://example.org/quayside.ics' },
        { kind: 'download', label: 'Download once', href: 'https://example.org/quayside.ics' },
      ],
      host: ['Inês Duarte and Kofi Mensah, ', { kind: 'link', text: 'chairs', href: 'https://example.org/chairs' }],
      expect: [
        { kind: 'list', items: [{ text: 'two demos of ten minutes' }, { text: 'questions from newcomers first' }] },
      ],
      bring: 'A question, or nothing at all.',
      consent: { kind: 'info', title: 'Recording', body: 'By coming you agree that the call is published.' },
      notes: [{ kind: 'tip', body: 'The first Thursday of a month is for newcomers.' }],
    },
  },
}

/** Alternates between two slots, so that no part of the world is always asleep. */
export const TwoSlots: Story = {
  args: computed({
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
  }),
}

/** One date is cancelled, one is moved, each with its reason. */
export const CancelledAndMoved: Story = { args: computed(weeklyCall) }

/** The next date is cancelled: it is struck, with the reason, and those behind it can be added. */
export const NextDateCancelled: Story = {
  args: {
    meeting: weeklyCall,
    ...datesOf(weeklyCall, Date.UTC(2026, 4, 12)),
    calendarLinks: calendarLinks(weeklyCall, { after: Date.UTC(2026, 4, 12) }),
  },
  parameters: { date: Date.UTC(2026, 4, 12) },
}

/** The rule alone: a site that computes no dates gives none. */
export const WithoutDates: Story = { args: { occurrences: undefined } }

/** No date can be computed, and a sentence says why. */
export const WhyThereAreNoDates: Story = {
  args: {
    when: 'Every other Thursday, 16:00 Lisbon time',
    occurrences: [],
    datesNote: 'Start date not published yet',
  },
}

/** It is being held at this moment. */
export const RunningNow: Story = { parameters: { date: Date.UTC(2026, 4, 7, 15, 20) } }

/** The page is older than its first date. */
export const OlderPage: Story = { parameters: { date: now + 11 * 86_400_000 } }

/** Words of the community that can be read in more than one way are quoted beside the time. */
export const WordsOfTheCommunity: Story = {
  args: computed({ ...call, schedule: { ...thursdays, asPublished: 'Thursdays, 4pm Lisbon' } }),
}

/** Held once. */
export const Single: Story = {
  args: computed({
    id: 'election',
    name: 'Election of the council',
    schedule: { kind: 'single', date: '2026-05-20', time: '18:00', timeZone: 'UTC', durationMinutes: 90 },
    access: 'members',
  }),
}

/** Held every few weeks, by no rule that gives dates: what is known is said, and nothing is made up. */
export const Approximate: Story = {
  args: computed({
    ...call,
    schedule: {
      kind: 'approximate',
      every: { min: 4, max: 8, unit: 'week' },
      weekday: 'WE',
      time: '17:00',
      timeZone: 'Europe/Lisbon',
      durationMinutes: 90,
      last: '2026-04-01',
      next: '2026-05-20',
      note: 'Announced in the forum ten days before.',
    },
  }),
}

/** Not held yet: the community has only said roughly when it will begin. */
export const NotBegunYet: Story = {
  args: computed({
    id: 'call',
    name: 'Quayside community call',
    schedule: { kind: 'approximate', asPublished: 'bi-weekly', first: 'in autumn 2026, to be announced' },
  }),
}

/** The time is still being decided. */
export const ToBeDecided: Story = {
  args: computed({
    id: 'storage-call',
    name: 'Storage call',
    schedule: {
      kind: 'unscheduled',
      reason: 'to-be-decided',
      note: ['Vote in the ', { kind: 'link', text: 'poll', href: 'https://poll.example.org/storage' }, '.'],
    },
  }),
}

/** Held when there is need for it. */
export const WhenThereIsNeed: Story = {
  args: computed({ id: 'triage', name: 'Release triage', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }),
}

/** No longer held, since a day that is known. */
export const Ended: Story = {
  args: computed({
    id: 'office-hours',
    name: 'Office hours',
    schedule: { kind: 'ended', on: '2025-12-18', note: 'Questions go to the forum now.' },
    recordings: { href: 'https://video.example.org/office-hours' },
  }),
}

/** Not held for a while, until a day that is known. */
export const Paused: Story = { args: computed({ ...call, status: 'paused', resumesOn: '2026-09-03' }) }

/** Replaced by another meeting of the page. */
export const Superseded: Story = {
  args: {
    ...computed({
      id: 'dev-call',
      name: 'Developer call',
      schedule: { kind: 'ended', on: '2024-06-27' },
      supersededBy: 'call',
    }),
    related: { meetings: [call] },
  },
}

/** The link comes through a channel some time before. */
export const JoinThroughAChannel: Story = {
  args: {
    meeting: { ...call, join: { via: 'chat', lead: { count: 1, unit: 'day' }, note: 'look for the pinned message' } },
    related: { channels: [chat] },
  },
}

/** The link exists, and the page says how one gets it instead of showing it. */
export const JoinNotPublished: Story = {
  args: {
    meeting: {
      ...call,
      join: { withheld: 'Mailed to those who sign up', lead: { count: 2, unit: 'hour' } },
      access: 'invitation',
    },
  },
}

/** A meeting without a title still has a heading, which says that it is missing. */
export const TitleMissing: Story = { args: { meeting: { ...call, name: '' } } }

/** A way in that would run a script, and one through a channel that is not on the page: neither becomes a link. */
export const UnsafeAddress: Story = {
  args: { meeting: { ...call, join: [{ href: "javascript:alert('Join')" }, { via: 'attic' }] } },
}

/** A meeting of which nothing can be read. */
export const NotReadable: Story = {
  args: { meeting: { ...call, status: 'paused', resumesOn: 'in autumn' }, when: undefined, occurrences: undefined },
}

const german: MessageOverrides = {
  meetings: {
    join: 'Teilnehmen',
    agenda: 'Tagesordnung',
    recordings: 'Aufnahmen',
    access: 'Offen für',
    accessKinds: { public: 'Alle' },
    pausedUntil: 'Pause bis {date}',
  },
  schedule: {
    weekly: 'Jeden {days}',
    at: '{when}, {time} Uhr {zone}',
    hours: { one: '{count} Stunde', other: '{count} Stunden' },
  },
  dates: { asOf: 'Stand: {date}', next: 'Nächste Termine', yourTime: '{time} bei Ihnen' },
}

const germanCall: Meeting = {
  ...call,
  name: { en: 'Quayside community call', de: 'Offenes Treffen von Quayside' },
  description: { en: 'Demos first.', de: 'Erst Vorführungen, dann Fragen.' },
  status: 'paused',
  resumesOn: '2026-09-03',
}

/** A page in German: days, times and zones follow the language, and the words come from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    meeting: germanCall,
    ...datesOf(germanCall, now, { locale: 'de', messages: german }),
    messages: german,
  },
}

const arabic: MessageOverrides = {
  meetings: {
    join: 'انضم',
    agenda: 'جدول الأعمال',
    recordings: 'التسجيلات',
    access: 'مفتوح لـ',
    accessKinds: { public: 'الجميع' },
  },
  schedule: {
    weekly: 'كل {days}',
    at: '{when}، {time} {zone}',
    lasting: '{schedule}، {duration}',
    hours: { one: 'ساعة واحدة', two: 'ساعتان', few: '{count} ساعات', other: '{count} ساعة' },
  },
  dates: { asOf: 'المواعيد كما في {date}', next: 'المواعيد القادمة', yourTime: '{time} بتوقيتك' },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    meeting: {
      ...call,
      name: { en: 'Quayside community call', ar: 'لقاء المجتمع' },
      description: { ar: 'العروض أولًا ثم الأسئلة.' },
    },
    ...datesOf(call, now, { locale: 'ar', messages: arabic }),
    messages: arabic,
  },
}

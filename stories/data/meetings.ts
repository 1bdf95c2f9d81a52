import { type DescribeOptions, describeSchedule } from '../../src/calendar/describeSchedule.ts'
import { nextOccurrences } from '../../src/calendar/occurrences.ts'
import type { MeetingCardProps } from '../../src/MeetingCard.tsx'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Schedule } from '../../src/model/schedule.ts'

/** Every week, in Pacific Time, with a cancelled and a moved date. */
export const weeklyCall: Meeting = {
  id: 'weekly-call',
  name: 'Weekly community call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    time: '10:00',
    timeZone: 'America/Los_Angeles',
    durationMinutes: 60,
    exceptions: [
      { kind: 'cancelled', date: '2026-05-14', reason: 'Most of us are at the summit.' },
      { kind: 'moved', date: '2026-05-21', to: { date: '2026-05-22', time: '09:00' }, reason: 'The room is taken.' },
    ],
  },
  join: { href: 'https://meet.example.org/weekly', label: 'Video call' },
  agenda: { href: 'https://docs.example.org/agenda' },
  minutes: { href: 'https://docs.example.org/minutes' },
  access: 'public',
}

/** Once a month, in Central European Time. */
export const steeringCommittee: Meeting = {
  id: 'steering-committee',
  name: 'Technical steering committee',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=MONTHLY;BYDAY=1WE',
    time: '17:00',
    timeZone: 'Europe/Berlin',
    durationMinutes: 90,
  },
  access: 'members',
}

/** Every two weeks, in the Asia-Pacific morning. */
export const apacCall: Meeting = {
  id: 'apac-call',
  name: 'Asia-Pacific call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    time: '09:00',
    timeZone: 'Asia/Tokyo',
    from: '2026-01-06',
    durationMinutes: 45,
  },
  access: 'public',
}

/** A schedule that no engine can read. */
export const brokenMeeting: Meeting = {
  id: 'broken',
  name: 'Release call',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=MO', time: '14:00', timeZone: 'Mars/Olympus_Mons' },
  join: { href: 'https://meet.example.org/release', label: 'Video call' },
}

/** What a site computes on its server for a `MeetingCard`: the rule in words, and the next three dates. */
export function datesOf(
  meeting: Meeting,
  now: number,
  options?: DescribeOptions,
): Required<Pick<MeetingCardProps, 'when' | 'occurrences' | 'now'>> {
  return {
    when: [meeting.schedule].flat().map((schedule: Schedule) => describeSchedule(schedule, options)),
    occurrences: nextOccurrences(meeting, { after: now, count: 3 }),
    now,
  }
}

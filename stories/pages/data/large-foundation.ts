import type { Body } from '../../../src/model/body.ts'
import type { Channel } from '../../../src/model/channel.ts'
import type { Community } from '../../../src/model/community.ts'
import type { Meeting } from '../../../src/model/meeting.ts'
import type { RecurringSchedule } from '../../../src/model/schedule.ts'
import { inventedPerson } from './invented-people.ts'

const subjects = [
  'Accessibility',
  'Architecture',
  'Artifacts',
  'Authentication',
  'Batch',
  'Build',
  'Certification',
  'Chaos',
  'Community',
  'Configuration',
  'Contributor growth',
  'Cost',
  'Data',
  'Developer tools',
  'Documentation',
  'Edge',
  'Events',
  'Gateways',
  'Hardware',
  'Identity',
  'Localisation',
  'Machine learning',
  'Messaging',
  'Metrics',
  'Mobile',
  'Network',
  'Observability',
  'Packaging',
  'Performance',
  'Platforms',
  'Policy',
  'Registry',
  'Release',
  'Runtime',
  'Scheduling',
  'Security',
  'Storage',
  'Testing',
  'Tracing',
  'User research',
]

const idOf = (subject: string): string => subject.toLowerCase().replaceAll(' ', '-')

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'UTC', 'America/New_York', 'Asia/Tokyo']
const times = ['16:00', '10:00', '08:30', '15:00', '13:00', '17:30']
const days = ['MO', 'TU', 'WE', 'TH', 'FR']

function scheduleOf(number: number): RecurringSchedule {
  const day = days[number % days.length]!
  const [rule, from] = [
    [`FREQ=WEEKLY;BYDAY=${day}`],
    [`FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, '2026-01-05'],
    [`FREQ=MONTHLY;BYDAY=${(number % 4) + 1}${day}`],
  ][number % 3] as [string, string?]
  return {
    kind: 'recurring',
    rule,
    from,
    time: times[number % times.length]!,
    timeZone: zones[(number * 5) % zones.length]!,
    durationMinutes: number % 4 === 0 ? 30 : 60,
  }
}

const forms = ['Main call', 'Office hours', 'Triage']

/** A hundred meetings for forty groups: each has one or two, and some have three. */
const meetings: Meeting[] = Array.from({ length: 100 }, (_, number) => {
  const subject = subjects[number % subjects.length]!
  const form = forms[Math.floor(number / subjects.length)]!
  return {
    id: `${idOf(subject)}-${idOf(form)}`,
    name: `${subject}: ${form.toLowerCase()}`,
    schedule: scheduleOf(number),
    join: { href: `https://meet.harbour.example/${idOf(subject)}` },
    agenda: { href: `https://notes.harbour.example/${idOf(subject)}`, label: 'Agenda and minutes' },
    access: number % 10 === 9 ? 'members' : 'public',
  }
})

const channels: Channel[] = subjects.map((subject) => ({
  id: idOf(subject),
  kind: 'zulip',
  name: `#${idOf(subject)}`,
  href: `https://chat.harbour.example/${idOf(subject)}`,
}))

const groups: Body[] = subjects.map((subject, number) => ({
  id: idOf(subject),
  name: number % 3 === 0 ? `${subject} working group` : `${subject} SIG`,
  kind: number % 3 === 0 ? 'working-group' : 'sig',
  description: `Looks after ${subject.toLowerCase()} in all projects of the foundation.`,
  members: [
    { ...inventedPerson(number * 2), role: 'Chair' },
    { ...inventedPerson(number * 2 + 1), role: 'Deputy' },
  ],
  access: 'public',
  meetings: meetings.flatMap(({ id = '' }) => (id.startsWith(`${idOf(subject)}-`) ? id : [])),
  channels: [idOf(subject)],
}))

/** A foundation with forty groups and a hundred meetings. */
export const largeFoundation: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'harbour',
  name: 'Harbour Foundation',
  url: 'https://harbour.example/',
  tagline: 'Forty groups, one harbour',
  description:
    'Every group of the foundation is open to whoever wants to listen, and nearly all to whoever wants to work.',
  channels,
  meetings,
  bodies: groups,
  sections: [
    { kind: 'meetings', heading: 'When the groups meet' },
    { kind: 'bodies', id: 'groups', heading: 'Our groups' },
    { kind: 'channels', heading: 'Where the groups talk' },
  ],
}

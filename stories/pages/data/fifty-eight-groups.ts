import type { Body } from '../../../src/model/body.ts'
import type { Channel } from '../../../src/model/channel.ts'
import type { Community } from '../../../src/model/community.ts'
import type { Meeting } from '../../../src/model/meeting.ts'
import type { RecurringSchedule } from '../../../src/model/schedule.ts'
import { inventedPerson } from './invented-people.ts'

/** What the groups work on, under the headings of the table. */
const subjects: Readonly<Record<string, readonly (readonly [name: string, does: string])[]>> = {
  specification: [
    ['General', 'Keeps the specification in one piece, and decides what goes into a release.'],
    ['Depth soundings', 'How a depth is written down, and what a gap in the record means.'],
    ['Currents', 'Names and units of everything that moves with the water.'],
    ['Tides', 'Tables of tides, their zones and their corrections.'],
    ['Weather', 'What a weather report says, and how old it may be.'],
    ['Beacons', 'Lights and their rhythms as data.'],
    ['Positions', 'Coordinates, their reference systems and their accuracy.'],
    ['Cargo', 'Names for what is carried, agreed with the ports.'],
    ['Crew', 'What may be recorded of people, and for how long.'],
    ['Events', 'Things that happen at one moment: a lock opens, a line breaks.'],
    ['Profiles', 'Where an engine spends its fuel.'],
    ['Sampling', 'Which records are kept when there are too many.'],
    ['Configuration', 'One file format for every instrument.'],
    ['Security', 'Reports of weaknesses, and advice to those who run instruments.'],
    ['Databases', 'How questions to a register are recorded.'],
    ['Messaging', 'How messages between ships are followed from end to end.'],
    ['System clocks', 'Clocks that drift, and what to do about them.'],
    ['Generated text', 'Records of what models wrote, and of what it cost.'],
  ],
  implementation: [
    ['Ada', 'The instruments for Ada.'],
    ['C', 'The instruments for C, for devices with little memory.'],
    ['C++', 'The instruments for C++, from version 14 of the standard on.'],
    ['.NET', 'The instruments for .NET, and what attaches to a program without changing it.'],
    ['Elixir and Erlang', 'The instruments for everything on the BEAM.'],
    ['Go', 'The instruments for Go.'],
    ['Go, compiled in', 'Attaches to Go programs while they are built.'],
    ['Haskell', 'The instruments for Haskell.'],
    ['Java', 'The instruments for Java, and the agent.'],
    ['JavaScript', 'The instruments for servers and browsers.'],
    ['Browser', 'What a page records of itself, and what it must not.'],
    ['Kotlin', 'The instruments for Kotlin on every platform.'],
    ['Lua', 'The instruments for Lua.'],
    ['PHP', 'The instruments for PHP.'],
    ['Python', 'The instruments for Python.'],
    ['Ruby', 'The instruments for Ruby.'],
    ['Rust', 'The instruments for Rust.'],
    ['Swift', 'The instruments for Swift.'],
    ['Android', 'The instruments for apps on Android.'],
    ['Collector', 'The program that receives, changes and passes on records.'],
    ['Collector, packages', 'Builds the collector for every system that people run.'],
    ['Kernel', 'Records what a kernel sees, without touching programs.'],
    ['Cluster operator', 'Installs instruments in clusters, and keeps them up to date.'],
    ['Helm charts', 'The charts with which clusters are set up.'],
    ['Demonstration', 'A shop for charts that shows everything at work.'],
    ['Injector', 'Adds instruments to programs as they start.'],
  ],
  'cross-cutting': [
    ['Contributor experience', 'Makes it easier to begin, and to stay.'],
    ['Developer experience', 'Looks at the project with the eyes of those who use it.'],
    ['End users', 'Listens to whoever runs the instruments, and writes it down.'],
    ['Documentation', 'The site, its words and its pictures.'],
    ['Localisation', 'The documentation in other languages.'],
    ['Outreach', 'Talks, articles and a stand at conferences.'],
    ['Releases', 'Tools that all groups release with.'],
    ['Project infrastructure', 'Accounts, machines and their bills.'],
    ['Continuous integration', 'Records of builds, and the builds of the project itself.'],
    ['Mainframes', 'Instruments on systems that are older than most of us.'],
    ['Community demo days', 'A stage for whoever has built something.'],
    ['Surveys', 'Asks, once a year, and publishes the answers.'],
    ['Governance', 'Writes down how the project decides.'],
    ['Mentoring', 'Pairs newcomers with those who know their way.'],
  ],
}

const titles: Readonly<Record<string, string>> = {
  specification: 'Specification groups',
  implementation: 'Implementation groups',
  'cross-cutting': 'Cross-cutting groups',
}

const all = Object.entries(subjects).flatMap(([group, rows]) =>
  rows.map(([name, does]) => ({ group, name, does, id: idOf(name) })),
)

function idOf(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('+', 'p')
    .match(/[a-z]+/g)
  return words?.join('-') ?? ''
}

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'America/New_York', 'UTC', 'Asia/Tokyo']
const times = ['08:00', '16:00', '11:00', '15:30', '10:00', '09:00', '17:00']
const days = ['MO', 'TU', 'WE', 'TH', 'FR']

function scheduleOf(number: number): RecurringSchedule {
  const day = days[number % days.length]!
  const isBiweekly = number % 3 === 1
  return {
    kind: 'recurring',
    rule: isBiweekly ? `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}` : `FREQ=WEEKLY;BYDAY=${day}`,
    ...(isBiweekly && { from: '2026-01-05' }),
    time: times[number % times.length]!,
    timeZone: zones[(number * 3) % zones.length]!,
    durationMinutes: 60,
  }
}

const meetings: Meeting[] = all.map(({ id, name, group }, number): Meeting => ({
  id: `${id}-call`,
  name: `${name} call`,
  schedule:
    number % 19 === 18
      ? { kind: 'unscheduled', reason: 'announced-elsewhere', note: 'See the channel.' }
      : scheduleOf(number),
  join: { href: `https://meet.sextant.example/${id}` },
  minutes: { href: `https://notes.sextant.example/${id}`, label: 'Notes' },
  ...(group !== 'cross-cutting' && { recordings: { href: `https://films.sextant.example/${id}` } }),
}))

const channels: Channel[] = all.map(({ id }) => ({
  id: `${id}-chat`,
  kind: 'slack',
  name: `#sextant-${id}`,
  href: `https://chat.sextant.example/${id}`,
}))

const bodies: Body[] = all.map(({ group, name, does, id }, number) => ({
  id,
  name,
  kind: 'sig',
  group,
  description: does,
  members: [
    { ...inventedPerson(number * 2), lead: number % 7 !== 6 },
    { ...inventedPerson(number * 2 + 1), lead: number % 7 !== 6 },
    ...(number % 7 === 6 ? [inventedPerson(number + 200), inventedPerson(number + 300)] : []),
  ],
  ...(number % 4 === 0 && { charter: { label: 'Charter', href: `https://git.sextant.example/charters/${id}` } }),
  meetings: [`${id}-call`],
  channels: [`${id}-chat`],
}))

/** A project with fifty-eight groups, in three groups of groups. Each has a meeting and a channel. */
export const fiftyEightGroups: Community = {
  version: 1,
  inLanguage: 'en',
  id: 'sextant',
  name: 'Sextant',
  url: 'https://sextant.example/',
  title: 'The groups of Sextant',
  tagline: 'Every group meets in the open. Come to the one whose work you use.',
  channels,
  meetings,
  bodies,
  bodyGroups: Object.entries(titles).map(([id, name]) => ({ id, name })),
  sections: [{ kind: 'bodies', id: 'groups', heading: 'Groups' }],
}

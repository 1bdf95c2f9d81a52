import type { Community } from '../../src/model/community.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { steeringCommittee, weeklyCall } from '../data/meetings.ts'

const talkingOnce: Meeting = {
  id: 'newcomers',
  name: 'Newcomers’ hour',
  description: 'Bring any question. Somebody will know, or will know whom to ask.',
  schedule: {
    kind: 'approximate',
    every: { min: 4, max: 8, unit: 'week' },
    note: 'The date is announced in the chat a week before.',
  },
  access: 'public',
  notes: [{ kind: 'tip', title: 'Your first call', body: 'You need not say anything. Listening is welcome.' }],
}

/** An invented community with entries in every collection, to be looked at in every theme. */
export const beacon: Community = {
  version: 1,
  id: 'beacon',
  name: 'Beacon',
  url: 'https://beacon.example/',
  title: 'The Beacon community',
  tagline: 'Beacon tells machines where other machines are. Whoever uses it may help to steer it.',
  description: [
    {
      kind: 'paragraph',
      text: [
        'Read ',
        { kind: 'link', text: 'how we work', href: 'https://beacon.example/how' },
        ', look for the label ',
        { kind: 'code', text: 'good first issue' },
        ', and come to a call.',
      ],
    },
  ],
  foundation: {
    name: 'Example Foundation',
    href: 'https://foundation.example/',
    trademarks: [
      {
        kind: 'paragraph',
        text: [
          'Beacon is a trademark of the Example Foundation. See ',
          { kind: 'link', text: 'how it may be used', href: 'https://foundation.example/trademarks' },
          '.',
        ],
      },
    ],
  },
  maturity: 'incubating',
  blog: 'https://beacon.example/blog',
  channels: [
    {
      id: 'chat',
      kind: 'slack',
      name: '#beacon',
      href: 'https://chat.example.org/beacon',
      workspace: 'Lighthouse Slack',
      invite: { href: 'https://chat.example.org/join' },
      description: 'Quick questions, and what happens today.',
      topics: ['Releases', 'Documentation'],
    },
    {
      id: 'list',
      kind: 'mailing-list',
      name: 'Announcements',
      href: 'https://lists.example.org/beacon',
      access: { read: 'public', join: 'account', post: 'moderators' },
    },
    { id: 'irc', kind: 'irc', name: '#beacon-old', status: 'retired', successor: 'chat' },
    { id: 'news', kind: 'mastodon', name: '@beacon@social.example', href: 'https://social.example/@beacon' },
  ],
  meetings: [weeklyCall, steeringCommittee, talkingOnce],
  recordings: [
    {
      id: 'april',
      name: 'Caches that forget',
      heldOn: '2026-04-30',
      recordings: { href: 'https://video.example.org/caches' },
      minutes: { href: 'https://docs.example.org/caches' },
    },
  ],
  events: [
    {
      id: 'days',
      name: 'Beacon Days',
      dates: { from: '2026-09-17', to: '2026-09-18' },
      href: 'https://days.example.org/',
      location: 'Porto',
      tentative: true,
    },
  ],
  steps: [
    { id: 'chat', name: 'Say hello', description: 'Tell us what brings you here.' },
    { id: 'issue', name: 'Take an issue', links: [{ label: 'Open issues', href: 'https://git.example.org/issues' }] },
  ],
  contributionPaths: [
    {
      id: 'code',
      name: 'Code',
      description: 'Small changes are read within two days.',
      repositories: ['server'],
      channels: ['chat'],
      labels: ['good first issue', 'help wanted'],
    },
    { id: 'docs', name: 'Documentation', description: 'Say it so that others understand.' },
  ],
  repositories: [
    { id: 'server', name: 'server', href: 'https://git.example.org/server', description: 'Answers questions.' },
    { id: 'client', name: 'client', href: 'https://git.example.org/client', description: 'Asks them.' },
  ],
  resources: [
    { id: 'guide', kind: 'documentation', name: 'Guide', href: 'https://beacon.example/guide' },
    { id: 'talk', kind: 'video', name: 'A talk of ten minutes', href: 'https://video.example.org/talk' },
  ],
  bodies: [
    {
      id: 'steering',
      name: 'Steering committee',
      kind: 'steering',
      description: 'Decides where the project goes.',
      members: [
        { id: 'ines', name: 'Inês Example', role: 'Chair', affiliations: ['Example Ltd'] },
        { id: 'omar', name: 'Omar Example' },
      ],
      charter: { label: 'Charter', href: 'https://beacon.example/charter' },
      meetings: ['steering-committee'],
    },
  ],
  people: [
    { id: 'ines', name: 'Inês Example', role: 'Maintainer', affiliations: ['Example Ltd'] },
    { id: 'seat', vacant: true, role: 'Release manager' },
  ],
  contacts: [{ id: 'press', for: ['Press'], via: ['list'] }],
  principles: [
    { id: 'open', name: 'Open', description: 'What is decided is decided where all can read it.' },
    { id: 'kind', name: 'Kind', description: 'We assume good faith, and ask.' },
  ],
  policies: [
    {
      id: 'security',
      kind: 'security',
      name: 'How to report a vulnerability',
      description: 'We answer within three days.',
      reporting: { how: 'By mail, encrypted if you can.', contact: { href: 'mailto:security@beacon.example' } },
    },
  ],
  topics: [
    {
      id: 'stores',
      name: 'Stores',
      topics: [
        { id: 'disks', name: 'On disks' },
        { id: 'memory', name: 'In memory' },
      ],
    },
  ],
  focusAreas: [
    { id: 'speed', name: 'Answers in a millisecond', drivers: [{ id: 'omar', name: 'Omar Example', role: 'Lead' }] },
  ],
  roles: [
    {
      id: 'contributor',
      name: 'Contributor',
      duties: [{ text: 'Sign off each change.' }],
      process: 'Open a first change.',
    },
    { id: 'keeper', name: 'Keeper', rights: [{ text: 'Merge changes.' }], process: 'The keepers elect you.' },
  ],
  roadmap: [
    { id: 'lens', name: 'A lens that turns', horizon: 'now', status: 'in-progress' },
    { id: 'horn', name: 'A horn for fog', horizon: 'later', status: 'planned' },
  ],
  releases: [{ id: 'two', version: '2.0', date: '2026-02-01', supportedUntil: '2027-02-01' }],
  adopters: [{ id: 'pilots', name: 'Harbour Pilots', level: 'production', since: '2024' }],
  sponsors: [{ id: 'mill', name: 'Mill & Sons', tier: 'Gold', href: 'https://mill.example' }],
  recognitions: [{ id: 'release', name: 'Everyone in a release', description: 'is named in its notes.' }],
  faqs: [
    { id: 'cost', question: 'What does it cost?', answer: 'Nothing.' },
    { id: 'who', question: 'Who may come to the calls?', answer: 'Everyone. You need not register.' },
  ],
}

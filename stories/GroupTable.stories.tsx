import type { Meta, StoryObj } from '@storybook/react-vite'

import { GroupRow, GroupTable } from '../src/GroupTable.tsx'
import type { Body } from '../src/model/body.ts'
import type { Channel } from '../src/model/channel.ts'
import type { Meeting } from '../src/model/meeting.ts'
import { now } from './data/now.ts'
import { fiftyEightGroups } from './pages/data/fifty-eight-groups.ts'

const meetings: Meeting[] = [
  {
    id: 'council-call',
    name: 'Council call',
    schedule: {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=1WE',
      time: '16:00',
      timeZone: 'Europe/Berlin',
      durationMinutes: 60,
    },
    join: { href: 'https://meet.quayside.example/council' },
    minutes: { href: 'https://notes.quayside.example/council' },
    access: 'members',
  },
  {
    id: 'docs-call',
    name: 'Docs call',
    schedule: [
      { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '09:00', timeZone: 'America/Los_Angeles' },
      { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=-1TH', time: '09:00', timeZone: 'Asia/Tokyo' },
    ],
    join: { href: 'https://meet.quayside.example/docs' },
    agenda: { href: 'https://notes.quayside.example/docs' },
    recordings: { href: 'https://films.quayside.example/docs' },
  },
  { id: 'storage-call', name: 'Storage call', schedule: { kind: 'unscheduled', reason: 'to-be-decided' } },
]

const channels: Channel[] = [
  { id: 'docs-chat', kind: 'slack', name: '#quayside-docs', href: 'https://chat.quayside.example/docs' },
  { id: 'docs-list', kind: 'mailing-list', name: 'Docs list', href: 'https://lists.quayside.example/docs' },
]

const related = {
  meetings: meetings.map((meeting) => ({ ...meeting, isOffPage: true })),
  channels: channels.map((channel) => ({ ...channel, isOffPage: true })),
}

const council: Body = {
  id: 'council',
  kind: 'steering',
  name: 'Steering council',
  description: 'Sets the direction of the project, and settles what others could not.',
  charter: { label: 'Charter', href: 'https://quayside.example/charter' },
  members: [
    { id: 'ines', name: 'Inês Duarte', lead: true, href: 'https://people.quayside.example/ines' },
    { id: 'kofi', name: 'Kofi Mensah' },
  ],
  meetings: ['council-call'],
}

const docs: Body = {
  id: 'docs',
  kind: 'sig',
  name: 'Documentation',
  description: 'Writes the handbook. Anyone can come.',
  members: [
    { id: 'ana', name: 'Ana Ruiz', lead: true },
    { id: 'bo', name: 'Bo Lind', lead: true },
  ],
  meetings: ['docs-call'],
  channels: ['docs-chat', 'docs-list'],
}

const storage: Body = {
  id: 'storage',
  kind: 'working-group',
  name: 'Storage',
  members: [
    { id: 'cyd', name: 'Cyd Moreau' },
    { id: 'dag', name: 'Dag Nilsen' },
    { id: 'eri', name: 'Eri Tanaka' },
    { id: 'fay', name: 'Fay Oduya' },
  ],
  meetings: ['storage-call'],
}

const bodies = [council, docs, storage]

const meta = {
  id: 'components-grouptable',
  title: 'Components/People and governance/GroupTable',
  component: GroupTable,
  subcomponents: { GroupRow },
  args: { bodies, now, related, heading: 'Our groups' },
} satisfies Meta<typeof GroupTable>
export default meta

type Story = StoryObj<typeof meta>

/** A row for each group. Where nobody leads one, some of its members are named, and are said to be that. */
export const SeveralGroups: Story = {}

/** Groups of groups, each under a heading with their number. Those that name none come last. */
export const GroupsOfGroups: Story = {
  args: {
    bodies: [
      { ...docs, group: 'community' },
      { ...storage, group: 'technical' },
      { ...council, members: undefined },
    ],
    bodyGroups: [
      { id: 'technical', name: 'Technical groups' },
      { id: 'community', name: 'Community groups', description: 'For everyone, with or without code.' },
    ],
  },
}

/** Where no group names a group of groups, they stand below the group above them. */
export const BelowTheirParents: Story = {
  args: { bodies: [council, { ...docs, parent: 'council' }, { ...storage, parent: 'council' }] },
}

/**
 * A row says who leads a group, when it meets next and where it talks. The mark before its name, and each of its
 * meetings, unfold to what a card would say. Groups that stand apart from the one above them say whose part they are.
 */
export const WhatRowsUnfold: Story = {
  args: {
    bodies: [
      {
        ...docs,
        group: 'sigs',
        members: [
          {
            id: 'ana',
            name: 'Ana Ruiz',
            lead: true,
            role: 'Chair',
            affiliations: ['Mast Ltd'],
            term: { from: '2025-04-01', to: '2027-03-31' },
          },
          { id: 'bo', name: 'Bo Lind', lead: true, role: 'Tech lead' },
          { id: 'seat', vacant: true, role: 'Deputy' },
        ],
        links: [{ label: 'Style guide', href: 'https://quayside.example/style' }],
        elections: 'Contributors elect the chair every April.',
        notes: [{ kind: 'info', body: 'We look for a deputy.' }],
      },
      { id: 'translation', name: 'Translation', kind: 'other', kindLabel: 'Subproject', parent: 'docs' },
    ],
    bodyGroups: [{ id: 'sigs', name: 'Special interest groups' }],
  },
}

/** From twelve groups on, a field finds those that somebody looks for. */
export const ManyGroups: Story = {
  args: {
    bodies: fiftyEightGroups.bodies?.filter((_, index) => index % 4 === 0),
    bodyGroups: fiftyEightGroups.bodyGroups,
    related: {
      meetings: fiftyEightGroups.meetings?.map((meeting) => ({ ...meeting, isOffPage: true })),
      channels: fiftyEightGroups.channels?.map((channel) => ({ ...channel, isOffPage: true })),
    },
  },
}

/** The name of a group leads to its own page, where the site has one. */
export const WithPagesOfTheirOwn: Story = {
  args: {
    groupAddresses: { docs: 'https://quayside.example/groups/docs', storage: 'https://quayside.example/storage' },
  },
}

/** No data says who leads. */
export const WithoutLeads: Story = { args: { bodies: [storage, { ...docs, members: undefined }] } }

/** A community without groups. */
export const Empty: Story = { args: { bodies: [] } }

/** An entry that cannot be shown says so in its place; the others stay. */
export const OneBrokenEntry: Story = { args: { bodies: [null as never, docs] } }

/** Words before and after the table, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    intro: 'Three groups share the work.',
    notes: [{ kind: 'info', body: 'The next election is in October.' }],
    outro: 'To start a group of your own, ask the council.',
  },
}

/** Long names wrap, with and without spaces in them. */
export const LongNames: Story = {
  args: {
    bodies: [
      {
        ...docs,
        name: 'Special interest group for storage drivers, mirrors, caches and everything that moves bytes',
        members: [
          { id: 'long', name: 'Wolfeschlegelsteinhausenbergerdorff von Quaysidemaintainersemeriti', lead: true },
        ],
      },
      { ...storage, name: 'quayside-documentation-and-internationalisation-maintainers-emeriti' },
    ],
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'المجموعات' },
    bodies: [{ ...docs, name: { ar: 'التوثيق' }, description: { ar: 'تكتب الدليل. الجميع مدعوون.' } }],
    messages: {
      groups: {
        group: 'المجموعة',
        leads: 'المنسقون',
        meetings: 'الاجتماعات',
        channels: 'القنوات',
        count: { one: 'مجموعة واحدة', other: '{count} مجموعة' },
      },
      meetings: { join: 'انضم', agenda: 'جدول الأعمال', recordings: 'التسجيلات' },
    },
  },
}

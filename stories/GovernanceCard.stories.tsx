import type { Meta, StoryObj } from '@storybook/react-vite'

import { GovernanceCard } from '../src/GovernanceCard.tsx'
import type { Body } from '../src/model/body.ts'

const council: Body = {
  id: 'council',
  kind: 'steering',
  name: 'Quayside council',
  description: 'Settles what the maintainers cannot, and speaks for the project.',
  members: [
    {
      id: 'ines',
      name: 'Inês Duarte',
      href: 'https://code.example.org/ines',
      role: 'Chair',
      affiliations: ['Atlantic Freight'],
      term: { from: '2025-05-01', to: '2027-04-30' },
    },
    { id: 'kofi', name: 'Kofi Mensah', affiliations: ['Harbour Labs'], term: { from: '2026-05-01' } },
    { id: 'yuki', name: 'Yuki Tanaka', href: 'https://code.example.org/yuki' },
  ],
  access: 'public',
  charter: { label: 'Charter of the council', href: 'https://example.org/charter' },
  decision: 'By consensus; by two thirds of the seats where there is none.',
  elections: [
    { kind: 'paragraph', text: 'Every May, for two years, by all who contributed in the year before.' },
    { kind: 'list', items: [{ text: 'three seats in odd years' }, { text: 'two seats in even years' }] },
  ],
}

const meta = {
  id: 'components-governancecard',
  title: 'Components/People and governance/GovernanceCard',
  component: GovernanceCard,
  args: { body: council },
} satisfies Meta<typeof GovernanceCard>
export default meta

type Story = StoryObj<typeof meta>

/** Who sits on a body, how it decides, and how its members are chosen. */
export const SteeringCommittee: Story = {}

/** A group with what it works in: its meetings, channels and repositories lead to their entries on the page. */
export const WorkingGroupWithRelations: Story = {
  args: {
    body: {
      id: 'storage',
      kind: 'working-group',
      name: 'Storage working group',
      description: 'Drivers for object stores, and how to move between them.',
      parent: 'council',
      meetings: ['storage-call'],
      channels: ['storage-chat', 'storage-list'],
      repositories: ['drivers'],
    },
    related: {
      bodies: [council],
      meetings: [{ id: 'storage-call', name: 'Storage call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }],
      channels: [
        { id: 'storage-chat', kind: 'slack', name: '#quayside-storage' },
        { id: 'storage-list', kind: 'mailing-list', name: 'quayside-storage' },
      ],
      repositories: [{ id: 'drivers', name: 'quayside/drivers', href: 'https://code.example.org/quayside/drivers' }],
    },
  },
}

/** The list of members is kept elsewhere, so that it cannot go stale here. */
export const MembersKeptElsewhere: Story = {
  args: {
    body: {
      id: 'maintainers',
      kind: 'maintainers',
      name: 'Maintainers',
      description: 'Review and merge changes.',
      membersSource: { label: 'MAINTAINERS.md', href: 'https://code.example.org/quayside/MAINTAINERS.md' },
    },
  },
}

/** Those who have left are marked as such, with what is known of their term. */
export const MembersWhoHaveLeft: Story = {
  args: {
    body: {
      ...council,
      members: [
        { id: 'lena', name: 'Lena Vogt', status: 'emeritus', term: { from: '2021-05-01', to: '2023-04-30' } },
        { id: 'omar', name: 'Omar Haddad', status: 'emeritus', term: { to: '2024-04-30' } },
      ],
    },
  },
}

/** A body that only members of the project can follow, with links that only they can open. */
export const MembersOnly: Story = {
  args: {
    body: {
      id: 'security',
      kind: 'committee',
      name: 'Security response',
      description: 'Handles reports of vulnerabilities until a fix is out.',
      access: 'members',
      links: [
        { label: 'How to report', href: 'mailto:security@example.org' },
        { label: 'Open cases', href: 'https://security.example.org/cases', access: 'members' },
      ],
      notes: [{ kind: 'danger', title: 'Do not open a public issue', body: 'Write to the address above.' }],
    },
  },
}

/** A body of which only the name and the kind are known. */
export const NameAlone: Story = { args: { body: { id: 'board', kind: 'board', name: 'Board of the foundation' } } }

/** A body without a name still has a heading, which says that it is missing. */
export const NameMissing: Story = { args: { body: { ...council, name: '' } } }

/** A kind that the library has no word for, shown as the data has it. */
export const UnknownKind: Story = { args: { body: { ...council, kind: 'guild' as never } } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: { body: { ...council, charter: { label: 'Charter of the council', href: "javascript:alert('Charter')" } } },
}

/** A member whose term cannot be read says so in its place; the others stand. */
export const UnreadableTerm: Story = {
  args: {
    body: {
      ...council,
      members: [
        { id: 'ines', name: 'Inês Duarte', term: { from: 'spring 2025' } },
        { id: 'kofi', name: 'Kofi Mensah' },
      ],
    },
  },
}

/** Relations to entries that are not on the page are named without a link. */
export const RelationsElsewhere: Story = {
  args: { body: { ...council, parent: 'board', meetings: ['council-call'], repositories: ['governance'] } },
}

/** A page in German: the terms follow the language, and the words come from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    body: {
      id: 'council',
      kind: 'steering',
      name: { en: 'Quayside council', de: 'Rat von Quayside' },
      description: { en: 'Settles what the maintainers cannot.', de: 'Entscheidet, was die Betreuer nicht können.' },
      members: [
        {
          id: 'ines',
          name: 'Inês Duarte',
          role: { en: 'Chair', de: 'Vorsitz' },
          term: { from: '2025-05-01', to: '2027-04-30' },
        },
      ],
      decision: { en: 'By consensus.' },
    },
    messages: {
      governance: {
        kinds: { steering: 'Lenkungskreis' },
        members: 'Mitglieder',
        decision: 'Wie er entscheidet',
      },
      people: { term: '{from} bis {to}' },
    },
  },
}

/** An election to come, and one that was held. */
export const Elections: Story = {
  args: {
    body: {
      ...council,
      ballots: [
        {
          name: 'Election 2026',
          seats: 3,
          electorate: 'Everyone with a change in the last year.',
          nominations: { from: '2026-05-04', to: '2026-05-15' },
          voting: { from: '2026-05-20', to: '2026-05-27' },
          resultsOn: '2026-05-29',
          href: 'https://example.org/elections/2026',
        },
        { name: 'Election 2025', voting: { from: '2025-05-20' }, results: 'Inês Duarte is elected.' },
      ],
    },
  },
}

/** How many members come from each company: none can decide alone. */
export const Affiliations: Story = {
  args: {
    body: {
      id: 'maintainers',
      kind: 'maintainers',
      name: 'Maintainers',
      showAffiliations: true,
      members: ['Atlantic Freight', 'Harbour Labs', 'Atlantic Freight', undefined, 'Studio Ost'].map((each, index) => ({
        name: `Maintainer ${index + 1}`,
        affiliations: each === undefined ? undefined : [each],
      })),
    },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    body: {
      id: 'council',
      kind: 'steering',
      name: { en: 'Quayside council', ar: 'مجلس المشروع' },
      description: { ar: 'يفصل فيما لا يستطيع المشرفون حسمه.' },
      members: [
        { id: 'ines', name: 'Inês Duarte', role: { ar: 'الرئيسة' }, term: { from: '2025-05-01', to: '2027-04-30' } },
        { id: 'omar', name: 'عمر حداد' },
      ],
    },
    messages: {
      governance: { kinds: { steering: 'لجنة توجيهية' }, members: 'الأعضاء' },
      people: { term: 'من {from} إلى {to}' },
    },
  },
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Person } from '../src/model/people.ts'
import { PeopleList, PersonItem } from '../src/PeopleList.tsx'
import portrait from './data/portrait.svg?no-inline'

const ines: Person = {
  id: 'ines',
  name: 'Inês Duarte',
  role: 'Chair',
  affiliations: ['Atlantic Freight'],
  href: 'https://code.example.org/ines',
  term: { from: '2025-05-01', to: '2027-04-30' },
}

const kofi: Person = { id: 'kofi', name: 'Kofi Mensah', role: 'Maintainer', affiliations: ['Harbour Labs'] }

const yuki: Person = { id: 'yuki', name: 'Yuki Tanaka', role: 'Maintainer' }

const meta = {
  id: 'components-peoplelist',
  title: 'Components/People and governance/PeopleList',
  component: PeopleList,
  subcomponents: { PersonItem },
  args: { people: [ines, kofi, yuki] },
} satisfies Meta<typeof PeopleList>
export default meta

type Story = StoryObj<typeof meta>

/** Three people, with what they do and for whom. */
export const SeveralPeople: Story = {}

/** A picture where an address is given; the initials of the others. */
export const WithAPicture: Story = { args: { people: [{ ...ines, avatar: portrait }, kofi] } }

/** Names on services: linked where the address can be made from the name, else in words. */
export const Handles: Story = {
  args: {
    people: [
      { ...kofi, handle: { name: 'kofi', service: 'irc' } },
      { ...yuki, handle: { name: 'yuki' } },
    ],
  },
}

/** A seat that nobody holds, and somebody who has left. */
export const VacantAndEmeritus: Story = {
  args: {
    people: [
      { id: 'seat', vacant: true, role: 'Release manager', term: { from: '2026-03-01' } },
      { ...yuki, status: 'emeritus', term: { to: '2024-12-31' } },
    ],
  },
}

/** Many people: the browser lays out those on the screen. */
export const Many: Story = {
  args: {
    people: Array.from({ length: 60 }, (_, index) => ({ id: `member-${index}`, name: `Member ${index + 1}` })),
  },
}

/** A list on which nobody stands. */
export const Empty: Story = { args: { people: [] } }

/** A person without a name. The reader sees that it is missing; the developer is told where. */
export const NameMissing: Story = { args: { people: [{ ...ines, name: '' }, kofi] } }

/** A service that the library has no words for: the name stands alone. */
export const UnknownService: Story = {
  args: { people: [{ ...ines, handle: { name: 'ines', service: 'telegram' as never } }] },
}

/** Addresses that would run a script: the name stands without a link, the initials without a picture. */
export const UnsafeAddress: Story = {
  args: { people: [{ ...ines, href: 'javascript:alert(1)', avatar: 'javascript:alert(2)' }] },
}

/** A person whose term cannot be read, and one that is null, say so in their place. */
export const NotReadable: Story = {
  args: { people: [{ ...ines, term: { from: 'spring 2025' } }, null as never, kofi] },
}

/** Where they are, what they speak, which groups they belong to, and their further addresses. */
export const Ambassadors: Story = {
  args: {
    people: [
      {
        ...ines,
        place: 'Lisbon, Portugal',
        languages: ['português', 'English'],
        groups: ['Ambassador', 'Mentor'],
        links: [
          { label: 'Talks', href: 'https://example.org/ines/talks' },
          { label: 'Book a call', href: 'https://example.org/ines/call' },
        ],
      },
      { ...kofi, place: 'Accra', groups: ['Ambassador'] },
    ],
  },
}

/** How many come from each company, and whether one has more than half. */
export const Companies: Story = {
  args: {
    showAffiliations: true,
    people: [ines, kofi, yuki, { id: 'li', name: 'Li Wei', affiliations: ['Harbour Labs'] }],
  },
}

/** When each entry was last checked. */
export const Freshness: Story = {
  args: {
    showFreshness: true,
    people: [{ ...ines, verifiedOn: '2026-05-03' }, { ...kofi, fetchedOn: '2026-05-01', expires: '2026-07-01' }, yuki],
  },
}

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Menschen' },
    people: [
      { ...ines, role: { en: 'Chair', de: 'Vorsitz' } },
      { id: 'seat', vacant: true, role: { de: 'Kasse' } },
    ],
    messages: { people: { vacant: 'Unbesetzt', term: '{from} bis {to}' } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'الأشخاص' },
    people: [
      { id: 'omar', name: 'عمر حداد', role: { ar: 'مشرف' }, affiliations: ['Harbour Labs'] },
      { ...ines, role: { ar: 'الرئيسة' } },
    ],
    messages: { people: { term: 'من {from} إلى {to}' } },
  },
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import { GroupList } from '../src/GroupList.tsx'
import type { Body } from '../src/model/body.ts'

const council: Body = {
  id: 'council',
  kind: 'steering',
  name: 'Quayside steering committee',
  description: 'Sets the direction of the project, and settles what others could not.',
  decision: 'By consensus; where there is none within two weeks, by a majority of its members.',
  members: [
    { id: 'ines', name: 'Inês Duarte', role: 'Chair' },
    { id: 'kofi', name: 'Kofi Mensah' },
  ],
}

const docs: Body = {
  id: 'docs',
  kind: 'sig',
  name: 'Documentation',
  parent: 'council',
  description: 'Writes the handbook. Anyone can come.',
  access: 'public',
}

const meta = {
  id: 'components-grouplist',
  title: 'Components/People and governance/GroupList',
  component: GroupList,
  args: { bodies: [council, docs] },
} satisfies Meta<typeof GroupList>
export default meta

type Story = StoryObj<typeof meta>

/** A committee, and a group below it that leads to it. */
export const SeveralGroups: Story = {}

/** What a group refers to is linked: its channel, in this story. */
export const WithRelatedEntries: Story = {
  args: {
    bodies: [{ ...docs, parent: undefined, channels: ['docs-chat'] }],
    related: { channels: [{ id: 'docs-chat', kind: 'slack', name: '#quayside-docs' }] },
  },
  render: (args) => (
    <>
      <GroupList {...args} />
      <p id="channel-docs-chat">The channel</p>
    </>
  ),
}

/** Groups of bodies under headings of their own, after those without a group; one body in the community's own word. */
export const UnderHeadings: Story = {
  args: {
    bodies: [
      council,
      { ...docs, group: 'technical' },
      {
        id: 'harbour-night',
        kind: 'other',
        kindLabel: 'Reading circle',
        name: 'Harbour night',
        group: 'social',
        members: [{ id: 'kofi', name: 'Kofi Mensah', lead: true }],
      },
    ],
    bodyGroups: [
      { id: 'technical', name: 'Technical groups', description: 'They work on what we release.' },
      { id: 'social', name: 'Social groups' },
    ],
  },
}

/** Words before and after the cards, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'How we are organised',
    intro: 'Two groups share the work.',
    notes: [{ kind: 'info', body: 'The next election is in October.' }],
    outro: 'To start a group of your own, ask the committee.',
  },
}

/** A community without groups. */
export const Empty: Story = { args: { bodies: [] } }

/** An entry that cannot be shown says so in its place; the others stay. */
export const OneBrokenEntry: Story = { args: { bodies: [null as never, docs, council] } }

/** A group without a name: its heading says that it is missing. */
export const NameMissing: Story = { args: { bodies: [{ ...council, name: '' }] } }

/** Long names wrap, with and without spaces in them. */
export const LongNames: Story = {
  args: {
    bodies: [
      {
        ...council,
        name: 'Quayside special interest group for storage drivers, mirrors, caches and everything that moves bytes',
      },
      { ...docs, parent: undefined, name: 'quayside-documentation-and-internationalisation-maintainers-emeriti' },
    ],
  },
}

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { en: 'Who decides', de: 'Wer entscheidet' },
    bodies: [
      {
        id: 'council',
        kind: 'steering',
        name: { en: 'Steering committee', de: 'Lenkungsausschuss' },
        description: { de: 'Gibt die Richtung vor.' },
        access: 'public',
      },
    ],
    messages: {
      governance: { kinds: { steering: 'Ausschuss' }, open: 'Offen für alle' },
    },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'من يقرر' },
    bodies: [
      { id: 'council', kind: 'steering', name: { ar: 'لجنة التوجيه' }, description: { ar: 'تحدد اتجاه المشروع.' } },
    ],
    messages: { governance: { kinds: { steering: 'لجنة' } } },
  },
}

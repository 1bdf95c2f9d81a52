import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Resource } from '../src/model/resources.ts'
import { ResourceItem, ResourceList } from '../src/ResourceList.tsx'

const handbook: Resource = {
  id: 'handbook',
  kind: 'documentation',
  name: 'Operator handbook',
  href: 'https://docs.example.org/handbook',
  description: 'How to run Quayside for a company: storage, mirrors, upgrades.',
}

const resources: Resource[] = [
  handbook,
  { id: 'tour', kind: 'video', name: 'Quayside in ten minutes', href: 'https://video.example.org/quayside' },
  { id: 'slides', kind: 'presentation', name: 'Slides for your own talk', href: 'https://example.org/slides' },
  { id: 'paper', kind: 'pdf', name: 'White paper on layered storage', href: 'https://example.org/storage.pdf' },
  { id: 'metrics', kind: 'metrics', name: 'Contributors by month', href: 'https://metrics.example.org/quayside' },
]

const meta = {
  id: 'components-resourcelist',
  title: 'Components/Project/ResourceList',
  component: ResourceList,
  subcomponents: { ResourceItem },
  args: { resources },
} satisfies Meta<typeof ResourceList>
export default meta

type Story = StoryObj<typeof meta>

/** Things to read, watch and use, each with a word for what it is. */
export const SeveralKinds: Story = {}

/** Something that can still be read, and is no longer kept up to date. */
export const Archived: Story = {
  args: {
    resources: [
      {
        id: 'guide-v1',
        kind: 'documentation',
        name: 'Guide to version 1',
        href: 'https://docs.example.org/v1',
        status: 'archived',
        notes: [{ kind: 'warning', body: 'Version 1 gets no more security fixes.' }],
      },
      handbook,
    ],
  },
}

/** What it is in the community's own words. */
export const OwnKind: Story = { args: { resources: [{ ...handbook, kind: 'other', kindLabel: 'Field notes' }] } }

/** Something that is known to exist, and not where. */
export const NoAddress: Story = {
  args: {
    resources: [
      {
        id: 'slides-2023',
        kind: 'presentation',
        name: 'Slides of the summit of 2023',
        description: 'Being collected.',
      },
    ],
  },
}

/** Words before and after the list, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'To read and to watch',
    intro: 'Who has an hour starts with the tour, who has a day with the handbook.',
    notes: [{ kind: 'info', body: 'All of it is licensed CC BY 4.0.' }],
    outro: 'Something missing? Tell us in the forum.',
  },
}

/** A description of several paragraphs, with a list and a command. */
export const LongDescription: Story = {
  args: {
    resources: [
      {
        ...handbook,
        description: [
          { kind: 'paragraph', text: 'For those who run Quayside for others. It covers:' },
          { kind: 'list', items: [{ text: 'storage and mirrors' }, { text: 'upgrades without an outage' }] },
          { kind: 'paragraph', text: ['Build it yourself with ', { kind: 'code', text: 'make handbook' }, '.'] },
        ],
      },
    ],
  },
}

/** A community that lists none. */
export const Empty: Story = { args: { resources: [] } }

/** A resource without a label: the link stands, and says that its name is missing. */
export const NameMissing: Story = { args: { resources: [{ ...handbook, name: '' }] } }

/** A kind that the library has no word for, shown as the data has it. */
export const UnknownKind: Story = { args: { resources: [{ ...handbook, kind: 'podcast' as never }] } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: { resources: [{ ...handbook, href: 'data:text/html,<p>Operator handbook</p>' }] },
}

/** An entry that is not a resource at all says so in its place. */
export const NotReadable: Story = { args: { resources: [null as never, handbook] } }

/** A page in German, whose words for the kinds come from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    messages: {
      page: { headings: { resources: 'Zum Nachlesen' } },
      resources: { kinds: { documentation: 'Dokumentation', video: 'Film' } },
    },
    resources: [
      {
        ...handbook,
        name: { en: 'Operator handbook', de: 'Handbuch für den Betrieb' },
        description: { en: 'How to run Quayside.', de: 'Wie man Quayside für eine Firma betreibt.' },
      },
      {
        id: 'tour',
        kind: 'video',
        name: { en: 'Quayside in ten minutes' },
        href: 'https://video.example.org/quayside',
      },
    ],
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { en: 'Resources', ar: 'مراجع' },
    messages: { resources: { kinds: { documentation: 'توثيق', video: 'فيديو' }, archived: 'مؤرشف' } },
    resources: [
      {
        ...handbook,
        name: { en: 'Operator handbook', ar: 'دليل المشغّل' },
        description: { ar: 'كيف تدير المشروع في شركتك.' },
      },
      {
        id: 'tour',
        kind: 'video',
        name: { en: 'Quayside in ten minutes', ar: 'المشروع في عشر دقائق' },
        href: 'https://video.example.org/quayside',
        status: 'archived',
      },
    ],
  },
}

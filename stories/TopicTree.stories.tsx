import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Topic } from '../src/model/participation.ts'
import { TopicItem, TopicTree } from '../src/TopicTree.tsx'

const topics: Topic[] = [
  {
    id: 'documentation',
    name: 'Documentation',
    topics: [
      {
        id: 'tutorial',
        name: ['A ', { kind: 'link', text: 'tutorial', href: 'https://example.org/tutorial' }, ' for operators'],
      },
      {
        id: 'translations',
        name: 'Translations',
        topics: [
          { id: 'portuguese', name: 'Portuguese' },
          { id: 'japanese', name: 'Japanese' },
        ],
      },
    ],
  },
  { id: 'tests', name: ['Tests of ', { kind: 'code', text: 'quayside doctor' }] },
]

const meta = {
  id: 'components-topictree',
  title: 'Components/Contributing/TopicTree',
  component: TopicTree,
  subcomponents: { TopicItem },
  args: { topics },
} satisfies Meta<typeof TopicTree>
export default meta

type Story = StoryObj<typeof meta>

/** What is needed, part by part. */
export const NestedTopics: Story = {}

/** Topics without parts. */
export const OneLevel: Story = {
  args: {
    topics: [
      { id: 'documentation', name: 'Documentation' },
      { id: 'tests', name: 'Tests' },
    ],
  },
}

/** A community that asks for nothing. */
export const Empty: Story = { args: { topics: [] } }

/** A topic without a title. The reader sees that it is missing; the developer is told where. */
export const TitleMissing: Story = { args: { topics: [{ ...topics[0]!, name: '' }, topics[1]!] } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: { topics: [{ id: 'tutorial', name: [{ kind: 'link', text: 'A tutorial', href: 'javascript:alert(1)' }] }] },
}

/** A topic that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { topics: [null as never, topics[1]!] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Was wir brauchen' },
    topics: [
      {
        id: 'a',
        name: { en: 'Documentation', de: 'Dokumentation' },
        topics: [{ id: 'b', name: { de: 'Anleitungen' } }],
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
    heading: { ar: 'ما نحتاج إليه' },
    topics: [{ id: 'a', name: { ar: 'التوثيق' }, topics: [{ id: 'b', name: { ar: 'الترجمة' } }] }],
  },
}

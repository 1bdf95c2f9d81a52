import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Recognition } from '../src/model/participation.ts'
import { RecognitionItem, RecognitionList } from '../src/RecognitionList.tsx'

const recognitions: Recognition[] = [
  {
    id: 'release',
    name: 'Everyone in a release',
    description: [
      'Named in its ',
      { kind: 'link', text: 'release notes', href: 'https://example.org/releases' },
      ', by the name they choose.',
    ],
  },
  { id: 'mentors', name: 'Mentors', description: 'A handwritten letter at the end of the season.' },
  { id: 'first', name: 'First contributions', description: 'A round of applause in the next call.' },
]

const meta = {
  id: 'components-recognitionlist',
  title: 'Components/People and governance/RecognitionList',
  component: RecognitionList,
  subcomponents: { RecognitionItem },
  args: { recognitions },
} satisfies Meta<typeof RecognitionList>
export default meta

type Story = StoryObj<typeof meta>

/** Three kinds of thanks. */
export const SeveralKinds: Story = {}

/** A community that has not written down how it thanks. */
export const Empty: Story = { args: { recognitions: [] } }

/** A recognition that does not say for whom. The reader sees that it is missing; the developer is told where. */
export const NobodyNamed: Story = { args: { recognitions: [{ ...recognitions[1]!, name: '' }, recognitions[2]!] } }

/** A recognition that does not say how. */
export const HowMissing: Story = {
  args: { recognitions: [{ ...recognitions[1]!, description: undefined as never }, recognitions[2]!] },
}

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: {
    recognitions: [
      { ...recognitions[0]!, description: [{ kind: 'link', text: 'Release notes', href: 'javascript:alert(1)' }] },
    ],
  },
}

/** A recognition that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { recognitions: [null as never, recognitions[1]!] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'So danken wir' },
    recognitions: [
      {
        id: 'mentors',
        name: { en: 'Mentors', de: 'Mentorinnen und Mentoren' },
        description: { de: 'Ein Brief am Ende.' },
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
    heading: { ar: 'كيف نشكر' },
    recognitions: [{ id: 'mentors', name: { ar: 'المرشدون' }, description: { ar: 'رسالة بخط اليد في نهاية الموسم.' } }],
  },
}

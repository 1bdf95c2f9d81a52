import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Step } from '../src/model/participation.ts'
import { StepItem, StepList } from '../src/StepList.tsx'

const steps: Step[] = [
  {
    id: 'read',
    name: 'Read the guide for newcomers',
    description: 'Ten minutes, and you know how a change gets in.',
    links: [{ label: 'Guide', href: 'https://example.org/guide' }],
  },
  {
    id: 'greet',
    name: 'Say hello',
    description: [
      { kind: 'paragraph', text: ['Introduce yourself in ', { kind: 'code', text: '#quayside' }, ' and say:'] },
      { kind: 'list', items: [{ text: 'what you would like to do' }, { text: 'how much time you have' }] },
    ],
  },
  { id: 'pick', name: 'Pick an issue that is marked for beginners' },
]

const meta = {
  id: 'components-steplist',
  title: 'Components/Contributing/StepList',
  component: StepList,
  subcomponents: { StepItem },
  args: { steps },
} satisfies Meta<typeof StepList>
export default meta

type Story = StoryObj<typeof meta>

/** What to do, one thing after the other. */
export const ThreeSteps: Story = {}

/** Words before and after the steps, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    intro: 'It takes an afternoon.',
    notes: [{ kind: 'tip', body: 'Ask in the chat whenever you are stuck.' }],
    outro: 'Welcome aboard.',
  },
}

/** A community that has written no steps. */
export const Empty: Story = { args: { steps: [] } }

/** A step without a title. The reader sees that it is missing; the developer is told where. */
export const TitleMissing: Story = { args: { steps: [{ ...steps[0]!, name: '' }, steps[2]!] } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: { steps: [{ ...steps[0]!, links: [{ label: 'Guide', href: "javascript:alert('Guide')" }] }] },
}

/** A step that cannot be shown says so in its place; the numbers of the others stay. */
export const NotReadable: Story = { args: { steps: [steps[0]!, null as never, steps[2]!] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { en: 'How to get started', de: 'So fängst du an' },
    steps: [
      { id: 'read', name: { en: 'Read', de: 'Lies die Anleitung' }, description: { de: 'Sie braucht zehn Minuten.' } },
      { id: 'greet', name: { de: 'Sag im Chat Hallo' } },
    ],
  },
}

/** A page in Arabic, which runs from right to left; the numbers stand on the right. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'كيف تبدأ' },
    steps: [
      { id: 'read', name: { ar: 'اقرأ الدليل' }, description: { ar: 'يستغرق عشر دقائق.' } },
      { id: 'greet', name: { ar: 'ألقِ التحية في الدردشة' } },
    ],
  },
}

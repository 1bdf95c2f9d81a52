import type { Meta, StoryObj } from '@storybook/react-vite'

import { FaqItem, FaqList } from '../src/FaqList.tsx'
import type { Faq } from '../src/model/participation.ts'

const faqs: Faq[] = [
  { id: 'cost', question: 'What does Quayside cost?', answer: 'Nothing. It is free software, and so are its talks.' },
  {
    id: 'begin',
    question: 'I have never contributed to anything. Where do I begin?',
    answer: [
      {
        kind: 'paragraph',
        text: ['With ', { kind: 'link', text: 'the guide', href: 'https://example.org/guide' }, ', which tells:'],
      },
      { kind: 'list', ordered: true, items: [{ text: 'how to ask' }, { text: 'how to propose a change' }] },
      { kind: 'callout', note: { kind: 'tip', body: 'Documentation is a good first change.' } },
    ],
  },
  {
    id: 'language',
    question: 'Which language do you speak?',
    answer: 'English in writing. In calls whatever those who come have in common.',
  },
]

const meta = {
  id: 'components-faqlist',
  title: 'Components/Contributing/FaqList',
  component: FaqList,
  subcomponents: { FaqItem },
  args: { faqs },
} satisfies Meta<typeof FaqList>
export default meta

type Story = StoryObj<typeof meta>

/** Questions whose answers open under them. */
export const SeveralQuestions: Story = {}

/** The answers stand open. */
export const Open: Story = {
  play: ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll('details')) details.open = true
  },
}

/** Words before and after the questions. */
export const IntroductionAndClosingWord: Story = {
  args: { intro: 'What we are asked most.', outro: 'Something else? Ask in the forum.' },
}

/** Nobody has asked yet. */
export const Empty: Story = { args: { faqs: [] } }

/** An answer without a question. The reader sees that it is missing; the developer is told where. */
export const QuestionMissing: Story = { args: { faqs: [{ ...faqs[0]!, question: '' }, faqs[2]!] } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: {
    faqs: [
      {
        ...faqs[0]!,
        answer: [{ kind: 'paragraph', text: [{ kind: 'link', text: 'The guide', href: 'javascript:alert(1)' }] }],
      },
    ],
  },
  play: Open.play,
}

/** An entry that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { faqs: [null as never, faqs[0]!] }, play: Open.play }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Fragen und Antworten' },
    faqs: [{ id: 'cost', question: { en: 'What does it cost?', de: 'Was kostet es?' }, answer: { de: 'Nichts.' } }],
  },
  play: Open.play,
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'أسئلة وأجوبة' },
    faqs: [{ id: 'cost', question: { ar: 'كم يكلف؟' }, answer: { ar: 'لا شيء، فهو برنامج حر.' } }],
  },
  play: Open.play,
}

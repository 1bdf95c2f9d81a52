import type { Meta, StoryObj } from '@storybook/react-vite'

import { ProseText } from '../src/ProseText.tsx'

const meta = {
  id: 'components-prosetext',
  title: 'Components/Text/ProseText',
  component: ProseText,
  args: { prose: 'Quayside keeps container images close to the machines that run them.' },
} satisfies Meta<typeof ProseText>
export default meta

type Story = StoryObj<typeof meta>

/** A plain string is one paragraph. What looks like markup in it stays plain text. */
export const OneParagraph: Story = { args: { prose: 'Replace <name> by the name of your harbour & push.' } }

/** Several paragraphs, with a link, a literal and stress. */
export const Paragraphs: Story = {
  args: {
    prose: [
      {
        kind: 'paragraph',
        text: [
          'Quayside is a registry that you run ',
          { kind: 'emphasis', text: 'beside' },
          ' your machines. The ',
          { kind: 'link', text: 'tour', href: 'https://example.org/tour' },
          ' takes an hour.',
        ],
      },
      { kind: 'paragraph', text: ['On a machine of your own, ', { kind: 'code', text: 'quay up' }, ' is enough.'] },
    ],
  },
}

/** Points whose order does not matter, some with points below them. */
export const UnorderedList: Story = {
  args: {
    prose: [
      { kind: 'paragraph', text: 'You can help with:' },
      {
        kind: 'list',
        items: [
          { text: 'Code', items: [{ text: 'The server, in Go' }, { text: 'The client, in Rust' }] },
          { text: 'Documentation' },
          { text: 'Talks at meetups' },
        ],
      },
    ],
  },
}

/** Points to follow one after the other. Each can have an anchor. */
export const OrderedList: Story = {
  args: {
    prose: [
      { kind: 'paragraph', text: 'Your first change:' },
      {
        kind: 'list',
        ordered: true,
        items: [
          { id: 'pick', text: 'Pick an issue, and say that you take it.' },
          { id: 'sign', text: ['Sign your commits: ', { kind: 'code', text: 'git commit --signoff' }, '.'] },
          { id: 'wait', text: 'Wait for two reviews.' },
        ],
      },
    ],
  },
}

/** A remark set apart from the text around it. */
export const NoteBetweenParagraphs: Story = {
  args: {
    prose: [
      { kind: 'paragraph', text: 'Report a vulnerability by mail, and give us ninety days.' },
      {
        kind: 'callout',
        note: { kind: 'danger', title: 'Do not open a public issue', body: 'It puts everyone at risk who runs it.' },
      },
      { kind: 'paragraph', text: 'We answer within two working days.' },
    ],
  },
}

/** Tables: one of two columns fits any page, a wider one scrolls where the page is narrow. */
export const Tables: Story = {
  args: {
    prose: [
      { kind: 'paragraph', text: 'Releases and who cares for them:' },
      {
        kind: 'table',
        head: ['Release', 'Supported until'],
        rows: [
          ['3.1', '31 December 2027'],
          ['3.0', 'As long as somebody sponsors it, which nobody can promise.'],
        ],
      },
      {
        kind: 'table',
        head: ['Area', 'Owner', 'Reviews', 'Channel', 'Command'],
        rows: [
          [
            'Registry',
            [{ kind: 'link', text: 'The maintainers', href: 'https://example.org/maintainers' }],
            'Two of them',
            '#registry',
            [{ kind: 'code', text: 'quay test' }],
          ],
          ['Documentation', 'The docs team', 'One', '#docs', [{ kind: 'code', text: 'quay docs' }]],
        ],
      },
    ],
  },
}

/** A link that would run a script: its words stand in the sentence, without a link. */
export const UnsafeLink: Story = {
  args: {
    prose: [
      {
        kind: 'paragraph',
        text: ['Read the ', { kind: 'link', text: 'guide', href: "java\nscript:alert('Quayside')" }, ' first.'],
      },
    ],
  },
}

/** A block of a kind that the library does not know is left out, and the developer is told; the others stand. */
export const UnknownBlock: Story = {
  args: {
    prose: [
      { kind: 'paragraph', text: 'Before the table.' },
      { kind: 'table', rows: [] } as never,
      { kind: 'paragraph', text: 'After the table.' },
    ],
  },
}

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    prose: {
      en: 'Quayside keeps container images close to the machines that run them.',
      de: [
        { kind: 'paragraph', text: 'Quayside hält Container-Abbilder nahe bei den Rechnern, auf denen sie laufen.' },
        { kind: 'callout', note: { kind: 'tip', body: 'Zum Ausprobieren genügt ein Browser.' } },
      ],
    },
    messages: { callout: { tip: 'Hinweis' } },
  },
}

/** A text that there is in another language only: it is marked, so that it is spoken rightly. */
export const OtherLanguage: Story = {
  args: { prose: { de: 'Quayside hält Container-Abbilder nahe bei den Rechnern, auf denen sie laufen.' } },
}

/** A page in Arabic, which runs from right to left: numbers and points stand at the right. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    prose: {
      ar: [
        { kind: 'paragraph', text: ['أول مساهمة لك تبدأ بالأمر ', { kind: 'code', text: 'git clone' }, ':'] },
        { kind: 'list', ordered: true, items: [{ text: 'اختر مهمة.' }, { text: 'أرسل التعديل.' }] },
        { kind: 'callout', note: { kind: 'tip', body: 'اسأل في المنتدى قبل أن تبدأ.' } },
      ],
    },
    messages: { callout: { tip: 'نصيحة' } },
  },
}

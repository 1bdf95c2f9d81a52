import type { Meta, StoryObj } from '@storybook/react-vite'

import { Section } from '../src/Section.tsx'

const meta = {
  id: 'components-section',
  title: 'Components/Page/Section',
  component: Section,
  args: {
    heading: 'How to get started',
    children: <p>Install Quayside on a machine of your own, push an image to it, and tell us what was hard.</p>,
  },
} satisfies Meta<typeof Section>
export default meta

type Story = StoryObj<typeof meta>

/** A heading that can be linked to, and whatever stands under it. */
export const HeadingAndContent: Story = {}

/** Words from data before and after the content, and remarks between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    intro: [
      {
        kind: 'paragraph',
        text: ['New here? The ', { kind: 'link', text: 'tour', href: 'https://example.org/tour' }, ' takes an hour.'],
      },
    ],
    notes: [
      { kind: 'tip', title: 'No machine at hand', body: 'The playground at play.example.org needs a browser only.' },
      { kind: 'warning', body: 'Version 2 cannot read what version 3 has written.' },
    ],
    outro: 'Stuck? Ask in the forum; there are no silly questions.',
  },
}

/** A section without content of its own: the introduction is all there is. */
export const TextAlone: Story = {
  args: {
    heading: 'How it began',
    intro: 'In 2021 three shipping companies found that they had written the same registry three times.',
    children: undefined,
  },
}

/** Within a page whose own heading is of level 3, the section takes level 4. */
export const DeeperHeading: Story = {
  args: { headingLevel: 4 },
  decorators: [
    (Story) => (
      <>
        <h3>Quayside</h3>
        <Story />
      </>
    ),
  ],
}

/** A section without a heading still has a name, which says that it is missing. */
export const HeadingMissing: Story = { args: { heading: '' } }

/** A page in German. A text that is there in English only is marked as English. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { en: 'How to get started', de: 'Erste Schritte' },
    intro: { en: 'New here?', de: 'Neu hier? Die Führung dauert eine Stunde.' },
    outro: { en: 'Stuck? Ask in the forum.' },
    children: <p>Installiere Quayside auf einem eigenen Rechner und erzähl uns, was schwer war.</p>,
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { en: 'How to get started', ar: 'كيف تبدأ' },
    intro: { en: 'New here?', ar: 'هل أنت جديد هنا؟ الجولة تستغرق ساعة.' },
    notes: [{ kind: 'tip', body: { ar: 'يكفي متصفح لتجربة المشروع.' } }],
    messages: { callout: { tip: 'نصيحة' } },
    children: <p>ثبّت البرنامج على جهازك وأخبرنا بما كان صعبًا.</p>,
  },
}

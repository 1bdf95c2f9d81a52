import type { Meta, StoryObj } from '@storybook/react-vite'

import { Section } from '../src/Section.tsx'
import { TableOfContents } from '../src/TableOfContents.tsx'

const entries = [
  { id: 'channels', heading: 'Where we talk' },
  { id: 'meetings', heading: 'When we meet' },
  { id: 'bodies', heading: 'Who decides' },
  { id: 'faqs', heading: 'Questions and answers' },
]

const meta = {
  id: 'components-tableofcontents',
  title: 'Components/Page/TableOfContents',
  component: TableOfContents,
  args: { entries },
} satisfies Meta<typeof TableOfContents>
export default meta

type Story = StoryObj<typeof meta>

/** The sections of a page. */
export const SeveralSections: Story = {}

/** Above the sections that it leads to. */
export const AboveItsSections: Story = {
  args: { entries: entries.slice(0, 2) },
  render: (args) => (
    <>
      <TableOfContents {...args} />
      <Section id="channels" heading="Where we talk">
        In the forum.
      </Section>
      <Section id="meetings" heading="When we meet">
        On Thursdays.
      </Section>
    </>
  ),
}

/** A page of many sections: the list stands in columns where there is room. */
export const ManySections: Story = {
  args: {
    entries: Array.from({ length: 14 }, (_, index) => ({
      id: `part-${index}`,
      heading: `Part ${index + 1} of the page`,
    })),
  },
}

/** A label of the site's own. */
export const OwnLabel: Story = { args: { heading: 'Sections of this page' } }

/** A section without a heading. The reader sees that it is missing; the developer is told where. */
export const HeadingMissing: Story = { args: { entries: [{ id: 'contacts', heading: '' }, ...entries] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    entries: [
      { id: 'channels', heading: { en: 'Where we talk', de: 'Wo wir reden' } },
      { id: 'meetings', heading: { de: 'Wann wir uns treffen' } },
    ],
    messages: { page: { contents: 'Auf dieser Seite' } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    entries: [
      { id: 'channels', heading: { ar: 'أين نتحدث' } },
      { id: 'meetings', heading: { ar: 'متى نلتقي' } },
    ],
    messages: { page: { contents: 'في هذه الصفحة' } },
  },
}

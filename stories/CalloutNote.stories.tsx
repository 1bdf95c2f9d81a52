import type { Meta, StoryObj } from '@storybook/react-vite'

import { CalloutNote } from '../src/CalloutNote.tsx'

const meta = {
  id: 'components-calloutnote',
  title: 'Components/Text/CalloutNote',
  component: CalloutNote,
  args: { kind: 'note', children: <p>The call is recorded and published afterwards.</p> },
} satisfies Meta<typeof CalloutNote>
export default meta

type Story = StoryObj<typeof meta>

/** Background that a reader can do without. */
export const Note: Story = {}

/** A fact that a reader will look for. */
export const Info: Story = { args: { kind: 'info', title: 'How to join' } }

/** Advice that saves time. */
export const Tip: Story = { args: { kind: 'tip' } }

/** Something that can go wrong. */
export const Warning: Story = { args: { kind: 'warning', title: 'The channel moves in June' } }

/** Something that does harm. */
export const Danger: Story = { args: { kind: 'danger', title: 'Do not open a public issue' } }

/** Something that has been achieved. */
export const Success: Story = { args: { kind: 'success' } }

/** A title that says it all. */
export const TitleAlone: Story = { args: { kind: 'warning', title: 'No calls in August', children: undefined } }

/** More than a sentence, with a list and a link. */
export const SeveralParagraphs: Story = {
  args: {
    kind: 'info',
    title: 'Before your first call',
    children: (
      <>
        <p>
          The call is open to everyone. The <a href="https://example.org/agenda">agenda</a> is open too:
        </p>
        <ul>
          <li>Add your topic a day before.</li>
          <li>Say how long it will take.</li>
        </ul>
        <p>Who only wants to listen needs no topic.</p>
      </>
    ),
  },
}

/** A kind that the library does not know: the note stands, with the word that the data has. */
export const UnknownKind: Story = { args: { kind: 'caution' as never, title: 'The address changes' } }

/** A page in German, whose words for the kinds come from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    kind: 'warning',
    title: { en: 'The channel moves in June', de: 'Der Kanal zieht im Juni um' },
    messages: { callout: { warning: 'Achtung' } },
    children: <p>Die alte Adresse führt noch bis Ende des Jahres zum neuen Kanal.</p>,
  },
}

/** A page in Hebrew, which runs from right to left: the coloured edge stands where the line begins. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'he',
    locale: 'he',
    kind: 'info',
    title: { en: 'How to join', he: 'איך מצטרפים' },
    messages: { callout: { info: 'מידע' } },
    children: <p>השיחה מוקלטת ומתפרסמת לאחר מכן.</p>,
  },
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import type { Principle } from '../src/model/policy.ts'
import { PrincipleItem, PrincipleList } from '../src/PrincipleList.tsx'

const openness: Principle = {
  id: 'openness',
  name: 'Openness',
  description: 'Decisions are made where everyone can read along, and written down where everyone finds them.',
}

const principles: Principle[] = [
  openness,
  { id: 'patience', name: 'Patience', description: 'Nobody has to be awake at night to be heard.' },
  { id: 'merit', name: 'Merit', description: 'What somebody does counts, not whom they work for.' },
  {
    id: 'conduct',
    name: 'Kindness',
    description: [
      'The ',
      { kind: 'link', text: 'code of conduct', href: 'https://example.org/conduct' },
      ' holds in every channel.',
    ],
  },
]

const meta = {
  id: 'components-principlelist',
  title: 'Components/People and governance/PrincipleList',
  component: PrincipleList,
  subcomponents: { PrincipleItem },
  args: { principles },
} satisfies Meta<typeof PrincipleList>
export default meta

type Story = StoryObj<typeof meta>

/** Each value with what it means here. */
export const WithDescriptions: Story = {}

/** Values that need no explanation. */
export const NamesAlone: Story = {
  args: {
    principles: [
      { id: 'open', name: 'Open' },
      { id: 'small', name: 'Small' },
      { id: 'portable', name: 'Portable' },
    ],
  },
}

/** Words before and after the values, and a remark between. */
export const IntroductionAndClosingWord: Story = {
  args: {
    heading: 'How we decide',
    intro: 'Agreed on by all maintainers in March 2024.',
    notes: [{ kind: 'note', body: 'A change needs two thirds of the council.' }],
    outro: 'Where two of them pull apart, the first in the list weighs more.',
  },
}

/** A community that has written down none. */
export const Empty: Story = { args: { principles: [] } }

/** A value without a name, whose description still stands. */
export const NameMissing: Story = {
  args: { principles: [{ id: 'openness', name: '', description: openness.description }] },
}

/** An entry that is not a value at all says so in its place. */
export const NotReadable: Story = { args: { principles: [null as never, openness] } }

/** A page in German, whose heading comes from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    messages: { page: { headings: { principles: 'Wofür wir stehen' } } },
    principles: [
      {
        id: 'openness',
        name: { en: 'Openness', de: 'Offenheit' },
        description: { en: 'In public.', de: 'Entschieden wird dort, wo alle mitlesen können.' },
      },
      {
        id: 'patience',
        name: { en: 'Patience', de: 'Geduld' },
        description: { en: 'Nobody has to be awake at night.' },
      },
    ],
  },
}

/** A page in Hebrew, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'he',
    locale: 'he',
    heading: { en: 'What we stand for', he: 'הערכים שלנו' },
    principles: [
      {
        id: 'openness',
        name: { en: 'Openness', he: 'פתיחות' },
        description: { he: 'ההחלטות מתקבלות במקום שכולם יכולים לקרוא.' },
      },
      { id: 'patience', name: { en: 'Patience', he: 'סבלנות' }, description: { he: 'איש אינו צריך להיות ער בלילה.' } },
    ],
  },
}

import type { Meta, StoryObj } from '@storybook/react-vite'

import { ContactItem, ContactList } from '../src/ContactList.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { Contact } from '../src/model/people.ts'

const channels: Channel[] = [
  { id: 'chat', kind: 'slack', name: '#quayside', href: 'https://chat.example.org/archives/quayside' },
]

const press: Contact = {
  id: 'press',
  for: ['Press', 'Talks'],
  person: { id: 'ines', name: 'Inês Duarte', role: 'Chair', href: 'mailto:ines@example.org' },
}

const help: Contact = { id: 'help', for: ['Help with an installation'], via: ['chat'] }

const mirrors: Contact = {
  id: 'mirrors',
  for: ['Mirrors'],
  vacant: true,
  notes: [{ kind: 'info', body: 'Would you like to look after them? Say so in the chat.' }],
}

const meta = {
  id: 'components-contactlist',
  title: 'Components/Channels/ContactList',
  component: ContactList,
  subcomponents: { ContactItem },
  args: { contacts: [press, help, mirrors], related: { channels } },
} satisfies Meta<typeof ContactList>
export default meta

type Story = StoryObj<typeof meta>

/** A person, a channel, and a seat that nobody holds. */
export const SeveralContacts: Story = {
  // The link to the channel leads to it.
  render: (args) => (
    <>
      <ContactList {...args} />
      <p id="channel-chat">The chat</p>
    </>
  ),
}

/** A community that names nobody. */
export const Empty: Story = { args: { contacts: [] } }

/** A contact that does not say what for. The reader sees that it is missing; the developer is told where. */
export const SubjectMissing: Story = { args: { contacts: [{ ...press, for: [] }] } }

/** A channel that is not on the page is named without a link. */
export const ChannelElsewhere: Story = { args: { contacts: [help], related: { channels: [] } } }

/** An address that would run a script: the name stands without a link. */
export const UnsafeAddress: Story = {
  args: {
    contacts: [{ id: 'press', for: ['Press'], person: { id: 'a', name: 'Inês Duarte', href: 'javascript:alert(1)' } }],
  },
}

/** A contact that names neither a person nor a channel, and one that is null, say so in their place. */
export const NotReadable: Story = { args: { contacts: [{ id: 'x', for: ['Press'] } as never, null as never, mirrors] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Ansprechpartner' },
    contacts: [
      {
        id: 'press',
        for: [{ en: 'Press', de: 'Presse' }],
        person: { id: 'ines', name: 'Inês Duarte', role: { de: 'Vorsitz' } },
      },
      { id: 'mirrors', for: [{ de: 'Spiegelserver' }], vacant: true },
    ],
    messages: { people: { vacant: 'Unbesetzt' } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'جهات الاتصال' },
    contacts: [
      { id: 'press', for: [{ ar: 'الصحافة' }], person: { id: 'ines', name: 'Inês Duarte', role: { ar: 'الرئيسة' } } },
    ],
  },
}

import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ContactList } from '../src/ContactList.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { Contact } from '../src/model/people.ts'
import { takeDeveloperMessages } from './finders.ts'

const press: Contact = {
  id: 'press',
  for: ['Press', 'Talks'],
  person: { id: 'ada', name: 'Ada Ofen', role: 'Speaker' },
}

const chat: Channel = { id: 'chat', kind: 'slack', name: '#kiln', href: 'https://chat.example.org/' }

const list: Channel = { id: 'list', kind: 'mailing-list', name: 'kiln-users', href: 'https://lists.example.org/' }

describe('ContactList', () => {
  it('shows whom to turn to for what, in the order given, each with an anchor', () => {
    render(
      <ContactList
        contacts={[
          press,
          { id: 'help', for: ['Help'], via: ['chat', 'list'] },
          { id: 'art', for: ['Art'], vacant: true },
        ]}
        related={{ channels: [chat, list] }}
      />,
    )
    const items = screen.getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'AOAda Ofen: Press / Talks\u00A0· Speaker',
      'Help: #kiln\u00A0· kiln-users',
      'Vacant: Art',
    ])
    expect(items.map(({ id }) => id)).toEqual(['contact-press', 'contact-help', 'contact-art'])
  })

  it('leads to the channels of the page', () => {
    render(
      <ContactList
        contacts={[{ id: 'help', for: ['Help'], via: ['chat'] }]}
        related={{ channels: [chat] }}
        idPrefix="kiln-"
      />,
    )
    expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#kiln-channel-chat')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-contact-help')
  })

  it('is a region named by its heading', () => {
    render(<ContactList contacts={[press]} />)
    expect(screen.getByRole('region', { name: 'Contacts' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Contacts', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<ContactList contacts={[press]} heading="Write to us" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Write to us', level: 3 })).toBeVisible()
  })

  it('says so where there are none', () => {
    render(<ContactList contacts={[]} />)
    expect(screen.getByText('No contacts yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('shows the notes of a contact', () => {
    render(<ContactList contacts={[{ ...press, notes: [{ kind: 'info', body: 'In English, please.' }] }]} />)
    expect(screen.getByRole('note')).toHaveTextContent(/^Info ?In English, please\.$/)
  })

  it("shows texts and words in the reader's language, and marks those in another", () => {
    render(
      <ContactList
        contacts={[{ id: 'art', for: [{ en: 'Art', de: 'Gestaltung' }, { en: 'Printing' }], vacant: true }]}
        locale="de"
        messages={{ page: { headings: { contacts: 'Ansprechpartner' } }, people: { vacant: 'Unbesetzt' } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Ansprechpartner' })).toHaveTextContent(
      'Unbesetzt: Gestaltung / Printing',
    )
    expect(screen.getByText('Printing')).toHaveAttribute('lang', 'en')
  })

  it('resolves relative addresses against the base address', () => {
    const person = { id: 'ada', name: 'Ada Ofen', href: '/ada' }
    render(<ContactList contacts={[{ id: 'a', for: ['Press'], person }]} baseUrl="https://example.org" />)
    expect(screen.getByRole('link', { name: 'Ada Ofen' })).toHaveAttribute('href', 'https://example.org/ada')
  })

  it.each([
    [
      'no subject',
      { ...press, for: undefined },
      'Ada Ofen: Name missing',
      'contacts[0].for is missing. Add it: readers see other words in its place.',
    ],
    [
      'a subject without words',
      { ...press, for: ['Press', ''] },
      'Ada Ofen: Press / Name missing',
      'contacts[0].for[1] is missing. Add it: readers see other words in its place.',
    ],
    [
      'a person without a name',
      { ...press, person: { id: 'ada' } },
      'Name missing: Press / Talks',
      'contacts[0].person.name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a channel that is not given',
      { id: 'help', for: ['Help'], via: ['attic'] },
      'Help: attic',
      'contacts[0].via names "attic", which is not among the related entries. It is shown without a link.',
    ],
    [
      'nobody, and no word of a vacancy',
      { id: 'help', for: ['Help'], vacant: false },
      'This entry could not be read.',
      'contacts[0] must have person, via or vacant. Add one of them. The entry cannot be shown.',
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      'contacts[0] must be an object; received null. The entry cannot be shown.',
    ],
  ])('shows a contact with %s as what it is, and tells the developer', (_what, contact, shown, message) => {
    render(<ContactList contacts={[contact as Contact, { id: 'b', for: ['Art'], vacant: true }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByText('Art')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('takes null for what is not given', () => {
    render(<ContactList contacts={[{ id: 'art', for: ['Art'], person: null, via: null, vacant: true } as never]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Vacant: Art')
  })

  it('shows none where the contacts are no list', () => {
    render(<ContactList contacts={{ press } as never} />)
    expect(screen.getByText('No contacts yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: contacts must be a list; received an object. It is left out.'])
  })
})

import type { ReactElement, ReactNode } from 'react'

import { peopleMessages } from './i18n/governanceMessages.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { entriesOf, nameOrMissing } from './internal/entries.tsx'
import { inOrderWith } from './internal/inOrder.ts'
import { inlineList } from './internal/links.tsx'
import { personNode } from './internal/people.tsx'
import { fieldAt, itemAt } from './internal/place.ts'
import { channelLink } from './internal/references.tsx'
import { type Site, siteOf } from './internal/site.ts'
import type { Channel } from './model/channel.ts'
import type { Contact } from './model/people.ts'
import { noteNodes } from './ProseText.tsx'
import { entrySection, type SectionProps } from './Section.tsx'

export interface ContactListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The contacts, in the order given. */
  contacts: readonly Contact[]
  /** The channels that contacts can name. */
  channels?: readonly Channel[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Contacts'
   */
  heading?: SectionProps['heading']
}

/** Whom to turn to for what: people, channels, and seats that nobody holds. Renders a `<section>`. Server-safe. */
export function ContactList({ contacts, channels = [], ...section }: ContactListProps): ReactElement {
  const site = siteOf(section)
  return entrySection(section, site, {
    slot: 'contact-list',
    className: 'mh:rows',
    empty: messagesFor(participationMessages, site.messages?.participation).emptyContacts,
    entries: contacts,
    collection: 'contacts',
    anchor: 'contact',
    content: (contact, at) => (
      <>
        <p>
          <strong>{subjectNodes(contact, site, at)}</strong>: {whoNode(contact, channels, site, at)}
        </p>
        {noteNodes(contact.notes, site, fieldAt(at, 'notes'))}
      </>
    ),
  })
}

function subjectNodes(contact: Contact, site: Site, at: string): ReactNode {
  const subjects = entriesOf(contact.for, fieldAt(at, 'for'))
  if (subjects.length === 0) return nameOrMissing(undefined, fieldAt(at, 'for'), site)
  const names = subjects.map((subject, index) => nameOrMissing(subject, itemAt(fieldAt(at, 'for'), index), site))
  return inOrderWith(' / ', names)
}

function whoNode(contact: Contact, channels: readonly Channel[], site: Site, at: string): ReactNode {
  if ('person' in contact && contact.person) return personNode(contact.person, site, fieldAt(at, 'person'))
  if ('via' in contact && contact.via) {
    return inlineList(contact.via.map((id) => channelLink(id, channels, site, fieldAt(at, 'via'))))
  }
  if (!('vacant' in contact && contact.vacant)) throw new Error('it says neither person, via nor vacant')
  return <em>{messagesFor(peopleMessages, site.messages?.people).vacant}</em>
}

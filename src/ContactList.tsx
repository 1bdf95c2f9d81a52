import type { ReactElement, ReactNode } from 'react'

import { pageWords, participationWords, peopleWords } from './i18n/en.ts'
import { localize } from './i18n/localize.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems } from './internal/entries.tsx'
import { inlineList } from './internal/links.tsx'
import { personNode } from './internal/people.tsx'
import { channelLink } from './internal/references.tsx'
import { type Site, splitSite } from './internal/site.ts'
import type { Channel } from './model/channel.ts'
import type { Contact } from './model/people.ts'
import { noteNodes } from './ProseText.tsx'
import { Section, type SectionProps } from './Section.tsx'

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
export function ContactList({ contacts, channels = [], heading, ...section }: ContactListProps): ReactElement {
  const [site] = splitSite(section)
  const items = entryItems({
    entries: contacts,
    at: 'contacts',
    anchor: 'contact',
    site,
    content: (contact, at) => (
      <>
        <p>
          <strong>{contact.for.map((subject) => localize(subject, site.locale)?.value).join(' / ')}</strong>:{' '}
          {whoNode(contact, channels, site, at)}
        </p>
        {noteNodes(contact.notes, site, `${at}.notes`)}
      </>
    ),
  })
  return (
    <Section
      {...section}
      heading={heading ?? wordsFor(pageWords, site.messages?.page).headings.contacts}
      data-slot="contact-list"
    >
      {items.length > 0 ? (
        <ul className="mh:rows">{items}</ul>
      ) : (
        <p>{wordsFor(participationWords, site.messages?.participation).emptyContacts}</p>
      )}
    </Section>
  )
}

function whoNode(contact: Contact, channels: readonly Channel[], site: Site, at: string): ReactNode {
  if ('person' in contact) return personNode(contact.person, site, `${at}.person`)
  if ('via' in contact) return inlineList(contact.via.map((id) => channelLink(id, channels, site, `${at}.via`)))
  return <em>{wordsFor(peopleWords, site.messages?.people).vacant}</em>
}

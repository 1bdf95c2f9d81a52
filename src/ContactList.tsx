import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { contactsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import type { Contact } from './model/people.ts'
import { ContactAction, ContactIcon, ContactLine } from './parts/ContactLine.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { Notes } from './parts/Prose.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { contactShape } from './prepare/peopleShapes.ts'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface ContactItemProps extends ItemProps {
  /** The contact that the item is about. */
  contact: Contact
  /** The channels that contacts can refer to. */
  related?: Pick<Related, 'channels'>
}

export interface ContactListComponents {
  /** Renders a contact as an `<li>`. */
  ContactItem?: ComponentType<ContactItemProps>
}

export interface ContactListProps extends ListProps<ContactListComponents> {
  /** The contacts, in the order given. */
  contacts: readonly Contact[]
  /** The channels that contacts can refer to. */
  related?: Pick<Related, 'channels'>
}

/** Who to contact about what: people, channels and vacant seats. Renders a `<section>`. Server-safe. */
export function ContactList({ contacts, related, ...section }: ContactListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.ContactItem ?? ContactItem
  return (
    <SectionFrame {...section} heading={listHeading(section, 'contacts', contactsHeading)} data-slot="contact-list">
      <EntryList
        entries={contacts}
        shape={contactShape}
        path={DataPath.of('contacts')}
        site={site}
        anchor="contact"
        className={contacts?.length > 3 ? 'mh:panel-pairs' : 'mh:panel'}
        itemClassName="mh:item"
        empty={messagesFor(participationMessages, site.messages?.participation).emptyContacts}
      >
        {(contact, { key, id }) => <Item key={key} id={id} contact={contact} related={related} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A contact of a `ContactList`. Renders an `<li>`. Server-safe. */
export function ContactItem({ contact: data, related, children, ...props }: ContactItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, contactShape, DataPath.prop('ContactItem', 'contact'))
  const isVacant = entry.value !== undefined && 'vacant' in entry.value
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:item" extra={children} site={site}>
      {entry.value && (
        <>
          <ContactIcon contact={entry.value} channels={related?.channels} site={site} />
          <div className="mh:item-text">
            <ContactLine contact={entry.value} path={entry.path} channels={related?.channels} site={site} />
            {isVacant && <Notes notes={entry.value.notes} arePlain site={site} />}
          </div>
          <ContactAction contact={entry.value} site={site} />
          {!isVacant && <Notes notes={entry.value.notes} site={site} />}
        </>
      )}
    </ItemFrame>
  )
}

import type { ReactElement } from 'react'

import { NamedWords } from '../client/NamedWords.tsx'
import type { DataPath } from '../data/path.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { participationMessages } from '../i18n/participationMessages.ts'
import type { Channel } from '../model/channel.ts'
import type { Contact, Person } from '../model/people.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { Avatar } from './Avatar.tsx'
import { ChannelIcon } from './ChannelIcon.tsx'
import * as drawings from './drawings.ts'
import { EntryLinksById } from './EntryLinks.tsx'
import { Icon } from './Icon.tsx'
import { InlineList } from './InlineList.tsx'
import { personDetails, PersonName } from './PersonLine.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface ContactLineProps {
  contact: Contact
  path: DataPath
  channels: readonly Channel[] | undefined
  site: Site
}

/** Whom to turn to, and for what: whose face stands beside it comes first, else what it is for. */
export function ContactLine({ contact, path, channels, site }: ContactLineProps): ReactElement {
  const subjects = <Subjects key="subjects" subjects={contact.for ?? []} site={site} />
  if ('via' in contact) {
    warnUnknownIds(contact.via, channels, path.field('via'))
    return (
      <ContactLines first={subjects}>
        <EntryLinksById ids={contact.via} entries={channels} anchor="channel" site={site} />
      </ContactLines>
    )
  }
  const person = 'person' in contact ? contact.person : contact
  const isWritten = 'person' in contact && canWriteTo(contact.person)
  return (
    <ContactLines
      first={<PersonName person={isWritten ? { ...contact.person, href: undefined } : person} site={site} />}
    >
      <InlineList items={[subjects, ...('person' in contact ? personDetails(contact.person, site) : [])]} />
    </ContactLines>
  )
}

function ContactLines({ first, children }: { first: ReactElement; children: ReactElement }): ReactElement {
  return (
    <>
      <p className="mh:entry-name">
        {first}
        <span className="mh:unseen">:</span>
      </p>{' '}
      <p className="mh:meta" suppressHydrationWarning>
        {children}
      </p>
    </>
  )
}

/** Whether somebody can be written to, by a button. */
const canWriteTo = ({ href = '' }: Person): boolean => href.startsWith('mailto:')

/** The button that writes to somebody, where there is an address of mail. */
export function ContactAction({ contact, site }: Pick<ContactLineProps, 'contact' | 'site'>): ReactElement | null {
  if (!('person' in contact) || !canWriteTo(contact.person)) return null
  const { name, href } = contact.person
  const { write } = messagesFor(participationMessages, site.messages?.participation)
  return (
    <p className="mh:row-acts mh:item-acts">
      <SiteLink href={href} site={site}>
        <NamedWords message={write} name="name" value={nameText(name, site).value} />
      </SiteLink>
    </p>
  )
}

/** Somebody's face, a seat that nobody holds, or the sign of the channel, if there is one alone. */
export function ContactIcon({ contact, channels, site }: Omit<ContactLineProps, 'path'>): ReactElement {
  if ('person' in contact) return <Avatar person={contact.person} site={site} />
  if (!('via' in contact)) return <Avatar person={contact} site={site} />
  const [first, ...others] = contact.via
  const channel = others.length === 0 && findEntry(channels, first)
  return (
    <span className="mh:sign" aria-hidden="true">
      {channel ? <ChannelIcon channel={channel} site={site} /> : <Icon drawing={drawings.chat} />}
    </span>
  )
}

function Subjects({ subjects, site }: { subjects: Contact['for']; site: Site }): ReactElement {
  if (subjects.length === 0) return <Name value={undefined} site={site} />
  // Subjects have no names of their own, and keep their order.
  return (
    <InlineList
      separator=" / "
      items={subjects.map((subject, index) => (
        <Name key={index} value={subject} site={site} />
      ))}
    />
  )
}

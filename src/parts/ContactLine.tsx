import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { peopleMessages } from '../i18n/governanceMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Contact } from '../model/people.ts'
import { warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { Avatar } from './Avatar.tsx'
import * as drawings from './drawings.ts'
import { EntryLinksById } from './EntryLinks.tsx'
import { Icon } from './Icon.tsx'
import { InlineList } from './InlineList.tsx'
import { PersonLine } from './PersonLine.tsx'
import { Name } from './Text.tsx'

interface ContactLineProps {
  contact: Contact
  path: DataPath
  channels: readonly Channel[] | undefined
  site: Site
}

/** What a contact is for, and who it is. */
export function ContactLine({ contact, path, channels, site }: ContactLineProps): ReactElement {
  if ('via' in contact) warnUnknownIds(contact.via, channels, path.field('via'))
  return (
    <>
      <p className="mh:entry-name">
        <Subjects subjects={contact.for ?? []} site={site} />
        <span className="mh:unseen">:</span>
      </p>{' '}
      <p>
        <Who contact={contact} channels={channels} site={site} />
      </p>
    </>
  )
}

/** Somebody's face, or what a contact is. */
export function ContactIcon({ contact, site }: Pick<ContactLineProps, 'contact' | 'site'>): ReactElement {
  if ('person' in contact) return <Avatar person={contact.person} site={site} />
  return (
    <span className="mh:sign mh:sign-soft" aria-hidden="true">
      <Icon drawing={'via' in contact ? drawings.chat : drawings.people} />
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

function Who({ contact, channels, site }: Omit<ContactLineProps, 'path'>): ReactElement {
  if ('person' in contact) return <PersonLine person={contact.person} site={site} />
  if ('via' in contact) return <EntryLinksById ids={contact.via} entries={channels} anchor="channel" site={site} />
  return <em>{messagesFor(peopleMessages, site.messages?.people).vacant}</em>
}

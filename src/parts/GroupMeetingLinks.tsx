import type { ReactElement } from 'react'

import { toArray } from '../calendar/toArray.ts'
import type { DataPath } from '../data/path.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import { nameText } from '../prepare/nameText.ts'
import type { Site } from '../prepare/site.ts'
import { InlineList } from './InlineList.tsx'
import { References } from './References.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

const linkedFields = ['join', 'agenda', 'minutes', 'recordings'] as const
type LinkedField = (typeof linkedFields)[number]

interface GroupMeetingLinksProps {
  path: DataPath
  messages: GroupMessages
  site: Site
  meeting: Meeting
  channels: readonly Channel[] | undefined
}

/** The way in and what is written down of a meeting. Hidden words say which meeting it is. */
export function GroupMeetingLinks({ meeting, channels, path, messages, site }: GroupMeetingLinksProps): ReactElement {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const { value: name } = nameText(meeting.name, site)
  const { access = 'public' } = meeting
  const linkOf = (field: LinkedField, reference: Reference, key: number): ReactElement => {
    if ('href' in reference) {
      return (
        <SiteLink key={key} href={reference.href} site={site}>
          {reference.label ? <Name value={reference.label} site={site} /> : words[field]}
          <span className="mh:unseen"> {name}</span>
        </SiteLink>
      )
    }
    return (
      <span key={key}>
        {fill(messages.labelled, { label: words[field] })}
        <References references={reference} label={words[field]} channels={channels} path={path} site={site} />
      </span>
    )
  }
  // A field keeps its place whether the others are there or not.
  const links = linkedFields.map((field) => {
    const references = toArray<Reference>(meeting[field] ?? [])
    const items = references.map((reference, index) => linkOf(field, reference, index))
    return items.length > 0 && <InlineList key={field} items={items} />
  })
  return (
    <>
      <InlineList items={links} />
      {access !== 'public' && <span className="mh:muted">{` (${kindLabel(words.accessKinds, access, site)})`}</span>}
    </>
  )
}

import type { ReactElement } from 'react'

import type { Occurrence } from '../calendar/occurrence.ts'
import { toArray } from '../calendar/toArray.ts'
import { zonedTime } from '../calendar/zonedTime.ts'
import { ReaderTime } from '../client/ReaderTime.tsx'
import type { DataPath } from '../data/path.ts'
import { dateMessages } from '../i18n/dateMessages.ts'
import { formatLongDay } from '../i18n/formats.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import { readableDates, readerMessages } from '../prepare/listedDates.ts'
import { meetingDatesFor } from '../prepare/meetingDatesFor.ts'
import { meetingShape } from '../prepare/meetingShapes.ts'
import { nameText } from '../prepare/nameText.ts'
import { prepare } from '../prepare/prepare.ts'
import { findEntry, type Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { EntryLinkById } from './EntryLinks.tsx'
import { InlineList } from './InlineList.tsx'
import { MeetingStatus } from './MeetingStatus.tsx'
import { References } from './References.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface GroupMeetingProps {
  /** The `id` of the meeting. */
  id: string
  related: Related
  /** Epoch milliseconds. */
  now: number
  path: DataPath
  messages: GroupMessages
  site: Site
}

/** A meeting in the row of its group: its name and the ways in, the rule in words, and the next date. */
export function GroupMeeting({ id, related, now, path, messages, site }: GroupMeetingProps): ReactElement {
  const data = findEntry(related.meetings, id)
  const link = <EntryLinkById id={id} entries={related.meetings} anchor="meeting" site={site} />
  if (!data) return <div>{link}</div>
  const entry = prepare(data, meetingShape, path)
  if (entry.error !== undefined) {
    return (
      <div>
        <BrokenEntry entry={entry} site={site} />
      </div>
    )
  }
  const meeting = entry.value
  const dates = meetingDatesFor(meeting, { now, count: 1, showCalendarLinks: false, ...site }, path)
  const { datesNote } = dates
  return (
    <div>
      <p>
        {link}{' '}
        <GroupMeetingLinks meeting={meeting} channels={related.channels} path={path} messages={messages} site={site} />
      </p>
      <MeetingStatus
        meeting={meeting}
        meetings={related.meetings}
        messages={messagesFor(meetingMessages, site.messages?.meetings)}
        site={site}
      />
      {dates.when.map((line, index) => (
        // The lines of a schedule have no names, and keep their order.
        <p key={index} suppressHydrationWarning>
          {line}
        </p>
      ))}
      <GroupNextDate meeting={meeting} occurrences={dates.occurrences} messages={messages} site={site} />
      {datesNote && <p suppressHydrationWarning>{datesNote}</p>}
    </div>
  )
}

interface GroupNextDateProps extends Pick<GroupMeetingProps, 'messages' | 'site'> {
  meeting: Meeting
  occurrences: readonly Occurrence[]
}

/** The next date: its day alone where the rule above it has the time, else as the organiser says it. */
function GroupNextDate({ meeting, occurrences, messages, site }: GroupNextDateProps): ReactElement | null {
  const held = occurrences.filter(({ status }) => status !== 'cancelled')
  const [next] = readableDates(held, (each) => ({ ...each, ...zonedTime(each, each.timeZone, site.locale) }))
  if (!next) return null
  const { start, end, offset, timeZone, dateTime, status, text } = next
  const [slot, ...others] = toArray(meeting.schedule)
  const isByRule = slot?.kind === 'recurring' && others.length === 0 && status === 'scheduled'
  const date = isByRule ? formatLongDay(start, timeZone, site.locale) : text
  return (
    <p className={isByRule ? 'mh:group-next' : 'mh:group-next-whole'}>
      <time dateTime={dateTime} suppressHydrationWarning>
        {fill(messages.next, { date })}
      </time>
      <ReaderTime
        span={{ start, end, offset }}
        messages={readerMessages(messagesFor(dateMessages, site.messages?.dates), site)}
      />
    </p>
  )
}

const linkedFields = ['join', 'agenda', 'minutes', 'recordings'] as const
type LinkedField = (typeof linkedFields)[number]

interface GroupMeetingLinksProps extends Pick<GroupMeetingProps, 'path' | 'messages' | 'site'> {
  meeting: Meeting
  channels: readonly Channel[] | undefined
}

/** The way in and what is written down of a meeting. Hidden words say which meeting it is. */
function GroupMeetingLinks({ meeting, channels, path, messages, site }: GroupMeetingLinksProps): ReactElement {
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

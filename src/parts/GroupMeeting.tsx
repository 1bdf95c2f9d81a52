import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { meetingDatesFor } from '../prepare/meetingDatesFor.ts'
import { meetingShape } from '../prepare/meetingShapes.ts'
import { prepare } from '../prepare/prepare.ts'
import { findEntry, type Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { EntryLinkById } from './EntryLinks.tsx'
import { GroupMeetingLinks } from './GroupMeetingLinks.tsx'
import { GroupNextDate } from './GroupNextDate.tsx'
import { MeetingStatus } from './MeetingStatus.tsx'

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

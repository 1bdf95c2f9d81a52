import type { ReactElement, ReactNode } from 'react'

import type { CalendarLink } from '../calendar/calendarLinks.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { DateList } from '../client/DateList.tsx'
import type { DataPath } from '../data/path.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import { dateListMessages, listedDates } from '../prepare/listedDates.ts'
import type { Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { CalendarLinksMenu } from './CalendarMenu.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { MeetingStatus } from './MeetingStatus.tsx'
import { NoteCallout, Notes, Prose, TitledProse } from './Prose.tsx'
import { ScheduleLines } from './ScheduleLines.tsx'

interface MeetingContentProps {
  meeting: Meeting
  path: DataPath
  related?: Pick<Related, 'channels' | 'meetings'>
  when?: OneOrMany<string>
  occurrences?: readonly Occurrence[]
  now?: number
  calendarLinks?: readonly CalendarLink[]
  /** The id of the list that the calendar's button opens. */
  menuId: string
  datesNote?: string
  actions?: ReactNode
  site: Site
}

/** What a card says of a meeting below its heading. */
export function MeetingContent(props: MeetingContentProps): ReactElement {
  const { meeting, path, related, when = [], occurrences, now, calendarLinks, menuId, datesNote, site } = props
  const dates = listedDates(occurrences ?? [], site)
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <>
      <MeetingStatus meeting={meeting} meetings={related?.meetings} messages={messages} site={site} />
      <ScheduleLines schedules={meeting.schedule} when={when} site={site} />
      {dates.length > 0 && <DateList dates={dates} messages={dateListMessages(now, site)} />}
      {datesNote && <p suppressHydrationWarning>{datesNote}</p>}
      {calendarLinks && <CalendarLinksMenu links={calendarLinks} id={menuId} site={site} />}
      {meeting.description && <Prose prose={meeting.description} site={site} />}
      <MeetingFacts {...{ meeting, path, messages, site }} channels={related?.channels} actions={props.actions} />
      {meeting.expect && <TitledProse title={messages.expect} prose={meeting.expect} site={site} />}
      {meeting.bring && <TitledProse title={messages.bring} prose={meeting.bring} site={site} />}
      {meeting.consent && <NoteCallout note={meeting.consent} site={site} />}
      {meeting.notes && <Notes notes={meeting.notes} site={site} />}
    </>
  )
}

import type { ReactElement, ReactNode } from 'react'

import type { CalendarLink } from '../calendar/calendarLinks.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { toArray } from '../calendar/toArray.ts'
import { type DateListMessages, DateNow, type ListedDate } from '../client/DateNow.tsx'
import { LaterDates } from '../client/LaterDates.tsx'
import type { DataPath } from '../data/path.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import { dateListMessages, listedDates } from '../prepare/listedDates.ts'
import { nameText } from '../prepare/nameText.ts'
import type { Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { CalendarLinksMenu } from './CalendarMenu.tsx'
import { Icon } from './Icon.tsx'
import { JoinButtons } from './JoinButtons.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { MeetingStatus } from './MeetingStatus.tsx'
import { FoldedProse, NoteCallout, Notes, Prose } from './Prose.tsx'
import { ScheduleLines } from './ScheduleLines.tsx'

export interface MeetingContentProps {
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
  /** Whether the next date has a leaf of the calendar. */
  hasTile: boolean
  /** Whether the ways in are buttons. */
  hasJoin: boolean
  site: Site
}

/** What a card says of a meeting below its heading. */
export function MeetingContent(props: MeetingContentProps): ReactElement {
  const { meeting, path, related, occurrences, now, hasTile, site } = props
  const dates = listedDates(occurrences ?? [], site)
  const words = dateListMessages(now, site)
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <>
      <MeetingStatus meeting={meeting} meetings={related?.meetings} messages={messages} site={site} />
      <div className="mh:meet-cols" data-slot="meeting-dates">
        <div className="mh:stack">
          {dates.length > 0 && <DateNow dates={dates} messages={words} hasTile={hasTile} />}
          <MeetingActions {...props} />
          {meeting.description && <Prose prose={meeting.description} site={site} />}
        </div>
        <MeetingRule {...props} dates={dates} words={words} />
      </div>
      {meeting.consent && <NoteCallout note={meeting.consent} site={site} />}
      {meeting.notes && <Notes notes={meeting.notes} site={site} />}
      <MeetingFacts {...{ meeting, path, messages, site }} channels={related?.channels} />
      {meeting.expect && <FoldedProse title={messages.expect} prose={meeting.expect} site={site} />}
      {meeting.bring && <FoldedProse title={messages.bring} prose={meeting.bring} site={site} />}
    </>
  )
}

/** The way in, as the one filled button, and the way into a reader's calendar. */
function MeetingActions(props: MeetingContentProps): ReactElement {
  const { meeting, related, occurrences, calendarLinks, menuId, actions, hasJoin, site } = props
  const emphasis = !hasJoin || isEnded(meeting) ? 'none' : occurrences && occurrences.length > 0 ? 'filled' : 'outlined'
  return (
    <JoinButtons {...{ meeting, actions, emphasis, site }} channels={related?.channels}>
      {calendarLinks && (
        <CalendarLinksMenu
          links={calendarLinks}
          id={menuId}
          meetingName={nameText(meeting.name, site).value}
          site={site}
        />
      )}
    </JoinButtons>
  )
}

interface MeetingRuleProps extends MeetingContentProps {
  dates: readonly ListedDate[]
  words: DateListMessages
}

/** The dates behind the next one and the rule in words; where there are no dates, the rule stands in their place. */
function MeetingRule({ meeting, when = [], dates, words, datesNote, site }: MeetingRuleProps): ReactElement {
  return (
    <div className={dates.length > 0 ? 'mh:meet-later' : 'mh:meet-instead'}>
      {dates.length > 1 && <LaterDates dates={dates} messages={words} />}
      <ScheduleLines schedules={meeting.schedule} when={when} isLarge={dates.length === 0} site={site} />
      {datesNote && (
        <p className="mh:when-zone" suppressHydrationWarning>
          {datesNote}
        </p>
      )}
    </div>
  )
}

/** Who may come, beside the name of a meeting. */
export function AccessChip({ access, site }: Pick<Meeting, 'access'> & { site: Site }): ReactElement | null {
  if (!access) return null
  const { openTo } = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <span className="mh:chip" data-look="plain">
      <Icon kind={access === 'public' ? 'globe' : 'lock'} />
      {kindLabel(openTo, access)}
    </span>
  )
}

/** Whether a meeting is no longer held. One of which no schedule is known may be. */
function isEnded({ schedule }: Meeting): boolean {
  const slots = toArray(schedule ?? [])
  return slots.length > 0 && slots.every(({ kind }) => kind === 'ended')
}

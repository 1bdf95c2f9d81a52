import type { ReactElement, ReactNode } from 'react'

import type { CalendarLink } from '../calendar/calendarLinks.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { type DateListMessages, DateNow, type ListedDate } from '../client/DateNow.tsx'
import { plainRules } from '../client/dateRule.ts'
import { LaterDates } from '../client/LaterDates.tsx'
import type { DataPath } from '../data/path.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import { dateRule } from '../prepare/dateRules.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import { isHeld } from '../prepare/joinLinks.ts'
import { dateListMessages, listedDates, roughDates } from '../prepare/listedDates.ts'
import type { Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { CalendarLinksMenu, canBeAdded, PublishedCalendarsMenu } from './CalendarMenu.tsx'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { JoinButtons } from './JoinButtons.tsx'
import { JoinNote, MeetingFacts } from './MeetingFacts.tsx'
import { MeetingState, MeetingStatus } from './MeetingStatus.tsx'
import { FoldedProse, NoteCallout, Notes, Prose } from './Prose.tsx'
import { ScheduleLines } from './ScheduleLines.tsx'

export interface MeetingContentProps {
  meeting: Meeting
  path: DataPath
  related?: Pick<Related, 'channels' | 'meetings'>
  when?: OneOrMany<string>
  occurrences?: readonly Occurrence[]
  expectedDates?: readonly Occurrence[]
  isOver?: boolean
  now?: number
  calendarLinks?: readonly CalendarLink[]
  /** The id of the list that the calendar's button opens; empty where the button stands elsewhere. */
  menuId: string
  datesNote?: string
  actions?: ReactNode
  /**
   * Whether the date that counts is said here.
   * @default true
   */
  hasDate?: boolean
  /** Whether the next date has a leaf of the calendar. */
  hasTile: boolean
  /** Whether the ways in are buttons. */
  hasJoin: boolean
  site: Site
}

/** What a card says of a meeting below its heading. */
export function MeetingContent(props: MeetingContentProps): ReactElement {
  const { meeting, path, related, occurrences, expectedDates, now, datesNote, site } = props
  const exact = listedDates(occurrences ?? [], site)
  const dates = exact.length > 0 ? exact : roughDates(expectedDates ?? [], datesNote, site)
  const words = dateListMessages(now, site)
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const inMenu = calendarsForMenu(props)
  return (
    <>
      <div className="mh:meet-cols" data-slot="meeting-dates">
        <div className="mh:stack">
          <MeetingTime {...props} dates={dates} words={words} />
          <MeetingActions {...props} published={inMenu} isDated={dates.length > 0} />
        </div>
        {dates.length > 0 && <MeetingRule {...props} dates={dates} words={words} />}
      </div>
      <JoinNote {...{ meeting, path, messages, site }} channels={related?.channels} />
      {meeting.description && <Prose prose={meeting.description} site={site} />}
      {meeting.consent && <NoteCallout note={meeting.consent} site={site} />}
      {meeting.notes && <Notes notes={meeting.notes} site={site} />}
      <MeetingFacts
        {...{ path, messages, site }}
        meeting={inMenu ? { ...meeting, calendars: undefined } : meeting}
        channels={related?.channels}
      />
      {meeting.expect && <FoldedProse title={messages.expect} prose={meeting.expect} site={site} />}
      {meeting.bring && <FoldedProse title={messages.bring} prose={meeting.bring} site={site} />}
    </>
  )
}

/** The calendars of a meeting that has no date to add, where there is a menu to offer them. */
function calendarsForMenu({ meeting, calendarLinks, menuId, isOver }: MeetingContentProps): Meeting['calendars'] {
  const isMenuEmpty = menuId !== '' && !calendarLinks?.some(canBeAdded)
  return isMenuEmpty && !isOver && isHeld(meeting) && meeting.calendars?.length ? meeting.calendars : undefined
}

interface DatedProps extends MeetingContentProps {
  dates: readonly ListedDate[]
  words: DateListMessages
}

/** The date that counts; where there are none, what is known instead. */
function MeetingTime(props: DatedProps): ReactElement | null {
  const {
    meeting,
    related,
    when = [],
    datesNote,
    isOver = false,
    hasDate = true,
    hasTile,
    dates,
    words,
    now,
    site,
  } = props
  const state = { meeting, meetings: related?.meetings, site }
  if (dates.length === 0) return <MeetingState {...state} {...{ when, datesNote, isOver }} />
  const status = <MeetingStatus {...state} />
  if (!hasDate) return isHeld(meeting) ? null : <p className="mh:chips">{status}</p>
  return (
    <DateNow dates={dates} messages={words} rules={plainRules([dateRule(meeting, now, site)])} hasTile={hasTile}>
      {status}
    </DateNow>
  )
}

/** The way in, as the one filled button, the way into a reader's calendar, and the way on from a meeting that is over. */
function MeetingActions(
  props: MeetingContentProps & { published: Meeting['calendars']; isDated: boolean },
): ReactElement {
  const {
    meeting,
    related,
    occurrences,
    calendarLinks,
    menuId,
    actions,
    hasJoin,
    published,
    isDated,
    isOver = false,
    site,
  } = props
  const emphasis = !hasJoin ? 'none' : isDated ? 'filled' : 'outlined'
  return (
    <JoinButtons {...{ meeting, related, actions, emphasis, isOver, site }}>
      {published && <PublishedCalendarsMenu calendars={published} id={menuId} meeting={meeting} site={site} />}
      {calendarLinks && (
        <CalendarLinksMenu
          links={calendarLinks}
          id={menuId}
          meeting={meeting}
          isNextCancelled={occurrences?.[0]?.status === 'cancelled'}
          site={site}
        />
      )}
    </JoinButtons>
  )
}

/** The dates behind the next one, and the rule in words. */
function MeetingRule({ meeting, when = [], dates, words, site }: DatedProps): ReactElement {
  return (
    <div className="mh:meet-later">
      {dates.length > 1 && <LaterDates dates={dates} messages={words} />}
      <ScheduleLines schedules={meeting.schedule} when={when} isLarge={false} site={site} />
    </div>
  )
}

/** Who may come, beside the name of a meeting. */
export function AccessChip({ access, site }: Pick<Meeting, 'access'> & { site: Site }): ReactElement | null {
  if (!access) return null
  const { openTo } = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <span className="mh:chip" data-look="plain">
      <Icon drawing={access === 'public' ? drawings.globe : drawings.lock} />
      {kindLabel(openTo, access)}
    </span>
  )
}

import type { ComponentType, ReactElement } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import { CommunityCalendarLinks } from './CommunityCalendarLinks.tsx'
import { forEntry } from './data/entryId.ts'
import { DataPath } from './data/path.ts'
import { agendaMessages } from './i18n/dateMessages.ts'
import { meetingsHeading } from './i18n/headings.ts'
import { meetingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { MeetingCard, type MeetingCardProps } from './MeetingCard.tsx'
import { MeetingRow, type MeetingRowProps } from './MeetingRow.tsx'
import type { CommunityCalendar } from './model/community.ts'
import type { Meeting } from './model/meeting.ts'
import { CardList } from './parts/CardList.tsx'
import { Empty } from './parts/Empty.tsx'
import { entryAnchor, EntryList } from './parts/EntryList.tsx'
import { below, Heading } from './parts/Heading.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { meetingDatesFor } from './prepare/meetingDatesFor.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { asList, prepareAll, valuesOf } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf, type SiteProps } from './prepare/site.ts'
import { warnOfUnknownKeys, warnOfUnmatchedEntries } from './prepare/warnOfUnknownKeys.ts'
import type { CalendarAddresses } from './SubscribeMenu.tsx'
import { UpcomingMeetings } from './UpcomingMeetings.tsx'

const path = /* @__PURE__ */ DataPath.of('meetings')

export interface MeetingScheduleComponents {
  /** Renders a meeting as an `<li>`, with its dates computed. */
  MeetingRow?: ComponentType<MeetingRowProps>
  /** Renders the card of a meeting, with its dates computed. */
  MeetingCard?: ComponentType<MeetingCardProps>
}

export interface MeetingScheduleProps extends ListProps<MeetingScheduleComponents> {
  /** The meetings, in the order given. */
  meetings: readonly Meeting[]
  /** Meetings that another part of the page shows, such as a `GroupTable`. Only their dates are listed here. */
  agendaOnly?: readonly Meeting[]
  /** The current time in epoch milliseconds. The next dates are computed from it. */
  now: number
  /**
   * How many dates of each meeting to show. Cancelled dates are shown in addition.
   * @default 3
   */
  count?: number
  /** The community's own calendar: its page, and its feed unless `feedHref` names another. */
  calendar?: CommunityCalendar
  /**
   * The absolute address of a feed of these meetings on your site, for readers to subscribe to.
   * @default the feed of the community's calendar
   */
  feedHref?: string
  /** The address of an .ics file of these meetings. */
  fileHref?: string
  /** The addresses of the calendars of single meetings on your site, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
  /**
   * Whether each meeting has a menu that adds it to the reader's calendar.
   * @default true
   */
  showCalendarLinks?: boolean
  /**
   * The channels and meetings that the meetings' references and `supersededBy` can refer to.
   * @default the meetings of this list
   */
  related?: Pick<Related, 'channels' | 'meetings' | 'bodies'>
  /**
   * Whether each meeting is a card or a row. `auto` shows cards for up to 6 meetings, and rows below an agenda for
   * more.
   * @default 'auto'
   */
  layout?: 'auto' | 'cards' | 'rows'
}

/** With so many meetings a reader looks for a time first, and for a meeting by its name. */
const MANY = 7

/**
 * The meetings of a community, one card or row each: the rule in words, the next dates and how to join. Dates are in
 * the organiser's time and, after hydration, in the reader's. Renders a `<section>`. Server-safe; the lists of dates
 * run in the browser, which receives computed dates and no recurrence engine.
 */
export function MeetingSchedule(props: MeetingScheduleProps): ReactElement {
  const { meetings, agendaOnly, now, count, feedHref, fileHref, calendar, calendarAddresses, ...others } = props
  const { layout = 'auto', showCalendarLinks, related, ...section } = others
  assertNow(now)
  const site = siteOf(section)
  const options = { now, count, showCalendarLinks, ...site }
  const known = { meetings: valuesOf(prepareAll(meetings, meetingShape, path)), ...related }
  const own = asList(meetings, path)
  const all = agendaOnly ? [...own, ...agendaOnly] : own
  const hasAgenda = layout === 'auto' && (all.length >= MANY || all.length > own.length)
  const isInCards = layout === 'auto' ? !hasAgenda : layout === 'cards'
  warnOfAddresses(props)
  const propsOf = (meeting: Meeting, at: DataPath): MeetingProps => ({
    meeting,
    now,
    ...meetingDatesFor(meeting, { ...options, ...forEntry(calendarAddresses, meeting) }, at),
    related: known,
    ...site,
  })
  return (
    <SectionFrame {...section} heading={listHeading(section, 'meetings', meetingsHeading)} data-slot="meeting-schedule">
      {all.length === 0 && <Empty>{messagesFor(meetingMessages, site.messages?.meetings).empty}</Empty>}
      <CommunityCalendarLinks
        calendar={calendar}
        feedHref={feedHref}
        fileHref={fileHref}
        id={`${section.id ?? `${site.idPrefix}meetings`}--subscribe`}
        site={site}
      />
      {isInCards ? (
        <MeetingCards meetings={meetings} propsOf={propsOf} {...section} />
      ) : (
        <>
          {hasAgenda && <MeetingAgenda {...{ meetings: all, now, related }} {...section} />}
          {hasAgenda && own.length > 0 && <RowsHeading isRest={all.length > own.length} {...section} />}
          <MeetingRows meetings={meetings} propsOf={propsOf} isBelowAgenda={hasAgenda} {...section} />
        </>
      )}
    </SectionFrame>
  )
}

/** Warns of addresses of calendars that are shown nowhere. */
function warnOfAddresses({ calendarAddresses, meetings, related }: MeetingScheduleProps): void {
  if (process.env.NODE_ENV !== 'production' && calendarAddresses) {
    warnOfUnmatchedEntries('calendarAddresses', calendarAddresses, 'meeting', meetings, related?.meetings)
    for (const [id, addresses] of Object.entries(calendarAddresses)) {
      warnOfUnknownKeys(`calendarAddresses.${id}`, addresses, 'address', () => ['feedHref', 'fileHref'])
    }
  }
}

type MeetingProps = Pick<
  MeetingCardProps,
  | 'meeting'
  | 'related'
  | 'when'
  | 'occurrences'
  | 'expectedDates'
  | 'isOver'
  | 'now'
  | 'datesNote'
  | 'calendarLinks'
  | keyof SiteProps
>

interface MeetingEntriesProps extends Pick<MeetingScheduleProps, 'components' | 'headingLevel' | keyof SiteProps> {
  meetings: readonly Meeting[]
  propsOf: (meeting: Meeting, at: DataPath) => MeetingProps
}

function MeetingCards(props: MeetingEntriesProps): ReactElement {
  const { meetings, propsOf, components, headingLevel = 2, ...rest } = props
  const own = components?.MeetingCard
  const Card = own ?? MeetingCard
  const site = siteOf(rest)
  return (
    <CardList entries={prepareAll(meetings, meetingShape, path)} areOwn={own !== undefined} site={site}>
      {(meeting, entry) => (
        <Card
          key={entry.key}
          id={entryAnchor(entry, 'meeting', site)}
          {...propsOf(meeting, entry.path)}
          headingLevel={below(headingLevel)}
        />
      )}
    </CardList>
  )
}

interface MeetingAgendaProps extends Pick<
  MeetingScheduleProps,
  'meetings' | 'now' | 'related' | 'headingLevel' | 'id' | keyof SiteProps
> {}

/** The next dates of all meetings. */
function MeetingAgenda({ meetings, now, related, headingLevel = 2, id, ...rest }: MeetingAgendaProps): ReactElement {
  const site = siteOf(rest)
  return (
    <UpcomingMeetings
      {...{ meetings, now, related }}
      // A landmark within a landmark would be in the way.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      id={`${id ?? `${site.idPrefix}meetings`}--agenda`}
      headingLevel={below(headingLevel)}
      {...site}
    />
  )
}

interface RowsHeadingProps extends Pick<MeetingScheduleProps, 'headingLevel' | keyof SiteProps> {
  /** Whether another part of the page shows some meetings. */
  isRest: boolean
}

function RowsHeading({ isRest, headingLevel = 2, ...rest }: RowsHeadingProps): ReactElement {
  const { all, others } = messagesFor(agendaMessages, siteOf(rest).messages?.agenda)
  return <Heading level={below(headingLevel)}>{isRest ? others : all}</Heading>
}

interface MeetingRowsProps extends MeetingEntriesProps {
  /** The agenda has the dates already, so that rows say the rule. */
  isBelowAgenda: boolean
}

function MeetingRows({ meetings, propsOf, isBelowAgenda, components, ...rest }: MeetingRowsProps): ReactElement {
  const Row = components?.MeetingRow ?? MeetingRow
  return (
    <EntryList
      entries={meetings}
      shape={meetingShape}
      path={path}
      site={siteOf(rest)}
      anchor="meeting"
      className="mh:panel"
      itemClassName="mh:short-item"
    >
      {(meeting, { key, id, path: at }) => (
        <Row key={key} id={id} {...propsOf(meeting, at)} isBelowAgenda={isBelowAgenda} />
      )}
    </EntryList>
  )
}

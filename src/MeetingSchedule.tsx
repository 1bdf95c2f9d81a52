import type { ComponentType, ReactElement } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import { forEntry } from './data/entryId.ts'
import { DataPath } from './data/path.ts'
import { calendarMessages } from './i18n/dateMessages.ts'
import { meetingsHeading } from './i18n/headings.ts'
import { meetingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { MeetingCard, type MeetingCardProps } from './MeetingCard.tsx'
import { MeetingRow, type MeetingRowProps } from './MeetingRow.tsx'
import type { CommunityCalendar } from './model/community.ts'
import type { Meeting } from './model/meeting.ts'
import { CardList } from './parts/CardList.tsx'
import { entryAnchor, EntryList } from './parts/EntryList.tsx'
import { below } from './parts/Heading.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { calendarShape } from './prepare/communityShapes.ts'
import { meetingDatesFor } from './prepare/meetingDatesFor.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { asList, prepareAll, valuesOf } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { type Site, siteOf, type SiteProps } from './prepare/site.ts'
import { warnOfUnknownKeys, warnOfUnmatchedEntries } from './prepare/warnOfUnknownKeys.ts'
import { type CalendarAddresses, SubscribeMenu } from './SubscribeMenu.tsx'

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
  /** The present in epoch milliseconds: the next dates are computed from it. */
  now: number
  /**
   * How many dates of each meeting are shown; cancelled ones come on top.
   * @default 3
   */
  count?: number
  /** The community's own calendar: its feed, where the site publishes none, and its page. */
  calendar?: CommunityCalendar
  /**
   * The absolute address at which the site publishes a feed of these meetings, for readers to subscribe to.
   * @default the feed of the community's calendar
   */
  feedHref?: string
  /** The address of a written .ics file of these meetings. */
  fileHref?: string
  /** Where the site publishes the calendar of a single meeting, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
  /**
   * Whether each card offers the ways into a reader's calendar.
   * @default true
   */
  showCalendarLinks?: boolean
  /**
   * The channels that the meetings' references can name, and the meetings that `supersededBy` can name.
   * @default the meetings of this list
   */
  related?: Pick<Related, 'channels' | 'meetings'>
  /**
   * A card for each meeting, or a few lines.
   * @default 'cards'
   */
  layout?: 'cards' | 'rows'
}

/**
 * The meetings of a community, one card or one row for each: the rule in words, the next dates in the organiser's time
 * and, once the page is hydrated, in the reader's, and how to get in. Renders a `<section>`. Server-safe; the lists of
 * dates run in the browser, which gets instants and no engine.
 */
export function MeetingSchedule(props: MeetingScheduleProps): ReactElement {
  const { meetings, now, count, feedHref, fileHref, calendar, calendarAddresses, ...others } = props
  const { layout = 'cards', showCalendarLinks, related, ...section } = others
  assertNow(now)
  const site = siteOf(section)
  const options = { now, count, showCalendarLinks, ...site }
  const known = { meetings: valuesOf(prepareAll(meetings, meetingShape, path)), ...related }
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
      {asList(meetings, path).length === 0 && <p>{messagesFor(meetingMessages, site.messages?.meetings).empty}</p>}
      <CommunityCalendarLinks
        calendar={calendar}
        feedHref={feedHref}
        fileHref={fileHref}
        id={`${section.id ?? `${site.idPrefix}meetings`}-subscribe`}
        site={site}
      />
      {layout === 'cards' ? (
        <MeetingCards meetings={meetings} propsOf={propsOf} {...section} />
      ) : (
        <MeetingRows meetings={meetings} propsOf={propsOf} {...section} />
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

interface CommunityCalendarLinksProps extends CalendarAddresses {
  calendar: CommunityCalendar | undefined
  id: string
  site: Site
}

/** The ways to follow all meetings: a feed or a file to subscribe to, and the page of the community's calendar. */
function CommunityCalendarLinks({ calendar, feedHref, fileHref, id, site }: CommunityCalendarLinksProps): ReactElement {
  const { feed, href } = calendarShape(calendar, DataPath.prop('MeetingSchedule', 'calendar')) ?? {}
  const addresses = { feedHref: feedHref ?? feed, fileHref }
  return (
    <>
      {(addresses.feedHref || fileHref) && <SubscribeMenu {...addresses} {...site} id={id} />}
      {href && (
        <p>
          <SiteLink href={href} site={site}>
            {messagesFor(calendarMessages, site.messages?.calendar).page}
          </SiteLink>
        </p>
      )}
    </>
  )
}

type MeetingProps = Pick<
  MeetingCardProps,
  'meeting' | 'related' | 'when' | 'occurrences' | 'now' | 'datesNote' | 'calendarLinks' | keyof SiteProps
>

interface MeetingEntriesProps extends Pick<MeetingScheduleProps, 'components' | 'headingLevel' | keyof SiteProps> {
  meetings: readonly Meeting[]
  propsOf: (meeting: Meeting, at: DataPath) => MeetingProps
}

function MeetingCards({ meetings, propsOf, components, headingLevel = 2, ...rest }: MeetingEntriesProps): ReactElement {
  const own = components?.MeetingCard
  const Card = own ?? MeetingCard
  const site = siteOf(rest)
  return (
    <CardList entries={prepareAll(meetings, meetingShape, path)} areOwn={own !== undefined} site={site}>
      {(meeting, { key, path: at }) => (
        <Card
          key={key}
          id={entryAnchor(meeting, 'meeting', site)}
          {...propsOf(meeting, at)}
          headingLevel={below(headingLevel)}
        />
      )}
    </CardList>
  )
}

function MeetingRows({ meetings, propsOf, components, ...rest }: MeetingEntriesProps): ReactElement {
  const Row = components?.MeetingRow ?? MeetingRow
  return (
    <EntryList
      entries={meetings}
      shape={meetingShape}
      path={path}
      site={siteOf(rest)}
      anchor="meeting"
      className="mh:rows"
    >
      {(meeting, { key, id, path: at }) => {
        const { calendarLinks: _, ...row } = propsOf(meeting, at)
        return <Row key={key} id={id} {...row} />
      }}
    </EntryList>
  )
}

import type { ReactElement } from 'react'

import { assertFinite } from './calendar/rangeError.ts'
import { meetingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { entriesOf } from './internal/entries.tsx'
import { below } from './internal/headingNode.tsx'
import { meetingDates } from './internal/meetingDates.ts'
import { itemAt } from './internal/place.ts'
import { siteOf } from './internal/site.ts'
import { MeetingCard } from './MeetingCard.tsx'
import type { Channel } from './model/channel.ts'
import type { Meeting } from './model/meeting.ts'
import { collectionSection, type SectionProps } from './Section.tsx'
import { type CalendarAddresses, SubscribeMenu } from './SubscribeMenu.tsx'

export interface MeetingScheduleProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The meetings, in the order given. */
  meetings: readonly Meeting[]
  /** The present in epoch milliseconds: the next dates are computed from it. */
  now: number
  /**
   * How many dates of each meeting are shown; cancelled ones come on top.
   * @default 3
   */
  count?: number
  /** The absolute address at which the site publishes a feed of these meetings, for readers to subscribe to. */
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
   * The meetings that `supersededBy` can name.
   * @default the meetings of this list
   */
  allMeetings?: readonly Meeting[]
  /** The channels that the meetings' references can name. */
  channels?: readonly Channel[]
  /**
   * Shown above the cards, and names them for assistive technology.
   * @default 'When we meet'
   */
  heading?: SectionProps['heading']
}

/**
 * The meetings of a community, one card for each: the rule in words, the next dates in the organiser's time and, once
 * the page is hydrated, in the reader's, and how to get in. Renders a `<section>`. Server-safe; the lists of dates run
 * in the browser, which gets instants and no engine.
 */
export function MeetingSchedule(props: MeetingScheduleProps): ReactElement {
  const { meetings, now, count = 3, allMeetings = meetings, channels, ...others } = props
  const { feedHref, fileHref, calendarAddresses, showCalendarLinks = true, ...section } = others
  assertFinite('now', now)
  const site = siteOf(section)
  const list = entriesOf(meetings, 'meetings')
  const headingLevel = below(section.headingLevel ?? 2)
  const cards = list.map((meeting, index) => {
    const options = { now, count, withLinks: showCalendarLinks, ...calendarAddresses?.[meeting?.id] }
    const dates = meetingDates(meeting, options, site, itemAt('meetings', index))
    return (
      <MeetingCard
        key={meeting?.id ?? index}
        meeting={meeting}
        now={now}
        when={dates.when}
        occurrences={dates.occurrences}
        datesNote={dates.datesNote}
        calendarLinks={dates.calendarLinks}
        meetings={allMeetings}
        channels={channels}
        headingLevel={headingLevel}
        {...site}
      />
    )
  })
  return collectionSection(
    section,
    site,
    'meetings',
    'meeting-schedule',
    <>
      {list.length === 0 && <p>{messagesFor(meetingMessages, site.messages?.meetings).empty}</p>}
      {(feedHref || fileHref) && (
        <SubscribeMenu
          feedHref={feedHref}
          fileHref={fileHref}
          {...site}
          id={`${section.id ?? `${site.idPrefix}meetings`}-subscribe`}
        />
      )}
      {cards}
    </>,
  )
}

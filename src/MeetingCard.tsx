import type { ReactElement, ReactNode } from 'react'

import type { CalendarLink } from './calendar/calendarLinks.ts'
import type { Occurrence } from './calendar/occurrence.ts'
import { DataPath } from './data/path.ts'
import type { OneOrMany } from './model/entry.ts'
import type { Meeting } from './model/meeting.ts'
import { BrokenEntry, brokenName } from './parts/BrokenEntry.tsx'
import { cardAnchor, type CardProps } from './parts/Card.tsx'
import { classes } from './parts/classes.ts'
import { Freshness } from './parts/Freshness.tsx'
import { Heading } from './parts/Heading.tsx'
import { AccessChip, MeetingContent } from './parts/MeetingContent.tsx'
import { SiteContent } from './parts/SiteContent.tsx'
import { Name } from './parts/Text.tsx'
import { meetingShape } from './prepare/meetingShapes.ts'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { splitSite } from './prepare/site.ts'

export interface MeetingCardProps extends CardProps {
  /** The meeting that the card is about. */
  meeting: Meeting
  /** The channels and meetings that the meeting's references and `supersededBy` can refer to. */
  related?: Pick<Related, 'channels' | 'meetings'>
  /** The schedule in words, one line per slot, as `describeSchedule` returns it. */
  when?: OneOrMany<string>
  /**
   * The dates to show, with cancelled and moved ones, as `nextOccurrences` returns them. Omit them to show only the
   * rule.
   */
  occurrences?: readonly Occurrence[]
  /** The dates on which it may be held next, if none is certain. Only the weekday and the time are shown. */
  expectedDates?: readonly Occurrence[]
  /**
   * Whether all its dates have passed.
   * @default false
   */
  isOver?: boolean
  /** The instant that the dates were computed for, in epoch milliseconds. Required with `occurrences`. */
  now?: number
  /** The links that add it to a calendar, as `calendarLinks` returns them. */
  calendarLinks?: readonly CalendarLink[]
  /** A sentence for the reader: why there are no dates, or between which days one is expected. */
  datesNote?: string
  /** Your own buttons or links, shown beside the join button. */
  actions?: ReactNode
}

/**
 * One meeting: when it takes place in the reader's time, how to join, what to expect and what to bring. Before
 * hydration, and without JavaScript, it shows the organiser's time with its zone in the same place.
 * Renders an `<article>` labelled by its heading. Server-safe; the dates run in the browser.
 */
export function MeetingCard(props: MeetingCardProps): ReactElement {
  const [site, { meeting: data, related, when, occurrences, expectedDates, isOver, now, ...others }] = splitSite(props)
  const { calendarLinks, datesNote, actions, headingLevel = 3, className, children, ...root } = others
  const entry = prepare(data, meetingShape, DataPath.prop('MeetingCard', 'meeting'))
  const anchor = cardAnchor(root.id, 'meeting', data, site)
  const headingId = `${anchor}--heading`
  return (
    <article
      aria-labelledby={headingId}
      {...root}
      id={anchor}
      data-moothall=""
      data-slot="meeting-card"
      className={classes('mh:meet', className)}
    >
      <div className="mh:meet-in">
        <div className="mh:meet-head">
          <Heading level={headingLevel} id={headingId}>
            <Name value={entry.error === undefined ? entry.value.name : brokenName(entry, site)} site={site} />
          </Heading>
          <AccessChip access={entry.value?.access} site={site} />
        </div>
        {entry.error === undefined ? (
          <MeetingContent
            {...{ related, when, occurrences, expectedDates, isOver, now, datesNote, actions, site }}
            calendarLinks={calendarLinks}
            hasTile
            hasJoin
            meeting={entry.value}
            path={entry.path}
            menuId={`${anchor}--calendar`}
          />
        ) : (
          <BrokenEntry entry={entry} isNamed site={site} />
        )}
        <Freshness entry={entry.value} site={site} />
      </div>
      {children && <SiteContent>{children}</SiteContent>}
    </article>
  )
}

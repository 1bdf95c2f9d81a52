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
  /** The channels that the meeting's references can name, and the meetings that `supersededBy` can name. */
  related?: Pick<Related, 'channels' | 'meetings'>
  /** The schedule in words, a line for each slot: what `describeSchedule` returns. */
  when?: OneOrMany<string>
  /** The dates shown, cancelled and moved ones among them: what `nextOccurrences` returns. Absent: the rule alone. */
  occurrences?: readonly Occurrence[]
  /** Where there are no dates: those on which it may be held next, of which the weekday and the time are shown. */
  expectedDates?: readonly Occurrence[]
  /**
   * Whether all its dates have passed.
   * @default false
   */
  isOver?: boolean
  /** The instant for which the dates were computed, in epoch milliseconds. Needed with `occurrences`. */
  now?: number
  /** The ways into a reader's calendar: what `calendarLinks` returns. */
  calendarLinks?: readonly CalendarLink[]
  /** Why there are no dates, or between which days one is expected; a sentence for the reader. */
  datesNote?: string
  /** A site's own buttons or links, shown beside the way to join. */
  actions?: ReactNode
}

/**
 * One meeting: when it is held on the reader's own clock, how to get in, what to expect and to bring. Until that clock is
 * known, and without a script, the organiser's time stands in its place, just as large and labelled.
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

import type { ReactElement, ReactNode } from 'react'

import type { CalendarLink } from './calendar/calendarLinks.ts'
import type { Occurrence } from './calendar/occurrence.ts'
import { DataPath } from './data/path.ts'
import type { OneOrMany } from './model/entry.ts'
import type { Meeting } from './model/meeting.ts'
import { Card, cardAnchor, type CardProps } from './parts/Card.tsx'
import { MeetingContent } from './parts/MeetingContent.tsx'
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
 * One meeting: when it is held in the organiser's own time, how to get in, what to expect and to bring.
 * Renders an `<article>` labelled by its heading. Server-safe.
 */
export function MeetingCard(props: MeetingCardProps): ReactElement {
  const [site, { meeting: data, related, when, occurrences, now, calendarLinks, datesNote, actions, ...rest }] =
    splitSite(props)
  const { children, ...root } = rest
  const entry = prepare(data, meetingShape, DataPath.prop('MeetingCard', 'meeting'))
  const anchor = cardAnchor(root.id, 'meeting', data, site)
  return (
    <Card
      {...root}
      entry={entry}
      id={anchor}
      slot="meeting-card"
      heading={<Name value={entry.value?.name} site={site} />}
      extra={children}
      site={site}
    >
      {entry.value && (
        <MeetingContent
          {...{ related, when, occurrences, now, calendarLinks, datesNote, actions, site }}
          meeting={entry.value}
          path={entry.path}
          menuId={`${anchor}-calendar`}
        />
      )}
    </Card>
  )
}

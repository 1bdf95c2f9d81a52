import type { ComponentType, ReactElement } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import { DataPath } from './data/path.ts'
import { isoInstant } from './i18n/formats.ts'
import { eventsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { eventMessages } from './i18n/resourceMessages.ts'
import type { Event } from './model/resources.ts'
import { BallotRows } from './parts/BallotRows.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { EventContent } from './parts/EventContent.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { eventShape } from './prepare/resourceShapes.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface EventItemProps extends ItemProps {
  /** The event that the item is about. */
  event: Event
  /** The current time in epoch milliseconds. An event that ended on an earlier day (UTC) is marked as past. */
  now: number
}

export interface EventListComponents {
  /** Renders an event as an `<li>`. */
  EventItem?: ComponentType<EventItemProps>
}

export interface EventListProps extends ListProps<EventListComponents> {
  /** The events, in the order given. */
  events: readonly Event[]
  /** The current time in epoch milliseconds. Events that ended on an earlier day (UTC) are marked as past. */
  now: number
  /** The bodies whose upcoming elections are listed below the events. */
  related?: Pick<Related, 'bodies'>
}

/** Conferences and other events: upcoming, tentative, past, or without a date. Renders a `<section>`. Server-safe. */
export function EventList({ events, now, related, ...section }: EventListProps): ReactElement {
  assertNow(now)
  const site = siteOf(section)
  const Item = section.components?.EventItem ?? EventItem
  return (
    <SectionFrame {...section} heading={listHeading(section, 'events', eventsHeading)} data-slot="event-list">
      <EntryList
        entries={events}
        shape={eventShape}
        path={DataPath.of('events')}
        site={site}
        anchor="event"
        className="mh:panel"
        itemClassName="mh:item"
        empty={messagesFor(eventMessages, site.messages?.events).empty}
      >
        {(event, { key, id }) => <Item key={key} id={id} event={event} now={now} {...site} />}
      </EntryList>
      <BallotRows bodies={related?.bodies} today={isoInstant(now).slice(0, 10)} site={site} />
    </SectionFrame>
  )
}

/** An event of an `EventList`. Renders an `<li>`. Server-safe. */
export function EventItem({ event: data, now, children, ...props }: EventItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, eventShape, DataPath.prop('EventItem', 'event'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:item" extra={children} site={site}>
      {entry.value && <EventContent event={entry.value} today={isoInstant(now).slice(0, 10)} site={site} />}
    </ItemFrame>
  )
}

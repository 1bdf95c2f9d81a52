import type { ReactElement, ReactNode } from 'react'

import { assertFinite } from './calendar/rangeError.ts'
import { formatLocalDate, isoInstant } from './i18n/formats.ts'
import { localize } from './i18n/localize.ts'
import { type EventMessages, eventMessages } from './i18n/resourceMessages.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { labelledLink } from './internal/links.tsx'
import { fieldAt } from './internal/place.ts'
import { type Site, siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { DateRange, Event } from './model/resources.ts'
import { entrySection, type SectionProps } from './Section.tsx'

export interface EventListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The events, in the order given. */
  events: readonly Event[]
  /** The present in epoch milliseconds. Events that ended before its day, in UTC, are marked as past. */
  now: number
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Events'
   */
  heading?: SectionProps['heading']
}

/** Conferences and other events: with dates, without, tentative, past. Renders a `<section>`. Server-safe. */
export function EventList({ events, now, ...section }: EventListProps): ReactElement {
  assertFinite('now', now)
  const site = siteOf(section)
  const words = messagesFor(eventMessages, site.messages?.events)
  const today = isoInstant(now).slice(0, 10)
  return entrySection(section, site, {
    slot: 'event-list',
    className: 'mh:rows',
    empty: words.empty,
    entries: events,
    collection: 'events',
    anchor: 'event',
    content: (event, at) => eventContent(event, at, { words, today, site }),
  })
}

interface EventContext {
  words: EventMessages
  today: string
  site: Site
}

function eventContent(event: Event, at: string, { words, today, site }: EventContext): ReactNode {
  const { dates, description, colocatedWith, location } = event
  const name = nameOrMissing(event.title, fieldAt(at, 'title'), site)
  const isPast = dates && (dates.to ?? dates.from) < today
  const when = dates ? rangeWords(dates, words, site) : words.noDates
  const place = localize(location, site.locale)?.value
  return (
    <>
      <p>
        {event.href ? labelledLink(name, event.href, site, at) : name}{' '}
        {event.tentative && <span className="mh:badge">{words.tentative}</span>}{' '}
        {isPast && <span className="mh:badge">{words.past}</span>}
      </p>
      <p className="mh:muted" suppressHydrationWarning>
        {place ? `${when}, ${place}` : when}
      </p>
      {colocatedWith && (
        <p>{fill(words.colocatedWith, { event: localize(colocatedWith, site.locale)?.value ?? '' })}</p>
      )}
      {description && <p>{textNodes(description, site, fieldAt(at, 'description'))}</p>}
    </>
  )
}

function rangeWords({ from, to, asPublished }: DateRange, words: EventMessages, site: Site): string {
  const published = localize(asPublished, site.locale)?.value
  if (published !== undefined) return `“${published}”`
  const first = formatLocalDate(from, site.locale)
  if (!to || to === from) return first
  if (to < from) throw new RangeError(`dates.to: read ${JSON.stringify(to)}, allowed is ${from} or later`)
  return fill(words.range, { from: first, to: formatLocalDate(to, site.locale) })
}

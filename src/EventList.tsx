import type { ReactElement, ReactNode } from 'react'

import { eventWords } from './i18n/en.ts'
import { formatLocalDate } from './i18n/formats.ts'
import { localize } from './i18n/localize.ts'
import type { EventMessages } from './i18n/messages.ts'
import { fill, wordsFor } from './i18n/words.ts'
import { entryItems, nameOrMissing } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { labelledLink } from './internal/links.tsx'
import { type Site, siteOf } from './internal/site.ts'
import { textNodes } from './internal/textNodes.tsx'
import type { DateRange, Event } from './model/resources.ts'
import { DataSection, type SectionProps } from './Section.tsx'

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
export function EventList({ events, now, heading, ...section }: EventListProps): ReactElement {
  const site = siteOf(section)
  const words = wordsFor(eventWords, site.messages?.events)
  const today = new Date(now).toISOString().slice(0, 10)
  const items = entryItems({
    entries: events,
    at: 'events',
    anchor: 'event',
    site,
    content: (event, at) => eventContent(event, at, { words, today, site }),
  })
  return (
    <DataSection {...section} heading={heading ?? headingFor('events', site)} data-slot="event-list">
      {items.length > 0 ? <ul className="mh:rows">{items}</ul> : <p>{words.empty}</p>}
    </DataSection>
  )
}

interface EventContext {
  words: EventMessages
  today: string
  site: Site
}

function eventContent(event: Event, at: string, { words, today, site }: EventContext): ReactNode {
  const { dates, description, colocatedWith, location } = event
  const name = nameOrMissing(event.title, `${at}.title`, site)
  const isPast = dates && (dates.to ?? dates.from) < today
  return (
    <>
      <p>
        {event.href ? labelledLink(name, event.href, site, at) : name}{' '}
        {event.tentative && <span className="mh:badge">{words.tentative}</span>}{' '}
        {isPast && <span className="mh:badge">{words.past}</span>}
      </p>
      <p className="mh:muted" suppressHydrationWarning>
        {[dates ? rangeWords(dates, words, site) : words.noDates, localize(location, site.locale)?.value]
          .filter(Boolean)
          .join(', ')}
      </p>
      {colocatedWith && (
        <p>{fill(words.colocatedWith, { event: localize(colocatedWith, site.locale)?.value ?? '' })}</p>
      )}
      {description && <p>{textNodes(description, site, `${at}.description`)}</p>}
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

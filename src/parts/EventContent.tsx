import type { ReactElement } from 'react'

import { formatPartialDate, formatPartialRange, lastDayOf, shortDay } from '../i18n/formats.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { quotable } from '../i18n/quotable.ts'
import { type EventMessages, eventMessages } from '../i18n/resourceMessages.ts'
import type { LocalDate, PartialDate } from '../model/entry.ts'
import type { DateRange, Event } from '../model/resources.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { FilledText, MarkedParts } from './FilledMessage.tsx'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface EventContentProps {
  event: Event
  today: LocalDate
  site: Site
}

/** What an event is called, when and where it is, and what it is about. */
export function EventContent({ event, today, site }: EventContentProps): ReactElement {
  const { name, href, dates, tentative, location, colocatedWith, description } = event
  const messages = messagesFor(eventMessages, site.messages?.events)
  const label = <Name value={name} site={site} />
  const published = publishedDates(dates, site.locale)
  const when = dates ? rangeText(dates, published?.value, messages, site.locale) : messages.noDates
  const place = localize(location, site.locale)
  const last = dates?.to ?? dates?.from
  const isPast = last !== undefined && lastDayOf(last) < today
  const call = isPast ? undefined : callOf(event, today, messages, site.locale)
  return (
    <>
      <DayTile dates={dates} isPast={isPast} site={site} />
      <div className="mh:item-text">
        <div className="mh:item-head">
          <p className={isPast ? 'mh:entry-name mh:quiet' : 'mh:entry-name'}>
            {href ? (
              <SiteLink href={href} site={site}>
                {label}
              </SiteLink>
            ) : (
              label
            )}
          </p>
          {call?.state === 'open' && <span className="mh:badge">{messages.callOpen}</span>}
          {tentative && <span className="mh:badge">{messages.tentative}</span>}
          {isPast && <span className="mh:badge-plain">{messages.past}</span>}
        </div>
        <p className="mh:meta" suppressHydrationWarning>
          <MarkedParts text={place?.value ? `${when}, ${place.value}` : when} parts={[published, place]} />
        </p>
        {call && (
          <p className="mh:meta" suppressHydrationWarning>
            <SiteLink href={call.state === 'closed' ? undefined : call.href} site={site}>
              {call.text}
            </SiteLink>
          </p>
        )}
        {colocatedWith && (
          <p className="mh:meta">
            <FilledText message={messages.colocatedWith} name="event" choice={localize(colocatedWith, site.locale)} />
          </p>
        )}
        {description && (
          <p>
            <LocalizedText text={description} site={site} />
          </p>
        )}
      </div>
    </>
  )
}

interface Call {
  state: 'coming' | 'open' | 'closed' | 'unknown'
  text: string
  href?: string
}

/** What is said of a call for papers on a day; undefined where an event has none. */
function callOf({ callForPapers }: Event, today: LocalDate, messages: EventMessages, locale: string): Call | undefined {
  if (!callForPapers) return undefined
  const { opens, closes, href } = callForPapers
  const write = (date: PartialDate) => ({ date: formatPartialDate(date, locale) })
  if (closes && lastDayOf(closes) < today) {
    return { state: 'closed', text: fill(messages.callClosed, write(closes)), href }
  }
  if (opens && opens > today) {
    const dates = formatPartialRange(opens, closes, locale)
    return { state: 'coming', text: fill(messages.callOpens, { dates }), href }
  }
  if (closes) return { state: 'open', text: fill(messages.callCloses, write(closes)), href }
  return { state: opens ? 'open' : 'unknown', text: messages.call, href }
}

interface DayTileProps {
  dates: DateRange | undefined
  isPast: boolean
  site: Site
}

/** The day on which an event begins, as a leaf of a calendar. The words beside it say the same. */
export function DayTile({ dates, isPast, site }: DayTileProps): ReactElement {
  const { from, to } = dates ?? {}
  if (!from || !isDay(from)) {
    return (
      <span className="mh:sign" aria-hidden="true">
        <Icon drawing={drawings.calendar} />
      </span>
    )
  }
  const { month, day } = shortDay(from, site.locale)
  const till = to && to !== from && isDay(to) ? shortDay(to, site.locale) : undefined
  return (
    <span className={isPast ? 'mh:leaf mh:leaf-past' : 'mh:leaf'} aria-hidden="true" suppressHydrationWarning>
      <b suppressHydrationWarning>{month}</b>
      <span suppressHydrationWarning>{day}</span>
      {till?.month === month && <small suppressHydrationWarning>{`–${till.day}`}</small>}
    </span>
  )
}

/** Whether more is known of a date than its month. */
const isDay = (date: PartialDate): boolean => date.length === '2026-05-03'.length

/** The dates in the words of whoever published them, as they are quoted. */
function publishedDates(dates: DateRange | undefined, locale: string): LocalizedChoice<string> | undefined {
  const published = localize(dates?.asPublished, locale)
  return published && { ...published, value: quotable(published.value) }
}

function rangeText(
  { from, to }: DateRange,
  published: string | undefined,
  messages: EventMessages,
  locale: string,
): string {
  if (published) return fill(messages.asPublished, { words: published })
  if (!from) return messages.noDates
  return formatPartialRange(from, to, locale)
}

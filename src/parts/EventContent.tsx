import type { ReactElement } from 'react'

import { formatPartialDate, lastDayOf } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { type EventMessages, eventMessages } from '../i18n/resourceMessages.ts'
import type { LocalDate } from '../model/entry.ts'
import type { DateRange, Event } from '../model/resources.ts'
import type { Site } from '../prepare/site.ts'
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
  const when = dates ? rangeText(dates, messages, site.locale) : messages.noDates
  const place = localize(location, site.locale)?.value
  const last = dates?.to ?? dates?.from
  return (
    <>
      <p>
        {href ? (
          <SiteLink href={href} site={site}>
            {label}
          </SiteLink>
        ) : (
          label
        )}{' '}
        {tentative && <span className="mh:badge">{messages.tentative}</span>}{' '}
        {last && lastDayOf(last) < today && <span className="mh:badge">{messages.past}</span>}
      </p>
      <p className="mh:muted" suppressHydrationWarning>
        {place ? `${when}, ${place}` : when}
      </p>
      {colocatedWith && (
        <p>{fill(messages.colocatedWith, { event: localize(colocatedWith, site.locale)?.value ?? '' })}</p>
      )}
      {description && (
        <p>
          <LocalizedText text={description} site={site} />
        </p>
      )}
    </>
  )
}

function rangeText({ from, to, asPublished }: DateRange, messages: EventMessages, locale: string): string {
  const published = localize(asPublished, locale)?.value
  if (published) return `“${published}”`
  if (!from) return messages.noDates
  const first = formatPartialDate(from, locale)
  return to && to !== from ? fill(messages.range, { from: first, to: formatPartialDate(to, locale) }) : first
}

import type { ReactElement } from 'react'

import { assertFinite } from './calendar/rangeError.ts'
import type { Occurrence } from './calendar/occurrence.ts'
import { agendaMessages, dateMessages } from './i18n/dateMessages.ts'
import { formatLongDay, weekdayNames } from './i18n/formats.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import type { AgendaItem } from './internal/agenda.ts'
import { AgendaList, type AgendaListMessages } from './internal/AgendaList.tsx'
import { comingDates } from './internal/comingDates.ts'
import { entriesOf, nameText } from './internal/entries.tsx'
import { statusWords } from './internal/occurrenceNodes.tsx'
import { fieldAt, itemAt, propAt } from './internal/place.ts'
import { readerMessages } from './internal/readerMessages.ts'
import { type Site, siteOf } from './internal/site.ts'
import { agendaTime, zonedTime } from './internal/zonedTime.ts'
import type { Meeting } from './model/meeting.ts'
import { sectionNode, type SectionProps } from './Section.tsx'

const DAY = 86_400_000

export interface UpcomingMeetingsProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The meetings whose dates are listed. */
  meetings: readonly Meeting[]
  /** The present in epoch milliseconds. The list begins with the meetings that are not over by then. */
  now: number
  /**
   * How many days the list covers.
   * @default 7
   */
  days?: number
  /**
   * Where the title of a meeting leads; absent where nothing is to be linked.
   * @default the card of the meeting on the same page
   */
  linkTo?: 'card' | 'none'
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Coming meetings'
   */
  heading?: SectionProps['heading']
}

/**
 * The dates of many meetings in one list by day, those that are being held among them. With a script the reader can filter it by words, day and hours that
 * suit, and see it by the days of their own zone; the choice is kept in the address of the page. Without a script it
 * is a plain list by the organisers' days. Renders a `<section>`. Server-safe; the list itself runs in the browser.
 */
export function UpcomingMeetings(props: UpcomingMeetingsProps): ReactElement {
  const { meetings, now, days: given, linkTo = 'card', heading, ...section } = props
  const days = given ?? 7
  assertFinite('now', now)
  assertFinite('days', days)
  const site = siteOf(section)
  const words = messagesFor(agendaMessages, site.messages?.agenda)
  const items = entriesOf(meetings, 'meetings')
    .flatMap((meeting, index) => itemsOf(meeting, index, { now, to: now + days * DAY, linkTo, site }))
    .toSorted((a, b) => a.start - b.start)
  return sectionNode(section, site, {
    slot: 'upcoming-meetings',
    heading: heading ?? words.heading,
    content:
      items.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <AgendaList name={section.id ?? `${site.idPrefix}agenda`} items={items} words={agendaListWords(now, site)} />
      ),
  })
}

interface ItemContext {
  now: number
  to: number
  linkTo: 'card' | 'none'
  site: Site
}

function itemsOf(meeting: Meeting, index: number, { now, to, linkTo, site }: ItemContext): AgendaItem[] {
  const at = propAt('UpcomingMeetings', itemAt('meetings', index))
  const dates = comingDates(meeting, { after: now, before: to, count: Number.MAX_SAFE_INTEGER }, at)
  if (dates.length === 0) return []
  const title = nameText(meeting.title, fieldAt(at, 'title'), site)
  const href = linkTo === 'card' && meeting.id ? `#${site.idPrefix}meeting-${meeting.id}` : undefined
  return dates.map((occurrence, place) => {
    const key = `${index} ${place}`
    return itemOf(occurrence, { key, title: title.value, lang: title.lang, href }, site)
  })
}

function itemOf(
  occurrence: Occurrence,
  entry: Pick<AgendaItem, 'key' | 'title' | 'lang' | 'href'>,
  site: Site,
): AgendaItem {
  const { start, end, timeZone, status } = occurrence
  const { dateTime, offset } = zonedTime(occurrence, timeZone, site.locale)
  return {
    ...entry,
    start,
    end,
    offset,
    dateTime,
    ...agendaTime(occurrence, timeZone, site.locale),
    status: statusWords(occurrence, messagesFor(dateMessages, site.messages?.dates), site),
    isCancelled: status === 'cancelled' || undefined,
  }
}

function agendaListWords(now: number, site: Site): AgendaListMessages {
  const { heading: _heading, empty: _empty, ...words } = messagesFor(agendaMessages, site.messages?.agenda)
  const dates = messagesFor(dateMessages, site.messages?.dates)
  return {
    ...words,
    ...readerMessages(dates, site),
    asOf: fill(dates.asOf, { date: formatLongDay(now, 'UTC', site.locale) }),
    weekdays: weekdayNames(site.locale),
  }
}

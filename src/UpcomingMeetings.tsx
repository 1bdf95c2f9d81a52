import type { ReactElement } from 'react'

import type { Occurrence } from './calendar/occurrence.ts'
import { occurrencesBetween } from './calendar/occurrences.ts'
import { zoneName } from './calendar/zoneName.ts'
import { agendaWords, dateWords } from './i18n/dateWords.ts'
import {
  formatIsoDay,
  formatLongDay,
  formatTimes,
  formatWeekday,
  isoInstant,
  offsetMinutes,
  weekdayName,
} from './i18n/formats.ts'
import { fill, wordsFor } from './i18n/words.ts'
import type { AgendaItem } from './internal/agenda.ts'
import { AgendaList, type AgendaWords } from './internal/AgendaList.tsx'
import { entriesOf, nameText } from './internal/entries.tsx'
import { statusWords } from './internal/occurrenceNodes.tsx'
import { readerWords } from './internal/readerWords.ts'
import { type Site, siteOf } from './internal/site.ts'
import { isDevelopment, tellDeveloper } from './internal/tellDeveloper.ts'
import type { Meeting } from './model/meeting.ts'
import { DataSection, type SectionProps } from './Section.tsx'

const DAY = 86_400_000

export interface UpcomingMeetingsProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The meetings whose dates are listed. */
  meetings: readonly Meeting[]
  /** The present, from which the list begins, in epoch milliseconds. */
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
 * The dates of many meetings in one list, by day. With a script the reader can filter it by words, day and hours that
 * suit, and see it by the days of their own zone; the choice is kept in the address of the page. Without a script it
 * is a plain list by the organisers' days. Renders a `<section>`. Server-safe; the list itself runs in the browser.
 */
export function UpcomingMeetings(props: UpcomingMeetingsProps): ReactElement {
  const { meetings, now, days = 7, linkTo = 'card', heading, ...section } = props
  const site = siteOf(section)
  const words = wordsFor(agendaWords, site.messages?.agenda)
  const items = entriesOf(meetings, 'meetings')
    .flatMap((meeting, index) => itemsOf(meeting, `meetings[${index}]`, { now, to: now + days * DAY, linkTo, site }))
    .toSorted((a, b) => a.start - b.start)
  return (
    <DataSection {...section} heading={heading ?? words.heading} data-slot="upcoming-meetings">
      {items.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <AgendaList name={section.id ?? `${site.idPrefix}agenda`} items={items} words={agendaListWords(now, site)} />
      )}
    </DataSection>
  )
}

interface ItemContext {
  now: number
  to: number
  linkTo: 'card' | 'none'
  site: Site
}

// A meeting whose schedule cannot be read has no dates here; its card says why, and the other meetings stand.
function itemsOf(meeting: Meeting, at: string, context: ItemContext): AgendaItem[] {
  try {
    const title = nameText(meeting.title, `UpcomingMeetings: ${at}.title`, context.site)
    return occurrencesBetween(meeting, { from: context.now, to: context.to }).map((occurrence, index) => ({
      key: `${at} ${index}`,
      title: title.value,
      lang: title.lang,
      href: context.linkTo === 'card' && meeting.id ? `#${context.site.idPrefix}meeting-${meeting.id}` : undefined,
      ...itemOf(occurrence, context.site),
    }))
  } catch (error) {
    if (isDevelopment)
      tellDeveloper(`UpcomingMeetings: ${at} has no dates: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

function itemOf(occurrence: Occurrence, site: Site): Omit<AgendaItem, 'key' | 'title'> {
  const { start, end, timeZone, status } = occurrence
  const date = formatIsoDay(start, timeZone)
  return {
    start,
    end,
    offset: offsetMinutes(start, timeZone),
    dateTime: isoInstant(start),
    date,
    day: formatWeekday(start, timeZone, site.locale),
    time: `${formatTimes({ start, end }, timeZone, site.locale)} ${zoneName(timeZone, site.locale)}`,
    weekday: (new Date(date).getUTCDay() + 6) % 7,
    status: statusWords(occurrence, wordsFor(dateWords, site.messages?.dates), site),
    isCancelled: status === 'cancelled' || undefined,
  }
}

function agendaListWords(now: number, site: Site): AgendaWords {
  const { heading: _heading, empty: _empty, ...words } = wordsFor(agendaWords, site.messages?.agenda)
  const dates = wordsFor(dateWords, site.messages?.dates)
  return {
    ...words,
    ...readerWords(dates, site),
    asOf: fill(dates.asOf, { date: formatLongDay(now, 'UTC', site.locale) }),
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((day) => weekdayName(day, site.locale)),
  }
}

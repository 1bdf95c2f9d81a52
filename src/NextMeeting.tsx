import type { ComponentProps, ReactElement } from 'react'

import { assertFinite } from './calendar/rangeError.ts'
import type { Occurrence } from './calendar/occurrence.ts'
import { agendaMessages, dateMessages } from './i18n/dateMessages.ts'
import { formatLongDay } from './i18n/formats.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { comingDates } from './internal/comingDates.ts'
import { entriesOf, nameText } from './internal/entries.tsx'
import { type CandidateDate, NextDate } from './internal/NextDate.tsx'
import { fieldAt, itemAt, propAt } from './internal/place.ts'
import { readerMessages } from './internal/readerMessages.ts'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { zonedTime } from './internal/zonedTime.ts'
import type { Meeting } from './model/meeting.ts'

export interface NextMeetingProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The meetings of which the next is shown. */
  meetings: readonly Meeting[]
  /** The present in epoch milliseconds. */
  now: number
  /**
   * Where the title of a meeting leads.
   * @default its card on the same page, `#meeting-…`
   */
  href?: string
}

// Enough for a page that is built once a week to name the next meeting until it is built again.
const CANDIDATES = 8

/**
 * One line that names the next of several meetings. The HTML carries the coming dates, so the line stays true when the
 * page is older than its first date. Renders a `<div>`. Server-safe; the line itself runs in the browser.
 */
export function NextMeeting({ meetings, now, href, className, ...props }: NextMeetingProps): ReactElement {
  assertFinite('now', now)
  const [site, rest] = splitSite(props)
  const words = messagesFor(dateMessages, site.messages?.dates)
  const date = formatLongDay(now, 'UTC', site.locale)
  const dates = candidatesOf(meetings, now).map((candidate) => candidateDate(candidate, href, site))
  return (
    <div {...rest} data-moothall="" data-slot="next-meeting" className={classes('mh:banner', className)}>
      {dates.length === 0 ? (
        <p>{messagesFor(agendaMessages, site.messages?.agenda).empty}</p>
      ) : (
        <NextDate
          dates={dates}
          asOf={fill(words.asOf, { date })}
          next={words.nextOne}
          over={fill(words.over, { date })}
          words={readerMessages(words, site)}
        />
      )}
    </div>
  )
}

/** A date and whose it is. */
interface Candidate {
  meeting: Meeting
  occurrence: Occurrence
  at: string
}

/** The next dates of all meetings, in order, but for cancelled ones. */
function candidatesOf(meetings: readonly Meeting[], now: number): Candidate[] {
  let found: Candidate[] = []
  for (const [index, meeting] of entriesOf(meetings, 'meetings').entries()) {
    const at = propAt('NextMeeting', itemAt('meetings', index))
    // Once there are enough, a later date than the last of them is none of the next.
    const before = found[CANDIDATES - 1]?.occurrence.start
    const asked = { after: now, before, count: CANDIDATES }
    const dates = comingDates(meeting, asked, at).filter(({ status }) => status !== 'cancelled')
    if (dates.length === 0) continue
    found = [...found, ...dates.map((occurrence) => ({ meeting, occurrence, at }))]
      .toSorted((a, b) => a.occurrence.start - b.occurrence.start)
      .slice(0, CANDIDATES)
  }
  return found
}

function candidateDate({ meeting, occurrence, at }: Candidate, href: string | undefined, site: Site): CandidateDate {
  const { start, end, timeZone } = occurrence
  const title = nameText(meeting.title, fieldAt(at, 'title'), site)
  return {
    start,
    end,
    ...zonedTime(occurrence, timeZone, site.locale),
    title: title.value,
    lang: title.lang,
    href: href ?? (meeting.id ? `#${site.idPrefix}meeting-${meeting.id}` : undefined),
  }
}

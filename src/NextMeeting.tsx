import type { ComponentProps, ReactElement } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import { NextDate } from './client/NextDate.tsx'
import { agendaMessages, dateMessages } from './i18n/dateMessages.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import type { Meeting } from './model/meeting.ts'
import { classes } from './parts/classes.ts'
import { candidateDates } from './prepare/candidateDates.ts'
import { pageDay, readerMessages } from './prepare/listedDates.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'

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

/**
 * One line that names the next of several meetings. The HTML carries the coming dates, so the line stays true when the
 * page is older than its first date. Renders a `<div>`. Server-safe; the line itself runs in the browser.
 */
export function NextMeeting({ meetings, now, href, className, ...props }: NextMeetingProps): ReactElement {
  assertNow(now)
  const [site, root] = splitSite(props)
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const dates = candidateDates(meetings, { now, href, site })
  const date = pageDay(now, site)
  return (
    <div {...root} data-moothall="" data-slot="next-meeting" className={classes('mh:banner', className)}>
      {dates.length === 0 ? (
        <p>{messagesFor(agendaMessages, site.messages?.agenda).empty}</p>
      ) : (
        <NextDate
          dates={dates}
          messages={{
            ...readerMessages(messages, site),
            asOf: fill(messages.asOf, { date }),
            next: messages.nextOne,
            over: fill(messages.over, { date }),
          }}
        />
      )}
    </div>
  )
}

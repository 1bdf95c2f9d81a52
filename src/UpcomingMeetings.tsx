import type { ReactElement } from 'react'

import { assertFinite, assertNow } from './calendar/rangeError.ts'
import { AgendaList } from './client/AgendaList.tsx'
import { agendaMessages } from './i18n/dateMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Meeting } from './model/meeting.ts'
import { Empty } from './parts/Empty.tsx'
import { below } from './parts/Heading.tsx'
import { type SectionComponents, SectionFrame, type SectionProps } from './parts/SectionFrame.tsx'
import { agendaItems, agendaListMessages, mostDays } from './prepare/agendaItems.ts'
import type { Related } from './prepare/related.ts'
import { siteOf } from './prepare/site.ts'

const DAY = 86_400_000

export interface UpcomingMeetingsProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The meetings whose dates are listed. */
  meetings: readonly Meeting[]
  /** The current time in epoch milliseconds. The list begins with the meetings that have not ended by then. */
  now: number
  /**
   * How many days the list covers.
   * @default 7
   */
  days?: number
  /**
   * The address that the title of a meeting links to, or none.
   * @default the card of the meeting on the same page
   */
  linkTo?: 'card' | 'none'
  /** The bodies that hold the meetings. Readers can filter by them. */
  related?: Pick<Related, 'bodies'>
  /**
   * The heading above the list, which also names it for assistive technology.
   * @default 'Upcoming meetings'
   */
  heading?: SectionProps['heading']
  /** Your own components, used in place of the library's. */
  components?: SectionComponents
}

/**
 * The dates of many meetings in one list by day, including meetings in progress. Readers can filter a longer list by
 * words, day, group and time of day, and switch between their own time zone and the organisers'; the choice is kept in
 * the hash of the page's address (`filterAddress`). Without JavaScript it is a plain list by the organisers' days.
 * Renders a `<section>`. Server-safe; the list itself runs in the browser.
 */
export function UpcomingMeetings(props: UpcomingMeetingsProps): ReactElement {
  const { meetings, now, days: ownDays, linkTo = 'card', related, ...others } = props
  const { heading, components, ...section } = others
  // An empty attribute of a template is null.
  const days = ownDays ?? 7
  assertNow(now)
  assertFinite('days', days)
  const site = siteOf(section)
  const messages = messagesFor(agendaMessages, site.messages?.agenda)
  const items = agendaItems(meetings, { now, to: now + days * DAY, linkTo, bodies: related?.bodies, site })
  return (
    <SectionFrame
      {...section}
      components={components}
      heading={heading ?? messages.heading}
      data-slot="upcoming-meetings"
    >
      {items.length === 0 ? (
        <Empty>{messages.empty}</Empty>
      ) : (
        <AgendaList
          name={section.id ?? `${site.idPrefix}agenda`}
          isInAddress={site.filterAddress !== 'none'}
          items={items}
          mostDays={mostDays(items)}
          messages={agendaListMessages(now, site)}
          headingLevel={below(section.headingLevel ?? 2)}
        />
      )}
    </SectionFrame>
  )
}

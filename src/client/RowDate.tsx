'use client'

import type { ReactElement, ReactNode } from 'react'

import { type DateListMessages, type ListedDate, plainDates, shownDate } from './DateNow.tsx'
import { DateChip, DateRemarks, DateStatus, DateTile, DateTime, TheirTime } from './DateParts.tsx'
import { dateInstead, dayAndTime, theirs, yours } from './readerDates.ts'
import { readerDay } from './readerLine.ts'
import { useReaderClock } from './useReaderClock.ts'

interface RowDateProps {
  dates: readonly ListedDate[]
  messages: DateListMessages
  /** What they follow from, for the script of static pages. */
  rules?: string
  /** What is dated, and what is always said beside it. */
  children: ReactNode
}

/** The date of a meeting that counts as the lines of a row: a leaf of the calendar, how far away it is, and the times. */
export function RowDate({ dates, messages, rules, children }: RowDateProps): ReactElement {
  const now = useReaderClock()
  const shown = shownDate(dates, now, messages, '')
  const date = dates[shown.index]!
  const isUnread = shown.look === 'unread'
  const instead = dateInstead(dates, shown.index)
  const whenInstead =
    instead && (isUnread ? `${instead.short.day}, ${instead.short.time}` : dayAndTime(instead.start, messages))
  return (
    <span
      className="mh:short-date"
      data-slot="dates"
      data-look={isUnread ? date.state : shown.look}
      data-dates={plainDates(dates)}
      data-rules={rules}
      suppressHydrationWarning
    >
      <DateTile tile={shown.tile} />
      {children}
      <span className="mh:short-chips">
        <DateStatus {...date} />{' '}
        <DateChip look={shown.look} chip={shown.look === 'over' ? messages.past : shown.chip} />
      </span>
      <span className="mh:meta mh:short-when">
        <span data-part="short-day" suppressHydrationWarning>
          {isUnread ? date.short.day : readerDay(date.start, messages)}
        </span>{' '}
        <DateTime date={date} time={shown.time} />{' '}
        <span className="mh:unseen" data-part="yours" suppressHydrationWarning>
          {!isUnread && yours(messages)}
        </span>{' '}
        <TheirTime date={date} text={isUnread ? date.zone : theirs(date, messages)} />{' '}
        <span className="mh:short-remarks">
          <DateRemarks date={date} look={shown.look} messages={messages} />{' '}
          <span data-part="instead" suppressHydrationWarning>
            {whenInstead && messages.nextIs.replace('{date}', whenInstead)}
          </span>
        </span>
      </span>
    </span>
  )
}

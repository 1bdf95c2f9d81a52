'use client'

import type { ReactElement } from 'react'

import type { DateListMessages, ListedDate } from './DateNow.tsx'
import { DateRemarks, DateStatus } from './DateParts.tsx'
import { currentDate, shiftAt } from './readerDates.ts'
import { readerDay, readerTime } from './readerLine.ts'
import { useReaderClock } from './useReaderClock.ts'

interface LaterDatesProps {
  dates: readonly ListedDate[]
  messages: DateListMessages
}

/** The dates behind the one that counts, a line for each. */
export function LaterDates({ dates, messages }: LaterDatesProps): ReactElement {
  const now = useReaderClock()
  const current = now === 0 ? 0 : currentDate(dates, now)
  return (
    <div data-slot="later-dates" hidden={current === dates.length - 1}>
      <p className="mh:label" data-part="after">
        {dates[current]!.state === 'cancelled' ? messages.nextAfterThat : messages.afterThat}
      </p>
      <ol className="mh:later">
        {dates.slice(1).map((date, index) => (
          // Two slots may share an instant, and dates keep their order, so the index is the key.
          <li key={index} hidden={index < current}>
            <LaterDate
              date={date}
              shift={now === 0 ? '' : shiftAt(dates, index + 1, messages)}
              now={now}
              messages={messages}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

interface LaterDateProps {
  date: ListedDate
  /** That it is at another time for the reader than before. */
  shift: string
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  messages: DateListMessages
}

function LaterDate({ date, shift, now, messages }: LaterDateProps): ReactElement {
  const { dateTime, short, state, was, reason } = date
  const isStruck = state === 'cancelled' || undefined
  return (
    <>
      <span data-part="day" data-struck={isStruck} suppressHydrationWarning>
        {now === 0 ? short.day : readerDay(date.start, messages)}
      </span>{' '}
      <DateStatus {...date} />{' '}
      <span className="mh:shift">
        <span data-part="shift">{shift}</span>{' '}
        <span className="mh:unseen" data-part="meaning">
          {shift && messages.shiftMeaning}
        </span>
      </span>{' '}
      <time data-part="time" dateTime={dateTime} data-struck={isStruck} suppressHydrationWarning>
        {now === 0 ? short.time : readerTime({ ...date, end: undefined }, messages)}
      </time>
      {(was ?? reason) && (
        <span className="mh:later-remark">
          <DateRemarks date={date} look={now === 0 ? 'unread' : 'ahead'} messages={messages} />
        </span>
      )}
    </>
  )
}

'use client'

import { type ReactElement, useId } from 'react'

import type { DateListMessages, ListedDate } from './DateNow.tsx'
import { DateStatus } from './DateParts.tsx'
import { popoverTarget } from './popoverTarget.ts'
import { currentDate, isShiftedAt } from './readerDates.ts'
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
      <p className="mh:label">{messages.afterThat}</p>
      <ol className="mh:later">
        {dates.slice(1).map((date, index) => (
          // Two slots may share an instant, and dates keep their order, so the index is the key.
          <li key={index} hidden={index < current}>
            <LaterDate date={date} isShifted={isShiftedAt(dates, index + 1)} now={now} messages={messages} />
          </li>
        ))}
      </ol>
    </div>
  )
}

interface LaterDateProps {
  date: ListedDate
  isShifted: boolean
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  messages: DateListMessages
}

function LaterDate({ date, isShifted, now, messages }: LaterDateProps): ReactElement {
  const { dateTime, short, state, was, reason } = date
  const day = now === 0 ? short.day : readerDay(date.start, messages)
  const isStruck = state === 'cancelled' || undefined
  return (
    <>
      <span data-part="day" data-struck={isStruck} suppressHydrationWarning>
        {day}
      </span>{' '}
      <DateStatus {...date} />{' '}
      <span className="mh:later-time">
        {now > 0 && isShifted && <ClockChange messages={messages} />}
        <time data-part="time" dateTime={dateTime} data-struck={isStruck} suppressHydrationWarning>
          {now === 0 ? short.time : readerTime({ ...date, end: undefined }, messages)}
        </time>
      </span>
      {(was ?? reason) && (
        <span className="mh:later-remark">
          {was && (
            <span data-struck suppressHydrationWarning>
              {was}
            </span>
          )}{' '}
          {reason && <bdi lang={reason.lang}>{reason.value}</bdi>}
        </span>
      )}
    </>
  )
}

/** Says that from this date on the meeting is at another local time for the reader. */
function ClockChange({ messages }: Pick<LaterDatesProps, 'messages'>): ReactElement {
  const id = useId()
  return (
    <>
      <button type="button" className="mh:mark" aria-label={messages.shift} {...popoverTarget(id)}>
        !
      </button>
      <span id={id} popover="auto" className="mh:popover">
        {messages.shiftMeaning}
      </span>
    </>
  )
}

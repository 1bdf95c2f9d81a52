'use client'

import { type ReactElement, useId } from 'react'

import type { LocalizedChoice } from '../i18n/localize.ts'
import type { TimeZone } from '../model/entry.ts'
import { popoverTarget } from './popoverTarget.ts'
import { readerLead, type ReaderMessages, type ReaderSpan } from './readerLine.ts'
import { ReaderLine } from './ReaderTime.tsx'
import { useReaderClock } from './useReaderClock.ts'

/** A date of a meeting, prepared on the server: finished words, and instants for the reader's clock. */
export interface ListedDate extends ReaderSpan {
  /** `start` as the `datetime` attribute takes it. */
  dateTime: string
  /** When it is in the organiser's zone. */
  text: string
  /** The organiser's zone. Slots of one meeting may have zones of their own. */
  timeZone: TimeZone
  /** How it departs from the rule. */
  status?: string
  /** Why it does. */
  reason?: LocalizedChoice<string>
  isCancelled?: boolean
}

export interface DateListMessages extends ReaderMessages {
  asOf: string
  next: string
  over: string
  shift: string
  shiftMeaning: string
}

interface DateListProps {
  dates: readonly ListedDate[]
  messages: DateListMessages
}

/** The dates of a meeting. Once hydrated, it knows which of them are over and what time they are for the reader. */
export function DateList({ dates, messages }: DateListProps): ReactElement {
  const now = useReaderClock()
  const hasNext = dates.some(({ start, end = start }) => end > now)
  return (
    <div data-slot="dates">
      <p className="mh:eyebrow" suppressHydrationWarning>
        {now === 0 ? messages.asOf : hasNext ? messages.next : messages.over}
      </p>
      <ol className="mh:dates">
        {dates.map((date, index) => (
          // Two slots may share an instant, and dates keep their order, so the index is the key.
          <DateItem key={index} date={date} isShifted={isShiftedAt(dates, index)} now={now} messages={messages} />
        ))}
      </ol>
    </div>
  )
}

/** Whether a date is at another local time for the reader than the date before it in the same zone. */
function isShiftedAt(dates: readonly ListedDate[], index: number): boolean {
  const date = dates[index]!
  const before = dates.slice(0, index).findLast(({ timeZone }) => timeZone === date.timeZone)
  return before !== undefined && readerLead(before) !== readerLead(date)
}

interface DateItemProps {
  date: ListedDate
  isShifted: boolean
  now: number
  messages: DateListMessages
}

function DateItem({ date, isShifted, now, messages }: DateItemProps): ReactElement {
  const { dateTime, text, isCancelled, status, reason } = date
  return (
    <li>
      <time dateTime={dateTime} suppressHydrationWarning>
        {isCancelled ? <s suppressHydrationWarning>{text}</s> : text}
      </time>
      {status && (
        <span className="mh:badge" suppressHydrationWarning>
          {status}
        </span>
      )}
      {reason && (
        <bdi lang={reason.lang} className="mh:muted">
          {reason.value}
        </bdi>
      )}
      <ReaderLine span={date} messages={messages} now={now}>
        {now > 0 && isShifted && <ClockChange messages={messages} />}
      </ReaderLine>
    </li>
  )
}

/** Says that from this date on the meeting is at another local time for the reader. */
function ClockChange({ messages }: Pick<DateListProps, 'messages'>): ReactElement {
  const id = useId()
  return (
    <>
      {' '}
      <button type="button" className="mh:mark" {...popoverTarget(id)}>
        {messages.shift}
      </button>
      <span id={id} popover="auto" className="mh:popover">
        {messages.shiftMeaning}
      </span>
    </>
  )
}

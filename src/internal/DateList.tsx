'use client'

import { type ReactElement, useId } from 'react'

import type { LocalizedChoice } from '../i18n/localize.ts'
import type { TimeZone } from '../model/entry.ts'
import { popoverTarget } from './popoverTarget.ts'
import { readerLead, type ReaderSpan, type ReaderMessages } from './readerLine.ts'
import { readerTimeNode } from './ReaderTime.tsx'
import { useReaderClock } from './useReaderClock.ts'

/** One date of a meeting, made ready on the server: finished words, and the instants for the reader's clock. */
export interface ListedDate extends ReaderSpan {
  /** `start` as HTML wants it. */
  dateTime: string
  /** When it is in the organiser's zone. */
  text: string
  /** The organiser's zone. Slots of one meeting may have zones of their own. */
  timeZone: TimeZone
  /** How it departs from the rule. */
  status?: string
  /** Why, and in which language where that is not the page's. */
  reason?: LocalizedChoice<string>
  isCancelled?: boolean
}

/** The words of the list. */
export interface DateListMessages extends ReaderMessages {
  asOf: string
  next: string
  over: string
  shift: string
  shiftMeaning: string
}

interface DateListProps {
  dates: readonly ListedDate[]
  words: DateListMessages
}

const endOf = ({ start, end }: ListedDate): number => end ?? start

/** The dates of a meeting. Once hydrated it knows the reader's clock: which are over, and what time they are there. */
export function DateList({ dates, words }: DateListProps): ReactElement {
  const now = useReaderClock()
  const heading = now === 0 ? words.asOf : dates.some((date) => endOf(date) > now) ? words.next : words.over
  return (
    <div data-slot="dates">
      <p className="mh:eyebrow" suppressHydrationWarning>
        {heading}
      </p>
      <ol className="mh:dates">
        {dates.map((date, index) => {
          // No server knows the reader's clock.
          const isShifted = now > 0 && isShiftedAt(dates, index)
          return (
            // Two slots may meet at one instant, and no date changes places.
            <li key={index}>
              <time dateTime={date.dateTime} suppressHydrationWarning>
                {date.isCancelled ? <s suppressHydrationWarning>{date.text}</s> : date.text}
              </time>
              {date.status && (
                <span className="mh:badge" suppressHydrationWarning>
                  {date.status}
                </span>
              )}
              {date.reason && (
                <bdi lang={date.reason.lang} className="mh:muted">
                  {date.reason.value}
                </bdi>
              )}
              {readerTimeNode(date, now, words, isShifted && <ShiftMark words={words} />)}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** Whether a date is at another time for the reader than the one before it in the same zone. */
function isShiftedAt(dates: readonly ListedDate[], index: number): boolean {
  const date = dates[index]!
  const before = dates.slice(0, index).findLast(({ timeZone }) => timeZone === date.timeZone)
  return before !== undefined && readerLead(before) !== readerLead(date)
}

/** Says that from this date on the reader's clock shows another time, because the two zones change on different days. */
function ShiftMark({ words }: Pick<DateListProps, 'words'>): ReactElement {
  const id = useId()
  return (
    <>
      {' '}
      <button type="button" className="mh:mark" {...popoverTarget(id)}>
        {words.shift}
      </button>
      <span id={id} popover="auto" className="mh:popover">
        {words.shiftMeaning}
      </span>
    </>
  )
}

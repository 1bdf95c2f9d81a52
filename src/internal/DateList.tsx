'use client'

import { type ReactElement, useId } from 'react'
import { popoverTarget } from './popoverTarget.ts'
import { ReaderTime, readerTime } from './ReaderTime.tsx'
import { useReaderClock } from './useReaderClock.ts'

/** One date of a meeting, made ready on the server: finished words, and the instants for the reader's clock. */
export interface ListedDate {
  /** Epoch milliseconds. */
  start: number
  /** Epoch milliseconds. */
  end?: number
  /** `start` as HTML wants it. */
  dateTime: string
  /** When it is in the organiser's zone. */
  text: string
  /** How it departs from the rule. */
  status?: string
  reason?: string
  isCancelled?: boolean
  /** What the organiser's clock is ahead of UTC, in minutes. */
  offset: number
}

/** The words of the list. */
export interface DateListWords {
  asOf: string
  next: string
  over: string
  past: string
  running: string
  yourTime: string
  shift: string
  shiftMeaning: string
}

interface DateListProps {
  dates: readonly ListedDate[]
  words: DateListWords
  locale: string
}

const endOf = ({ start, end }: ListedDate): number => end ?? start

/** How far the reader's clock is ahead of the organiser's, in minutes. */
const lead = ({ start, offset }: ListedDate): number => -new Date(start).getTimezoneOffset() - offset

/** The dates of a meeting. Once hydrated it knows the reader's clock: which are over, and what time they are there. */
export function DateList({ dates, words, locale }: DateListProps): ReactElement {
  const now = useReaderClock()
  const heading = now === 0 ? words.asOf : dates.some((date) => endOf(date) > now) ? words.next : words.over
  return (
    <div data-slot="dates">
      <p className="mh:eyebrow" suppressHydrationWarning>
        {heading}
      </p>
      <ol className="mh:dates">
        {dates.map((date, index) => {
          const before = dates[index - 1]
          const isShifted = now > 0 && before !== undefined && lead(before) !== lead(date)
          return (
            <li key={date.start}>
              <time dateTime={date.dateTime} suppressHydrationWarning>
                {date.isCancelled ? <s suppressHydrationWarning>{date.text}</s> : date.text}
              </time>
              {statusOf(date, now, words)}
              {date.reason !== undefined && <span className="mh:muted">{date.reason}</span>}
              <ReaderTime start={date.start} end={date.end} locale={locale} yourTime={words.yourTime}>
                {isShifted && <ShiftMark date={date} before={before} words={words} locale={locale} />}
              </ReaderTime>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function statusOf(date: ListedDate, now: number, words: DateListWords): ReactElement | null {
  const isPast = now > 0 && endOf(date) <= now
  const isRunning = now > 0 && !isPast && date.start <= now && !date.isCancelled
  const status = isPast ? words.past : (date.status ?? (isRunning ? words.running : undefined))
  return status === undefined ? null : (
    <span className="mh:badge" suppressHydrationWarning>
      {status}
    </span>
  )
}

interface ShiftMarkProps {
  date: ListedDate
  before: ListedDate
  words: DateListWords
  locale: string
}

/** Says that from this date on the reader's clock shows another time, because the two zones change on different days. */
function ShiftMark({ date, before, words, locale }: ShiftMarkProps): ReactElement {
  const id = useId()
  const clock = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { hour: 'numeric', minute: '2-digit' })
  const meaning = words.shiftMeaning
    .replace('{date}', readerTime(date.start, undefined, locale))
    .replace('{time}', clock.format(date.start))
    .replace('{before}', clock.format(before.start))
  return (
    <>
      <button type="button" className="mh:mark" {...popoverTarget(id)}>
        {words.shift}
      </button>
      <span id={id} popover="auto" className="mh:popover">
        {meaning}
      </span>
    </>
  )
}

'use client'

import type { ReactElement, ReactNode } from 'react'

import { DateChip, DateLines, DateStatus, DateTile } from './DateParts.tsx'
import { type CurrentDate, currentDateAt, type DateText, type DateWords, type PlainDate } from './readerDates.ts'
import { useReaderClock } from './useReaderClock.ts'

/** A date of a meeting, prepared on the server: finished words, and instants for the reader's clock. */
export interface ListedDate extends PlainDate {
  /** `start` as the `datetime` attribute takes it. */
  dateTime: string
  /** When it is in the organiser's zone. */
  text: DateText
  /** The same in few letters, for a list. */
  short: { day: string; time: string }
  /** When a moved date would have been, in the organiser's zone. */
  wasText?: string
}

export interface DateListMessages extends DateWords {
  /** What the server can say. */
  asOf: string
}

interface DateNowProps {
  dates: readonly ListedDate[]
  messages: DateListMessages
  /** What they follow from, for the script of static pages. */
  rules?: string
  /** Whether the day stands beside the words as a leaf of a calendar. */
  hasTile: boolean
  /** Chips that stand before those of the date. */
  children?: ReactNode
}

/** What the enhancer of static pages needs of the dates. */
export const plainDates = (dates: readonly ListedDate[]): string =>
  JSON.stringify(dates.map(({ text: _text, short: _short, wasText: _wasText, ...date }) => date))

/** The date that counts; until the reader's clock is known, the first of all, in the organiser's time. */
export function shownDate(dates: readonly ListedDate[], now: number, words: DateWords, unread: string): CurrentDate {
  const [{ text, mayBe }] = dates as readonly [ListedDate]
  if (now === 0) return { ...text, index: 0, chip: mayBe ? '' : unread, look: 'unread' }
  return currentDateAt(dates, now, words) ?? { ...text, index: 0, chip: '', look: 'rough' }
}

/**
 * The date of a meeting that counts: the first that is not over, on the reader's own clock once it is known, until then
 * the first of all, in the organiser's time.
 */
export function DateNow({ dates, messages, rules, hasTile, children }: DateNowProps): ReactElement {
  const now = useReaderClock()
  const shown = shownDate(dates, now, messages, messages.asOf)
  const date = dates[shown.index]!
  return (
    <div
      className="mh:now"
      data-slot="dates"
      data-look={shown.look === 'unread' ? date.state : shown.look}
      data-dates={plainDates(dates)}
      data-rules={rules}
      suppressHydrationWarning
    >
      {hasTile && <DateTile tile={shown.tile} />}
      <div className="mh:when">
        <p className="mh:chips">
          {children} <DateStatus {...date} /> <DateChip {...shown} />
        </p>
        <DateLines date={date} shown={shown} messages={messages} />
      </div>
    </div>
  )
}

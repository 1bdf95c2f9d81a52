'use client'

import type { ReactElement, ReactNode } from 'react'

import { type DateListMessages, type ListedDate, plainDates, shownDate } from './DateNow.tsx'
import { DateChip, DateLines } from './DateParts.tsx'
import { EntryLink } from './EntryLink.tsx'
import { useReaderClock } from './useReaderClock.ts'
import { WayWords } from './WayWords.tsx'

/** A way into a meeting, as a button. */
export interface JoinLink {
  href: string
  /** The words that are seen. */
  text: string
  /** What assistive technology hears behind them, since a page may have many such buttons. */
  suffix: string
}

/** A date that may be the next one, prepared on the server. */
export interface CandidateDate extends ListedDate {
  /** The title of the meeting. */
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  href?: string
  join?: JoinLink
}

interface NextDateProps {
  dates: readonly CandidateDate[]
  messages: DateListMessages & { next: string }
  /** Stands before the words of the way in. */
  joinIcon: ReactNode
  /** Buttons for the meeting of the first date; hidden once another meeting is next. */
  children?: ReactNode
}

/** The first of several dates that is still ahead on the reader's clock; on the server, the first of all. */
export function NextDate({ dates, messages, joinIcon, children }: NextDateProps): ReactElement {
  const now = useReaderClock()
  const shown = shownDate(dates, now, messages, '')
  const date = dates[shown.index]!
  const isOver = shown.look === 'over'
  return (
    <div
      className="mh:next"
      data-look={shown.look === 'unread' ? undefined : shown.look}
      data-dates={plainDates(dates)}
      suppressHydrationWarning
    >
      <p className="mh:next-top">
        <span data-part="label" suppressHydrationWarning>
          {now === 0 ? messages.asOf : isOver ? messages.over : messages.next}
        </span>{' '}
        <DateChip look={shown.look} chip={isOver ? '' : shown.chip} />
      </p>
      <p className="mh:next-title" data-part="title">
        <EntryLink title={date.title} lang={date.lang} href={date.href} />
      </p>
      <div className="mh:when">
        <DateLines date={date} shown={shown} />
      </div>
      <div className="mh:acts">
        {date.join && (
          <span className="mh:btn mh:btn-fill" data-part="join">
            <a href={date.join.href}>
              {joinIcon}
              <WayWords {...date.join} />
            </a>
          </span>
        )}
        {children && (
          <div data-part="more" hidden={date.title !== dates[0]!.title}>
            {children}
          </div>
        )}
      </div>
    </div>
  )
}

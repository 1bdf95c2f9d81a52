'use client'

import type { ReactElement, ReactNode } from 'react'

import { type DateListMessages, type ListedDate, plainDates, shownDate } from './DateNow.tsx'
import { DateChip, DateLines, DateStatus } from './DateParts.tsx'
import { EntryLink } from './EntryLink.tsx'
import { joinKey } from './joinKey.ts'
import { useReaderClock } from './useReaderClock.ts'
import { WayWords } from './WayWords.tsx'

/** What the drawing on a button shows. */
export type JoinIcon = 'chat' | 'document' | 'hash' | 'mail' | 'phone' | 'video'

/** A way into a meeting, as a button. */
export interface JoinLink {
  href: string
  icon: JoinIcon
  /** The words that are seen. */
  text: string
  /** What assistive technology hears behind them, since a page may have many such buttons. */
  suffix: string
  /** The language of both, where it is not that of the page. */
  lang?: string
}

/** A date that may be the next one, prepared on the server. */
export interface CandidateDate extends ListedDate {
  /** The title of the meeting. */
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  href?: string
  join?: JoinLink
  /** Whom it is for, where that is not everyone. */
  access?: string
}

interface NextDateProps {
  dates: readonly CandidateDate[]
  messages: DateListMessages & { next: string }
  /** What the dates of all meetings follow from, for the script of static pages. */
  rules?: string
  /** Titles and ways in that lead to another page of the site, as its own links, by the title and by `joinKey`. */
  siteLinks?: Readonly<Record<string, ReactNode>>
  /** Where dates lead within the site, for the script of static pages, which cannot render the site's links. */
  addresses?: ReactNode
  /** One of them stands before the words of the way in. */
  joinIcons: Readonly<Record<JoinIcon, ReactNode>>
  /** Stands before the words that say whom it is for. */
  lockIcon: ReactNode
  /** Buttons for the meeting of the first date; hidden once another meeting is next. */
  children?: ReactNode
}

/** The first of several dates that is still ahead on the reader's clock; on the server, the first of all. */
export function NextDate(props: NextDateProps): ReactElement {
  const { dates, messages, rules, siteLinks, addresses, joinIcons, lockIcon, children } = props
  const now = useReaderClock()
  const shown = shownDate(dates, now, messages, '')
  const date = dates[shown.index]!
  const isOver = shown.look === 'over'
  return (
    <div
      className="mh:next"
      data-look={shown.look === 'unread' ? date.state : shown.look}
      data-dates={plainDates(dates)}
      data-rules={rules}
      suppressHydrationWarning
    >
      <p className="mh:next-top">
        <span data-part="label" suppressHydrationWarning>
          {isOver ? messages.over : messages.next}
        </span>{' '}
        <span className="mh:chips">
          <span className="mh:meta" data-part="as-of" suppressHydrationWarning>
            {now === 0 && !date.mayBe && messages.asOf}
          </span>{' '}
          <DateStatus {...date} /> <DateChip look={shown.look} chip={isOver ? '' : shown.chip} />
        </span>
      </p>
      <p className="mh:next-title" data-part="title">
        {siteLinks?.[date.title] ?? <EntryLink title={date.title} lang={date.lang} href={date.href} />}
      </p>
      <p className="mh:chips" hidden={!date.access}>
        <span className="mh:chip" data-look="plain">
          {lockIcon}
          <span data-part="access">{date.access}</span>
        </span>
      </p>
      <div className="mh:when">
        <DateLines date={date} shown={shown} messages={messages} />
      </div>
      {addresses}
      <div className="mh:acts">
        {date.join && (
          <span className="mh:btn mh:btn-fill" data-part="join">
            {siteLinks?.[joinKey(date.join)] ?? (
              <a href={date.join.href}>
                {joinIcons[date.join.icon]}
                <WayWords {...date.join} />
              </a>
            )}
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

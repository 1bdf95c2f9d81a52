import type { ReactElement } from 'react'

import type { CurrentDate, PlainDate } from './readerDates.ts'

// `fillReaderDates` finds each part by its `data-part`, and writes the same words into HTML that nothing hydrates. A
// part without words is there all the same, and hidden by the style sheet.

type Shown = Pick<CurrentDate, 'day' | 'time' | 'zone' | 'tile' | 'chip' | 'look'>

/** Month, day and weekday as a leaf of a calendar. It says nothing that the words beside it do not say. */
export function DateTile({ tile: [month, day, weekday] }: Pick<Shown, 'tile'>): ReactElement {
  return (
    <div className="mh:tile" aria-hidden="true">
      <b data-part="month" suppressHydrationWarning>
        {month}
      </b>
      <span data-part="date" suppressHydrationWarning>
        {day}
      </span>
      <small data-part="weekday" suppressHydrationWarning>
        {weekday}
      </small>
    </div>
  )
}

/** How far away a date is; until the reader's clock is known, as of when the page is. */
export function DateChip({ chip, look }: Pick<Shown, 'chip' | 'look'>): ReactElement {
  return (
    <span className="mh:chip" data-part="chip" data-look={look} suppressHydrationWarning>
      {chip}
    </span>
  )
}

interface DateWordsProps {
  date: PlainDate & { dateTime: string }
  shown: Shown
}

/** The day, the time and whose time it is, one below the other. */
export function DateLines({ date, shown }: DateWordsProps): ReactElement {
  const { was, reason } = date
  return (
    <>
      <p className="mh:when-day" data-part="day" suppressHydrationWarning>
        {shown.day}
      </p>
      <p className="mh:when-time">
        <time data-part="time" dateTime={date.dateTime} suppressHydrationWarning>
          {shown.time}
        </time>
      </p>
      <p className="mh:when-zone" data-part="zone" suppressHydrationWarning>
        {shown.zone}
      </p>
      <p className="mh:when-zone">
        <span data-part="was" suppressHydrationWarning>
          {was}
        </span>{' '}
        <bdi data-part="reason" lang={reason?.lang}>
          {reason?.value}
        </bdi>
      </p>
    </>
  )
}

/** How a date departs from the rule, in a word. */
export function DateStatus({ state, status }: Pick<PlainDate, 'state' | 'status'>): ReactElement {
  return (
    <span className="mh:chip" data-part="status" data-look={state} suppressHydrationWarning>
      {status}
    </span>
  )
}

import type { ReactElement } from 'react'

import { isLong } from './isLong.ts'
import { type CurrentDate, type DateWords, type PlainDate, dayAndTime, zoneLine } from './readerDates.ts'

// `fillReaderDates` finds each part by its `data-part`, and writes the same words into HTML that nothing hydrates. A
// part without words is there all the same, and hidden by the style sheet.

type Shown = Pick<CurrentDate, 'day' | 'time' | 'zone' | 'tile' | 'chip' | 'look'>

/** What a server says of a date. */
interface SaidDate extends PlainDate {
  dateTime: string
  text: Pick<CurrentDate, 'tile' | 'zone'>
  short: { day: string; time: string }
  /** When it would have been, for the organiser. */
  wasText?: string
}

/** Month, day and weekday as a leaf of a calendar. It says nothing that the words beside it do not say. */
export function DateTile({ tile: [month, day, weekday] }: Pick<Shown, 'tile'>): ReactElement {
  return (
    <span className="mh:tile" aria-hidden="true">
      <b data-part="month" suppressHydrationWarning>
        {month}
      </b>
      <span data-part="date" suppressHydrationWarning>
        {day}
      </span>
      <small data-part="weekday" suppressHydrationWarning>
        {weekday}
      </small>
    </span>
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
  date: SaidDate
  shown: Shown
  messages: DateWords
}

/** The day, the time and whose time it is, one below the other. */
export function DateLines({ date, shown, messages }: DateWordsProps): ReactElement {
  return (
    <>
      <p className="mh:when-day" data-part="day" suppressHydrationWarning>
        {shown.day}
      </p>
      <p className="mh:when-time">
        <DateTime date={date} time={shown.time} />
      </p>
      {/* It has the room of the longest line before and after the reader's clock is known, so that nothing moves. */}
      <p
        className="mh:when-zone mh:when-whose"
        data-said={date.text.zone}
        data-longest={zoneLine(messages, longestTime(date))}
      >
        <span data-part="zone" suppressHydrationWarning>
          {shown.zone}
        </span>
      </p>
      <p className="mh:when-zone">
        <DateRemarks date={date} look={shown.look} messages={messages} />
      </p>
    </>
  )
}

interface DateTimeProps {
  date: Pick<SaidDate, 'dateTime' | 'mayBe'>
  time: string
}

/** The time, in smaller letters where it is long, so that it stays on its line. A rough one is no instant. */
export function DateTime({ date: { dateTime, mayBe }, time }: DateTimeProps): ReactElement {
  const part = {
    'data-part': 'time',
    'data-long': (!mayBe && isLong(time)) || undefined,
    suppressHydrationWarning: true,
  }
  return mayBe ? (
    <span {...part}>{time}</span>
  ) : (
    <time {...part} dateTime={dateTime}>
      {time}
    </time>
  )
}

interface TheirTimeProps {
  date: Pick<SaidDate, 'short' | 'text' | 'zone'>
  text: string
}

/** The organiser's time for a reader who counts to 12, and whose day is another. */
function longestTime({ text, short, zone }: TheirTimeProps['date']): string {
  const [month, , weekday] = text.tile
  return `${weekday || month} ${short.time} AM ${zone}`
}

/** The organiser's time. It has the room of what it says where the reader's day is another, so that nothing moves. */
export function TheirTime({ date, text }: TheirTimeProps): ReactElement {
  return (
    <span className="mh:their-time" data-longest={longestTime(date)}>
      <bdi data-part="theirs" suppressHydrationWarning>
        {text}
      </bdi>
    </span>
  )
}

interface DateRemarksProps extends Pick<DateWordsProps, 'date' | 'messages'>, Pick<Shown, 'look'> {}

/** Instead of when it takes place, and why. */
export function DateRemarks({ date, look, messages }: DateRemarksProps): ReactElement {
  const { was, wasText = '', reason } = date
  return (
    <>
      <span data-part="was" suppressHydrationWarning>
        {was !== undefined && (
          <WasAt message={messages.insteadOf} date={look === 'unread' ? wasText : dayAndTime(was, messages)} />
        )}
      </span>{' '}
      <bdi data-part="reason" lang={reason?.lang}>
        {reason?.value}
      </bdi>
    </>
  )
}

function WasAt({ message, date }: { message: string; date: string }): ReactElement {
  const [before, after] = message.split('{date}')
  return (
    <>
      {before}
      <s suppressHydrationWarning>{date}</s>
      {after}
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

import { type ReactElement, useId } from 'react'

import type { AgendaDay, AgendaItem } from './agenda.ts'
import type { AgendaListMessages } from './AgendaFilterForm.tsx'
import { EntryLink } from './EntryLink.tsx'
import { LeafHeading } from './LeafHeading.tsx'
import { NamedWords } from './NamedWords.tsx'
import { ReaderLine } from './ReaderTime.tsx'

interface AgendaDayListProps {
  day: AgendaDay
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  /** Whether days and times are the reader's. */
  isReaderZone: boolean
  messages: AgendaListMessages
  headingLevel: number
}

/** A day of the agenda: its heading, which stays in view, and a row for each meeting. */
export function AgendaDayList({ day, messages, headingLevel, ...row }: AgendaDayListProps): ReactElement {
  const id = useId()
  const weekday = messages.weekdays[day.weekday]
  return (
    <div className="mh:day">
      <div className="mh:day-head">
        <LeafHeading level={headingLevel} id={id}>
          <span suppressHydrationWarning>{weekday}</span>{' '}
          <span className="mh:meta" suppressHydrationWarning>
            {day.day}
          </span>
        </LeafHeading>
      </div>
      <ul aria-labelledby={id}>
        {day.items.map((item) => (
          <AgendaRow key={item.key} item={item} day={`${weekday} ${day.day}`} messages={messages} {...row} />
        ))}
      </ul>
    </div>
  )
}

interface AgendaRowProps extends Pick<AgendaDayListProps, 'now' | 'isReaderZone' | 'messages'> {
  item: AgendaItem
  day: string
}

function AgendaRow({ item, day, now, isReaderZone, messages }: AgendaRowProps): ReactElement {
  const { start, end = start, title, status, group, zone, short, isCancelled } = item
  const isLive = now > 0 && !isCancelled && start <= now && now < end
  const isOver = now > 0 && end <= now
  return (
    <li className={isLive ? 'mh:slot mh:slot-live' : 'mh:slot'}>
      {/* Where the heading of the day lies over its first row, each row has the room of one. */}
      <span className="mh:slot-day" aria-hidden="true" suppressHydrationWarning>
        {day}
      </span>
      <SlotTime item={item} />
      <div className="mh:slot-text">
        <div className="mh:item-head">
          <p className={isOver ? 'mh:slot-name mh:quiet' : 'mh:slot-name'}>
            <EntryLink title={title} lang={item.lang} href={item.href} />
          </p>
          {isLive && <span className="mh:badge-live">{messages.now}</span>}
          {isOver && <span className="mh:badge-plain">{messages.past}</span>}
          {status && (
            <span className="mh:badge-plain" suppressHydrationWarning>
              {status}
            </span>
          )}
        </div>
        <p className="mh:meta" suppressHydrationWarning>
          {group ? `${group} · ${zone}` : zone}
          {/* Beside the organiser's own time it says nothing new, but keeps its room for the reader's. */}
          <span className={isReaderZone ? undefined : 'mh:slot-own'}>{` · ${short}`}</span>
        </p>
        {now === 0 && !isCancelled && <ReaderLine span={item} messages={messages} now={now} isLate />}
      </div>
      {!isCancelled && !isOver && <WayIn item={item} messages={messages} />}
    </li>
  )
}

/** From when to when. */
function SlotTime({ item }: Pick<AgendaRowProps, 'item'>): ReactElement {
  const { from, till, dateTime, isCancelled } = item
  const time = (
    <>
      <time dateTime={dateTime} suppressHydrationWarning>
        {from}
      </time>
      {till !== undefined && (
        <span className="mh:muted" suppressHydrationWarning>
          {`–${till}`}
        </span>
      )}
    </>
  )
  return <p className="mh:slot-time">{isCancelled ? <s>{time}</s> : time}</p>
}

function WayIn({ item: { join, access, title }, messages }: Pick<AgendaRowProps, 'item' | 'messages'>): ReactElement {
  return (
    <div className="mh:row-acts mh:slot-acts">
      {access && <span className="mh:badge-plain">{access}</span>}
      {join && (
        <a href={join}>
          <NamedWords message={messages.join} name="meeting" value={title} />
        </a>
      )}
    </div>
  )
}

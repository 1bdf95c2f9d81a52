import { type ReactElement, useId } from 'react'

import { plural } from '../i18n/messagesFor.ts'
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
        <p className="mh:meta" suppressHydrationWarning>
          {plural(messages.count, day.items.length, messages.locale)}
        </p>
      </div>
      <ul aria-labelledby={id} className="mh:panel">
        {day.items.map((item) => (
          <AgendaRow key={item.key} item={item} messages={messages} {...row} />
        ))}
      </ul>
    </div>
  )
}

interface AgendaRowProps extends Pick<AgendaDayListProps, 'now' | 'isReaderZone' | 'messages'> {
  item: AgendaItem
}

function AgendaRow({ item, now, isReaderZone, messages }: AgendaRowProps): ReactElement {
  const { start, end = start, title, status, group, zone, short, state, access } = item
  const isCancelled = state === 'cancelled'
  const isLive = now > 0 && !isCancelled && start <= now && now < end
  const isOver = now > 0 && end <= now
  return (
    <li className={isLive ? 'mh:slot mh:slot-live' : 'mh:slot'}>
      <SlotTime item={item} />
      <div className="mh:slot-text">
        <div className="mh:item-head">
          <p className={isOver ? 'mh:slot-name mh:quiet' : 'mh:slot-name'}>
            <EntryLink title={title} lang={item.lang} href={item.href} />
          </p>
          {isLive && <span className="mh:badge-live">{messages.now}</span>}
          {isOver && <span className="mh:badge-plain">{messages.past}</span>}
          {access && <span className="mh:badge-plain">{access}</span>}
          {status && (
            <span className="mh:chip" data-look={state} suppressHydrationWarning>
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
      {!isCancelled && !isOver && item.join && <WayIn href={item.join} title={title} messages={messages} />}
    </li>
  )
}

/** From when to when. */
function SlotTime({ item }: Pick<AgendaRowProps, 'item'>): ReactElement {
  const { from, till, dateTime, state } = item
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
  return <p className="mh:slot-time">{state === 'cancelled' ? <s>{time}</s> : time}</p>
}

interface WayInProps extends Pick<AgendaRowProps, 'messages'> {
  href: string
  title: string
}

function WayIn({ href, title, messages }: WayInProps): ReactElement {
  return (
    <div className="mh:row-acts mh:slot-acts">
      <a href={href}>
        <NamedWords message={messages.join} name="meeting" value={title} />
      </a>
    </div>
  )
}

import { type ReactElement, useId } from 'react'

import { plural } from '../i18n/messagesFor.ts'
import type { AgendaDay, PlacedItem } from './agenda.ts'
import type { AgendaListMessages } from './AgendaFilterForm.tsx'
import { EntryLink } from './EntryLink.tsx'
import { LeafHeading } from './LeafHeading.tsx'
import { NamedWords } from './NamedWords.tsx'
import { ReaderLine } from './ReaderTime.tsx'

interface AgendaDayListProps {
  day: AgendaDay
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  messages: AgendaListMessages
  headingLevel: number
}

/** A day of the agenda: its heading, which stays in view, and a row for each meeting. */
export function AgendaDayList({ day, now, messages, headingLevel }: AgendaDayListProps): ReactElement {
  const id = useId()
  return (
    <div className="mh:day">
      <div className="mh:day-head">
        <LeafHeading level={headingLevel} id={id}>
          <span suppressHydrationWarning>{messages.weekdays[day.weekday]}</span>{' '}
          <span className="mh:meta" suppressHydrationWarning>
            {day.day}
          </span>{' '}
          <span className="mh:meta" suppressHydrationWarning>
            {plural(messages.count, day.items.length, messages.locale)}
          </span>
        </LeafHeading>
      </div>
      <ul className="mh:panel" aria-labelledby={id}>
        {day.items.map((item) => (
          <AgendaRow key={item.key} item={item} now={now} messages={messages} />
        ))}
      </ul>
    </div>
  )
}

interface AgendaRowProps extends Pick<AgendaDayListProps, 'now' | 'messages'> {
  item: PlacedItem
}

function AgendaRow({ item, now, messages }: AgendaRowProps): ReactElement {
  const { start, end = start, title, status, group, organiser, isCancelled } = item
  const isLive = now > 0 && !isCancelled && start <= now && now < end
  const isOver = now > 0 && end <= now
  return (
    <li className={isLive ? 'mh:slot mh:slot-live' : 'mh:slot'}>
      <SlotTime item={item} now={now} messages={messages} />
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
          {group ? `${group} · ${organiser}` : organiser}
        </p>
      </div>
      {!isCancelled && !isOver && <WayIn item={item} messages={messages} />}
    </li>
  )
}

/** From when to when. In HTML that no React takes over, a script adds when that is for the reader. */
function SlotTime({ item, now, messages }: AgendaRowProps): ReactElement {
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
  return (
    <p className="mh:slot-time">
      {isCancelled ? <s>{time}</s> : time}
      {now === 0 && !isCancelled && <ReaderLine span={item} messages={messages} now={now} isLate />}
    </p>
  )
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

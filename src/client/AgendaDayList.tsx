import { type ReactElement, useId } from 'react'

import { plural } from '../i18n/messagesFor.ts'
import { type AgendaDay, type AgendaItem, agendaMark, organiserWords } from './agenda.ts'
import type { AgendaListMessages } from './AgendaFilterForm.tsx'
import { EntryLink } from './EntryLink.tsx'
import { LeafHeading } from './LeafHeading.tsx'
import { NamedWords } from './NamedWords.tsx'
import { spanText } from './readerLine.ts'

interface AgendaDayListProps {
  day: AgendaDay
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  messages: AgendaListMessages
  headingLevel: number
}

// `fillAgendas` finds each part by its `data-part`, and does the same to HTML that nothing hydrates.

/** A day of the agenda: its heading, which stays in view, and a row for each meeting. */
export function AgendaDayList({ day, messages, headingLevel, ...row }: AgendaDayListProps): ReactElement {
  const id = useId()
  const weekday = messages.weekdays[day.weekday]
  return (
    <div className="mh:day">
      <div className="mh:day-head">
        <LeafHeading level={headingLevel} id={id}>
          <span data-part="weekday" suppressHydrationWarning>
            {weekday}
          </span>{' '}
          <span className="mh:meta" data-part="day" suppressHydrationWarning>
            {day.day}
          </span>
        </LeafHeading>
        <p className="mh:meta" data-part="count" suppressHydrationWarning>
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

interface AgendaRowProps extends Pick<AgendaDayListProps, 'now' | 'messages'> {
  item: AgendaItem
}

function AgendaRow({ item, now, messages }: AgendaRowProps): ReactElement {
  const { title, status, state, access } = item
  const isCancelled = state === 'cancelled'
  const mark = agendaMark(item, now, isCancelled)
  const isOver = mark === 'over'
  return (
    <li className={mark === 'live' ? 'mh:slot mh:slot-live' : 'mh:slot'} data-line={spanText(item)}>
      <SlotTime item={item} />
      <div className="mh:slot-text">
        <div className="mh:item-head">
          <p className={isOver ? 'mh:slot-name mh:quiet' : 'mh:slot-name'}>
            <EntryLink title={title} lang={item.lang} href={item.href} />
          </p>
          <span className="mh:chip" data-part="mark" data-look={mark}>
            {mark && (isOver ? messages.past : messages.now)}
          </span>
          {status && (
            <span className="mh:chip" data-look={state} suppressHydrationWarning>
              {status}
            </span>
          )}
        </div>
        <SlotGroup item={item} />
      </div>
      {access ? (
        <p className="mh:meta mh:slot-acts">{access}</p>
      ) : (
        !isCancelled &&
        !isOver &&
        item.join && <WayIn href={item.join} title={title} isLive={mark === 'live'} messages={messages} />
      )}
    </li>
  )
}

/** Who holds it, and when it is for them. */
function SlotGroup({ item }: Pick<AgendaRowProps, 'item'>): ReactElement {
  const { group, groupLang, zone } = item
  const [said, unsaid] = organiserWords(item, zone)
  return (
    <p className="mh:meta mh:slot-meta">
      {group && (
        <>
          <bdi data-part="group" lang={groupLang}>
            {group}
          </bdi>
          <span className="mh:unseen"> · </span>
        </>
      )}
      <span className="mh:slot-zone">
        <span data-part="theirs" suppressHydrationWarning>
          {said}
        </span>
        <span className="mh:slot-own" suppressHydrationWarning>
          {unsaid}
        </span>
      </span>
    </p>
  )
}

/** From when to when. */
function SlotTime({ item }: Pick<AgendaRowProps, 'item'>): ReactElement {
  const { from, till, dateTime, state } = item
  const time = (
    <>
      <time data-part="from" dateTime={dateTime} suppressHydrationWarning>
        {from}
      </time>
      {till !== undefined && (
        <>
          <wbr />
          <span className="mh:muted" data-part="till" suppressHydrationWarning>
            {`–${till}`}
          </span>
        </>
      )}
    </>
  )
  return <p className="mh:slot-time">{state === 'cancelled' ? <s>{time}</s> : time}</p>
}

interface WayInProps extends Pick<AgendaRowProps, 'messages'> {
  href: string
  title: string
  isLive: boolean
}

function WayIn({ href, title, isLive, messages }: WayInProps): ReactElement {
  return (
    <div className={isLive ? 'mh:row-acts mh:slot-acts mh:btn-fill' : 'mh:row-acts mh:slot-acts'} data-part="join">
      <a href={href}>
        <NamedWords message={messages.join} name="meeting" value={title} />
      </a>
    </div>
  )
}

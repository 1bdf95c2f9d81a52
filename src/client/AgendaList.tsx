'use client'

import { type ReactElement, useId } from 'react'

import { type AgendaDay, type AgendaItem, filterItems, groupByDay, inReaderZone } from './agenda.ts'
import { AgendaFilterForm, type AgendaFilterMessages } from './AgendaFilterForm.tsx'
import { EntryLink } from './EntryLink.tsx'
import type { ReaderMessages } from './readerLine.ts'
import { ReaderLine } from './ReaderTime.tsx'
import { useHashParams } from './useHashParams.ts'
import { useReaderClock } from './useReaderClock.ts'

/** The words of the agenda, finished; those around the list stay on the server. */
export interface AgendaListMessages extends ReaderMessages, AgendaFilterMessages {
  asOf: string
}

interface AgendaListProps {
  /** The name under which the filter stands in the address of the page. */
  name: string
  items: readonly AgendaItem[]
  messages: AgendaListMessages
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** What the fields can hold. Anything else in the address of a page filters nothing. */
const WELL_FORMED: Readonly<Record<string, RegExp>> = { day: /^[0-6]$/, from: TIME, to: TIME }

/** The agenda and its filter. Without a script it is a plain list by the organisers' days, and the filter is hidden. */
export function AgendaList({ name, items, messages }: AgendaListProps): ReactElement {
  const now = useReaderClock()
  const [params, setParam] = useHashParams(name)
  const get = (key: string): string => {
    const value = params.get(key) ?? ''
    return WELL_FORMED[key]?.test(value) === false ? '' : value
  }
  const isReaderZone = now > 0 && get('zone') === 'reader'
  const filter = { text: get('q'), weekday: get('day'), from: get('from'), to: get('to') }
  const placed = isReaderZone ? inReaderZone(items, messages.locale) : items
  const days = groupByDay(now > 0 ? filterItems(placed, filter, messages.locale) : placed)
  return (
    <>
      <AgendaFilterForm messages={messages} get={get} set={setParam} />
      <output className="mh:muted" suppressHydrationWarning>
        {days.length === 0 ? messages.noMatch : messages.asOf}
      </output>
      {days.map((day) => (
        <AgendaDayList key={day.date} day={day} now={now} messages={messages} />
      ))}
    </>
  )
}

interface AgendaDayListProps {
  day: AgendaDay
  /** The reader's clock in epoch milliseconds; 0 until it is known. */
  now: number
  messages: ReaderMessages
}

function AgendaDayList({ day, now, messages }: AgendaDayListProps): ReactElement {
  const id = useId()
  return (
    <div>
      <p id={id} className="mh:entry-name" suppressHydrationWarning>
        {day.day}
      </p>
      <ul className="mh:dates" aria-labelledby={id}>
        {day.items.map((item) => (
          <li key={item.key}>
            <EntryLink title={item.title} lang={item.lang} href={item.href} />
            <time dateTime={item.dateTime} suppressHydrationWarning>
              {item.isCancelled ? <s suppressHydrationWarning>{item.time}</s> : item.time}
            </time>
            {item.status && (
              <span className="mh:badge" suppressHydrationWarning>
                {item.status}
              </span>
            )}
            <ReaderLine span={item} messages={messages} now={now} />
          </li>
        ))}
      </ul>
    </div>
  )
}

'use client'

import { type ReactElement, type ReactNode, useId } from 'react'

import type { AgendaMessages } from '../i18n/dateMessages.ts'
import { type AgendaDay, type AgendaItem, filterItems, groupByDay, inReaderZone } from './agenda.ts'
import { entryLink } from './entryLink.tsx'
import type { ReaderMessages } from './readerLine.ts'
import { readerTimeNode } from './ReaderTime.tsx'
import { useHashParams } from './useHashParams.ts'
import { useReaderClock } from './useReaderClock.ts'

/** The words of the agenda, finished; those around the list stay on the server. */
export interface AgendaListMessages extends ReaderMessages, Omit<AgendaMessages, 'heading' | 'empty'> {
  asOf: string
  /** From Monday. */
  weekdays: readonly string[]
}

interface AgendaListProps {
  /** The name under which the filter stands in the address of the page. */
  name: string
  items: readonly AgendaItem[]
  words: AgendaListMessages
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** What the fields can hold. Whatever else stands in the address of a page asks for nothing. */
const WELL_FORMED: Readonly<Record<string, RegExp>> = { day: /^[0-6]$/, from: TIME, to: TIME }

/** The agenda and its filter. Without a script it is a plain list by the organisers' days, and the filter is hidden. */
export function AgendaList({ name, items, words }: AgendaListProps): ReactElement {
  const now = useReaderClock()
  const [params, setParam] = useHashParams(name)
  const get = (key: string): string => {
    const value = params.get(key) ?? ''
    return WELL_FORMED[key]?.test(value) === false ? '' : value
  }
  const isReaderZone = now > 0 && get('zone') === 'reader'
  const filter = { text: get('q'), weekday: get('day'), from: get('from'), to: get('to') }
  const placed = isReaderZone ? inReaderZone(items, words.locale) : items
  const days = groupByDay(now > 0 ? filterItems(placed, filter, words.locale) : placed)
  const id = useId()
  return (
    <>
      {filterForm(words, get, setParam)}
      <output className="mh:muted" suppressHydrationWarning>
        {days.length === 0 ? words.noMatch : words.asOf}
      </output>
      {days.map((day) => dayList(day, `${id}-${day.date}`, now, words))}
    </>
  )
}

function filterForm(
  words: AgendaListMessages,
  get: (key: string) => string,
  setParam: (key: string, value: string) => void,
): ReactElement {
  const field = (key: string, label: string, type: string): ReactNode => (
    <label className="mh:field">
      {label}
      <input type={type} value={get(key)} onChange={(event) => setParam(key, event.target.value)} />
    </label>
  )
  return (
    <form className="mh:agenda-filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      {field('q', words.search, 'search')}
      <label className="mh:field">
        {words.day}
        <select value={get('day')} onChange={(event) => setParam('day', event.target.value)}>
          <option value="">{words.anyDay}</option>
          {words.weekdays.map((weekday, index) => (
            <option key={weekday} value={index} suppressHydrationWarning>
              {weekday}
            </option>
          ))}
        </select>
      </label>
      {field('from', words.from, 'time')}
      {field('to', words.to, 'time')}
      <label className="mh:check">
        <input
          type="checkbox"
          checked={get('zone') === 'reader'}
          onChange={(event) => setParam('zone', event.target.checked ? 'reader' : '')}
        />
        {words.readerZone}
      </label>
    </form>
  )
}

/** The lines of a day; `now` is the reader's clock, 0 where it is not known. */
function dayList(day: AgendaDay, id: string, now: number, words: AgendaListMessages): ReactElement {
  return (
    <div key={day.date}>
      <p id={id} className="mh:entry-name" suppressHydrationWarning>
        {day.day}
      </p>
      <ul className="mh:dates" aria-labelledby={id}>
        {day.items.map((item) => (
          <li key={item.key}>
            {entryLink(item)}
            <time dateTime={item.dateTime} suppressHydrationWarning>
              {item.isCancelled ? <s suppressHydrationWarning>{item.time}</s> : item.time}
            </time>
            {item.status && (
              <span className="mh:badge" suppressHydrationWarning>
                {item.status}
              </span>
            )}
            {readerTimeNode(item, now, words)}
          </li>
        ))}
      </ul>
    </div>
  )
}

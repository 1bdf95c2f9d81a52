'use client'

import type { ReactElement } from 'react'

import { type AgendaItem, countLine, filterItems, groupByDay, inReaderZone } from './agenda.ts'
import { AgendaDayList } from './AgendaDayList.tsx'
import { AgendaFilterForm, type AgendaListMessages } from './AgendaFilterForm.tsx'
import { useHashParams } from './useHashParams.ts'
import { useReaderClock } from './useReaderClock.ts'

/** What the script of static pages needs of the words. */
export type PlainAgendaWords = Pick<
  AgendaListMessages,
  'locale' | 'hour' | 'weekdays' | 'count' | 'noMatch' | 'inReaderZone' | 'inOrganiserZone' | 'now' | 'past'
>

function plainWords(messages: AgendaListMessages): string {
  const { locale, hour, weekdays, count, noMatch, inReaderZone: reader, inOrganiserZone, now, past } = messages
  const words: PlainAgendaWords = {
    locale,
    hour,
    weekdays,
    count,
    noMatch,
    inReaderZone: reader,
    inOrganiserZone,
    now,
    past,
  }
  return JSON.stringify(words)
}

interface AgendaListProps {
  /** The name under which the filter stands in the address of the page. */
  name: string
  /** Whether it stands there at all. */
  isInAddress: boolean
  items: readonly AgendaItem[]
  /** On how many days they lie for the reader for whom they are the most. */
  mostDays: number
  messages: AgendaListMessages
  /** Level of the headings of days. */
  headingLevel: number
}

/** From so many on it takes a filter to find one. */
const MANY = 12

/** What the fields can hold. Anything else in the address of a page filters nothing. */
const WELL_FORMED: Readonly<Record<string, RegExp>> = {
  day: /^[0-6]$/,
  time: /^(morning|afternoon|evening)$/,
  zone: /^organiser$/,
}

/**
 * The agenda and its filter, in the reader's time zone. Without a script it is a plain list by the organisers' days, and
 * the filter is hidden.
 */
export function AgendaList(props: AgendaListProps): ReactElement {
  const { name, isInAddress, items, mostDays, messages, headingLevel } = props
  const now = useReaderClock()
  const [params, setParam] = useHashParams(name, isInAddress)
  const hasFilter = items.length >= MANY
  const groups = [...new Set(items.flatMap(({ group }) => group ?? []))].toSorted()
  const get = (key: string): string => {
    const value = (hasFilter && params.get(key)) || ''
    const isKnown = WELL_FORMED[key]?.test(value) ?? (key !== 'group' || groups.includes(value))
    return isKnown ? value : ''
  }
  const isReaderZone = now > 0 && get('zone') === ''
  const filter = { text: get('q'), weekday: get('day'), group: get('group'), time: get('time') }
  const placed = isReaderZone ? inReaderZone(items, messages) : items
  const left = now > 0 ? filterItems(placed, filter, messages.locale) : placed
  const days = groupByDay(left)
  return (
    <>
      {hasFilter && <AgendaFilterForm messages={messages} groups={groups} get={get} set={setParam} />}
      <output className="mh:meta mh:agenda-count" data-words={plainWords(messages)} suppressHydrationWarning>
        {countLine(left.length, isReaderZone, messages)}
        {now === 0 && ` · ${messages.asOf}`}
      </output>
      {/* By another clock it is another list: of one that is rebuilt in place, each line would be seen to move. */}
      <div key={isReaderZone ? 'reader' : 'organiser'} className="mh:agenda">
        {days.map((day) => (
          <AgendaDayList key={day.date} {...{ day, now, messages, headingLevel }} />
        ))}
        {/* As high by the reader's days as by the organiser's. */}
        {left.length === items.length &&
          Array.from({ length: mostDays - days.length }, (_, index) => (
            <div key={index} className="mh:day-room" aria-hidden="true" />
          ))}
      </div>
    </>
  )
}

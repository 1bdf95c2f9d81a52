'use client'

import type { ReactElement } from 'react'

import type { AgendaMessages } from '../i18n/dateMessages.ts'

export interface AgendaFilterMessages extends Omit<AgendaMessages, 'heading' | 'empty'> {
  /** From Monday. */
  weekdays: readonly string[]
}

interface AgendaFilterFormProps {
  messages: AgendaFilterMessages
  /** The value of a field; empty where it filters nothing. */
  get: (name: string) => string
  set: (name: string, value: string) => void
}

/** The fields by which a reader filters the agenda. */
export function AgendaFilterForm({ messages, get, set }: AgendaFilterFormProps): ReactElement {
  return (
    <form className="mh:agenda-filter" aria-label={messages.filter} onSubmit={(event) => event.preventDefault()}>
      <Field label={messages.search} type="search" value={get('q')} onValue={(value) => set('q', value)} />
      <label className="mh:field">
        {messages.day}
        <select value={get('day')} onChange={(event) => set('day', event.target.value)}>
          <option value="">{messages.anyDay}</option>
          {messages.weekdays.map((weekday, index) => (
            <option key={weekday} value={index} suppressHydrationWarning>
              {weekday}
            </option>
          ))}
        </select>
      </label>
      <Field label={messages.from} type="time" value={get('from')} onValue={(value) => set('from', value)} />
      <Field label={messages.to} type="time" value={get('to')} onValue={(value) => set('to', value)} />
      <label className="mh:check">
        <input
          type="checkbox"
          checked={get('zone') === 'reader'}
          onChange={(event) => set('zone', event.target.checked ? 'reader' : '')}
        />
        {messages.readerZone}
      </label>
    </form>
  )
}

interface FieldProps {
  label: string
  type: 'search' | 'time'
  value: string
  onValue: (value: string) => void
}

function Field({ label, type, value, onValue }: FieldProps): ReactElement {
  return (
    <label className="mh:field">
      {label}
      <input type={type} value={value} onChange={(event) => onValue(event.target.value)} />
    </label>
  )
}

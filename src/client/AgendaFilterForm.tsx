'use client'

import { type ReactElement, useId } from 'react'

import type { AgendaMessages } from '../i18n/dateMessages.ts'
import { Choice, SearchField } from './Fields.tsx'
import type { ReaderMessages } from './readerLine.ts'

interface AgendaFilterMessages extends Omit<AgendaMessages, 'heading' | 'all' | 'others' | 'empty'> {
  /** From Monday. */
  weekdays: readonly string[]
  /** The day on which a week begins, counted from Monday. */
  firstWeekday: number
}

/** The words of the agenda, finished; those around the list stay on the server. */
export interface AgendaListMessages extends ReaderMessages, AgendaFilterMessages {
  asOf: string
}

interface AgendaFilterFormProps {
  messages: AgendaFilterMessages
  /** The groups that hold the meetings. */
  groups: readonly string[]
  /** The value of a field; empty where it filters nothing. */
  get: (name: string) => string
  set: (name: string, value: string) => void
}

/** The fields by which a reader filters the agenda. */
export function AgendaFilterForm({ messages, groups, get, set }: AgendaFilterFormProps): ReactElement {
  const field = (name: string) => ({ name, value: get(name), onValue: (value: string) => set(name, value) })
  const { weekdays: names, firstWeekday } = messages
  const fromMonday = names.map((name, index) => [String(index), name] as const)
  const weekdays = [...fromMonday.slice(firstWeekday), ...fromMonday.slice(0, firstWeekday)]
  return (
    <fieldset aria-label={messages.filter} className="mh:filter-bar mh:agenda-filter">
      <SearchField label={messages.search} hint={messages.searchHint} {...field('q')} />
      <Choice label={messages.day} any={messages.anyDay} options={weekdays} {...field('day')} />
      {groups.length > 0 && (
        <Choice
          label={messages.group}
          any={messages.anyGroup}
          options={groups.map((group) => [group, group])}
          {...field('group')}
        />
      )}
      <Choice
        label={messages.time}
        any={messages.anyTime}
        options={Object.entries(messages.partsOfDay)}
        {...field('time')}
      />
      <ZoneChoice messages={messages} isReader={get('zone') !== 'organiser'} set={set} />
    </fieldset>
  )
}

interface ZoneChoiceProps extends Pick<AgendaFilterFormProps, 'messages' | 'set'> {
  isReader: boolean
}

function ZoneChoice({ messages, isReader, set }: ZoneChoiceProps): ReactElement {
  const name = useId()
  return (
    <fieldset className="mh:segments">
      <legend className="mh:unseen">{messages.zone}</legend>
      {['', 'organiser'].map((zone) => (
        <label key={zone}>
          <input
            type="radio"
            data-field="zone"
            value={zone}
            name={name}
            checked={isReader === (zone === '')}
            onChange={() => set('zone', zone)}
          />
          {zone === '' ? messages.readerZone : messages.organiserZone}
        </label>
      ))}
    </fieldset>
  )
}

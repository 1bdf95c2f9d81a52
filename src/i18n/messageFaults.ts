import { unknownName } from '../names/unknownName.ts'
import { catalogue } from './catalogue.ts'
import type { ScheduleGrammar } from './scheduleMessages.ts'

/** A word of a site's own that readers will not see as it is meant. */
export interface MessageFault {
  /** Where it is: `meetings.join`. Empty for the whole. */
  path: string
  text: string
}

/** Compares a site's own words with the library's: words that have no place, and placeholders that are never filled. */
export const messageFaults = (own: unknown): MessageFault[] => faultsOf(own, catalogue, '')

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'string'
      ? JSON.stringify(value)
      : value === null
        ? 'null'
        : typeof value

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name!)

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

const isPluralTable = (table: object): boolean =>
  'other' in table && Object.keys(table).every((key) => pluralForms.has(key))

function faultsOf(own: unknown, builtIn: unknown, path: string): MessageFault[] {
  if (typeof builtIn === 'string') return textFaults(own, builtIn, path)
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    const text = `Messages must be an object; received ${kindOf(own)}. Write the names of messages in it.`
    return [{ path, text }]
  }
  const known = builtIn as Readonly<Record<string, unknown>>
  if (path === 'schedule.grammar') return grammarFaults(own, path)
  const isPlural = isPluralTable(known)
  return Object.entries(own).flatMap(([key, word]) => {
    if (word === undefined) return []
    const at = path === '' ? key : `${path}.${key}`
    if (Object.hasOwn(known, key)) return faultsOf(word, isPlural ? known['other'] : known[key], at)
    if (isPlural && pluralForms.has(key)) return faultsOf(word, known['other'], at)
    return [{ path: at, text: unknownName('message', key, Object.keys(known)) }]
  })
}

const grammarParts: Readonly<Record<keyof ScheduleGrammar, true>> = {
  weekdays: true,
  months: true,
  genders: true,
  ordinals: true,
  firstMonthDay: true,
  everyWorkingDay: true,
}

/** Grammar differs from language to language; only the length of its tables is the same. */
function grammarFaults(grammar: ScheduleGrammar, path: string): MessageFault[] {
  const names = Object.keys(grammarParts)
  const unknown = Object.keys(grammar).filter((name) => !names.includes(name))
  const lengths = { weekdays: 7, months: 12 }
  return [
    ...unknown.map((name) => ({ path: `${path}.${name}`, text: unknownName('message', name, names) })),
    ...(['weekdays', 'months'] as const).flatMap((part) =>
      Object.entries(grammar[part] ?? {}).flatMap(([form, table]) => {
        if (Array.isArray(table) && table.length === lengths[part]) return []
        const text = `A form must be a list of ${lengths[part]} texts; received ${kindOf(table)}. Write them all.`
        return [{ path: `${path}.${part}.${form}`, text }]
      }),
    ),
  ]
}

function textFaults(own: unknown, builtIn: string, path: string): MessageFault[] {
  if (typeof own !== 'string') {
    return [{ path, text: `A message must be a text; received ${kindOf(own)}. Write "…".` }]
  }
  const allowed = placeholders(builtIn)
  const unknown = placeholders(own).find((name) => !allowed.includes(name))
  if (unknown === undefined) return []
  const choice = allowed.length > 0 ? `be ${allowed.map((name) => `{${name}}`).join(', ')}` : 'not be used here'
  return [{ path, text: `A placeholder must ${choice}; received {${unknown}}. Write one of those, or remove it.` }]
}

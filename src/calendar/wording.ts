import { formatList, monthName, weekdayName } from '../i18n/formats.ts'
import type { Ordinal, ScheduleMessages } from '../i18n/scheduleMessages.ts'
import { WEEKDAYS } from './rule.ts'

/** The catalogue and the language in which a rule is put into words. */
export interface Wording {
  words: ScheduleMessages
  locale: string
}

type Join = (items: readonly string[], locale: string) => string

/** A list under a name that messages have a place for, and under `name:form` in each form of the grammar. */
type Forms<Name extends string> = Readonly<Record<Name, string>>

/** Weekdays, from 0 for Monday, as a list in each of their forms. */
export const weekdayForms = <Name extends string>(
  name: Name,
  days: readonly number[],
  { words, locale }: Wording,
  join: Join = formatList,
): Forms<Name> =>
  formsOf(name, words.grammar.weekdays, (form) =>
    join(
      days.map((day) => form?.[day] ?? weekdayName(day, locale)),
      locale,
    ),
  )

/** "March and September", in the order of the year and in each of their forms. */
export function monthForms(numbers: readonly number[], { words, locale }: Wording): Forms<'months'> {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b)
  return formsOf('months', words.grammar.months, (form) =>
    formatList(
      sorted.map((month) => form?.[month - 1] ?? monthName(month, locale)),
      locale,
    ),
  )
}

function formsOf<Name extends string>(
  name: Name,
  tables: Readonly<Record<string, readonly string[]>> = {},
  listOf: (form?: readonly string[]) => string,
): Forms<Name> {
  const forms = Object.entries(tables).map(([form, table]) => [`${name}:${form}`, listOf(table)] as const)
  return Object.fromEntries([[name, listOf()], ...forms]) as Forms<Name>
}

/** The ordinal of a weekday, from 0 for Monday, or of a working day; undefined where it has no word. */
export function ordinal(nth: number, day: number | 'workingDay', { words }: Wording): string | undefined {
  const { genders, ordinals } = words.grammar
  const gender = genders?.[day === 'workingDay' ? day : WEEKDAYS[day]!]
  const table = (gender !== undefined && ordinals?.[gender]) || words.ordinals
  return table[`${nth}` as Ordinal]
}

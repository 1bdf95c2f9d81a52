import { catalogue } from '../src/i18n/catalogue.ts'
import type { Messages } from '../src/i18n/messages.ts'

/** The messages of a part in English, by their names; those of a table by the names of both: `kinds.forum`. */
export const messageRows = (part: keyof Messages): (readonly [name: string, words: string])[] =>
  rowsOf(catalogue[part], '')

function rowsOf(words: object, before: string): (readonly [name: string, words: string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${before}${name}`, value] as const] : rowsOf(Object(value), `${before}${name}.`),
  )
}

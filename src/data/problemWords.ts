import { shown } from './problem.ts'
import { UNKNOWN } from './yamlInline.ts'

/** Names with commas and a last conjunction. */
export const listed = (names: readonly string[], conjunction = 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`

/** A value as a message quotes it; of an object its fields. */
export function received(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shown(value)
  const keys = Object.keys(value).map((key) => `\`${key}\``)
  if (keys.length === 0) return 'an empty object'
  return `an object with ${listed(keys.length > 4 ? [...keys.slice(0, 3), `${keys.length - 3} more`] : keys, 'and')}`
}

/** The chapter of the reference about a type, in the package as it is installed. */
export const chapterOf = (type: string): string => `node_modules/moothall/docs/data.md#${type.toLowerCase()}`

/** Types of values that the reference explains one by one. */
const explained = new Set([
  'Access',
  'BodyKind',
  'CalendarKind',
  'ChannelStatus',
  'MeetingAccess',
  'NoteKind',
  'RepositoryStatus',
  'UnscheduledReason',
])

/** Where the values of a type are explained, as a sentence; empty where they are not. */
export const explainedIn = (type: string | undefined): string =>
  type !== undefined && explained.has(type) ? ` What each means: ${chapterOf(type)}` : ''

/** The name of a type as words: `recurring schedule`. */
export const typeWords = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/** A type within a sentence: `a recurring schedule`. */
export function oneOfType(type: string): string {
  const words = typeWords(type)
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

const entryWords: Readonly<Record<string, string>> = {
  bodies: 'group',
  bodyGroups: 'entry of bodyGroups',
  people: 'person',
  repositoryGroups: 'entry of repositoryGroups',
}

/** What one entry of a collection is called: `channel`. */
export const entryWord = (collection: string): string =>
  entryWords[collection] ?? collection.replace(/ies$/, 'y').replace(/s$/, '')

/** What to do about a proposed line that leaves something open. */
export const toFillIn = (line: string): string =>
  line.includes(UNKNOWN) ? ` Put what you know where \`${UNKNOWN}\` is.` : ''

/** What a message calls a place: the field, or an entry of the list. */
export const subjectWords = (subject: string): string => {
  const list = /^(.+)\[\d+\]$/.exec(subject)?.[1]
  return list === undefined ? subject : `An entry of ${list}`
}

import type { Entry } from '../model/entry.ts'

/** A text in small letters without accents. */
export const plainLetters = (text: string): string =>
  text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * A text as an anchor: letters and digits in lower case, without accents, with hyphens between the words.
 * @example slug('Große Runde: Zürich') // 'grosse-runde-zurich'
 */
export const slug = (text: string): string =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')

/**
 * A text as an `id` may be written: letters without accents, digits and hyphens. Empty where it has none of those.
 * @example idOf('#kiln: общий') // 'kiln'
 */
export const idOf = (text: string): string =>
  slug(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Whether a text is an id as it must be written: lower case with hyphens. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/**
 * What entries are called: most have a name, a question is one, a contact is for something, a vacant seat has a role, a
 * release a version.
 */
export const nameFields = ['name', 'question', 'for', 'role', 'version'] as const

/**
 * What names an entry within its list: its `id`, else the `slug` of its name. Only a written `id` can be referred to.
 * Undefined where the data holds neither.
 * @example entryId({ name: { de: 'Große Runde' } }) // 'grosse-runde'
 */
export function entryId(entry: unknown): string | undefined {
  const fields = Object(entry) as Record<string, unknown>
  const { id } = fields as Partial<Entry>
  if (typeof id === 'string' && id) return id
  for (const field of nameFields) {
    const text = slug(textOf(fields[field]))
    if (text) return text
  }
  return undefined
}

/** What a site gives for an entry, by the entry's `id` or, where none is written, the `slug` of its name. */
export function forEntry<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  entry: unknown,
): Value | undefined {
  const id = entryId(entry)
  return values && id !== undefined && Object.hasOwn(values, id) ? values[id] : undefined
}

/** The words of a name, in English where it has several languages, since its anchor is the same in all of them. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join(' ')
  const fields = Object(value) as Record<string, unknown>
  const text = fields['text'] ?? fields['en'] ?? Object.values(fields)[0]
  return typeof text === 'string' || Array.isArray(text) ? textOf(text) : ''
}

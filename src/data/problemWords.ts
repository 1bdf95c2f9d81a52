import { shown } from './problem.ts'

/** Names with commas and a last conjunction. */
export const listed = (names: readonly string[], conjunction = 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`

/** The values of a list as a message has room for: all up to eight, else some and how many there are. */
export function someOf(values: readonly string[], near: readonly string[] = []): string {
  if (values.length <= 8) return listed(values)
  const some = [...new Set([...near, ...values.filter((value) => value !== 'other')])].slice(
    0,
    Math.max(near.length, 5),
  )
  return `${some.join(', ')} or one of ${values.length - some.length} more`
}

/** A value as a message quotes it; of an object its fields. */
export function received(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shown(value)
  const keys = Object.keys(value).map((key) => `\`${key}\``)
  if (keys.length === 0) return 'an empty object'
  return `an object with ${listed(keys.length > 4 ? [...keys.slice(0, 3), `${keys.length - 3} more`] : keys, 'and')}`
}

/** The chapter of the reference about a type. */
export const chapterOf = (type: string): string => `docs/data.md#${type.toLowerCase()}`

/** `kind: slack`, in quotes where YAML would read anything but a text. */
export const yamlField = (field: string, value: string): string =>
  /^[\w][\w ./;=,-]*$/.test(value) && !/^[\d.]+$|^(?:true|false|null|yes|no)$/i.test(value)
    ? `${field}: ${value}`
    : `${field}: ${JSON.stringify(value)}`

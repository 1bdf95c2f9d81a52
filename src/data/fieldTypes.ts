import type { Segment } from './path.ts'
import { types } from './validateCommunity.js'

/** The names of the fields of a type; empty where it is no object. */
export function fieldsOf(type: string): string[] {
  const fields = Object.hasOwn(types, type) ? types[type] : undefined
  return typeof fields === 'object' ? Object.keys(fields) : []
}

/** The type of a field of an object type. */
export function fieldTypeOf(type: string, field: string): string | undefined {
  const fields = Object.hasOwn(types, type) ? types[type] : undefined
  return typeof fields === 'object' && Object.hasOwn(fields, field) ? fields[field] : undefined
}

/**
 * The types that a type stands for, without names for others.
 * @example membersOf('OneOrManyReference')
 * // ['PublishedReference', 'ChannelReference', 'WithheldReference', 'PublishedReference[]', …]
 */
export function membersOf(type: string): string[] {
  if (type.includes('|')) return type.split('|').flatMap(membersOf)
  if (type.endsWith('[]')) return membersOf(type.slice(0, -2)).map((member) => `${member}[]`)
  const meaning = Object.hasOwn(types, type) ? types[type] : undefined
  return typeof meaning === 'string' ? membersOf(meaning) : [type]
}

/** The name by which a type is documented: `Reference` for `OneOrManyReference`, `Person` for `Person[]|Vacancy[]`. */
export const plainType = (type: string): string =>
  type
    .split('|')[0]!
    .replace(/(\[\])+$/, '')
    .replace(/^(?:OneOrMany|Localized)(?=[A-Z])/, '')

/** The type of a field or an item of a type. */
function typeWithin(type: string, segment: Segment): string | undefined {
  const named = /^Localized([A-Z]\w+)$/.exec(type)?.[1]
  const parts = (Object.hasOwn(types, type) && typeof types[type] === 'string' ? types[type] : type).split('|')
  if (typeof segment === 'number') {
    const items = parts.filter((part) => part.endsWith('[]')).map((part) => part.slice(0, -2))
    return items.length > 0 ? items.join('|') : undefined
  }
  for (const member of membersOf(type)) {
    const fields = Object.hasOwn(types, member) ? types[member] : undefined
    if (typeof fields === 'object' && Object.hasOwn(fields, segment)) return fields[segment]
  }
  return named
}

/**
 * The type that the model has for a place, whatever stands there.
 * @example declaredType(['meetings', 0, 'join']) // 'OneOrManyReference'
 */
export const declaredType = (segments: readonly Segment[]): string | undefined =>
  segments.reduce<string | undefined>(
    (type, segment) => (type === undefined ? undefined : typeWithin(type, segment)),
    'Community',
  )

/**
 * The values that a type lists; none where it lists none.
 * @example valuesOf('Weekday') // ['MO', 'TU', …]
 */
export const valuesOf = (type: string): string[] =>
  membersOf(type).flatMap((member) => (/^".*"$/.test(member) ? [JSON.parse(member) as string] : []))

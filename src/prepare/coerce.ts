import type { DataPath } from '../data/path.ts'
import { shown } from '../data/problem.ts'
import { formatLocalDate, formatPartialDate } from '../i18n/formats.ts'
import { safeHref, whyRefused } from '../links/safeHref.ts'
import type { LocalDate, OneOrMany, PartialDate } from '../model/entry.ts'
import type { Localized } from '../model/text.ts'
import { warnOnce } from './warnOnce.ts'

// `process.env.NODE_ENV` stands in each function that only warns, so that bundlers find it empty in production, and drop
// its calls with their words.

/**
 * Makes a value of a type from data that no compiler saw. A value that fits is returned as it is, the very object; what
 * does not fit is left out, with a warning that names its path.
 * @throws RangeError for a value that must not be left out, such as a date that does not exist
 */
export type Coerce<Value> = (value: unknown, path: DataPath) => Value | undefined

/** Leaves a value out. An empty field of a YAML file is `null`, and counts as absent. */
export function refuse(value: unknown, path: DataPath, expected: string): undefined {
  if (process.env.NODE_ENV !== 'production' && value !== undefined && value !== null) {
    warnOnce(() => `${path} must be ${expected}; received ${shown(value)}. It is left out.`)
  }
}

function warnMissing(path: DataPath): void {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(() => `${path} is missing. Add it: readers see other words in its place.`)
  }
}

/** A value without which readers see words such as "Name missing" in its place. */
export const required =
  <Value>(coerce: Coerce<Value>): Coerce<Value> =>
  (value, path) => {
    const coerced = coerce(value, path)
    if (!coerced || (Array.isArray(coerced) && coerced.length === 0)) warnMissing(path)
    return coerced
  }

/** A field that no component shows. */
export const notShown = (value: unknown): never => value as never

/**
 * A text without what HTML cannot hold: controls and halves of characters. A parser drops them, and a browser would find
 * other text than the server wrote.
 */
const ofHtml = (text: string): string =>
  /[^\P{Cc}\t\n]|\p{Cs}/u.test(text) ? text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '') : text

/** A plain string. YAML reads `name: 2024` as a number, so a number becomes its digits. */
export const string: Coerce<string> = (value, path) => {
  if (typeof value === 'string') return ofHtml(value)
  return Number.isFinite(value) ? String(value) : refuse(value, path, 'a string')
}

export const number: Coerce<number> = (value, path) =>
  Number.isFinite(value) ? (value as number) : refuse(value, path, 'a number')

export const boolean: Coerce<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(value, path, 'true or false')

/** A local date. One that does not exist is not left out: the reader would take the entry for one without a date. */
export const date: Coerce<LocalDate> = (value, path) => {
  const text = string(value, path)
  if (text === undefined) return undefined
  try {
    formatLocalDate(text, 'en')
  } catch {
    throw new RangeError(`${path} must be a date, YYYY-MM-DD; received ${JSON.stringify(text)}.`)
  }
  return text
}

/** A local date, or what is known of one: a month, a year. */
export const partialDate: Coerce<PartialDate> = (value, path) => {
  const text = string(value, path)
  if (text === undefined) return undefined
  try {
    formatPartialDate(text, 'en')
  } catch {
    throw new RangeError(`${path} must be a date, YYYY-MM-DD, YYYY-MM or YYYY; received ${JSON.stringify(text)}.`)
  }
  return text
}

/** An address. One that may not be linked stays, since its label is shown without a link. */
export const address: Coerce<string> = (value, path) => {
  const href = string(value, path) || undefined
  if (process.env.NODE_ENV !== 'production' && href !== undefined && safeHref(href) === undefined) {
    warnOnce(() => `${path}: ${shown(href)} does not become a link: ${whyRefused(href)}.`)
  }
  return href
}

/** A word from a list. An unknown one stays, since the page shows it as it is. */
export const oneOf =
  <Value extends string>(known: Readonly<Record<Value, unknown>>): Coerce<Value> =>
  (value, path) => {
    const word = string(value, path)
    if (process.env.NODE_ENV !== 'production' && word !== undefined && !Object.hasOwn(known, word)) {
      warnOnce(() => `${path} must be one of ${Object.keys(known).join(', ')}; received ${shown(word)}.`)
    }
    return word as Value | undefined
  }

/** A list. What does not fit in it is left out, and the other items remain. */
export const list =
  <Item>(item: Coerce<Item>): Coerce<readonly Item[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(value, path, 'a list')
    const items = value.map((each: unknown, index) => {
      if (each !== null) return item(each, path.item(index))
      return warnOnce(() => `${path.item(index)} is empty. Remove it.`)
    })
    return items.every((each, index) => each === value[index] && each !== undefined)
      ? (value as Item[])
      : items.filter((each) => each !== undefined)
  }

/** One value, or a list of them. */
export const oneOrMany =
  <Value>(item: Coerce<Value>): Coerce<OneOrMany<Value>> =>
  (value, path) =>
    Array.isArray(value) ? list(item)(value, path) : item(value, path)

/** The same, once for each object: a page renders the same data again and again. */
export function once<Value>(coerce: Coerce<Value>): Coerce<Value> {
  const coerced = new WeakMap<object, Value | undefined>()
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return coerce(value, path)
    if (!coerced.has(value)) coerced.set(value, coerce(value, path))
    return coerced.get(value)
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object, each field of which is coerced by `coerceField`. It is copied only where a field has to change. */
function coerceFields(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  coerceField: (name: string, field: unknown) => unknown,
): object {
  let copy: Record<string, unknown> | undefined
  for (const name of names) {
    const field = value[name]
    if (field === undefined) continue
    const coerced = coerceField(name, field)
    if (coerced === field) continue
    copy ??= { ...value }
    if (coerced === undefined) delete copy[name]
    else copy[name] = coerced
  }
  return copy ?? value
}

/** A value in one language, or one for each language tag. */
export const localized =
  <Value>(item: Coerce<Value>): Coerce<Localized<Value>> =>
  (value, path) => {
    if (!isRecord(value)) return item(value, path)
    const tags = Object.keys(value)
    const byTag = coerceFields(value, tags, (tag, text) => item(text, path.field(tag)))
    return Object.keys(byTag).length > 0 ? (byTag as Localized<Value>) : undefined
  }

/** How each field of a type is coerced. A field that is added to the type is missing here until it is listed. */
export type Fields<Value> = { readonly [Name in keyof Value]-?: Coerce<NonNullable<Value[Name]>> }

/** The fields that any member of a union has. */
export type KeyOf<Union> = Union extends unknown ? keyof Union & string : never
type FieldOf<Union, Name extends PropertyKey> = Union extends { readonly [Key in Name]?: infer Field } ? Field : never

/** How each field of the members of a union is coerced. */
export type FieldsOfAny<Union> = {
  readonly [Name in KeyOf<Union>]-?: Coerce<NonNullable<FieldOf<Union, Name>>>
}

/** An object that is one of several types. All their fields are coerced, since data may mix them up. */
export const union = <Union extends object>(
  fields: FieldsOfAny<Union>,
  ...requiredNames: readonly KeyOf<Union>[]
): Coerce<Union> =>
  object(fields as unknown as Fields<Union>, ...(requiredNames as readonly string[] as (keyof Union & string)[]))

/**
 * An object with known fields. Others are passed over: the checks of the data report them.
 * @param requiredNames the fields without which readers see words such as "Name missing" in their place
 */
export function object<Value extends object>(
  fields: Fields<Value>,
  ...requiredNames: readonly (keyof Value & string)[]
): Coerce<Value> {
  const names = Object.keys(fields) as (keyof Value & string)[]
  return (value, path) => {
    if (!isRecord(value)) return refuse(value, path, 'an object with fields')
    const coerced = coerceFields(value, names, (name, field) =>
      field === null ? undefined : fields[name as keyof Value](field, path.field(name)),
    ) as Value
    if (process.env.NODE_ENV !== 'production') {
      for (const name of requiredNames) if (!coerced[name]) warnMissing(path.field(name))
    }
    return coerced
  }
}

import { pathOf, type Segment } from './path.ts'
import { type Fields, isFields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'
import type { SourcePaths } from './sourcePaths.ts'
import type { WrittenIds } from './writtenIds.ts'
import type { WrittenPeople } from './writtenPeople.ts'

/** What the readers of a file share. */
export interface FileContext {
  paths: SourcePaths
  problems: Problem[]
  ids: WrittenIds
  people: WrittenPeople
}

/**
 * Reads a value as it may be written into its canonical form. What it does not know it leaves as it is, for the
 * validator to report.
 */
export type Read = (value: unknown, context: FileContext, path: readonly Segment[]) => unknown

/** Names of fields, by other names for them. */
type Names = Readonly<Record<string, string>>

/** The fields of an object. It is changed in place: the data is a copy. */
export function fields(readers: Readonly<Record<string, Read>>, oldNames: Names = {}, otherNames: Names = {}): Read {
  return (value, context, path) => {
    if (!isFields(value)) return value
    const names = renamed(value, oldNames, context, path)
    for (const [other, name] of Object.entries(otherNames)) if (moved(value, other, name)) names.set(name, other)
    context.paths.note(value, path, names)
    for (const [name, read] of Object.entries(readers)) {
      if (value[name] === undefined) continue
      value[name] = read(value[name], context, [...path, names.get(name) ?? name])
    }
    return value
  }
}

/** Gives a field its own name, unless that is taken. */
function moved(value: Fields, from: string, to: string): boolean {
  if (!Object.hasOwn(value, from) || Object.hasOwn(value, to)) return false
  value[to] = value[from]
  return Reflect.deleteProperty(value, from)
}

/** Reads fields under the names of earlier releases, and advises the new ones. */
function renamed(
  value: Fields,
  oldNames: Names,
  { problems }: FileContext,
  path: readonly Segment[],
): Map<string, string> {
  const names = new Map<string, string>()
  for (const [old, name] of Object.entries(oldNames)) {
    if (!moved(value, old, name)) continue
    names.set(name, old)
    const at = pathOf([...path, old])
    problems.push({
      severity: 'warning',
      path: at,
      ...problemMessages.oldName({ old, name }),
      edit: { kind: 'rename', path: at, to: name },
    })
  }
  return names
}

/** Every item of a list. */
export const list =
  (read: Read): Read =>
  (value, context, path) => {
    if (!Array.isArray(value)) return value
    const items = value.map((item: unknown, index) => read(item, context, [...path, index]))
    // A short form may stand for several items.
    if (!items.some((item, index) => Array.isArray(item) && !Array.isArray(value[index]))) return items
    return items.flatMap((item, index) => {
      if (!Array.isArray(item)) {
        if (isFields(item)) context.paths.note(item, [...path, index])
        return [item]
      }
      return item as unknown[]
    })
  }

/** One value, or a list of them. */
export const oneOrMany =
  (read: Read): Read =>
  (value, context, path) =>
    Array.isArray(value) ? list(read)(value, context, path) : read(value, context, path)

/** A text that stands for a whole value. Where it is none, `made` returns undefined, having said so or not. */
export const short =
  (made: (text: string, context: FileContext, path: readonly Segment[]) => object | undefined, read: Read): Read =>
  (value, context, path) => {
    if (typeof value !== 'string') return read(value, context, path)
    const whole = made(value, context, path)
    if (whole === undefined) return value
    for (const each of Array.isArray(whole) ? (whole as object[]) : [whole]) context.paths.noteShort(each, path)
    return whole
  }

/** A value that a text stands for by one of its fields. */
export const shortBy = (field: string, read: Read): Read => short((text) => ({ [field]: text }), read)

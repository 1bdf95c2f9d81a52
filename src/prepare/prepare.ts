import { errorMessage } from '../calendar/errorMessage.ts'
import { namesInAnchors } from '../data/anchorName.ts'
import { entryId } from '../data/entryId.ts'
import type { DataPath } from '../data/path.ts'
import { shown } from '../data/problem.ts'
import type { Entry } from '../model/entry.ts'
import { type Coerce, refuse } from './coerce.ts'
import { warnOnce } from './warnOnce.ts'

/** An entry that is ready to be rendered, or a sentence that says why it cannot be. */
export type Prepared<Value> = { path: DataPath } & (
  | { value: Value; error?: undefined }
  | { value?: undefined; error: string; data: unknown }
)

// By the object, since a page renders the same data again and again, and a card may get what its list has prepared.
const prepared = /* @__PURE__ */ new WeakMap<object, WeakMap<object, Prepared<unknown>>>()

/**
 * Makes an entry ready to be rendered: what a component gets from it has the types that it says, whatever the data
 * holds. What cannot be mended is an error, said once in development.
 * @param path where the entry is in the data, for messages; the first that is given for an object holds
 */
export function prepare<Value extends object>(data: unknown, shape: Coerce<Value>, path: DataPath): Prepared<Value> {
  if (typeof data !== 'object' || data === null) return failed(data, path, notAnObject(data, path))
  let byData = prepared.get(shape)
  if (!byData) prepared.set(shape, (byData = new WeakMap()))
  let result = byData.get(data) as Prepared<Value> | undefined
  if (!result) {
    result = coerced(data, shape, path)
    byData.set(data, result)
    if (result.value) byData.set(result.value, result)
  }
  return result
}

function coerced<Value extends object>(data: object, shape: Coerce<Value>, path: DataPath): Prepared<Value> {
  try {
    const value = shape(data, path)
    return value ? { path, value } : failed(data, path, notAnObject(data, path))
  } catch (error) {
    return failed(data, path, errorMessage(error))
  }
}

function failed(data: unknown, path: DataPath, error: string): Prepared<never> {
  warnOnce(() => `${error} The entry cannot be shown.`)
  return { path, data, error }
}

/** In production nobody reads it. */
const notAnObject = (data: unknown, path: DataPath): string =>
  process.env.NODE_ENV === 'production' ? '' : `${path} must be an object; received ${shown(data)}.`

/** An entry of a list, with a key, and a name for its anchor, that no other entry of the list has. */
export type PreparedItem<Value> = Prepared<Value> & { key: string; anchorName: string }

/** Prepares the entries of a list. One that cannot be shown does not hide the others. */
export function prepareAll<Value extends Entry>(
  data: readonly Value[] | undefined,
  shape: Coerce<Value>,
  path: DataPath,
): readonly PreparedItem<Value>[] {
  const entries = asList(data, path)
  const keys = uniqueKeys(entries.map(entryId))
  const names = namesInAnchors(entries)
  return entries.map((entry, index) => ({
    ...prepare(entry, shape, path.item(index)),
    key: keys[index]!,
    anchorName: names[index]!,
  }))
}

/** The entries of a list that can be shown. */
export const valuesOf = <Value>(entries: readonly PreparedItem<Value>[]): readonly Value[] =>
  entries.flatMap(({ value }) => (value ? [value] : []))

/** The items of a list, or none where the data holds something else. */
export function asList<Item>(data: readonly Item[] | undefined, path: DataPath): readonly Item[] {
  if (Array.isArray(data)) return data as readonly Item[]
  refuse(data, path, 'a list')
  return []
}

/** React keys made from what names the items of a list: the second of two that share a name is numbered. */
export function uniqueKeys(names: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const key = typeof name === 'string' ? name : ''
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count === 0 && key !== '' ? key : `${key} ${count}`
  })
}

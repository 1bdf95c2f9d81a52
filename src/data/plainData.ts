import { MAX_DEPTH, MAX_VALUES, UNSAFE_KEYS } from './limits.ts'
import { pathOf, type Segment } from './path.ts'
import type { Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'

/** The fields of an address, which somebody meant to fill in. Any other may be empty on purpose. */
const emptyFields = new Set(['href', 'feed', 'join', 'email', 'archive', 'subscribe'])

/** An object of plain data. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How many values plain data has, itself and all within it, as `plainData` counts them. */
export const countValues = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((count, inner) => count + countValues(inner), 1)
    : 1

/**
 * Copies data of any origin as JSON would hold it, so that what follows can read it without fear: no cycles, no depth
 * without end, no getters, no keys that reach into how JavaScript builds objects. A field that holds `null`, as an
 * empty one in YAML does, counts as absent.
 */
export function plainData(input: unknown, most: number = MAX_VALUES): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = []
  const open = new Set<object>()
  let left = most
  const path: Segment[] = []
  const report = (words: Words) => {
    problems.push({ severity: 'error', path: pathOf(path), ...words })
    return null
  }

  const warnEmpty = () =>
    problems.push({ severity: 'warning', path: pathOf(path), ...problemMessages.emptyAddress(String(path.at(-1))) })

  function copyAt(segment: Segment, value: unknown): unknown {
    path.push(segment)
    const copied = copy(value)
    path.pop()
    return copied
  }

  function copy(value: unknown): unknown {
    left--
    if (left < 0) return left === -1 ? report(problemMessages.tooMany(most)) : null
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    if (typeof value !== 'object') return report(problemMessages.noData(value))
    if (open.has(value)) return report(problemMessages.loop())
    if (path.length > MAX_DEPTH) return report(problemMessages.tooDeep(MAX_DEPTH))
    open.add(value)
    const copied = Array.isArray(value)
      ? Array.from(value, (item: unknown, index) => copyAt(index, item ?? null))
      : copyObject(value as Record<string, unknown>)
    open.delete(value)
    return copied
  }

  function copyObject(object: Readonly<Record<string, unknown>>): unknown {
    const prototype: unknown = Object.getPrototypeOf(object)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return report(problemMessages.classInstance())
    }
    const copied: Record<string, unknown> = {}
    for (const key of Object.keys(object)) {
      const value = object[key]
      path.push(key)
      if (UNSAFE_KEYS.has(key)) report(problemMessages.unsafeKey(key))
      else if (value !== null && value !== undefined) copied[key] = copy(value)
      else if (value === null && emptyFields.has(key)) warnEmpty()
      path.pop()
    }
    return copied
  }

  try {
    return { value: copy(input), problems }
  } catch {
    // A getter or a proxy that throws.
    path.length = 0
    report(problemMessages.unreadable())
    return { value: undefined, problems }
  }
}

import { MAX_DEPTH, MAX_VALUES, UNSAFE_KEYS } from './limits.ts'
import { pathOf, type Segment } from './path.ts'
import { type Problem, shown } from './problem.ts'

/** An object of plain data. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Copies data of any origin as JSON would hold it, so that what follows can read it without fear: no cycles, no depth
 * without end, no getters, no keys that reach into how JavaScript builds objects. A field that holds `null`, as an
 * empty one in YAML does, counts as absent.
 */
export function plainData(input: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = []
  const open = new Set<object>()
  let left = MAX_VALUES
  const report = (path: readonly Segment[], rule: string, message: string, fix: string) => {
    problems.push({ severity: 'error', path: pathOf(path), rule, message, fix })
    return null
  }

  function copy(value: unknown, path: readonly Segment[]): unknown {
    left--
    if (left < 0)
      return left === -1 ? report(path, 'too-large', 'It holds more values than are read.', 'Split it.') : null
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    if (typeof value !== 'object') {
      return report(
        path,
        'type',
        `${shown(value)} is nothing that JSON can hold.`,
        'Write a text, a number, true or false.',
      )
    }
    if (open.has(value)) return report(path, 'loop', 'It holds itself, so it has no end.', 'Write out what is meant.')
    if (path.length > MAX_DEPTH) {
      return report(
        path,
        'too-deep',
        `It is nested more than ${MAX_DEPTH} levels deep.`,
        'No field of a community is as deep as that.',
      )
    }
    open.add(value)
    const copied = Array.isArray(value)
      ? Array.from(value, (item: unknown, index) => copy(item ?? null, [...path, index]))
      : copyObject(value as Record<string, unknown>, path)
    open.delete(value)
    return copied
  }

  function copyObject(object: Readonly<Record<string, unknown>>, path: readonly Segment[]): unknown {
    const prototype: unknown = Object.getPrototypeOf(object)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return report(
        path,
        'type',
        'It is an object of a class, such as a date.',
        'Write a date as a text: "2026-05-03".',
      )
    }
    const copied: Record<string, unknown> = {}
    for (const key of Object.keys(object)) {
      const at = [...path, key]
      if (UNSAFE_KEYS.has(key)) report(at, 'unsafe-key', `No field has the name ${key}.`, 'Remove it.')
      else if (object[key] !== null && object[key] !== undefined) copied[key] = copy(object[key], at)
    }
    return copied
  }

  try {
    return { value: copy(input, []), problems }
  } catch {
    // A getter or a proxy that throws.
    report([], 'unreadable', 'Reading it fails.', 'Give plain data, as JSON or YAML hold it.')
    return { value: undefined, problems }
  }
}

import { withEscapes } from './invisible.ts'

/**
 * `error`: something is lost or wrong on the page as it stands. `warning`: it is probably wrong or out of date, or it
 * leads somewhere else than it says. `info`: worth a look.
 */
export type Severity = 'error' | 'warning' | 'info'

/** Something in the data that is wrong, stale or unclear. */
export interface Problem {
  severity: Severity
  /** Where it is: `meetings[2].schedule.rule`. Empty for the whole. */
  path: string
  /** Names the rule that found it: `unknown-field`. */
  rule: string
  /** What is there, and what is wrong with it. */
  message: string
  /** What to do about it. */
  fix: string
  /** A change to the data that mends the problem for certain. */
  edit?: Edit
}

/**
 * A change to the data at a `path` as a `Problem` writes it. `rename`: `to` is the new name of the last field of the path,
 * and `value`, where it is given, its new value. `split`: the last field of the path has a name of the author's own; the
 * field `name` is to hold that name, and the field `to` the value.
 */
export type Edit =
  | { kind: 'rename'; path: string; to: string; value?: unknown }
  | { kind: 'split'; path: string; name: string; to: string }
  | { kind: 'set'; path: string; value: unknown }
  | { kind: 'remove'; path: string }

/** A value as a message shows it, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  // No more of it than can be shown: there may be a problem for each word of a long text.
  if (typeof value === 'string') return cut(withEscapes(JSON.stringify(value.slice(0, 100))))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `${value}` : `a ${typeof value}`
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 78)}…"` : text)

import { DAY } from '../calendar/days.ts'
import { parseRule } from '../calendar/rule.ts'

/** Nobody reads a file before this, which is when this was written. */
const EARLIEST_PRESENT = Date.UTC(2026, 0)

/** Services of meetings write an end in a hundred years where they mean none. */
const LONGEST = 10 * 366 * DAY

/** A rule without an end that lies more than ten years ahead, and that end where it had one. */
interface Endless {
  rule: string
  end?: string
}

const isEnd = (part: string): boolean => /^UNTIL=/i.test(part)

/**
 * Takes an end that means "never" out of a rule.
 * @param latest an instant that is known to be past
 * @throws RangeError that names the part of the rule at fault
 * @example withoutFarEnd('FREQ=WEEKLY;UNTIL=21250305T180000Z', 0) // { rule: 'FREQ=WEEKLY', end: '21250305T180000Z' }
 */
export function withoutFarEnd(rule: string, latest = 0): Endless {
  const { UNTIL } = parseRule(rule)
  if (!UNTIL || UNTIL.wall - Math.max(latest, EARLIEST_PRESENT) < LONGEST) return { rule }
  const parts = rule.split(';')
  return { rule: parts.filter((part) => !isEnd(part)).join(';'), end: parts.find(isEnd)!.slice('UNTIL='.length) }
}

/** What is said of such an end. */
export const FAR_END = 'an end so far ahead means that there is none; it was left out'

import { readDuration } from './duration.ts'
import type { Words } from './writtenWords.ts'

/** The words that begin a part behind the time zone, by what they stand for. */
export const CLAUSES: Readonly<Record<string, 'for' | 'from' | 'until'>> = {
  for: 'for',
  from: 'from',
  starting: 'from',
  since: 'from',
  beginning: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
}

/** How many words a duration takes at most: `1 hour and 30 minutes`. */
const LONGEST_DURATION = 5

/** Whether a part of the slot ends before the next word. */
export const isEndOfPart = (words: Words): boolean =>
  words.isDone || words.next === ',' || Object.hasOwn(CLAUSES, words.next)

/** Whether a length of time comes next. */
export function isDurationNext(words: Words): boolean {
  const { index } = words
  const { start } = words.word()
  while (!isEndOfPart(words) && words.index - index < LONGEST_DURATION) words.take()
  const isDuration = isEndOfPart(words) && 'minutes' in readDuration(words.since(start))
  words.index = index
  return isDuration
}

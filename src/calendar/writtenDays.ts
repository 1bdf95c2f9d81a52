import type { Weekday } from '../model/schedule.ts'
import { WEEKDAYS } from './rule.ts'
import { readList, weekdayNamed, type Words } from './writtenWords.ts'

/** The days from Monday to Friday, as BYDAY has them. */
export const WORKING_DAYS = 'MO,TU,WE,TH,FR'

const inOrder = (days: readonly Weekday[]): Weekday[] =>
  days.toSorted((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b))

/** Reads days of the week, all of which are meant: `Monday, Wednesday and Friday`, `Monday to Friday`. */
export const readDays = (words: Words): Weekday[] =>
  inOrder(readDayRange(words) ?? readList<Weekday>(words, 'days', weekdayNamed))

/** Reads `Monday to Friday` or `Mon-Fri`; undefined where no such thing comes next. */
export function readDayRange(words: Words): Weekday[] | undefined {
  const [from, to, count] = rangeNext(words)
  const [first, last] = [from, to].map((word) => weekdayNamed((word ?? '').toLowerCase()))
  if (first === undefined || last === undefined || first === last) return undefined
  words.index += count
  const start = WEEKDAYS.indexOf(first)
  const length = ((WEEKDAYS.indexOf(last) - start + 7) % 7) + 1
  return Array.from({ length }, (_, index) => WEEKDAYS[(start + index) % 7] as Weekday)
}

function rangeNext(words: Words): [from: string | undefined, to: string | undefined, count: number] {
  const { text } = words.word()
  const [from, to] = text.split(/[-–]/)
  if (to) return [from, to, 1]
  return /^(?:to|through|[-–])$/i.test(words.word(1).text) ? [text, words.word(2).text, 3] : [undefined, undefined, 0]
}

import type { ApproximateInterval, ApproximateSchedule, Weekday } from '../model/schedule.ts'
import { readDayRange } from './writtenDays.ts'
import { intervalNext } from './writtenMonths.ts'
import { refuse } from './writtenRefusal.ts'
import { dayName, joinWords, numberNamed, readList, weekdayNamed, type Words } from './writtenWords.ts'

type Rhythm = Pick<ApproximateSchedule, 'every' | 'weekday'>

const ABOUT = ['about', 'approximately', 'approx.', 'approx', 'roughly', 'around', 'circa', 'ca.']

/** Reads a rhythm that gives no dates, such as `about every 4 to 8 weeks on Wednesday`; undefined where none comes next. */
export function readAbout(words: Words): Rhythm | undefined {
  const { index } = words
  const { start } = words.word()
  const isAbout = words.acceptOne(ABOUT)
  if (!words.acceptOne(['every', 'each'])) {
    words.index = index
    return undefined
  }
  const [min, max] = readRange(words) ?? [1, 1]
  // An interval between two numbers gives no dates, whether or not "about" is said.
  if (!isAbout && min === max) {
    words.index = index
    return undefined
  }
  const unit = readUnit(words)
  if (unit === undefined && (min !== max || !weekdayNamed(words.next))) {
    refuse('a rhythm', 'be counted in days, weeks or months', words.slotFrom(start))
  }
  const days = readAlternatives(words)
  return {
    every: { min, max, unit: unit ?? 'week' },
    ...(days.length > 0 && { weekday: days.length > 1 ? days : days[0]! }),
  }
}

/** `4 to 8`, `4-8`, `2 or 3`, `2`, `other`. */
function readRange(words: Words): [number, number] | undefined {
  const [, from, to] = /^(\d{1,2})[-–](\d{1,2})$/.exec(words.next) ?? []
  if (from !== undefined) {
    const { text } = words.take()
    return inOrder(Number(from), Number(to), text)
  }
  const { start } = words.word()
  const min = intervalNext(words)
  if (min === undefined) return undefined
  const { index } = words
  if (words.acceptOne(['to', 'or', '-', '–'])) {
    const max = numberNamed(words.take().text.toLowerCase())
    if (max !== undefined) return inOrder(min, max, words.since(start))
  }
  words.index = index
  return [min, min]
}

const inOrder = (min: number, max: number, received: string): [number, number] =>
  min <= max ? [min, max] : refuse('a range', 'begin with the smaller number', received)

function readUnit(words: Words): ApproximateInterval['unit'] | undefined {
  for (const unit of ['day', 'week', 'month'] as const) if (words.acceptOne([unit, `${unit}s`])) return unit
  return undefined
}

/** Days of the week that alternate. */
function readAlternatives(words: Words): Weekday[] {
  const { index } = words
  words.accept(',')
  words.accept('on')
  words.acceptOne(['a', 'the'])
  if (!weekdayNamed(words.next)) {
    words.index = index
    return []
  }
  const { start } = words.word()
  const range = readDayRange(words)
  const days = range ?? readList<Weekday>(words, 'days', weekdayNamed, ['or'])
  const isJoined = words.acceptOne(['and', '&']) && weekdayNamed(words.next) !== undefined
  if (range === undefined && !isJoined) return days
  const others = isJoined ? readList<Weekday>(words, 'days', weekdayNamed) : []
  const by = joinWords([...days, ...others].map(dayName), 'or')
  refuse('days of a rhythm', 'be joined by "or"', words.since(start), [
    { edits: [{ start, end: words.lastEnd, by }], note: 'if the days alternate' },
  ])
}

/** A rule as the rhythm that it has, for those who do not know its first date or its time; undefined where it has none. */
export function rhythmOf(rule: string): string | undefined {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('='))) as Readonly<
    Record<string, string | undefined>
  >
  const { FREQ, INTERVAL = '1', BYDAY = '', BYWEEKNO } = parts
  const days = BYDAY.split(',')
  const on = days.length === 1 && days[0] ? ` on ${dayName(days[0].slice(-2) as Weekday)}` : ''
  if (BYWEEKNO !== undefined) return on && `about every 2 weeks${on}`
  if (FREQ === 'DAILY') return everyText(Number(INTERVAL), 'day')
  if (FREQ === 'WEEKLY') return on && `${everyText(Number(INTERVAL), 'week')}${on}`
  return FREQ === 'MONTHLY' ? `${everyText(Number(INTERVAL), 'month')}${on}` : undefined
}

const everyText = (count: number, unit: string): string => `about every ${count === 1 ? unit : `${count} ${unit}s`}`

import type { Weekday } from '../model/schedule.ts'
import { WEEKDAYS } from './rule.ts'
import { WORKING_DAYS } from './writtenDays.ts'
import { refuse, Refusal, type Way } from './writtenRefusal.ts'
import { readTimeAndLimits } from './writtenTime.ts'
import { dayName, numberNamed, ordinalName, ordinalNamed, readList, weekdayNamed, type Words } from './writtenWords.ts'

/** The part of a rule for an interval above one. */
export const intervalPart = (interval: number): string => (interval > 1 ? `;INTERVAL=${interval}` : '')

/** Reads numbered days with the months that they are of: `first and third Monday of the month`. */
export function monthRule(words: Words, start: number): string {
  const numbers = readOrdinals(words)
  const days = daysOfMonth(words, numbers, start)
  const months = readMonths(words, days)
  if (months !== undefined) return `FREQ=MONTHLY${intervalPart(months)};${days}`
  return refuse('a numbered day', 'say "of the month"', words.since(start), waysToNumber(words, numbers, start))
}

const ofMonth = (words: Words): Way => ({
  edits: [{ start: words.lastEnd, end: words.lastEnd, by: ' of the month' }],
})

/** "Every third Wednesday" may also be meant to come every three weeks. */
function waysToNumber(words: Words, [number = 0, ...others]: readonly number[], start: number): Way[] {
  const [, weekday] = /^every .* (\w+)$/i.exec(words.since(start)) ?? []
  if (weekday === undefined || others.length > 0 || number < 2) return [{ ...ofMonth(words), isCertain: true }]
  const by = `every ${number} weeks on ${weekday}`
  return [ofMonth(words), { edits: [{ start, end: words.lastEnd, by }], lead: `For every ${number} weeks:` }]
}

/** Reads the days of `every 2 months on the first Monday`, behind the months. */
export function daysOfMonths(words: Words, interval: number, start: number): string {
  const { index } = words
  const end = words.lastEnd
  words.accept(',')
  words.accept('on')
  words.accept('the')
  if (ordinalNamed(words.next) !== undefined) {
    return `FREQ=MONTHLY${intervalPart(interval)};${daysOfMonth(words, readOrdinals(words), start)}`
  }
  words.index = index
  const months = interval === 1 ? 'the month' : `every ${interval} months`
  const rhythm = interval === 1 ? 'about every month' : `about every ${interval} months`
  return refuse('months', 'be followed by a day', words.since(start), [
    { edits: [{ start, end, by: `first Monday of ${months}` }], own: 'day' },
    { edits: [{ start, end, by: rhythm }], lead: 'If only the rhythm is known:', isVague: true },
  ])
}

/** Reads ordinals, those that count from the end last. */
function readOrdinals(words: Words): number[] {
  const numbers = readList(words, 'ordinals', ordinalNamed)
  return numbers.toSorted((a, b) => ((a + 99) % 99) - ((b + 99) % 99))
}

function daysOfMonth(words: Words, numbers: readonly number[], start: number): string {
  const weekday = weekdayNamed(words.next)
  const isWorkingDay = weekday === undefined && words.acceptOne(['working day', 'weekday'])
  if (weekday === undefined && !isWorkingDay) return monthDays(words, numbers)
  const { start: dayStart, end } = words.word()
  if (weekday !== undefined) words.take()
  if ((words.next === 'and' || words.next === '&') && weekdayNamed(words.word(1).text.toLowerCase())) {
    refuseSecondDay(words, start, end)
  }
  if (numbers.some((nth) => nth > 5)) {
    const edits = [{ start, end: dayStart, by: 'last ' }]
    refuse('a weekday of a month', 'be first to fifth, or last', words.since(start), [{ edits, own: 'number' }])
  }
  if (isWorkingDay) return `BYDAY=${WORKING_DAYS};BYSETPOS=${numbers.join()}`
  return `BYDAY=${numbers.map((nth) => nth + weekday!).join()}`
}

/** Of two weekdays each becomes a slot. */
function refuseSecondDay(words: Words, start: number, end: number): never {
  const [, second] = [words.take(), words.take()]
  const whole = words.slotFrom(start)
  const rest = whole.slice(second.end - start)
  const numbers = whole.slice(0, end - start).replace(/\S+$/, '')
  const by = `${rest}, ${numbers}${second.text}${rest}`
  refuse('a numbered day', 'name one weekday', words.since(start), [
    { edits: [{ start: end, end: start + whole.length, by }] },
  ])
}

function monthDays(words: Words, numbers: readonly number[]): string {
  const { text, start, end } = words.word(-1)
  const hasDay = words.accept('day')
  const isLast = numbers.includes(-1)
  if (numbers.includes(-2) || (isLast && !hasDay)) {
    const ways = isLast ? [{ edits: [{ start: end, end, by: ' day' }], isCertain: true }] : []
    refuse('"last"', 'stand before a weekday or "day"', text, ways)
  }
  if (numbers.some((day) => day > 28)) {
    const edits = [{ start, end: words.lastEnd, by: 'last day' }]
    const ways = numbers.join() !== '31' ? [] : [{ edits, note: 'if you mean the last day' }]
    words.acceptOne(['of the month', 'of each month', 'of every month'])
    const advice = inFields(`FREQ=MONTHLY;BYMONTHDAY=${numbers.join()}`, words)
    refuse('a day of the month', 'be one that every month has', text, ways, advice)
  }
  return `BYMONTHDAY=${numbers.join()}`
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const monthNamed = (word: string): number | undefined => {
  const index = MONTHS.findIndex((month) => word === month || (word.length === 3 && month.startsWith(word)))
  return index < 0 ? undefined : index + 1
}

/** Reads from how many months to the next one; undefined where no months come next. */
function readMonths(words: Words, days: string): number | undefined {
  if (words.accept('monthly')) return 1
  if (!words.acceptOne(['of', 'in'])) return undefined
  for (const one of ['the month', 'each month', 'every month', 'a month', 'month']) if (words.accept(one)) return 1
  const { start } = words.word()
  const interval = words.acceptOne(['every', 'each']) ? intervalNext(words) : undefined
  if (interval !== undefined && words.acceptOne(['months', 'month'])) return interval
  if (monthNamed(words.next) !== undefined) {
    const months = readList(words, 'months', monthNamed).toSorted((a, b) => a - b)
    refuse(
      'months',
      'be "of the month" or "of every 3 months"',
      words.since(start),
      [],
      inFields(`FREQ=YEARLY;BYMONTH=${months.join()};${days}`, words),
    )
  }
  const edits = [{ start, end: words.word().end, by: 'the month' }]
  return refuse('months', 'be "of the month" or "of every 3 months"', words.slotFrom(start), [{ edits }])
}

/** Takes the number of an interval: `other`, `second`, `3`, `three`. */
export function intervalNext(words: Words): number | undefined {
  const nth = ordinalNamed(words.next)
  const interval = words.next === 'other' ? 2 : nth !== undefined && nth > 1 ? nth : numberNamed(words.next)
  if (interval !== undefined) words.take()
  return interval
}

/** How to write in fields what the written form has no words for, with the time of the slot. */
function inFields(rule: string, words: Words): string {
  const { time, timeZone } = timeOf(words)
  const own = [time === undefined && 'time', timeZone === undefined && 'time zone'].filter(Boolean)
  const fields = `{ rule: "${rule}", time: "${time ?? '16:00'}", timeZone: ${timeZone ?? 'Europe/Berlin'} }`
  return `Write it in fields: \`${fields}\`${own.length > 0 ? `, with your own ${own.join(' and ')}` : ''}.`
}

function timeOf(words: Words): { time?: string; timeZone?: string } {
  try {
    return readTimeAndLimits(words)
  } catch (error) {
    if (error instanceof Refusal) return {}
    throw error
  }
}

/** Reads `Wednesday after the second Tuesday of the month`, which is one of seven days; undefined where it is none. */
export function dayAfterRule(words: Words): string | undefined {
  const { index } = words
  const { start } = words.word()
  const day = weekdayNamed(words.take().text.toLowerCase())
  const isAfter = words.accept('after')
  words.accept('the')
  const nth = ordinalNamed(words.take().text.toLowerCase())
  const before = weekdayNamed(words.take().text.toLowerCase())
  if (day === undefined || !isAfter || nth === undefined || before === undefined) {
    words.index = index
    return undefined
  }
  const later = (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(before) + 7) % 7 || 7
  const first = 7 * (nth - 1) + 1 + later
  const days = Array.from({ length: 7 }, (_, offset) => first + offset)
  // Later ones can lie in the next month.
  if (nth < 1 || days.at(-1)! > 29) {
    refuse(
      'a day after another',
      'lie in the same month',
      words.since(start),
      [],
      'Write each date as a slot: "2026-01-28 16:00 UTC, 2026-02-25 16:00 UTC".',
    )
  }
  const months = readMonths(words, '')
  if (months === undefined)
    refuse('a numbered day', 'say "of the month"', words.since(start), [{ ...ofMonth(words), isCertain: true }])
  return `FREQ=MONTHLY${intervalPart(months)};BYDAY=${day};BYMONTHDAY=${days.join()}`
}

/** The words for a rule that `dayAfterRule` reads; undefined for another. */
export function dayAfterText(days: string, numbers: string): string | undefined {
  const [first = 0, ...others] = numbers.split(',').map(Number)
  const weekday = WEEKDAYS.indexOf(days as Weekday)
  const later = (first - 1) % 7
  const isWeek = others.length === 6 && others.every((each, index) => each === first + index + 1)
  if (weekday < 0 || later === 0 || !isWeek || first + 6 > 29) return undefined
  const before = dayName(WEEKDAYS[(weekday + 7 - later) % 7] as Weekday)
  return `${dayName(days as Weekday)} after the ${ordinalName(Math.floor((first - 1) / 7) + 1)} ${before}`
}

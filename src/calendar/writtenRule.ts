import type { Weekday } from '../model/schedule.ts'
import { isoWeeks } from './isoWeeks.ts'
import { WEEKDAYS } from './rule.ts'
import { numberNamed, ordinalNamed, readList, refuse, weekdayNamed, type Words } from './writtenWords.ts'

/** The days from Monday to Friday, as BYDAY has them. */
export const WORKING_DAYS = 'MO,TU,WE,TH,FR'

const DAYS_EXAMPLE = 'every Monday, Wednesday and Friday'
const ORDINALS_EXAMPLE = 'second and fourth Wednesday of the month'

/** Reads which days are meant, as an RRULE value; undefined where the words begin as no rule does. */
export function readRule(words: Words): string | undefined {
  const { start } = words.word()
  if (words.accept('every')) return everyRule(words, start)
  if (words.accept('odd weeks')) return weeksRule(words, 1)
  if (words.accept('even weeks')) return weeksRule(words, 2)
  refuseOtherWords(words)
  words.accept('the')
  return ordinalNamed(words.next) === undefined ? undefined : monthRule(words, start, false)
}

function everyRule(words: Words, start: number): string {
  if (words.accept('day')) return 'FREQ=DAILY'
  if (words.accept('weekday')) return `FREQ=WEEKLY;BYDAY=${WORKING_DAYS}`
  if (words.accept('week')) return weekRule(words, 1)
  if (words.next === 'month') refuseMonths(words, start)
  if (ordinalNamed(words.next) !== undefined) return monthRule(words, start, true)
  if (words.accept('other')) {
    if (words.accept('day')) return 'FREQ=DAILY;INTERVAL=2'
    if (words.accept('week')) return weekRule(words, 2)
    const days = readDays(words)
    // It could also be every other Monday and each Thursday.
    if (days.includes(',')) {
      const advice = `Write "every 2 weeks on Monday and Thursday", or a slot for each day.`
      refuse('"every other"', 'stand before one day', words.since(start), advice)
    }
    return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days}`
  }
  const interval = numberNamed(words.next)
  if (interval === undefined) return `FREQ=WEEKLY;BYDAY=${readDays(words)}`
  words.take()
  if (words.accept('days') || words.accept('day')) return `FREQ=DAILY${intervalPart(interval)}`
  if (words.accept('weeks') || words.accept('week')) return weekRule(words, interval)
  return refuseMonths(words, start)
}

function refuseMonths(words: Words, start: number): never {
  const advice = 'Write "first Monday of the month", "15th of the month" or "first Monday of every 3 months".'
  return refuse('"every"', 'be followed by days or weeks', words.slotFrom(start), advice)
}

const intervalPart = (interval: number): string => (interval > 1 ? `;INTERVAL=${interval}` : '')

function weekRule(words: Words, interval: number): string {
  if (!words.accept('on')) {
    refuse('weeks', 'be followed by "on" and a day', words.word().text, 'Write "every 2 weeks on Tuesday".')
  }
  return `FREQ=WEEKLY${intervalPart(interval)};BYDAY=${readDays(words)}`
}

function weeksRule(words: Words, first: 1 | 2): string {
  words.accept('on')
  return `FREQ=YEARLY;BYWEEKNO=${isoWeeks(first)};BYDAY=${readDays(words)}`
}

function readDays(words: Words): string {
  const days = readList<Weekday>(words, 'days', weekdayNamed, DAYS_EXAMPLE)
  return days.toSorted((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b)).join()
}

function monthRule(words: Words, start: number, isEvery: boolean): string {
  const numbers = readList(words, 'ordinals', ordinalNamed, ORDINALS_EXAMPLE)
  // Those that count from the end come last.
  const sorted = numbers.toSorted((a, b) => ((a + 99) % 99) - ((b + 99) % 99))
  const days = daysOfMonth(words, sorted, start)
  if (!words.accept('of')) {
    const end = words.word(-1).end
    refuse(
      'a numbered day',
      'say "of the month"',
      words.since(start),
      'Write "third Wednesday of the month", or "every 3 weeks on Wednesday" with a first date.',
      // "Every third Wednesday" may also be meant to come every three weeks.
      isEvery ? [] : [{ start: end, end, by: ' of the month' }],
    )
  }
  return `FREQ=MONTHLY${intervalPart(readMonths(words))};${days}`
}

function daysOfMonth(words: Words, numbers: readonly number[], start: number): string {
  const weekday = weekdayNamed(words.next)
  const isWorkingDay = weekday === undefined && words.accept('working day')
  if (weekday === undefined && !isWorkingDay) return monthDays(words, numbers, start)
  if (weekday !== undefined) words.take()
  if (words.next === 'and' || words.next === '&') {
    const advice =
      'Write a slot for each: "first Monday of the month 16:00 UTC, first Wednesday of the month 16:00 UTC".'
    refuse('a numbered day', 'name one weekday', words.slotFrom(start), advice)
  }
  if (numbers.some((nth) => nth > 5)) {
    refuse('a weekday of a month', 'be first to fifth, or last', words.since(start), `Write "${ORDINALS_EXAMPLE}".`)
  }
  if (isWorkingDay) return `BYDAY=${WORKING_DAYS};BYSETPOS=${numbers.join()}`
  return `BYDAY=${numbers.map((nth) => nth + weekday!).join()}`
}

function monthDays(words: Words, numbers: readonly number[], start: number): string {
  const hasDay = words.accept('day')
  const isLast = numbers.includes(-1)
  if (numbers.includes(-2) || (isLast && !hasDay)) {
    refuse('"last"', 'stand before a weekday or "day"', words.since(start), 'Write "last day of the month".')
  }
  if (numbers.some((day) => day > 28)) {
    refuse(
      'a day of the month',
      'be one that every month has',
      words.since(start),
      'Write "last day of the month", or a rule with BYMONTHDAY if months without this day are to be left out.',
    )
  }
  return `BYMONTHDAY=${numbers.join()}`
}

/** From how many months to the next one. */
function readMonths(words: Words): number {
  for (const one of ['the month', 'each month', 'every month']) if (words.accept(one)) return 1
  if (words.accept('every other month')) return 2
  const { start } = words.word()
  if (words.accept('every')) {
    const interval = numberNamed(words.next)
    words.take()
    if (interval !== undefined && (words.accept('months') || words.accept('month'))) return interval
  }
  return refuse(
    'months',
    'be "of the month" or "of every 3 months"',
    words.slotFrom(start),
    'Other months need a rule: "FREQ=YEARLY;BYMONTH=1,7;BYDAY=1MO".',
  )
}

const EITHER_WEEKS =
  'Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD" for every two weeks, or "every Tuesday and Friday 16:00 Europe/Berlin" for twice a week.'
const EITHER_MONTHS =
  'Write "first Monday of every 2 months 16:00 Europe/Berlin from YYYY-MM-DD" for every two months, or "first and third Monday of the month 16:00 Europe/Berlin" for twice a month.'

/** Refuses words that people write and that the written form has other words for. */
function refuseOtherWords(words: Words): void {
  const { text, start, end } = words.word()
  const word = words.next
  const one = 'have one meaning'
  if (/^(?:bi|semi)-?weekly$/.test(word)) refuse('frequency', one, text, EITHER_WEEKS)
  if (/^(?:bi|semi)-?monthly$/.test(word)) refuse('frequency', one, text, EITHER_MONTHS)
  if (word === 'fortnightly') {
    refuse('frequency', 'name its day and its first date', text, 'Write "every other Tuesday … from YYYY-MM-DD".')
  }
  if (word === 'daily') {
    refuse('frequency', 'begin with "every"', text, 'Write "every day".', [{ start, end, by: 'every day' }])
  }
  const on = words.word(1).text.toLowerCase() === 'on' ? 2 : 1
  if (word === 'weekly' && weekdayNamed(words.word(on).text.toLowerCase())) {
    const edits = [{ start, end: words.word(on - 1).end, by: 'every' }]
    refuse('frequency', 'begin with "every"', text, `Write "every ${words.word(on).text}".`, edits)
  }
  const plural = weekdayNamed(word.replace(/s$/, ''))
  if (plural && word.endsWith('days')) {
    const day = text.slice(0, -1)
    refuse('a day', 'follow "every"', text, `Write "every ${day}".`, [{ start, end, by: `every ${day}` }])
  }
  if (weekdayNamed(word)) {
    refuse('a day', 'say how often it comes', text, `Write "every ${text}", or the date for a single meeting.`)
  }
  if (word === 'weekly' || word === 'monthly') {
    refuse('frequency', 'name its day', text, 'Write "every Thursday" or "first Monday of the month".')
  }
}

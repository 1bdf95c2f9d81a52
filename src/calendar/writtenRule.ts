import type { Weekday } from '../model/schedule.ts'
import { isoWeeks } from './isoWeeks.ts'
import { readDayRange, readDays, WORKING_DAYS } from './writtenDays.ts'
import { dayAfterRule, daysOfMonths, intervalNext, intervalPart, monthRule } from './writtenMonths.ts'
import { type Edit, refuse, SOME_DATE } from './writtenRefusal.ts'
import { isEachWeekday, joinWords, ordinalNamed, readList, weekdayNamed, type Words } from './writtenWords.ts'

/** Reads which days are meant, as an RRULE value; undefined where the words begin as no rule does. */
export function readRule(words: Words): string | undefined {
  const { start } = words.word()
  if (words.acceptOne(['every', 'each'])) return everyRule(words, start)
  if (words.accept('odd weeks')) return weeksRule(words, 1)
  if (words.accept('even weeks')) return weeksRule(words, 2)
  words.acceptOne(['on the', 'the'])
  if (ordinalNamed(words.next) !== undefined) return monthRule(words, start)
  return frequencyRule(words, start) ?? weekdayRule(words, start)
}

function everyRule(words: Words, start: number): string {
  if (words.accept('day')) return 'FREQ=DAILY'
  if (words.acceptOne(['weekday', 'working day'])) return `FREQ=WEEKLY;BYDAY=${WORKING_DAYS}`
  if (words.accept('week')) return weekRule(words, 1, start)
  if (words.accept('month')) return daysOfMonths(words, 1, start)
  if (weekdayNamed(words.next) || rangeNext(words)) return `FREQ=WEEKLY;BYDAY=${readDays(words).join()}`
  const { index } = words
  const isOrdinal = ordinalNamed(words.next) !== undefined
  const interval = intervalNext(words)
  if (interval !== undefined) {
    if (words.acceptOne(['days', 'day'])) return `FREQ=DAILY${intervalPart(interval)}`
    if (words.acceptOne(['weeks', 'week'])) return weekRule(words, interval, start)
    if (words.acceptOne(['months', 'month'])) return daysOfMonths(words, interval, start)
    if (weekdayNamed(words.next) && (!isOrdinal || isSecondWeek(words, interval)))
      return otherDay(words, interval, start)
  }
  words.index = index
  if (isOrdinal) return monthRule(words, start)
  return refuse('"every"', 'be followed by days, weeks or months', words.slotFrom(start))
}

const rangeNext = (words: Words): boolean => {
  const { index } = words
  const isRange = readDayRange(words) !== undefined
  words.index = index
  return isRange
}

/** Whether "every second Wednesday" is every other one, since no month is named. */
const isSecondWeek = (words: Words, interval: number): boolean =>
  interval === 2 && !/^(?:of|in|and|monthly|after)$/i.test(words.word(1).text)

function otherDay(words: Words, interval: number, start: number): string {
  const { start: dayStart } = words.word()
  const days = readDays(words)
  // It could also be every other Monday and each Thursday.
  if (days.length > 1) {
    const edits = [{ start, end: dayStart, by: `every ${interval} weeks on ` }]
    refuse('"every other"', 'stand before one day', words.since(start), [{ edits }])
  }
  return `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join()}`
}

/** Reads the days behind `every 2 weeks`, with or without "on". */
function weekRule(words: Words, interval: number, start: number): string {
  const { index } = words
  const end = words.lastEnd
  words.accept(',')
  words.accept('on')
  if (weekdayNamed(words.next) || rangeNext(words)) {
    return `FREQ=WEEKLY${intervalPart(interval)};BYDAY=${readDays(words).join()}`
  }
  words.index = index
  const rhythm = interval === 1 ? 'about every week' : `about every ${interval} weeks`
  return refuse('weeks', 'be followed by a day', words.since(start), [
    { edits: [{ start: end, end, by: ' on Tuesday' }], own: 'day' },
    { edits: [{ start, end, by: rhythm }], lead: 'If only the rhythm is known:', isVague: true },
  ])
}

function weeksRule(words: Words, first: 1 | 2): string {
  words.accept('on')
  return `FREQ=YEARLY;BYWEEKNO=${isoWeeks(first)};BYDAY=${readDays(words).join()}`
}

/** Reads a frequency in one word: `daily`, `weekly on Thursday`, `monthly on the first Monday`. */
function frequencyRule(words: Words, start: number): string | undefined {
  const { text } = words.word()
  if (words.accept('daily')) return 'FREQ=DAILY'
  if (words.accept('weekdays')) return `FREQ=WEEKLY;BYDAY=${WORKING_DAYS}`
  if (words.accept('fortnightly')) return weekRule(words, 2, start)
  if (words.accept('monthly')) return daysOfMonths(words, 1, start)
  if (words.accept('quarterly')) return daysOfMonths(words, 3, start)
  if (words.accept('weekly')) {
    const end = words.lastEnd
    words.accept(',')
    words.accept('on')
    words.accept('every')
    if (weekdayNamed(words.next) || rangeNext(words)) return `FREQ=WEEKLY;BYDAY=${readDays(words).join()}`
    refuse('frequency', 'name its day', text, [
      { edits: [{ start, end, by: 'every Thursday' }], own: 'day' },
      { edits: [{ start, end, by: 'about every week' }], lead: 'If only the rhythm is known:', isVague: true },
    ])
  }
  if (/^(?:bi|semi)-?weekly$/i.test(text)) refuseEitherWeeks(words, start)
  if (/^(?:bi|semi)-?monthly$/i.test(text)) refuseEitherMonths(words, start)
  return undefined
}

/** Twice a week to some, and every two weeks to others. */
function refuseEitherWeeks(words: Words, start: number): never {
  const { text, end } = words.take()
  words.accept('on')
  const names = weekdayNamed(words.next) ? namesOf(words) : []
  const edit = (by: string): Edit[] => [{ start, end: names.length > 0 ? words.lastEnd : end, by }]
  const twice =
    names.length > 1 ? joinWords(names) : `${names[0] ?? 'Tuesday'} and ${names[0] === 'Friday' ? 'Tuesday' : 'Friday'}`
  const isKnown = names.length > 0
  return refuse('frequency', 'have one meaning', text, [
    { edits: edit(`every 2 weeks on ${isKnown ? joinWords(names) : 'Tuesday'}`), ...(!isKnown && { own: 'day' }) },
    ...(isKnown ? [] : [{ edits: edit('about every 2 weeks'), lead: 'If only the rhythm is known:', isVague: true }]),
    { edits: edit(`every ${twice}`), lead: 'For twice a week:', ...(names.length < 2 && { own: 'days' }) },
  ])
}

/** Takes days of the week, as they are written. */
function namesOf(words: Words): string[] {
  const { start } = words.word()
  readList<Weekday>(words, 'days', weekdayNamed)
  return words
    .since(start)
    .split(/(?:, *)?\band\b|[,&]/)
    .map((name) => name.trim())
}

function refuseEitherMonths(words: Words, start: number): never {
  const { text, end } = words.take()
  const edit = (by: string): Edit[] => [{ start, end, by }]
  return refuse('frequency', 'have one meaning', text, [
    { edits: edit('first Monday of every 2 months'), own: 'day' },
    { edits: edit('about every 2 months'), lead: 'If only the rhythm is known:', isVague: true },
    { edits: edit('first and third Monday of the month'), lead: 'For twice a month:', own: 'days' },
  ])
}

/** Reads days of the week that come each time: `Thursdays`, `Monday to Friday`, `Wednesday after the second Tuesday …`. */
function weekdayRule(words: Words, start: number): string | undefined {
  const { index } = words
  words.accept('on')
  const { text, start: dayStart } = words.word()
  if (isEachWeekday(words.next) || rangeNext(words)) return `FREQ=WEEKLY;BYDAY=${readDays(words).join()}`
  if (!weekdayNamed(words.next)) {
    words.index = index
    return undefined
  }
  const after = dayAfterRule(words)
  if (after !== undefined) return after
  const isOne = readDays(words).length === 1
  const single = { edits: [{ start, end: words.lastEnd, by: SOME_DATE }], lead: 'For a single meeting:' }
  return refuse('a day', 'say how often it comes', text, [
    { edits: [{ start, end: dayStart, by: 'every ' }] },
    ...(isOne ? [single] : []),
  ])
}

import type { WallTime } from '../model/entry.ts'
import { type Edit, refuse, type Way } from './writtenRefusal.ts'
import type { Word, Words } from './writtenWords.ts'

/** When it begins, and how many minutes it takes where its end is written. */
export interface WrittenSpan {
  time: WallTime
  for?: number
}

/** Whether a word is am or pm. */
const isHalf = (word: string): boolean => /^[ap]\.?m\.?$/i.test(word)

const CLOCK = /^(\d{1,2})(?:([:.h])(\d\d)|h)?([ap]\.?m\.?)?$/i

/** Four digits, as the military writes them. */
const DIGITS = /^([01]\d|2[0-3])([0-5]\d)$/

/** Whether a word is a time of day, or two with a dash, however it is written. */
export const isClock = (word: string): boolean =>
  CLOCK.test(word) || DIGITS.test(word) || /^\d{1,2}(?::\d\d)?[-–]\d{1,2}(?::\d\d)?(?:[ap]\.?m\.?)?$/i.test(word)

const twoDigits = (hour: number): string => String(hour).padStart(2, '0')

/**
 * The time that a word stands for, on the clock of 24 hours or with am or pm.
 * @param isSpan whether another time beside it shows which half of the day is meant
 */
function clockTime({ text, start, end }: Word, isSpan = false): WallTime {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text
  const at: At = (by) => [{ start, end, by }]
  const [, hours, minutes] = DIGITS.exec(text) ?? []
  if (hours !== undefined) return refuseForm(text, [{ edits: at(`${hours}:${minutes}`), isCertain: true }])
  const [, digits, separator, minute = '00', half] = CLOCK.exec(text) ?? []
  const hour = Number(digits)
  if (text.startsWith('24')) refuseMidnight({ text, start, end })
  if (digits === undefined || Number(minute) > 59 || hour > 23)
    return refuseForm(text, [{ edits: at('16:00'), own: 'time' }])
  if (half !== undefined) return timeOfHalf(hour, minute, half, text, at)
  const written = { edits: at(`${twoDigits(hour)}:${minute}`) }
  const isClear = hour === 0 || hour > 12 || separator === '.' || /h/i.test(text) || isSpan
  if (isClear) return refuseForm(text, [{ ...written, isCertain: true }])
  const later = { edits: at(`${twoDigits((hour % 12) + 12)}:${minute}`), lead: 'If that is pm:' }
  return refuse('time', 'have two digits for the hour, or am or pm', text, hour === 12 ? [written] : [written, later])
}

/** Midnight begins one day and ends another. */
function refuseMidnight({ text, start, end }: Word): never {
  const edits = [{ start, end, by: '00:00' }]
  return refuse('time', 'show which day midnight belongs to', text, [{ edits, note: 'if the day begins then' }])
}

type At = (time: string) => readonly Edit[]

const refuseForm = (text: string, ways: readonly Way[]): never =>
  refuse('time', 'be HH:mm, or have am or pm', text, ways)

function timeOfHalf(hour: number, minute: string, half: string, text: string, at: At): WallTime {
  const isPm = /^p/i.test(half)
  if (hour === 0 || hour > 12) {
    const isSame = hour > 12 === isPm
    refuse('time', 'be on one clock', text, [{ edits: at(`${twoDigits(hour)}:${minute}`), isCertain: isSame }])
  }
  if (hour === 12 && minute === '00') {
    const noon = { edits: at('12:00'), ...(!isPm && { lead: 'For noon:' }) }
    const midnight = { edits: at('00:00'), ...(isPm && { lead: 'For midnight:' }) }
    const ways = isPm ? [noon, midnight] : [midnight, noon]
    refuse('time', 'not be 12 am or 12 pm, which people read in two ways', text, ways)
  }
  return `${twoDigits((hour % 12) + (isPm ? 12 : 0))}:${minute}`
}

const RANGES = ['-', '–', 'to', 'until', 'till']

/** Whether a time of day comes next. */
export function isTimeNext(words: Words): boolean {
  const word = words.next
  return word === 'at' || word === 'noon' || word === 'midnight' || isClock(word)
}

/** Reads a time of day, and the end where one is given: `16:00`, `4pm`, `15:00 to 16:00`. */
export function readTimes(words: Words): WrittenSpan {
  words.acceptOne(['from', 'at'])
  const { text, start } = words.word()
  const [first, last] = text.split(/[-–]/)
  if (last !== undefined && isClock(first!) && isClock(last)) {
    const { end } = words.take()
    const half = isHalf(words.next) ? words.take().text : ''
    const clocks = [
      { text: first!, start, end: start + first!.length },
      { text: last + half, start: end - last.length, end: words.lastEnd },
    ] as const
    return span(words, clocks)
  }
  const from = takeClock(words)
  const { index } = words
  if (words.acceptOne(RANGES) && isClock(words.next)) return span(words, [from, takeClock(words)])
  words.index = index
  return { time: clockTime(from) }
}

/** A time with its half of the day, which may be a word of its own. */
function takeClock(words: Words): Word {
  if (!isClock(words.next)) refuseTime(words)
  const { text, start } = words.take()
  const half = isHalf(words.next) && !/[a-z]/i.test(text) ? words.take().text : ''
  words.acceptOne(['h', 'hrs', 'hours', "o'clock"])
  return { text: text + half, start, end: words.lastEnd }
}

function refuseTime(words: Words): never {
  const { text, start, end } = words.word()
  if (words.next === 'noon') {
    refuse('time', 'be a number', text, [{ edits: [{ start, end, by: '12:00' }], isCertain: true }])
  }
  if (words.next === 'midnight') refuseMidnight({ text, start, end })
  return refuse('time', 'be HH:mm, or have am or pm', text, [{ edits: [{ start, end, by: '16:00' }], own: 'time' }])
}

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The start and the length of what is held from one time to another: `4-5pm`, `11:00-1pm`, `23:00 to 01:00`. */
function span(words: Words, [first, last]: readonly [Word, Word]): WrittenSpan {
  const to = minutesOf(clockTime(last, true))
  const half = /[ap](?=\.?m\.?$)/i.exec(last.text)?.[0].toLowerCase()
  const isBare = half !== undefined && !/[a-z]/i.test(first.text)
  const timeIn = (of: string): WallTime => clockTime({ ...first, text: `${first.text}${of}` }, true)
  let time = timeIn(isBare ? `${half}m` : '')
  // From 11 to 1 pm begins in the other half of the day.
  if (isBare && minutesOf(time) > to) time = timeIn(half === 'p' ? 'am' : 'pm')
  const minutes = (to - minutesOf(time) + 1440) % 1440
  if (minutes > 0) return { time, for: minutes }
  return refuse('a time', 'end after it begins', words.since(first.start), [
    { edits: [{ start: first.start, end: last.end, by: time }], lead: 'If the length is not known:' },
  ])
}

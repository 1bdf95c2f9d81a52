import type { WallTime } from '../model/entry.ts'
import { type Edit, refuse, type Way, type Word } from './writtenWords.ts'

/** Whether a word is am or pm. */
export const isHalf = (word: string): boolean => /^[ap]\.?m\.?$/i.test(word)

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
export function clockTime({ text, start, end }: Word, isSpan = false): WallTime {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text
  const at: At = (by) => [{ start, end, by }]
  const [, hours, minutes] = DIGITS.exec(text) ?? []
  if (hours !== undefined) return refuseForm(text, [{ edits: at(`${hours}:${minutes}`), isCertain: true }])
  const [, digits, separator, minute = '00', half] = CLOCK.exec(text) ?? []
  const hour = Number(digits)
  if (text.startsWith('24')) refuseMidnight({ text, start, end })
  if (digits === undefined || Number(minute) > 59 || hour > 23) return refuseForm(text, [{ edits: at('16:00'), own: 'time' }])
  if (half !== undefined) return timeOfHalf(hour, minute, half, text, at)
  const written = { edits: at(`${twoDigits(hour)}:${minute}`) }
  const isClear = hour === 0 || hour > 12 || separator === '.' || /h/i.test(text) || isSpan
  if (isClear) return refuseForm(text, [{ ...written, isCertain: true }])
  const later = { edits: at(`${twoDigits((hour % 12) + 12)}:${minute}`), lead: 'If that is pm:' }
  return refuse('time', 'have two digits for the hour, or am or pm', text, hour === 12 ? [written] : [written, later])
}

/** Midnight begins one day and ends another. */
export function refuseMidnight({ text, start, end }: Word): never {
  const edits = [{ start, end, by: '00:00' }]
  return refuse('time', 'show which day midnight belongs to', text, [{ edits, note: 'if the day begins then' }])
}

type At = (time: string) => readonly Edit[]

const refuseForm = (text: string, ways: readonly Way[]): never =>
  refuse('time', 'be HH:mm, or have am or pm', text, ways)

function timeOfHalf(
  hour: number,
  minute: string,
  half: string,
  text: string,
  at: At,
): WallTime {
  const isPm = /^p/i.test(half)
  if (hour === 0 || hour > 12) {
    const isSame = (hour > 12) === isPm
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

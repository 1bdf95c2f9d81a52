import { throwRangeError } from './rangeError.ts'
import type { TextFault } from './textFault.ts'

/** A duration in minutes, or why the text is none and how to write it. */
export type DurationReading = { minutes: number } | { fault: TextFault }

const MOST_DAYS = 14
const MOST_MINUTES = MOST_DAYS * 24 * 60

const DAYS = String.raw`(?:(\d{1,5}) ?(?:days?|d))?`
const HOURS = String.raw`(?:(\d{1,5}) ?(?:hours?|hrs?|h))?`
const MINUTES = String.raw`(?:(\d{1,5}) ?(?:minutes?|mins?|m))?`

/** Days, hours and minutes as groups. At least one of them is there: the pattern must not match nothing. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?=\\d)${DAYS} ?(?:and )?${HOURS} ?(?:and )?${MINUTES}$`, 'i'),
  /^()(\d{1,5})h([0-5]\d)$/i,
  /^P(?=\d|T\d)(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/i,
]

/**
 * Reads how long something takes: `1h`, `90m`, `1h30`, `1h 30m`, `1 hour`, `2 days`, or ISO 8601 as `PT1H30M`. From one
 * minute to fourteen days. A bare number is refused, since it may mean minutes or hours.
 *
 * @example
 * readDuration('1h30') // { minutes: 90 }
 * readDuration('90').fault
 * // { subject: 'duration', expected: 'say its unit', received: '90', fix: 'Write "90m" or "90h".' }
 */
export function readDuration(text: string): DurationReading {
  // Data that no compiler saw may hold anything.
  const given: unknown = text
  const words = String(given).trim().replace(/\s+/g, ' ')
  const refused = (expected: string, fix: string): DurationReading => ({
    fault: { subject: 'duration', expected, received: words.slice(0, 80), fix },
  })
  if (/^\d{1,5}$/.test(words)) return refused('say its unit', `Write "${words}m" or "${words}h".`)
  const match = FORMS.map((form) => form.exec(words)).find((found) => found !== null)
  if (!match) return refused('be hours and minutes', 'Write it as "1h", "45m" or "1h30m".')
  const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number]
  const total = (days * 24 + hours) * 60 + minutes
  if (total >= 1 && total <= MOST_MINUTES) return { minutes: total }
  return refused(`be from 1 minute to ${MOST_DAYS} days`, 'Check the number.')
}

/**
 * Writes how long something takes, as {@link readDuration} reads it.
 *
 * @throws RangeError for what is no whole number of minutes from 1 minute to 14 days
 * @example
 * writeDuration(90) // '1h30m'
 * writeDuration(1440) // '24h'
 */
export function writeDuration(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES) {
    throwRangeError('duration', minutes, `a whole number of minutes from 1 to ${MOST_MINUTES}`)
  }
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `${hours ? `${hours}h` : ''}${rest ? `${rest}m` : ''}`
}

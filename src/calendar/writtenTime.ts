import { memoize } from '../i18n/memoize.ts'
import type { LocalDate, TimeZone, WallTime } from '../model/entry.ts'
import { adviseTimeZone } from './adviseTimeZone.ts'
import { dayNumber } from './days.ts'
import { readDuration } from './duration.ts'
import { clockTime, isClock, isHalf, refuseMidnight } from './writtenClock.ts'
import { type Edit, refuse, SOME_DATE, type Way, type Word, type Words } from './writtenWords.ts'
import { zoneOffset } from './zone.ts'

/** What stands behind the days: when on them, and within which limits. */
export interface WrittenTime {
  time?: WallTime
  timeZone?: TimeZone
  for?: number
  from?: LocalDate
  until?: LocalDate
  /** Where a time zone may be added. */
  zoneAt: number
}

/** The words that begin a part behind the time zone, by what they stand for. */
const CLAUSES: Readonly<Record<string, 'for' | 'from' | 'until'>> = {
  for: 'for',
  from: 'from',
  starting: 'from',
  since: 'from',
  beginning: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
}

const RANGES = ['-', '–', 'to', 'until', 'till']

/** Whether a time of day comes next. */
export function isTimeNext(words: Words): boolean {
  const word = words.next
  return word === 'at' || word === 'noon' || word === 'midnight' || isClock(word)
}

/** Reads a time of day, and the end where one is given: `16:00`, `4pm`, `15:00 to 16:00`. */
function readTimes(words: Words): Pick<WrittenTime, 'time' | 'for'> {
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
function span(words: Words, [first, last]: readonly [Word, Word]): Pick<WrittenTime, 'time' | 'for'> {
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

/** Reads a time with what follows it, up to the end of the slot. `refuseNone` says what to write where there is no time. */
export function readTimeAndLimits(words: Words, refuseNone?: () => never): WrittenTime {
  const { index } = words
  words.accept(',')
  const hasTime = isTimeNext(words) || (words.next === 'from' && isClock(words.word(1).text))
  if (!hasTime) words.index = index
  if (!hasTime) refuseNone?.()
  const written: WrittenTime = { ...(hasTime && readTimes(words)), zoneAt: words.lastEnd }
  const timeZone = hasTime ? readZone(words) : undefined
  if (timeZone !== undefined) written.timeZone = timeZone
  while (!words.isDone) {
    const { index: before } = words
    const hasComma = words.accept(',')
    if (!readLimit(words, written)) {
      words.index = before
      if (hasComma) break
      refuseRest(words)
    }
  }
  return written
}

function readLimit(words: Words, written: WrittenTime): boolean {
  const { start } = words.word()
  const clause = Object.hasOwn(CLAUSES, words.next) ? CLAUSES[words.next]! : undefined
  if (clause === undefined && !isDurationNext(words)) return false
  const name = clause ?? 'for'
  if (clause !== undefined) words.take()
  const before = written[name]
  const value = readValue(words, name)
  if (before !== undefined && before !== value) {
    const edits = [{ start: words.text.lastIndexOf(' ', start), end: words.lastEnd, by: '' }]
    refuse('a slot', `have "${name}" once`, words.since(start), [{ edits, note: 'if the first is right' }])
  }
  written[name] = value as never
  return true
}

function readValue(words: Words, name: 'for' | 'from' | 'until'): number | LocalDate {
  if (name === 'for') return readFor(words)
  if (name === 'from') words.acceptOne(['on', 'from'])
  return readDate(words, `the date of "${name}"`)
}

/** How many words a duration takes at most: `1 hour and 30 minutes`. */
const LONGEST_DURATION = 5

const isEndOfPart = (words: Words): boolean =>
  words.isDone || words.next === ',' || Object.hasOwn(CLAUSES, words.next)

function isDurationNext(words: Words): boolean {
  const { index } = words
  const { start } = words.word()
  while (!isEndOfPart(words) && words.index - index < LONGEST_DURATION) words.take()
  const isDuration = isEndOfPart(words) && 'minutes' in readDuration(words.since(start))
  words.index = index
  return isDuration
}

function readFor(words: Words): number {
  const { start } = words.word()
  while (!isEndOfPart(words)) words.take()
  const text = words.since(start)
  const reading = readDuration(text)
  if ('minutes' in reading) return reading.minutes
  const end = words.lastEnd
  const unit = (by: string): Edit[] => [{ start: end, end, by }]
  const { subject, expected } = reading.fault
  const from = words.text.slice(0, start).search(/\s+for\s+$/i)
  const hours = { edits: unit('h'), lead: 'For hours:' }
  const ways: Way[] = /^\d+$/.test(text)
    ? [{ edits: unit('m') }, ...(Number(text) > 12 ? [] : [hours])]
    : [{ edits: [{ start: from, end, by: '' }], lead: 'If the length is not known:' }]
  return refuse(subject, expected, text, ways)
}

/** Reads a local date; `subject` names it where it is none. */
export function readDate(words: Words, subject: string): LocalDate {
  const { text, start, end } = words.take()
  if (words.isDraft && text === SOME_DATE) return text
  try {
    dayNumber(text, subject)
  } catch {
    const by = words.lastEnd === end && text !== '' ? SOME_DATE : ` ${SOME_DATE}`
    refuse(subject, 'be a day as YYYY-MM-DD', text, [{ edits: [{ start, end, by }] }])
  }
  return text
}

function refuseRest(words: Words): never {
  const { start, end } = words.word()
  const rest = words.slotFrom(start)
  if (words.next === 'and') {
    const edits = [{ start: words.lastEnd, end, by: ',' }]
    refuse('slots', 'be separated by commas', rest, [{ edits, isCertain: true }])
  }
  const edits = [{ start: words.lastEnd, end: start + rest.length, by: '' }]
  const allowed = 'have nothing but "for", "from" and "until" after its time zone'
  return refuse('a slot', allowed, rest, [{ edits, note: 'and say the rest in the description' }])
}

/** Reads a time zone; undefined where the slot has none. */
function readZone(words: Words): TimeZone | undefined {
  if (isEndOfPart(words) || isDurationNext(words)) return undefined
  const { text: first, start } = words.word()
  words.take()
  const zone = zoneNamed(first)
  if (zone !== undefined) return zone
  while (!isEndOfPart(words)) words.take()
  const written = words.since(start)
  const end = words.lastEnd
  const edit = (by: string): Edit[] => [{ start, end, by }]
  const same = zoneNamed(written.replaceAll(/\s+/g, '_'))
  if (same !== undefined) refuseZone(written, [{ edits: edit(same), isCertain: true }])
  if (/^(?:UTC|GMT)? ?[+−-] ?\d/i.test(written)) {
    const way = { edits: edit('Europe/Berlin'), own: 'time zone' }
    refuse('time zone', 'be a place, since an offset changes with the clocks', written, [way])
  }
  // Words behind a zone are no part of its name.
  const meant = adviseTimeZone(written) ?? [first, written].map(adviseTimeZone).find((each) => each !== undefined)
  if (meant === undefined) return refuseZone(written, [{ edits: edit('Europe/Berlin'), own: 'time zone' }])
  const isOfHalfYear = /^(?:[a-z]{1,3}[sd]t|cet|eet|wet|met|mesz)$/i.test(written)
  return refuseZone(written, [{ edits: edit(meant), ...(isOfHalfYear && { note: 'if you mean the clocks there' }) }])
}

const refuseZone = (written: string, ways: readonly Way[]): never =>
  refuse('time zone', 'be an IANA name or UTC', written, ways)

// To tell which names are aliases takes a look through all of them.
const zones = new Map<string, TimeZone | undefined>()

/** The zone of a name, in whatever case it is written; undefined for what is none, and for one that moves with no clocks. */
const zoneNamed = (name: string): TimeZone | undefined =>
  memoize(zones, name, () => {
    const meant = /^[+-]/.test(name) ? undefined : adviseTimeZone(name)
    if (meant?.toLowerCase() === name.toLowerCase()) return meant
    if (meant !== undefined) return undefined
    try {
      zoneOffset(name)
      return /^[+-]/.test(name) ? undefined : name
    } catch {
      return undefined
    }
  })

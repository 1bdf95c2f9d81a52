import { memoize } from '../i18n/memoize.ts'
import type { LocalDate, TimeZone, WallTime } from '../model/entry.ts'
import { adviseTimeZone } from './adviseTimeZone.ts'
import { dayNumber } from './days.ts'
import { readDuration, writeDuration } from './duration.ts'
import { type Edit, refuse, Refusal, type Words } from './writtenWords.ts'
import { zoneOffset } from './zone.ts'

/** What stands behind the days: when on them, and within which limits. */
export interface WrittenTime {
  time: WallTime
  timeZone?: TimeZone
  for?: number
  from?: LocalDate
  until?: LocalDate
}

const WAYS = 'Write "16:00" or "4pm".'

/** Reads a time of day, on the clock of 24 hours or with am or pm. */
function readTime(words: Words): WallTime {
  words.accept('at')
  const { text, start, end } = words.word()
  const [, from, to] = /^(\d\d:\d\d)[-–](\d\d:\d\d)$/.exec(text) ?? []
  if (from !== undefined) refuseRange(words, from, to!)
  words.take()
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) {
    return isHalf(words.next) ? refuse('time', 'be on one clock', words.slotFrom(start), WAYS) : text
  }
  // "4:30 pm" is two words.
  const isApart = /^\d{1,2}(:\d\d)?$/.test(text) && isHalf(words.next)
  const written = isApart ? text + words.take().text : text
  const [, hour = '', minute = '00', half] =
    /^(0?[1-9]|1[0-2])(?::([0-5]\d))?([ap])\.?m\.?$/.exec(written.toLowerCase()) ?? []
  if (half === undefined) refuseTime(text, start, end)
  if (hour === '12' && minute === '00') {
    refuse(
      'time',
      'not be 12 am or 12 pm, which people read in two ways',
      words.since(start),
      'Write "00:00" or "12:00".',
    )
  }
  return `${String((Number(hour) % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minute}`
}

const isHalf = (word: string): boolean => /^[ap]\.?m\.?$/.test(word)

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function refuseRange(words: Words, from: string, to: string): never {
  const { text, start, end } = words.word()
  const minutes = minutesOf(to) - minutesOf(from)
  const edits: Edit[] =
    minutes > 0
      ? [
          { start, end, by: from },
          { start: words.endOfSlot, end: words.endOfSlot, by: ` for ${writeDuration(minutes)}` },
        ]
      : []
  return refuse('time', 'be the start alone', text, `Write "${from}", and the duration at the end: "for 1h".`, edits)
}

function refuseTime(text: string, start: number, end: number): never {
  const word = text.toLowerCase()
  if (word === 'noon') refuse('time', 'be a number', text, 'Write "12:00".', [{ start, end, by: '12:00' }])
  if (word === 'midnight' || word === '24:00') {
    refuse('time', 'show which day midnight belongs to', text, 'Write "00:00" on the day that it begins.')
  }
  const [, hour, minute = '00'] = /^(\d)(?::([0-5]\d))?$/.exec(text) ?? []
  if (hour !== undefined && hour !== '0') {
    const advice = `Write "0${hour}:${minute}" for the morning, or "${Number(hour) + 12}:${minute}".`
    refuse('time', 'have two digits for the hour, or am or pm', text, advice)
  }
  return text === '' || text === ','
    ? refuse('a day', 'be followed by a time', text, 'Write as in "every Thursday 16:00 Europe/Berlin".')
    : refuse('time', 'be HH:mm, or have am or pm', text, WAYS)
}

/** The words that begin a part behind the time zone. */
const CLAUSES = ['for', 'from', 'until'] as const
const isClause = (word: string): word is (typeof CLAUSES)[number] => (CLAUSES as readonly string[]).includes(word)

const OTHER_WORDS: Readonly<Record<string, (typeof CLAUSES)[number]>> = {
  starting: 'from',
  since: 'from',
  beginning: 'from',
  till: 'until',
  through: 'until',
}

/** Reads a time with what follows it, up to the end of the slot. */
export function readTimeAndLimits(words: Words): WrittenTime {
  const written: WrittenTime = { time: readTime(words) }
  const timeZone = readZone(words)
  if (timeZone !== undefined) written.timeZone = timeZone
  while (!words.isDone && words.next !== ',') {
    const { text, start, end } = words.word()
    const clause = words.next
    if (Object.hasOwn(OTHER_WORDS, clause)) {
      const by = OTHER_WORDS[clause]!
      const on = words.word(1).text.toLowerCase() === 'on' ? words.word(1).end : end
      refuse('a limit', 'begin with "from" or "until"', text, `Write "${by}" with a date.`, [{ start, end: on, by }])
    }
    if (!isClause(clause)) refuseRest(words)
    if (written[clause] !== undefined) refuse('a slot', `have "${clause}" once`, words.slotFrom(start), 'Remove one.')
    words.take()
    if (clause === 'for') written.for = readFor(words)
    else written[clause] = readDate(words, `the date of "${clause}"`)
  }
  return written
}

function refuseRest(words: Words): never {
  const { start, end } = words.word()
  const rest = words.slotFrom(start)
  if (words.next === 'and') {
    const edits = [{ start: words.word(-1).end, end, by: ',' }]
    refuse('slots', 'be separated by commas', rest, 'Write "," instead of "and".', edits)
  }
  const allowed = 'have nothing but "for", "from" and "until" after its time zone'
  return refuse('a slot', allowed, rest, 'Remove it, or move it to a note.')
}

function readFor(words: Words): number {
  const { start } = words.word()
  while (!words.isDone && words.next !== ',' && !isClause(words.next)) words.take()
  const reading = readDuration(words.since(start))
  if ('minutes' in reading) return reading.minutes
  throw new Refusal(reading.fault)
}

/** Reads a local date; `subject` names it where it is none. */
export function readDate(words: Words, subject: string): LocalDate {
  const { text } = words.take()
  try {
    dayNumber(text, subject)
  } catch {
    refuse(subject, 'be YYYY-MM-DD', text, 'Write for example "2026-01-06".')
  }
  return text
}

const isEndOfZone = (words: Words): boolean =>
  words.isDone || words.next === ',' || isClause(words.next) || Object.hasOwn(OTHER_WORDS, words.next)

/** Reads a time zone; undefined where the slot has none. */
function readZone(words: Words): TimeZone | undefined {
  if (isEndOfZone(words)) return undefined
  const { text: first, start } = words.word()
  words.take()
  if (isZone(first)) return first
  while (!isEndOfZone(words)) words.take()
  const written = words.since(start)
  const meant = adviseTimeZone(written)
  if (/^(?:UTC|GMT)?[+-]\d/i.test(written)) {
    refuse(
      'time zone',
      'be a place, since an offset changes with the clocks',
      written,
      'Write for example "Europe/Berlin".',
    )
  }
  if (meant === undefined) {
    refuse('time zone', 'be an IANA name or UTC', written, 'Write for example "Europe/Berlin".')
  }
  const isSame = meant.toLowerCase() === written.toLowerCase()
  const advice = isSame ? `Write "${meant}".` : `Write "${meant}" if you mean its clocks.`
  return refuse(
    'time zone',
    'be an IANA name or UTC',
    written,
    advice,
    isSame ? [{ start, end: start + written.length, by: meant }] : [],
  )
}

// To tell which names are aliases takes a look through all of them.
const zones = new Map<string, boolean>()

const isZone = (name: string): boolean =>
  memoize(zones, name, () => {
    try {
      zoneOffset(name)
    } catch {
      return false
    }
    return !/^[+-]/.test(name) && adviseTimeZone(name) === undefined
  })

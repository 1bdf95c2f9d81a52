import type { LocalDate, TimeZone, WallTime } from '../model/entry.ts'
import { dayNumber } from './days.ts'
import { readDuration } from './duration.ts'
import { CLAUSES, isDurationNext, isEndOfPart } from './writtenClauses.ts'
import { isClock, isTimeNext, readTimes } from './writtenClock.ts'
import { type Edit, refuse, SOME_DATE, type Way } from './writtenRefusal.ts'
import type { Words } from './writtenWords.ts'
import { readZone } from './writtenZone.ts'

/** What follows the days: when on them, and within which limits. */
export interface WrittenTime {
  time?: WallTime
  timeZone?: TimeZone
  for?: number
  from?: LocalDate
  until?: LocalDate
  /** Where a time zone may be added. */
  zoneAt: number
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
    : [
        { edits: [{ start, end, by: '1h' }], own: 'length' },
        { edits: [{ start: from, end, by: '' }], lead: 'If the length is not known:' },
      ]
  return refuse(subject, expected, text, ways)
}

/** Reads a local date; `subject` names it where it is none. */
export function readDate(words: Words, subject: string): LocalDate {
  const { text, start, end } = words.take()
  if (words.isDraft && text === SOME_DATE) return text
  try {
    dayNumber(text, subject)
  } catch {
    // 31.12.2026 can be one day alone, unlike 5/3/2026.
    const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
    const meant = year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    const by = `${text === '' ? ' ' : ''}${meant ?? SOME_DATE}`
    refuse(subject, 'be a day as YYYY-MM-DD', text, [{ edits: [{ start, end, by }], isCertain: meant !== undefined }])
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

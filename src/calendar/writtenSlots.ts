import type { TimeZone } from '../model/entry.ts'
import type { ApproximateSchedule, EndedSchedule, Schedule, UnscheduledSchedule } from '../model/schedule.ts'
import { dayNumber, localDate } from './days.ts'
import { dependsOnStart, expandDays } from './recurrence.ts'
import { parseRule } from './rule.ts'
import { readAbout, rhythmOf } from './writtenAbout.ts'
import { isClock } from './writtenClock.ts'
import { type Edit, refuse, SOME_DATE, type Way } from './writtenRefusal.ts'
import { readRule } from './writtenRule.ts'
import { readState } from './writtenState.ts'
import { readDate, readTimeAndLimits, type WrittenTime } from './writtenTime.ts'
import { weekdayNamed, Words } from './writtenWords.ts'

/** A slot as it is written. */
interface Slot {
  text: string
  label?: string
  /** A slot without a time is whole as it is. */
  state?: UnscheduledSchedule | EndedSchedule
  about?: Pick<ApproximateSchedule, 'every' | 'weekday'>
  rule?: string
  date?: string
  written?: WrittenTime
  /** Where it ends. */
  end: number
}

/** Reads the slots of a text. In a draft a date may be `YYYY-MM-DD`. */
export function readSlots(text: string, isDraft = false): Schedule[] {
  const words = new Words(text, isDraft)
  const slots = [readSlot(words)]
  while (words.accept(',')) slots.push(readSlot(words))
  const shared = sharedZone(slots)
  return slots.map((slot) => scheduleOf(slot, shared))
}

function readSlot(words: Words): Slot {
  const label = readLabel(words)
  const { start } = words.word()
  const slot: Slot = { text: '', end: 0, ...(label !== undefined && { label }) }
  const state = readState(words)
  const about = state ? undefined : readAbout(words)
  if (state) slot.state = state
  else if (about) {
    slot.about = about
    slot.written = readTimeAndLimits(words)
    checkAbout(slot.written, words, start)
  } else if (/^\d{4}-\d/.test(words.next) || (words.isDraft && words.next === SOME_DATE.toLowerCase())) {
    slot.date = readDate(words, 'date')
    slot.written = readTimeAndLimits(words, () => refuseNoTime(words, start))
  } else {
    slot.rule = readRule(words) ?? refuseStart(words)
    const days: Edit = { start, end: words.lastEnd, by: rhythmOf(slot.rule) ?? '' }
    slot.written = readTimeAndLimits(words, () => refuseNoTime(words, start, days))
    checkFrom(slot.rule, slot.written, words, days)
  }
  slot.text = words.since(start)
  slot.end = words.lastEnd
  checkLimits(slot)
  return slot
}

function refuseNoTime(words: Words, start: number, days?: Edit): never {
  const end = words.lastEnd
  const slotEnd = start + words.slotFrom(start).length
  const received = words.word().text
  refuse('a day', 'be followed by a time', received === ',' ? '' : words.slotFrom(words.word().start), [
    { edits: [{ start: end, end, by: ' 16:00' }], own: 'time' },
    ...(days?.by ? [{ edits: [{ ...days, end: slotEnd }], lead: 'If only the rhythm is known:', isVague: true }] : []),
    { edits: [{ start, end: slotEnd, by: 'to be decided' }], lead: 'If nothing is known:', isVague: true },
  ])
}

function refuseStart(words: Words): never {
  const { start, text } = words.word()
  const received = text === ',' ? text : words.slotFrom(start)
  const isTime = isClock(text) || (/^(?:at|from)$/i.test(text) && isClock(words.word(1).text))
  const end = start + received.length
  // What follows a comma may not be a slot.
  const edits = [{ start: words.lastEnd - 1, end, by: '' }]
  const rest = text === '' ? { edits, isCertain: true } : { edits, note: 'and say the rest in the description' }
  const isBehind = words.word(-1).text === ','
  const ways = isTime ? timeFirst(received, start) : isBehind ? [rest] : []
  return refuse('a slot', 'begin with days, a date, or why there are none', received, ways)
}

/** Days written after the time are moved before it. */
function timeFirst(slot: string, start: number): Way[] {
  const days = /\b(?:on|every|each)\b|(?:^|\s)[a-z]+days?\b/gi
  const found = [...slot.matchAll(days)].find(
    ({ 0: word }) => !/^\s*[a-z]+days?$/i.test(word) || weekdayNamed(word.trim().toLowerCase()),
  )
  const edit = (by: string): Edit[] => [{ start, end: start + slot.length, by }]
  if (found === undefined) return [{ edits: edit(`every Thursday ${slot}`), own: 'day' }]
  const [time, rest] = [slot.slice(0, found.index), slot.slice(found.index)]
  return [{ edits: edit(`${rest.trim().replace(/^on /i, '')} ${time.trim()}`) }]
}

function readLabel(words: Words): string | undefined {
  const { start } = words.word()
  const [before = '', label] = /^([^:,]+):\s/.exec(words.text.slice(start)) ?? []
  if (label === undefined) return undefined
  while (words.word().start < start + before.length) words.take()
  return label.trim().replace(/\s+/g, ' ')
}

function checkAbout({ from, until }: WrittenTime, words: Words, start: number): void {
  if ((from ?? until) === undefined) return
  const text = words.since(start)
  const [about = ''] = /^(?:about|approximately|approx\.?|roughly|around|circa|ca\.)\s+/i.exec(text) ?? []
  const end = start + text.length
  const limits = /,?\s+(?:from|starting|since|beginning|until|till|through)\b.*$/i
  refuse('a rhythm without dates', 'have no "from" or "until"', text, [
    ...(about
      ? [{ edits: [{ start, end: start + about.length, by: '' }], lead: 'If it is held on those dates:' }]
      : []),
    { edits: [{ start, end, by: text.replace(limits, '') }], lead: 'If it is only the rhythm:' },
  ])
}

/** What counts from a first date needs one, and a first date is one of the rule. */
function checkFrom(rule: string, { from }: WrittenTime, words: Words, days: Edit): void {
  const parsed = parseRule(rule)
  if (from === undefined) {
    if (!dependsOnStart(parsed)) return
    const text = words.since(days.start)
    const end = days.start + text.length
    refuse('an interval above one', 'have a first date', text, [
      { edits: [{ start: end, end, by: ` from ${SOME_DATE}` }] },
      ...(days.by ? [{ edits: [days], lead: 'If no date is known:', isVague: true }] : []),
      ...secondOfMonth(words.text.slice(days.start, days.end), days),
    ])
  }
  if (from === SOME_DATE) return
  const day = dayNumber(from, 'from')
  const next = expandDays(parseRule(rule.replace(/;INTERVAL=\d+/, '')), day, Infinity)(day)
  if (next === day) return
  const start = days.end + words.text.slice(days.end).indexOf(from)
  const edits = [{ start, end: start + from.length, by: localDate(next) }]
  // Which of the weeks is meant, the next date does not tell.
  const way = parsed.INTERVAL === 1 ? { edits, isCertain: true } : { edits, note: 'if it is held on that day' }
  refuse('the date of "from"', 'be one of the schedule', from, [way])
}

/** "Every second Wednesday" is every other one to most, and the second of each month to some. */
function secondOfMonth(text: string, days: Edit): Way[] {
  const [, day] = /^(?:every|each) (?:second|2nd) (\w+day)s?$/i.exec(text) ?? []
  if (day === undefined) return []
  return [{ edits: [{ ...days, by: `second ${day} of the month` }], lead: 'For the second of each month:' }]
}

function checkLimits({ date, written, text, end }: Slot): void {
  const { from, until } = written ?? {}
  if (date !== undefined && (from ?? until) !== undefined) {
    const at = text.search(/,?\s+(?:from|starting|since|beginning|until|till|through)\b/i)
    const start = end - text.length + at
    refuse('a single date', 'have no "from" or "until"', text, [
      { edits: [{ start, end, by: '' }], note: 'or say how often it is held' },
    ])
  }
  if (from !== undefined && until !== undefined && until < from && from !== SOME_DATE) {
    refuse('the date of "until"', 'not be before that of "from"', text, [], 'Check both dates.')
  }
}

const limitsOf = ({ for: duration, from, until }: WrittenTime): string =>
  [duration, from, until].map((limit) => limit !== undefined).join()

/** The zone that the last slot gives to all, where no other has one. */
function sharedZone(slots: readonly Slot[]): TimeZone | undefined {
  const timed = slots.flatMap(({ text, end, written }) => (written?.time === undefined ? [] : [{ text, end, written }]))
  const [first] = timed.filter(({ written }) => written.timeZone === undefined)
  if (first === undefined) return undefined
  const last = timed.at(-1)!
  const at = first.written.zoneAt
  const isShared = timed.slice(0, -1).every(({ written }) => written.timeZone === undefined)
  if (last.written.timeZone === undefined || !isShared) {
    const known = last.written.timeZone
    const edits = [{ start: at, end: at, by: ` ${known ?? 'Europe/Berlin'}` }]
    const way = known === undefined ? { edits, own: 'time zone' } : { edits, note: 'if it is in that zone too' }
    refuse('a slot', 'name its time zone', first.text, [way])
  }
  // "A 08:00, B 16:00 UTC for 1h" leaves open how long A takes.
  if (timed.some(({ written }) => limitsOf(written) !== limitsOf(last.written))) {
    const tail = last.text.slice(last.written.zoneAt - (last.end - last.text.length))
    const zone = ` ${last.written.timeZone}`
    refuse('slots that share a time zone', 'have the same limits', first.text, [
      { edits: [{ start: at, end: first.end, by: tail }] },
      { edits: [{ start: at, end: at, by: zone }], lead: 'If only the last has those limits:' },
    ])
  }
  return last.written.timeZone
}

function scheduleOf({ label, state, about, rule, date, written }: Slot, shared: TimeZone | undefined): Schedule {
  const name = label !== undefined && { label }
  if (state || !written) return { ...state!, ...name }
  const { time, from, until } = written
  const duration = written.for !== undefined && { durationMinutes: written.for }
  const timeZone = written.timeZone ?? shared
  if (about)
    return {
      kind: 'approximate',
      ...about,
      ...(time !== undefined && { time, timeZone: timeZone! }),
      ...duration,
      ...name,
    }
  const timed = { time: time!, timeZone: timeZone!, ...duration, ...name }
  if (date !== undefined) return { kind: 'single', date, ...timed }
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}`
  return { kind: 'recurring', rule: rule! + end, ...(from !== undefined && { from }), ...timed }
}

import type { TimeZone } from '../model/entry.ts'
import type { EndedSchedule, Schedule, UnscheduledReason, UnscheduledSchedule } from '../model/schedule.ts'
import { dayNumber, localDate } from './days.ts'
import { dependsOnStart, expandDays } from './recurrence.ts'
import { parseRule } from './rule.ts'
import { UNSCHEDULED } from './scheduleText.ts'
import { readRule } from './writtenRule.ts'
import { readDate, readTimeAndLimits, type WrittenTime } from './writtenTime.ts'
import { refuse, Words } from './writtenWords.ts'

/** A slot as it is written. */
interface Slot {
  text: string
  label?: string
  /** A slot without a time is whole as it is. */
  state?: UnscheduledSchedule | EndedSchedule
  rule?: string
  date?: string
  written?: WrittenTime
}

/** Reads the slots of a text. */
export function readSlots(text: string): Schedule[] {
  const words = new Words(text)
  const slots = [readSlot(words)]
  while (words.accept(',')) slots.push(readSlot(words))
  if (!words.isDone) {
    const { start } = words.word()
    refuse('slots', 'be separated by commas', words.slotFrom(start), 'Put a comma before the next slot.')
  }
  const shared = sharedZone(slots, text)
  return slots.map((slot) => scheduleOf(slot, shared))
}

function readSlot(words: Words): Slot {
  const label = readLabel(words)
  const { start } = words.word()
  const state = readState(words)
  const slot: Slot = { text: '', ...(label !== undefined && { label }) }
  if (state) slot.state = state
  else if (/^\d{4}-\d/.test(words.next)) {
    slot.date = readDate(words, 'date')
    slot.written = readTimeAndLimits(words)
  } else {
    slot.rule = readRule(words) ?? refuseStart(words)
    slot.written = readTimeAndLimits(words)
    checkFrom(slot.rule, slot.written, words, start)
  }
  slot.text = words.since(start)
  checkLimits(slot)
  return slot
}

function refuseStart(words: Words): never {
  const { start, text } = words.word()
  const received = text === ',' ? text : words.slotFrom(start)
  const advice = 'Write for example "every Thursday 16:00 Europe/Berlin for 1h".'
  return refuse('slot', 'begin with "every", an ordinal, "odd weeks", "even weeks" or a date', received, advice)
}

function readLabel(words: Words): string | undefined {
  const { start } = words.word()
  const [before = '', label] = /^([^:,]+):\s/.exec(words.text.slice(start)) ?? []
  if (label === undefined) return undefined
  while (words.word().start < start + before.length) words.take()
  return label.trim().replace(/\s+/g, ' ')
}

function readState(words: Words): UnscheduledSchedule | EndedSchedule | undefined {
  if (words.accept('ad-hoc')) return { kind: 'unscheduled', reason: 'ad-hoc' }
  for (const reason of Object.keys(UNSCHEDULED) as UnscheduledReason[]) {
    if (words.accept(UNSCHEDULED[reason])) return { kind: 'unscheduled', reason }
  }
  if (!words.accept('ended')) return undefined
  words.accept('on')
  return words.isDone || words.next === ','
    ? { kind: 'ended' }
    : { kind: 'ended', on: readDate(words, 'the date after "ended"') }
}

/** What counts from a first date needs one, and a first date is one of the rule. */
function checkFrom(rule: string, { from }: WrittenTime, words: Words, start: number): void {
  const parsed = parseRule(rule)
  if (from === undefined) {
    if (!dependsOnStart(parsed)) return
    const text = words.since(start)
    const end = start + text.length
    const advice = `Write "${text} from YYYY-MM-DD", with a date on which it is held.`
    refuse('an interval above one', 'have a first date', text, advice, [{ start: end, end, by: ' from YYYY-MM-DD' }])
  }
  const day = dayNumber(from, 'from')
  const next = expandDays(parseRule(rule.replace(/;INTERVAL=\d+/, '')), day, Infinity)(day)
  if (next === day) return
  const at = start + words.text.slice(start).search(new RegExp(String.raw`(?<=from\s+)${from}`, 'i'))
  // Which of the weeks is meant, the next date does not tell.
  const edits = parsed.INTERVAL === 1 ? [{ start: at, end: at + from.length, by: localDate(next) }] : []
  refuse(
    'the date of "from"',
    'be one of the schedule',
    from,
    `Write the date of one, such as ${localDate(next)}.`,
    edits,
  )
}

function checkLimits({ date, written, text }: Slot): void {
  const { from, until } = written ?? {}
  if (date !== undefined && (from ?? until) !== undefined) {
    refuse('a single date', 'have no "from" or "until"', text, 'Remove it, or write how often it is held.')
  }
  if (from !== undefined && until !== undefined && until < from) {
    refuse('the date of "until"', 'not be before that of "from"', text, 'Check both dates.')
  }
}

const limitsOf = ({ for: duration, from, until }: WrittenTime): string =>
  [duration, from, until].map((limit) => limit !== undefined).join()

/** The zone that the last slot gives to all, where no other has one. */
function sharedZone(slots: readonly Slot[], text: string): TimeZone | undefined {
  const timed = slots.flatMap((slot) => (slot.written ? [{ slot, written: slot.written }] : []))
  const without = timed.filter(({ written }) => written.timeZone === undefined)
  if (without.length === 0) return undefined
  const last = timed.at(-1)!.written
  if (last.timeZone === undefined || without.length < timed.length - 1) {
    const advice = 'Add it after the time, as in "every Thursday 16:00 Europe/Berlin".'
    refuse('a slot', 'name its time zone', without[0]!.slot.text, advice)
  }
  // "A 08:00, B 16:00 UTC for 1h" leaves open how long A takes.
  if (timed.some(({ written }) => limitsOf(written) !== limitsOf(last))) {
    refuse('slots that share a time zone', 'have the same limits', text, 'Write the time zone in each slot.')
  }
  return last.timeZone
}

function scheduleOf({ label, state, rule, date, written }: Slot, shared: TimeZone | undefined): Schedule {
  const name = label !== undefined && { label }
  if (state || !written) return { ...state!, ...name }
  const { time, timeZone = shared!, from, until } = written
  const duration = written.for !== undefined && { durationMinutes: written.for }
  const timed = { time, timeZone, ...duration, ...name }
  if (date !== undefined) return { kind: 'single', date, ...timed }
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}`
  return { kind: 'recurring', rule: rule! + end, ...(from !== undefined && { from }), ...timed }
}

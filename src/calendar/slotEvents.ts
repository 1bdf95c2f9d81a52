import type { LocalDate } from '../model/entry.ts'
import type { MovedOccurrence, RecurringSchedule, Schedule, ScheduleException } from '../model/schedule.ts'
import { DAY, dayNumber, timeOfDay } from './days.ts'
import { fold, wallStamp } from './icalText.ts'
import { seriesOf } from './series.ts'
import { timeLine } from './vtimezone.ts'
import { writeRule } from './writeRule.ts'

/** One VEVENT of a slot: what tells its UID from that of the slot, and the lines that hold its dates. */
interface SlotEvent {
  uid: string
  lines: string[]
  /** The instant of its first date. */
  start: number
}

export interface SlotEvents {
  events: SlotEvent[]
  /** False where the dates of the slot itself are missing; added ones may be there nevertheless. */
  hasDates: boolean
}

interface Begin {
  /** Where a series of unknown start begins; epoch milliseconds. */
  stamp: number
  /** The local day before which a paused meeting is not held. */
  resumesOn?: LocalDate
}

/**
 * Writes the dates of one slot: a series with its rule and exceptions, or a single date, and the added dates as events
 * of their own (Google shows no RDATE after UNTIL, Outlook none without RRULE).
 * @throws RangeError that names the field at fault
 */
export function slotEvents(slot: Schedule, { stamp, resumesOn }: Begin): SlotEvents {
  const series = seriesOf(slot)
  if (!series) return { events: [], hasDates: false }
  const { kind, time, timeZone, from } = slot as RecurringSchedule
  const { nextDay, occurrenceOn, offsetAt, duration } = series
  const usual = timeOfDay(time, 'time')
  const isSeries = kind === 'recurring'

  let begin = isSeries && !from ? Math.floor((stamp + offsetAt(stamp)) / DAY) : -Infinity
  if (resumesOn) begin = Math.max(begin, dayNumber(resumesOn, 'resumesOn'))
  const earliest = begin > -Infinity ? occurrenceOn(begin, undefined, 0).start : begin
  const first = nextDay(begin)

  const at = (name: string, day: number, timeOf = usual) => timeLine(name, timeZone, day * DAY + timeOf)
  const event = (uid: string, day: number, timeOf: number, lines: string[]): SlotEvent => {
    const { start, end } = occurrenceOn(day, undefined, timeOf)
    lines.push(at('DTSTART', day, timeOf))
    // RFC 5545 §3.6.1: without DTEND it ends when it starts, so an unknown duration is not made up.
    if (duration) lines.push(timeLine('DTEND', timeZone, end! + offsetAt(end!)))
    return { uid, lines, start }
  }

  const hasDates = first < Infinity
  let events = hasDates ? [event('', first, usual, [])] : []
  const lines = events[0]?.lines ?? []
  if (isSeries && hasDates) lines.push(fold(`RRULE:${writeRule(slot as RecurringSchedule, series, first)}`))
  for (const exception of series.exceptions.values()) {
    const day = dayNumber(exception.date, 'exceptions')
    const isAdded = exception.kind === 'added'
    if (!isAdded && nextDay(day) !== day) continue
    const isOwn = isAdded || day < first
    const to = target(exception, usual)
    const isShown = exception.kind !== 'cancelled' && occurrenceOn(to.day, undefined, to.time).start >= earliest
    if (isShown) {
      const uid = isOwn ? `.${wallStamp(to.day * DAY + to.time).slice(0, 13)}` : ''
      const moved = event(uid, to.day, to.time, isOwn || !isSeries ? [] : [at('RECURRENCE-ID', day)])
      if (isOwn || isSeries) events.push(moved)
      else events = [moved]
    } else if (!isOwn) lines.push(isSeries ? at('EXDATE', day) : 'STATUS:CANCELLED')
  }
  return { events, hasDates }
}

/** The local day and time at which an exception takes place; of a cancelled one, at which it would have. */
function target(exception: ScheduleException, usual: number): { day: number; time: number } {
  const { date = exception.date, time } = (
    exception.kind === 'moved' ? exception.to : exception
  ) as MovedOccurrence['to']
  return { day: dayNumber(date, 'exceptions'), time: time ? timeOfDay(time, 'exceptions') : usual }
}

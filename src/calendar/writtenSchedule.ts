import type { OneOrMany } from '../model/entry.ts'
import type { Schedule } from '../model/schedule.ts'
import { scheduleText } from './scheduleText.ts'
import type { TextFault } from './textFault.ts'
import { toArray } from './toArray.ts'
import { readSlots } from './writtenSlots.ts'
import { type Edit, refuse, Refusal } from './writtenWords.ts'

/** The schedules that a text stands for, or why it is not read. */
export type WrittenScheduleReading =
  | { schedules: readonly Schedule[] }
  | {
      fault: TextFault
      /**
       * The same in canonical form, where only one thing can be meant. `YYYY-MM-DD` stands in it for a date that only
       * the author knows; without that it can be read.
       */
      canonical?: string
    }

/** Longer texts are not read. */
const LONGEST = 1000

/** How many corrections one text may need, one after another. */
const MOST_CORRECTIONS = 8

/**
 * Reads the short form of schedules that people write into files. It refuses what could be meant in two ways.
 *
 * ```text
 * text   = slot { "," slot }
 * slot   = [ label ":" ] ( days time [ zone ] limits | date time [ zone ] [ "for" duration ] | state )
 * days   = "every" weekdays                      every Monday, Wednesday and Friday
 *        | "every weekday"                       from Monday to Friday
 *        | "every day" | "every" n "days"
 *        | "every other" weekday | "every" n "weeks on" weekdays
 *        | ( "odd" | "even" ) "weeks" weekdays   by ISO 8601 week number
 *        | nths ( weekday | "working day" ) "of" months
 *        | numbers [ "day" ] "of" months         15th of the month, last day of the month
 * months = "the month" | "every other month" | "every" n "months"
 * time   = "16:00" | "4pm" | "4:30 pm"
 * zone   = "UTC" | an IANA name, such as "Europe/Berlin"
 * limits = [ "for" duration ] [ "from" date ] [ "until" date ]   in any order
 * state  = "ad hoc" | "to be decided" | "announced elsewhere" | "not published" | "ended" [ date ]
 * ```
 *
 * Dates are `YYYY-MM-DD`; durations are as in `readDuration`. Days may be short ("Mon") and ordinals numbers ("1st").
 * An interval above one (every other, every 3 weeks) needs `from`, and `from` is a day on which the meeting is held.
 * If the last slot alone names a zone, it holds for all slots; then all slots have the same limits or none has any.
 *
 * @example
 * readWrittenSchedule('every Thursday 16:00 Europe/Berlin for 1h')
 * // { schedules: [{ kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'Europe/Berlin', durationMinutes: 60 }] }
 * readWrittenSchedule('bi-weekly on Tuesday').fault
 * // { subject: 'frequency', expected: 'have one meaning', received: 'bi-weekly', fix: 'Write …' }
 */
export const readWrittenSchedule = (text: string): WrittenScheduleReading => read(text, MOST_CORRECTIONS)

/**
 * Writes schedules in the short form that {@link readWrittenSchedule} reads; undefined where it cannot say all that
 * they hold, such as exceptions or a rule that it has no words for.
 *
 * @example
 * writeSchedule({ kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=1MO', time: '16:00', timeZone: 'UTC' })
 * // 'first Monday of the month 16:00 UTC'
 */
export function writeSchedule(schedules: OneOrMany<Schedule>): string | undefined {
  const text = scheduleText(schedules)
  if (text === undefined) return undefined
  const reading = read(text, 0)
  const slots = toArray(schedules)
  const isWhole =
    'schedules' in reading &&
    reading.schedules.length === slots.length &&
    reading.schedules.every((schedule, index) => isSame(schedule, slots[index]!))
  return isWhole ? text : undefined
}

/** Whether two schedules are the same. Those that were written in short form hold texts and numbers alone. */
function isSame(written: Schedule, schedule: Schedule): boolean {
  const fields = Object.entries(schedule).filter(([, value]) => value !== undefined)
  const values = written as unknown as Readonly<Record<string, unknown>>
  return fields.length === Object.keys(values).length && fields.every(([name, value]) => values[name] === value)
}

function read(text: string, corrections: number): WrittenScheduleReading {
  try {
    return { schedules: readSlots(checked(text)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const canonical = error.edits.length > 0 && corrections > 0 ? corrected(text, error.edits, corrections) : undefined
    return { fault: error.fault, ...(canonical !== undefined && { canonical }) }
  }
}

/** The text with its edits made, in canonical form; undefined where there is more amiss that cannot be mended. */
function corrected(text: string, edits: readonly Edit[], corrections: number): string | undefined {
  let edited = text
  for (const { start, end, by } of edits.toReversed()) edited = edited.slice(0, start) + by + edited.slice(end)
  const reading = read(edited, corrections - 1)
  if ('schedules' in reading) return scheduleText(reading.schedules)
  return edits.some(({ by }) => by.includes('YYYY-MM-DD')) ? edited : reading.canonical
}

function checked(text: string): string {
  const example = 'Write for example "every Thursday 16:00 Europe/Berlin for 1h".'
  // Data that no compiler saw may hold anything.
  const given: unknown = text
  if (typeof given !== 'string' || given.trim() === '')
    refuse('schedule', 'be a text', typeof given === 'number' ? `${given}` : '', example)
  if (text.length <= LONGEST) return text
  return refuse('schedule', `have at most ${LONGEST} characters`, `${text.slice(0, 60)}…`, 'Write its slots as a list.')
}

import type { OneOrMany } from '../model/entry.ts'
import type { RecurringSchedule, Schedule } from '../model/schedule.ts'
import { sameData } from './sameData.ts'
import { scheduleText } from './scheduleText.ts'
import type { TextFault } from './textFault.ts'
import { toArray } from './toArray.ts'
import { rhythmOf } from './writtenAbout.ts'
import { propose } from './writtenProposals.ts'
import { refuse, Refusal } from './writtenRefusal.ts'
import { readRule } from './writtenRule.ts'
import { readSlots } from './writtenSlots.ts'
import { Words } from './writtenWords.ts'

/** The schedules that a text stands for, or why it is not read. */
export type WrittenScheduleReading =
  | { schedules: readonly Schedule[] }
  | {
      /** Its `fix` has the whole text, for each thing that can be meant. */
      fault: TextFault
      /** The texts of the fix. `YYYY-MM-DD` marks a date that only the author knows. */
      proposals: readonly string[]
      /** The text that is meant, where nothing else can be. */
      meant?: string
    }

/** Longer texts are not read. */
const LONGEST = 1000

/**
 * Reads the short form of schedules that people write into files. It refuses what could be meant in two ways, and says
 * how to write each of them.
 *
 * ```text
 * text   = slot { "," slot }
 * slot   = [ label ":" ] ( days time [ zone ] limits | date time [ zone ] [ length ] | about | state )
 * days   = "every" weekdays                      every Monday, Wednesday and Friday; Thursdays; Monday to Friday
 *        | "every weekday"                       from Monday to Friday
 *        | "every day" | "every" n "days"
 *        | "every other" weekday | "every" n "weeks on" weekdays
 *        | ( "odd" | "even" ) "weeks" weekdays   by ISO 8601 week number
 *        | nths ( weekday | "working day" ) "of" months
 *        | weekday "after the" nth weekday "of" months
 *        | numbers [ "day" ] "of" months         15th of the month, last day of the month
 * months = "the month" | "every other month" | "every" n "months"
 * time   = "16:00" | "4pm" | "4:30 pm" | "15:00 to 16:00"
 * zone   = "UTC" | an IANA name, such as "Europe/Berlin"
 * limits = [ length ] [ "from" date ] [ "until" date ]   in any order
 * length = [ "for" ] duration
 * about  = "about every" ( n | n "to" n ) ( "days" | "weeks" | "months" ) [ "on" weekday { "or" weekday } ] [ time [ zone ] ] [ length ]
 * state  = "ad hoc" | "to be decided" | "announced elsewhere" | "not published" | "ended" [ date ]
 * ```
 *
 * Dates are `YYYY-MM-DD`; durations are as in `readDuration`. Days may be short ("Mon") and ordinals numbers ("1st").
 * An interval above one (every other, every 3 weeks) needs `from`, and `from` is a day on which the meeting is held;
 * `about` is for those whose first date is not known. If the last slot alone names a zone, it holds for all slots; then
 * all slots have the same limits or none has any.
 *
 * @example
 * readWrittenSchedule('every Thursday 16:00 Europe/Berlin for 1h')
 * // { schedules: [{ kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'Europe/Berlin', durationMinutes: 60 }] }
 * readWrittenSchedule('Wednesdays 9AM Pacific').fault.fix // 'Write "every Wednesday 09:00 America/Los_Angeles".'
 */
export function readWrittenSchedule(text: string): WrittenScheduleReading {
  const reading = read(text)
  if (!(reading instanceof Refusal)) return { schedules: reading }
  const { proposals, fix = reading.fault.fix, meant } = propose(text, reading, (draft) => read(draft, true))
  return { fault: { ...reading.fault, fix }, proposals, ...(meant !== undefined && { meant }) }
}

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
  const reading = text === undefined ? undefined : read(text)
  const isWhole = Array.isArray(reading) && sameData(reading, toArray(schedules).map(withoutUndefined))
  return isWhole ? text : undefined
}

const withoutUndefined = (schedule: Schedule): object =>
  Object.fromEntries(Object.entries(schedule).filter(([, value]) => value !== undefined))

/**
 * Writes how often a meeting is held, for one whose first date is not known; undefined where its rule has no such words.
 *
 * @example
 * writeRhythm({ kind: 'recurring', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', time: '11:00', timeZone: 'UTC' })
 * // 'about every 2 weeks on Wednesday 11:00 UTC'
 */
export function writeRhythm({ rule, time, timeZone, durationMinutes }: RecurringSchedule): string | undefined {
  const rhythm = rhythmOf(rule)
  if (!rhythm) return undefined
  const reading = read(`${rhythm} ${time} ${timeZone}`)
  if (reading instanceof Refusal) return undefined
  return scheduleText(reading.map((slot) => ({ ...slot, ...(durationMinutes !== undefined && { durationMinutes }) })))
}

/** A rule in words. */
export interface WrittenRule {
  rule: string
  /** Whether it counts from a first date. */
  needsFrom: boolean
}

/**
 * Reads the days of a schedule alone; undefined where the words are none, or could be meant in two ways.
 * @example readWrittenRule('every other Thursday') // { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', needsFrom: true }
 */
export function readWrittenRule(text: string): WrittenRule | undefined {
  try {
    const words = new Words(checked(text))
    const rule = readRule(words)
    return rule !== undefined && words.isDone ? { rule, needsFrom: rule.includes('INTERVAL') } : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function read(text: string, isDraft = false): Schedule[] | Refusal {
  try {
    return readSlots(checked(text), isDraft)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function checked(text: string): string {
  // Data that no compiler saw may hold anything.
  const given: unknown = text
  if (typeof given !== 'string' || given.trim() === '')
    refuse('schedule', 'be a text', typeof given === 'number' ? `${given}` : '')
  if (text.length <= LONGEST) return text
  return refuse(
    'schedule',
    `have at most ${LONGEST} characters`,
    `${text.slice(0, 60)}…`,
    [],
    'Write its slots as a list.',
  )
}

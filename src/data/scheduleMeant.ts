import { readWrittenSchedule, writeSchedule } from '../calendar/writtenSchedule.ts'
import { isEachWeekday, weekdayNamed } from '../calendar/writtenWords.ts'
import type { Fields } from './plainData.ts'

/** What people call the parts of a schedule in words, in small letters without hyphens. */
const PARTS = {
  days: ['when', 'frequency', 'recurrence', 'recurring', 'repeat', 'repeats', 'cadence', 'interval', 'occurs'],
  day: ['day', 'days', 'weekday', 'weekdays', 'date', 'dayofweek'],
  time: ['time', 'times', 'start', 'starttime', 'hour', 'at'],
  end: ['end', 'endtime'],
  zone: ['timezone', 'tz', 'zone'],
  length: ['duration', 'durationminutes', 'length', 'minutes'],
  from: ['from', 'startdate', 'since'],
} as const

type Part = keyof typeof PARTS

/** How often, where a kind says it. */
export const FREQUENCY: RegExp =
  /^(?:daily|weekly|(?:bi|semi)-?weekly|fortnightly|monthly|(?:bi|semi)-?monthly|quarterly)$/i

/** A schedule in words, made from the fields that stand in its place. */
export interface ScheduleMeant {
  /** The fields that it holds. */
  fields: readonly string[]
  /** How to write it: an imperative. */
  fix: string
  /** The text, where nothing is missing and nothing else can be meant. */
  text?: string
}

const partOf = (field: string): Part | undefined => {
  const word = field.toLowerCase().replace(/[^a-z]/g, '')
  return (Object.keys(PARTS) as Part[]).find((part) => (PARTS[part] as readonly string[]).includes(word))
}

/** Whether a field is a part of a schedule by whatever name. */
export const isSchedulePart = (field: string): boolean => partOf(field) !== undefined

/** Whether a field says on which days, by whatever name. */
export const isScheduleDay = (field: string): boolean => ['day', 'days'].includes(partOf(field) ?? '')

/**
 * The schedule that fields mean, as far as they say it.
 * @example
 * scheduleMeant({ day: 'Thursdays', time: '16:00' }).fix
 * // 'Write `schedule: every Thursday 16:00 Europe/Berlin`, with your own time zone.'
 */
export function scheduleMeant(owner: Fields, frequency = ''): ScheduleMeant {
  const told: Partial<Record<Part, string>> = {}
  const fields = Object.keys(owner).filter((field) => {
    const part = partOf(field)
    const words = part === undefined ? undefined : wordsOf(owner[field], part)
    if (part === undefined || words === undefined || told[part] !== undefined) return false
    told[part] = words
    return true
  })
  const reading = readWrittenSchedule(textOf(told, frequency) || 'every Thursday 16:00 Europe/Berlin for 1h')
  if (!('schedules' in reading)) {
    return { fields, fix: inFields(reading.fault.fix), ...(reading.meant !== undefined && { text: reading.meant }) }
  }
  const text = writeSchedule(reading.schedules)!
  if (fields.length > 0) return { fields, fix: `Write \`${fieldOf(text)}\`.`, text }
  const unknown = 'with your own day, time and time zone. If no time is known: `schedule: to be decided`.'
  return { fields, fix: `Write \`${fieldOf(text)}\`, ${unknown}` }
}

/** The texts that a fix quotes, as fields. What is YAML already stays. */
export const inFields = (fix: string): string =>
  fix.replaceAll(/`[^`]*`|"([^"]+)"/g, (quoted, text?: string) =>
    text === undefined ? quoted : `\`${fieldOf(text)}\``,
  )

/** In quotes where YAML would read more than a text. */
const fieldOf = (text: string): string => `schedule: ${/: |#/.test(text) ? JSON.stringify(text) : text}`

/** A value as words of a schedule; undefined for what are none. */
function wordsOf(value: unknown, part: Part): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => wordsOf(item, part))
    return items.length > 0 && items.every((item) => item !== undefined) ? items.join(' and ') : undefined
  }
  if (typeof value === 'number') return part === 'length' ? `${value}m` : String(value)
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return part === 'day' ? (DAYS[value.toUpperCase()] ?? value) : value
}

/** The days as RFC 5545 abbreviates them. */
const DAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

function textOf(
  { days, day, time, end, zone, length, from }: Partial<Record<Part, string>>,
  frequency: string,
): string {
  const often = (days ?? frequency).replace(/^(?=\d+ (?:week|month)s$)/i, 'every ')
  return [
    daysOf(often, day),
    time && end ? `${time} to ${end}` : time,
    zone,
    length && `for ${length}`,
    from && `from ${from}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function daysOf(often: string, day: string | undefined): string {
  if (day === undefined || /day|\d(?! (?:week|month)s)/i.test(often)) return often
  if (often !== '') return `${often} on ${day}`
  const [first = ''] = day.toLowerCase().split(/\W/)
  return weekdayNamed(first) && !isEachWeekday(first) ? `every ${day}` : day
}

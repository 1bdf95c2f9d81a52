import { WEEKDAYS } from '../calendar/rule.ts'
import type { OneOrMany, TimeZone } from '../model/entry.ts'
import type { Schedule } from '../model/schedule.ts'
import { minutesBetween, readMoment, type ZonedMoment } from './eventMoment.ts'
import { eventSchedules, type PlacedMoment } from './eventSchedule.ts'
import { FAR_END, withoutFarEnd } from './farEnd.ts'
import type { Field } from './field.ts'
import { assertMeetingRule } from './icalSchedule.ts'
import { dateOf, wallIn } from './icalTime.ts'
import { isDuration } from './limits.ts'
import { weekdayOn } from './parseTimeText.ts'

/** What says when an event takes place. */
const TIMES = ['begin', 'end', 'duration', 'repeat', 'ics']

/** The schedule of an event. One that cannot be told is lost, and the meeting stays without a time. */
export function yaml2icsSchedule(event: Field, timeZone: TimeZone): OneOrMany<Schedule> {
  const begin = readMoment(event.get('begin').peek() ?? '', timeZone) as ZonedMoment | undefined
  const lost = (reason: string): Schedule => {
    for (const name of TIMES) event.get(name).lose(reason)
    return { kind: 'unscheduled', reason: 'not-published' }
  }
  if (!begin) return lost('the begin of the event cannot be told')
  if (begin.isDay) return lost('it lasts whole days, and a meeting has a time')
  const custom = customRules(event.get('ics'))
  let rules: string[]
  try {
    const written = [...custom, ...repeatRule(event.get('repeat'), begin, timeZone)]
    written.forEach(assertMeetingRule)
    rules = written.map((rule) => {
      const { rule: endless, end } = withoutFarEnd(rule, begin.wall)
      if (end !== undefined) event.get('repeat').note(end, FAR_END)
      return endless
    })
  } catch (error) {
    return lost(`the rule cannot be carried over: ${(error as Error).message}`)
  }
  event.get('begin').carry()
  if (custom.length > 0) event.get('ics').carry()
  if (rules.length > 0 && begin.timeZone.startsWith('Etc/')) {
    event
      .get('begin')
      .note(begin.timeZone, 'it keeps this offset all year; if the clocks of a place are meant, set its zone')
  }
  const { cancelled, added } = departuresOf(event.get('repeat'), begin.timeZone)
  const durationMinutes = durationOf(event, begin)
  // A single moment is the same on the clocks of any zone.
  const shown = rules.length > 0 ? begin : { wall: wallIn(begin, timeZone), timeZone, isDay: false }
  return eventSchedules({ begin: shown, durationMinutes, rules: rules.map((rule) => ({ rule })), cancelled, added })
}

/** The rules among lines of iCalendar. Other lines are noted. */
function customRules(field: Field): string[] {
  const lines = (field.peek() ?? '').split('\n').map((line) => line.trim())
  return lines.filter(Boolean).flatMap((line) => {
    const rule = /^RRULE:(.+)$/i.exec(line)?.[1]?.toUpperCase()
    if (rule === undefined) field.note(line, 'of such lines only rules are read')
    return rule ?? []
  })
}

const UNITS = new Map([
  ['days', 'DAILY'],
  ['weeks', 'WEEKLY'],
  ['months', 'MONTHLY'],
  ['years', 'YEARLY'],
])

/** @throws RangeError that says why the repetition is no rule of a meeting */
function repeatRule(repeat: Field, begin: ZonedMoment, timeZone: TimeZone): string[] {
  if (!repeat.isThere) return []
  const interval = repeat.get('interval')
  const [unit, ...others] = interval.names
  const frequency = UNITS.get(unit ?? '')
  const number = interval.get(unit ?? '').peek() ?? ''
  if (frequency === undefined || others.length > 0)
    throw new RangeError(`${interval.names.join()} is no interval of days or longer`)
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new RangeError(`${number} is no number of ${unit}`)
  const weekday = weekdayOn(dateOf(begin.wall))
  // Every seven days is every week, which reads better.
  const inWeeks = frequency === 'DAILY' && +number % 7 === 0
  const count = inWeeks ? +number / 7 : +number
  const parts = [`FREQ=${inWeeks ? 'WEEKLY' : frequency}`, ...(count > 1 ? [`INTERVAL=${count}`] : [])]
  if (inWeeks || frequency === 'WEEKLY') parts.push(`BYDAY=${weekday}`)
  const until = untilOf(repeat.get('until'), timeZone)
  if (until !== undefined) parts.push(`UNTIL=${until}`)
  interval.carry()
  const named = repeat.get('byweekday')
  if (WEEKDAYS.find((day) => day.toLowerCase() === named.peek()?.toLowerCase()) === weekday) named.carry()
  else named.lose('yaml2ics does not read it; the day is that of the begin')
  return [parts.join(';')]
}

/** The end of a rule: a date, a time in UTC, or one on the clocks of the event. */
function untilOf(field: Field, timeZone: TimeZone): string | undefined {
  const written = field.peek()
  if (written === undefined) return undefined
  const until = readMoment(written)
  if (!until) throw new RangeError(`${written} is no end of a rule`)
  const text = new Date(until.wall).toISOString().replace(/[-:]|\.000Z$/g, '')
  if (until.isDay) {
    field.carry()
    return text.slice(0, 8)
  }
  if (until.timeZone !== undefined && until.timeZone !== 'UTC') {
    throw new RangeError(`the end of the rule has an offset of its own, beside ${timeZone}`)
  }
  field.carry()
  return text + (until.timeZone === 'UTC' ? 'Z' : '')
}

function departuresOf(repeat: Field, timeZone: TimeZone): { cancelled: PlacedMoment[]; added: PlacedMoment[] } {
  const read = (name: string): PlacedMoment[] =>
    repeat.get(name).items.flatMap((field): PlacedMoment[] => {
      const moment = readMoment(field.peek() ?? '', timeZone)
      return moment ? [{ moment, field }] : (field.lose('it is no date') ?? [])
    })
  return { cancelled: read('except_on'), added: read('also_on') }
}

const MINUTES = new Map([
  ['seconds', 1 / 60],
  ['minutes', 1],
  ['hours', 60],
  ['days', 1440],
  ['weeks', 10_080],
])

function durationOf(event: Field, begin: ZonedMoment): number | undefined {
  const [end, duration] = [event.get('end'), event.get('duration')]
  const moment = readMoment(end.peek() ?? '', begin.timeZone)
  const until = moment && minutesBetween(begin, moment)
  if (until !== undefined) {
    end.carry()
    duration.lose('the end says it already')
    return until
  }
  end.lose('it gives no duration in whole minutes')
  const minutes = duration.names.map((unit) => (MINUTES.get(unit) ?? NaN) * Number(duration.get(unit).peek()))
  const sum = minutes.reduce((a, b) => a + b, 0)
  if (!isDuration(sum)) return duration.lose('it gives no duration in whole minutes')
  duration.carry()
  return sum
}

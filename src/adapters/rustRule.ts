import type { WallTime } from '../model/entry.ts'
import { readMoment, type ZonedMoment } from './eventMoment.ts'
import { FAR_END, withoutFarEnd } from './farEnd.ts'
import type { Field } from './field.ts'
import { assertMeetingRule } from './icalSchedule.ts'
import { timeOf } from './icalTime.ts'

/** The names of the parts of a rule (RFC 5545 §3.3.10), as the calendars of Rust have them. */
const PARTS = new Map([
  ['frequency', 'FREQ'],
  ['interval', 'INTERVAL'],
  ['count', 'COUNT'],
  ['until', 'UNTIL'],
  ['by_day', 'BYDAY'],
  ['by_month', 'BYMONTH'],
  ['by_month_day', 'BYMONTHDAY'],
  ['by_year_day', 'BYYEARDAY'],
  ['by_week_no', 'BYWEEKNO'],
  ['by_set_pos', 'BYSETPOS'],
  ['week_start', 'WKST'],
])

/** A rule of an event. */
interface EventRule {
  rule: string
  time?: WallTime
}

/** The rules of an event; undefined if one of them cannot be carried over, since the others alone would mislead. */
export function rulesOf(rules: Field, begin: ZonedMoment): EventRule[] | undefined {
  const read = rules.records.map((rule) => {
    try {
      return ruleOf(rule, begin)
    } catch (error) {
      return rule.lose(`the rule cannot be carried over: ${(error as Error).message}`)
    }
  })
  if (read.includes(undefined)) return rules.lose('another rule of the event cannot be carried over')
  rules.carry()
  return read as EventRule[]
}

function ruleOf(field: Field, begin: ZonedMoment): EventRule {
  const time = timeFor(field, begin)
  const parts = field.names
    .filter((name) => name !== 'by_hour' && name !== 'by_minute')
    .map((name) => {
      const part = PARTS.get(name)
      if (part === undefined) throw new RangeError(`${name} is not known`)
      return `${part}=${valueOf(name, field.get(name))}`
    })
  const written = parts.join(';')
  assertMeetingRule(written)
  const { rule, end } = withoutFarEnd(written, begin.wall)
  if (end !== undefined) field.get('until').note(end, FAR_END)
  return time === timeOf(begin.wall) ? { rule } : { rule, time }
}

/** A rule may give the time of the day, once. */
function timeFor(field: Field, begin: ZonedMoment): WallTime {
  const [hour, minute] = timeOf(begin.wall).split(':')
  const [hours, minutes] = ['by_hour', 'by_minute'].map((name) =>
    field.get(name).items.map((item) => item.peek() ?? ''),
  )
  if (hours!.length > 1 || minutes!.length > 1) throw new RangeError('it repeats within a day')
  const time = `${(hours![0] ?? hour!).padStart(2, '0')}:${(minutes![0] ?? minute!).padStart(2, '0')}`
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`${time} is no time`)
  return time
}

function valueOf(name: string, field: Field): string {
  if (name === 'until') {
    const until = readMoment(field.peek() ?? '')
    if (!until) throw new RangeError('until is no date')
    const written = new Date(until.wall).toISOString().replace(/[-:]|\.000Z$/g, '')
    return until.isDay ? written.slice(0, 8) : `${written}${until.timeZone === 'UTC' ? 'Z' : ''}`
  }
  return field.items
    .map((item) => {
      const isDay = item.names.includes('day')
      const text = (isDay ? item.get('day') : item).peek() ?? ''
      const number = (isDay && item.get('num').peek()) || ''
      return number + (name === 'by_day' || name === 'week_start' ? text.slice(0, 2) : text).toUpperCase()
    })
    .join()
}

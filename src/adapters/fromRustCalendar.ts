import type { Community } from '../model/community.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { calendarFiles, type CalendarFiles } from './calendarFiles.ts'
import { Entries, placeOf } from './entries.ts'
import { isTimeZone, minutesBetween, readMoment, type ZonedMoment } from './eventMoment.ts'
import { eventSchedules, type PlacedMoment } from './eventSchedule.ts'
import type { Field } from './field.ts'
import type { Moment } from './icalTime.ts'
import { proseOf } from './prose.ts'
import { beginCommunity, readFiles } from './readFiles.ts'
import { rulesOf } from './rustRule.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readToml } from './toml.ts'

/** The options of {@link fromRustCalendar}. */
export type FromRustCalendarOptions = CommunityOptions

/**
 * Reads the calendars of the Rust project (TOML 1.1): one community for each file that no other of them includes, with
 * the events of the files that it includes. Events become meetings, with a schedule for each rule. Whatever has no place
 * in the data is listed as a loss.
 * @example
 * fromRustCalendar([{ path: 'infra.toml', text }], { url: 'https://example.org' })
 * // { communities: [{ …, name: 'Infrastructure', meetings: [{ … }] }], losses: […], values: { read: 14, … } }
 */
export function fromRustCalendar(files: readonly SourceFile[], options: FromRustCalendarOptions = {}): ImportedInFull {
  return readFiles(files, readToml, (sources) =>
    calendarFiles(sources, ({ root }) => root.get('meta').get('includes').items)
      // A file of zones alone is there to be included.
      .filter(({ parts }) => parts.some(({ root }) => root.get('events').isThere || root.get('meta').isThere))
      .map((calendar) => communityOf(calendar, options)),
  )
}

function communityOf({ source, parts }: CalendarFiles, options: FromRustCalendarOptions): Community {
  const { root } = source
  const entries = new Entries()
  const description = proseOf(root.get('description'))
  const begun = beginCommunity({ name: root.get('name').text() }, options, source)
  const meetings = parts.flatMap((part) => {
    for (const name of ['name', 'description']) part.root.get(name).lose('the calendar is a part of another')
    part.root.get('timezones').lose('time zones are known by their names')
    return part.root.get('events').records.map((event) => meetingOf(event, entries))
  })
  return { ...begun, ...(description !== undefined && { description }), meetings }
}

function meetingOf(event: Field, entries: Entries): Meeting {
  const title = event.get('title').text()
  if (title === undefined) event.note('', 'the event has no title')
  const summary = proseOf(event.get('description'))
  const join = placeOf(event.get('location'))
  const host = event.get('organizer').get('name').text()
  event.get('organizer').get('email').lose('mail addresses of people are not carried over')
  event.get('uid').lose('a calendar written from the data has UIDs of its own; take the old one down')
  const changed = event.get('last_modified_on')
  const updatedOn = readMoment(changed.peek() ?? '') && changed.text()?.slice(0, 10)
  const schedule = scheduleOf(event)
  return {
    id: entries.id(title ?? 'Meeting'),
    name: title ?? 'Meeting',
    ...(summary !== undefined && { description: summary }),
    schedule: isCancelled(event.get('status')) ? { kind: 'ended' } : schedule,
    ...(join && { join }),
    ...(host !== undefined && { host }),
    ...(updatedOn !== undefined && { updatedOn }),
  }
}

function isCancelled(status: Field): boolean {
  const word = status.peek()?.toLowerCase()
  if (word === 'confirmed' || word === 'cancelled') status.carry()
  else status.lose('a meeting is held or not; say it in a note')
  return word === 'cancelled'
}

/** What says when an event takes place. */
const TIMES = ['start', 'end', 'recurrence_rules', 'exceptions', 'recurrences']

function scheduleOf(event: Field): OneOrMany<Schedule> {
  const begin = momentOf(event.get('start'))
  const rules = event.get('recurrence_rules')
  const unknown: Schedule = { kind: 'unscheduled', reason: 'not-published' }
  if (!begin || begin.isDay) {
    const reason = begin ? 'it lasts whole days, and a meeting has a time' : 'the start of the event cannot be told'
    for (const name of TIMES) event.get(name).lose(reason)
    return unknown
  }
  const end = momentOf(event.get('end'))
  const durationMinutes = end && !end.isDay ? minutesBetween(begin, end) : undefined
  const read = rulesOf(rules, begin)
  if (!read) {
    for (const name of TIMES) event.get(name).lose('no dates can be told without the rule')
    return unknown
  }
  event.get('start').carry()
  if (durationMinutes === undefined) event.get('end').lose('it gives no duration in whole minutes')
  else event.get('end').carry()
  const [cancelled, added] = [event.get('exceptions'), event.get('recurrences')].map(departuresOf)
  return eventSchedules({ begin, durationMinutes, rules: read, cancelled: cancelled!, added: added! })
}

/** A moment in UTC, or a date on the clocks of a zone. */
function momentOf(field: Field): ZonedMoment | undefined {
  const isTable = field.names.length > 0
  const zone = isTable ? field.get('timezone').peek() : undefined
  if (zone !== undefined && !isTimeZone(zone)) return field.get('timezone').lose('no such time zone is known')
  const moment = readMoment((isTable ? field.get('date') : field).peek() ?? '', zone)
  // A day without a time is told apart by what comes next.
  return moment && (moment.isDay || moment.timeZone !== undefined) ? (moment as ZonedMoment) : undefined
}

/** Dates as a list of moments in UTC, or with a zone for all of them. */
function departuresOf(field: Field): PlacedMoment[] {
  const isTable = field.names.length > 0
  const zone = isTable ? field.get('timezone').peek() : undefined
  if (zone !== undefined && !isTimeZone(zone)) return field.lose('no such time zone is known') ?? []
  if (isTable) field.get('timezone').carry()
  return (isTable ? field.get('dates') : field).items.flatMap((item): PlacedMoment[] => {
    const moment: Moment | undefined = readMoment(item.peek() ?? '', zone)
    return moment ? [{ moment, field: item }] : (item.lose('it is no date') ?? [])
  })
}

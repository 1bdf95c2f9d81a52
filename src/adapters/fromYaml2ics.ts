import type { Community } from '../model/community.ts'
import type { TimeZone } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import { calendarFiles, type CalendarFiles } from './calendarFiles.ts'
import { Entries, placeOf, referenceOf } from './entries.ts'
import { isTimeZone } from './eventMoment.ts'
import type { Field } from './field.ts'
import { proseOf } from './prose.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'
import { yaml2icsSchedule } from './yaml2icsSchedule.ts'

/** The options of {@link fromYaml2ics}. */
export type FromYaml2icsOptions = CommunityOptions

/**
 * Reads the calendars of Scientific Python, which yaml2ics makes calendars of: one community for each file that no other
 * of them includes, with the events of the files that it includes. What names no zone is in UTC there. Whatever has no
 * place in the data is listed as a loss.
 * @example
 * fromYaml2ics([{ path: 'calendars/example.yaml', text }], { url: 'https://example.org' })
 * // { communities: [{ …, name: 'Example', meetings: [{ … }] }], losses: […], values: { read: 12, … } }
 */
export function fromYaml2ics(files: readonly SourceFile[], options: FromYaml2icsOptions = {}): ImportedInFull {
  return readFiles(files, readYaml, (sources) =>
    calendarFiles(sources.filter(isCalendar), ({ root }) => root.get('include').items).map((calendar) =>
      communityOf(calendar, options),
    ),
  )
}

function isCalendar({ root, lose }: Source): boolean {
  const isOne = ['name', 'events', 'include'].some((name) => root.names.includes(name))
  if (!isOne) lose('', '', 'it is no calendar of yaml2ics: it has neither a name nor events')
  return isOne
}

function communityOf({ source, parts }: CalendarFiles, options: FromYaml2icsOptions): Community {
  const begun = beginCommunity({ name: source.root.get('name').text() }, options, source)
  const entries = new Entries()
  const meetings = parts.flatMap(({ root }) => {
    root.get('name').lose('the calendar is a part of another')
    const timeZone = zoneOf(root.get('timezone')) ?? 'UTC'
    return root.get('events').records.map((event) => meetingOf(event, timeZone, entries))
  })
  return { ...begun, meetings }
}

function zoneOf(field: Field): TimeZone | undefined {
  const name = field.peek()
  if (name === undefined) return undefined
  const known = name === 'Etc/UTC' ? 'UTC' : name
  if (!isTimeZone(known)) return field.lose('no such time zone is known; UTC was taken')
  field.carry()
  return known
}

function meetingOf(event: Field, calendarZone: TimeZone, entries: Entries): Meeting {
  const [summary, name] = [event.get('summary'), event.get('name')]
  const title = summary.text() ?? name.text()
  if (title === undefined) event.note('', 'the event has no title')
  const about = proseOf(event.get('description'))
  const places = [referenceOf(event.get('url')), placeOf(event.get('location'))].filter((place) => place !== undefined)
  // An event is often written with the address of its call in both fields.
  const join = places.filter(
    (place, index) => index === 0 || !('href' in place) || !('href' in places[0]!) || place.href !== places[0].href,
  )
  event.get('uid').lose('a calendar written from the data has UIDs of its own; take the old one down')
  const schedule = yaml2icsSchedule(event, zoneOf(event.get('timezone')) ?? calendarZone)
  return {
    id: entries.id(title ?? 'Meeting'),
    name: title ?? 'Meeting',
    ...(about !== undefined && { description: about }),
    schedule: isCancelled(event.get('status')) ? { kind: 'ended' } : schedule,
    ...(join.length > 0 && { join: join.length === 1 ? join[0] : join }),
  }
}

function isCancelled(status: Field): boolean {
  const word = status.peek()?.toLowerCase()
  if (word === 'confirmed' || word === 'cancelled') status.carry()
  return word === 'cancelled'
}

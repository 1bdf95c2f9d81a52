import { BOUNDS } from '../calendar/bounds.ts'
import type { LocalDate } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import { type Component, type Property, propertyOf, textOf } from './icalComponent.ts'
import { scheduleOf } from './icalSchedule.ts'
import { describedBy, joinOf } from './icalTexts.ts'
import { dateOf, isMoment, momentOf, type ScheduleContext } from './icalTime.ts'
import { uniqueId, withoutMail } from './source.ts'

/** Read elsewhere, or about the file and not the meeting. */
const READ = new Set(
  (
    'UID,DTSTAMP,CREATED,LAST-MODIFIED,SEQUENCE,SUMMARY,DESCRIPTION,DTSTART,DTEND,DURATION,RRULE,RDATE,EXDATE,RECURRENCE-ID,' +
    'STATUS,CLASS,TRANSP,PRIORITY,CONFERENCE,X-GOOGLE-CONFERENCE,X-MICROSOFT-SKYPETEAMSMEETINGURL,' +
    'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK,LOCATION'
  ).split(','),
)

/** Names people. */
const PEOPLE = new Set(['ATTENDEE', 'ORGANIZER', 'CONTACT', 'X-MS-OLK-SENDER'])

/** A meeting, from an event and the dates that override it; undefined where there is none to be shown. */
export function meetingOf(
  event: Component,
  overrides: readonly Component[],
  context: ScheduleContext,
  taken: Set<string>,
): Meeting | undefined {
  const { lose, at } = context
  if (/^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'CLASS') ?? '')) return lose(at, '', 'it is marked as private')
  const status = textOf(event, 'STATUS')
  const read = scheduleOf(event, overrides, context)
  loseRest(event, context)
  overrides.forEach((override) => loseRest(override, { ...context, at: `${at}.RECURRENCE-ID` }))
  if (status === 'TENTATIVE') lose(`${at}.STATUS`, status, 'a meeting is held or not; say it in a note')
  const written = textOf(event, 'SUMMARY')
  if (written === undefined) lose(`${at}.SUMMARY`, '', 'it has no title')
  const title = withoutMail(written ?? 'Meeting')
  const { prose, places } = describedBy(event, at, lose)
  const join = joinOf(event, at, lose)
  const revision = revisionOf(event)
  const changed = changedOn(event, context)
  return {
    id: uniqueId(title, taken),
    name: title,
    ...(prose !== undefined && { description: prose }),
    schedule: status === 'CANCELLED' ? { kind: 'ended' } : read,
    ...(join.length > 0 && { join: join.length === 1 ? join[0] : join }),
    ...places,
    ...(changed !== undefined && { updatedOn: changed }),
    ...(revision > 0 && { revision }),
  }
}

/** How often an event was changed: 0 where that is not known. */
export function revisionOf(event: Component): number {
  const revision = Number(propertyOf(event, 'SEQUENCE')?.values[0] ?? 0)
  return Number.isInteger(revision) && revision >= 0 && revision <= BOUNDS.revision[1] ? revision : 0
}

function changedOn(event: Component, { readZone }: ScheduleContext): LocalDate | undefined {
  const changed = propertyOf(event, 'LAST-MODIFIED')
  const moment = changed && momentOf(changed, readZone)
  return isMoment(moment) ? dateOf(moment.wall) : undefined
}

/** Lists what an event has beside what is read: each property once, people without their names. */
export function loseRest(event: Component, { lose, at }: ScheduleContext): void {
  const rest = new Map<string, Property[]>()
  for (const property of event.properties) {
    if (!READ.has(property.name)) rest.set(property.name, [...(rest.get(property.name) ?? []), property])
  }
  for (const [name, properties] of rest) {
    if (PEOPLE.has(name)) {
      const named = properties.filter(
        ({ values }) => !/^(?:mailto:)?\s*$/i.test(typeof values[0] === 'string' ? values[0] : ''),
      )
      if (named.length > 0) lose(`${at}.${name}`, String(named.length), 'people are not carried over')
      if (named.length < properties.length)
        lose(`${at}.${name}`, String(properties.length - named.length), 'it names nobody')
    } else
      lose(
        `${at}.${name}`,
        properties.flatMap(({ values }) => values.map(String)).join(', '),
        'a meeting has no field for it',
      )
  }
  for (const { name } of event.components) lose(`${at}.${name}`, '', 'reminders are for the reader to set')
}

import { occurrenceStatus } from '../calendar/meetingPhrases.ts'
import { agendaTime, zonedTime } from '../calendar/zonedTime.ts'
import type { AgendaItem } from '../client/agenda.ts'
import type { AgendaListMessages } from '../client/AgendaFilterForm.tsx'
import { DataPath } from '../data/path.ts'
import { agendaMessages, dateMessages } from '../i18n/dateMessages.ts'
import { weekdayNames } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { isAbsolute } from '../links/addressHost.ts'
import type { Body } from '../model/body.ts'
import type { Meeting } from '../model/meeting.ts'
import { kindLabel } from './entryMessagesFor.ts'
import { joinHref } from './joinHref.ts'
import { pageDay, readerMessages } from './listedDates.ts'
import { occurrencesFor } from './meetingDatesFor.ts'
import { meetingHref } from './meetingHref.ts'
import { meetingShape } from './meetingShapes.ts'
import { nameText } from './nameText.ts'
import { asList, prepareAll, type PreparedItem } from './prepare.ts'
import { resolveHref } from './resolveHref.ts'
import type { Site } from './site.ts'
import { name } from './textShapes.ts'

interface AgendaOptions {
  /** Epoch milliseconds. */
  now: number
  /** Epoch milliseconds, behind the last start. */
  to: number
  linkTo: 'card' | 'none'
  /** The bodies that can hold the meetings. */
  bodies?: readonly Body[]
  site: Site
}

/** The dates of many meetings in order, in finished words and with instants for the reader's clock. */
export const agendaItems = (meetings: readonly Meeting[], options: AgendaOptions): AgendaItem[] =>
  prepareAll(meetings, meetingShape, DataPath.of('meetings'))
    .flatMap((entry) => itemsOf(entry, options))
    .toSorted((a, b) => a.start - b.start)

function itemsOf({ value: meeting, path, key }: PreparedItem<Meeting>, options: AgendaOptions): AgendaItem[] {
  if (!meeting) return []
  const { now, to, linkTo, bodies, site } = options
  const dates = occurrencesFor(meeting, { after: now, before: to, count: Number.MAX_SAFE_INTEGER }, path)
  const { value: title, lang } = nameText(meeting.name, site)
  const href = linkTo === 'card' ? meetingHref(meeting, site) : undefined
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const shared = { title, lang, href, group: groupOf(meeting, bodies, site), ...wayIn(meeting, site) }
  return dates.map((occurrence, index) => {
    const { start, end, timeZone, status } = occurrence
    const { dateTime, offset } = zonedTime(occurrence, timeZone, site.locale)
    return {
      key: `${key} ${index}`,
      ...shared,
      start,
      end,
      offset,
      dateTime,
      ...agendaTime(occurrence, timeZone, site.locale),
      status: occurrenceStatus(occurrence, messages, site.locale),
      isCancelled: status === 'cancelled' || undefined,
    }
  })
}

/** The name of the body that holds a meeting. */
function groupOf({ id }: Meeting, bodies: readonly Body[] | undefined, site: Site): string | undefined {
  // The bodies come as the data has them.
  const body = asList(bodies, DataPath.of('related')).find(
    (each) => Array.isArray(each?.meetings) && id !== undefined && each.meetings.includes(id),
  )
  return body && localize(name(body.name, DataPath.of('related')), site.locale)?.value
}

/** The address of a meeting, and whom it is for. */
function wayIn(meeting: Meeting, site: Site): Pick<AgendaItem, 'join' | 'access'> {
  const href = joinHref(meeting)
  const { access = 'public' } = meeting
  const { accessKinds } = messagesFor(meetingMessages, site.messages?.meetings)
  return {
    join: href && (isAbsolute(href) ? href : resolveHref(href, site.baseUrl)),
    access: access === 'public' ? undefined : kindLabel(accessKinds, access, site),
  }
}

/** The words that the agenda needs in the browser. */
export function agendaListMessages(now: number, site: Site): AgendaListMessages {
  const {
    heading: _heading,
    all: _all,
    others: _others,
    empty: _empty,
    ...messages
  } = messagesFor(agendaMessages, site.messages?.agenda)
  const dates = messagesFor(dateMessages, site.messages?.dates)
  return {
    ...messages,
    ...readerMessages(dates, site),
    asOf: fill(dates.asOf, { date: pageDay(now, site) }),
    weekdays: weekdayNames(site.locale),
  }
}

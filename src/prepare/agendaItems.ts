import { agendaTime, zonedTime } from '../calendar/zonedTime.ts'
import type { AgendaItem } from '../client/agenda.ts'
import type { AgendaListMessages } from '../client/AgendaFilterForm.tsx'
import { DataPath } from '../data/path.ts'
import { agendaMessages, dateMessages } from '../i18n/dateMessages.ts'
import { firstWeekday } from '../i18n/firstWeekday.ts'
import { formatLocale, weekdayNames } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { isAbsolute } from '../links/addressHost.ts'
import type { Body } from '../model/body.ts'
import type { Meeting } from '../model/meeting.ts'
import { joinHref } from './joinHref.ts'
import { accessLabel } from './joinLinks.ts'
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
    // As `nextDates` has them, of several that begin at once.
    .toSorted((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1))

function itemsOf({ value: meeting, path, key }: PreparedItem<Meeting>, options: AgendaOptions): AgendaItem[] {
  if (!meeting) return []
  const { now, to, linkTo, bodies, site } = options
  const dates = occurrencesFor(meeting, { after: now, before: to, count: Number.MAX_SAFE_INTEGER }, path)
  const { value: title, lang } = nameText(meeting.name, site)
  const href = linkTo === 'card' ? meetingHref(meeting, site) : undefined
  const messages = messagesFor(dateMessages, site.messages?.dates)
  const { value: group, lang: groupLang } = groupOf(meeting, bodies, site) ?? {}
  const shared = { title, lang, href, group, groupLang, ...wayIn(meeting, site) }
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
      ...(status !== 'scheduled' && {
        state: status,
        status: status === 'moved' ? messages.movedShort : messages[status],
      }),
    }
  })
}

/** The name of the body that holds a meeting. */
function groupOf({ id }: Meeting, bodies: readonly Body[] | undefined, site: Site) {
  // The bodies come as the data has them.
  const body = asList(bodies, DataPath.of('related')).find(
    (each) => Array.isArray(each?.meetings) && id !== undefined && each.meetings.includes(id),
  )
  return body && localize(name(body.name, DataPath.of('related')), site.locale)
}

/** The address of a meeting, and whom it is for. */
function wayIn(meeting: Meeting, site: Site): Pick<AgendaItem, 'join' | 'access'> {
  const href = joinHref(meeting)
  return {
    join: href && (isAbsolute(href) ? href : resolveHref(href, site.baseUrl)),
    access: accessLabel(meeting, site),
  }
}

const QUARTER = 900_000
const DAY = 86_400_000

/** By how many quarters of an hour clocks change. */
const CHANGES = [0, 2, -2, 4, -4]

/** On how many days the dates lie for the reader for whom they are the most, so that the list keeps room for them. */
export function mostDays(items: readonly AgendaItem[]): number {
  let most = 0
  // From Baker Island to the Line Islands, in the steps in which clocks are set.
  for (let offset = -48; offset <= 56; offset++) {
    for (const change of CHANGES) most = Math.max(most, daysAcross(items, offset, offset + change))
  }
  return most
}

/** The same by one clock, which may change once between two of the dates. */
function daysAcross(items: readonly AgendaItem[], before: number, after: number): number {
  let [first, second, unchanged, changed] = [NaN, NaN, 0, 0]
  for (const { start } of items) {
    const [day, later] = [before, after].map((offset) => Math.floor((start + offset * QUARTER) / DAY)) as [
      number,
      number,
    ]
    changed = Math.max(changed + Number(later !== second), unchanged + Number(later !== first))
    unchanged += Number(day !== first)
    first = day
    second = later
  }
  return Math.max(unchanged, changed)
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
    firstWeekday: firstWeekday(formatLocale(site.locale)),
  }
}

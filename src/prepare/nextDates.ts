import type { Occurrence } from '../calendar/occurrence.ts'
import { plainRules } from '../client/dateRule.ts'
import type { CandidateDate } from '../client/NextDate.tsx'
import { DataPath } from '../data/path.ts'
import { isOfSite } from '../links/isOfSite.ts'
import type { Channel } from '../model/channel.ts'
import type { Meeting } from '../model/meeting.ts'
import { dateRule } from './dateRules.ts'
import { accessLabel, joinLink } from './joinLinks.ts'
import { listedDates, roughDates } from './listedDates.ts'
import { meetingDatesFor, occurrencesFor } from './meetingDatesFor.ts'
import { meetingHref } from './meetingHref.ts'
import { meetingShape } from './meetingShapes.ts'
import { nameText } from './nameText.ts'
import { prepareAll } from './prepare.ts'
import type { Site } from './site.ts'

// Enough for a page that is built once a week to name the next meeting until it is built again.
const CANDIDATES = 8

interface NextDatesOptions {
  /** Epoch milliseconds. */
  now: number
  /** Where the title of each meeting leads, in place of its card. */
  href: string | undefined
  /** The channels that hand out the ways in. */
  channels: readonly Channel[] | undefined
  site: Site
}

interface Candidate {
  meeting: Meeting
  occurrence: Occurrence
}

/** What comes next of several meetings. */
export interface NextDates {
  /** The meeting of the first date. */
  meeting: Meeting | undefined
  /** The next dates of all in order, but for cancelled ones, in finished words. */
  dates: readonly CandidateDate[]
  /** What the dates of all meetings follow from, for the script of static pages. */
  rules: string | undefined
  /** Where the dates of all meetings lead within the site. */
  addresses: readonly string[]
}

/** The next dates of all meetings, and the meeting that is next. */
export function nextDates(meetings: readonly Meeting[], options: NextDatesOptions): NextDates {
  const { now, site } = options
  const next = nextOfAll(meetings, now)
  const dates = next.flatMap(({ meeting, occurrence }) =>
    listedDates([occurrence], site).map((date) => ({ ...date, ...detailsOf(meeting, options) })),
  )
  if (dates.length === 0) return nextRough(meetings, options)
  const inOrder = readable(meetings).toSorted((a, b) => byId(a.meeting, b.meeting))
  const rules = inOrder.map(({ meeting }) => {
    const rule = dateRule(meeting, now, site)
    return rule && { ...rule, ...detailsOf(meeting, options) }
  })
  const addresses = siteAddresses(inOrder.map(({ meeting }) => detailsOf(meeting, options)))
  return { meeting: next[0]?.meeting, dates, rules: plainRules(rules), addresses }
}

function siteAddresses(details: readonly Pick<CandidateDate, 'href' | 'join'>[]): string[] {
  const addresses = details.flatMap(({ href, join }) => [href, join?.href])
  return [...new Set(addresses.filter(isOfSite))]
}

/** Where no date is known, the first meeting of which the weekday and the time are. */
function nextRough(meetings: readonly Meeting[], options: NextDatesOptions): NextDates {
  const { now, site } = options
  for (const { meeting, path } of readable(meetings)) {
    if (!meeting.schedule) continue
    const { expectedDates, datesNote } = meetingDatesFor(
      meeting,
      { now, locale: site.locale, showCalendarLinks: false },
      path,
    )
    const [date] = roughDates(expectedDates ?? [], datesNote, site)
    if (!date) continue
    const details = detailsOf(meeting, options)
    return { meeting, dates: [{ ...date, ...details }], rules: undefined, addresses: siteAddresses([details]) }
  }
  return { meeting: undefined, dates: [], rules: undefined, addresses: [] }
}

/** What is said of a meeting beside its date. */
function detailsOf(meeting: Meeting, { href, channels, site }: NextDatesOptions) {
  const title = nameText(meeting.name, site)
  return {
    title: title.value,
    lang: title.lang,
    href: href ?? meetingHref(meeting, site),
    join: joinLink(meeting, channels, site),
    access: accessLabel(meeting, site),
  }
}

const readable = (meetings: readonly Meeting[]) =>
  prepareAll(meetings, meetingShape, DataPath.of('meetings')).flatMap(({ value, path }) =>
    value ? [{ meeting: value, path }] : [],
  )

const byId = (a: Meeting, b: Meeting): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

/** Of two that begin at once, the order does not depend on that of the meetings. */
const byStart = (a: Candidate, b: Candidate): number =>
  a.occurrence.start - b.occurrence.start || byId(a.meeting, b.meeting)

function nextOfAll(meetings: readonly Meeting[], now: number): Candidate[] {
  let found: Candidate[] = []
  for (const { meeting, path } of readable(meetings)) {
    // Once there are enough, a date after the last of them is not among the next.
    const last = found[CANDIDATES - 1]?.occurrence.start
    const next = occurrencesFor(
      meeting,
      { after: now, before: last === undefined ? last : last + 1, count: CANDIDATES },
      path,
    )
      .filter(({ status }) => status !== 'cancelled')
      .map((occurrence) => ({ meeting, occurrence }))
    if (next.length === 0) continue
    found = [...found, ...next].toSorted(byStart).slice(0, CANDIDATES)
  }
  return found
}

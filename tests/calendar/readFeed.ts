import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

import { type MeetingTimes, occurrencesBetween } from '../../src/calendar/occurrences.ts'

/** What a calendar shows in a window: `start/end` in UTC, or `start` alone, in order. */
export type Shown = string[]

interface Window {
  from: number
  to: number
}

const show = (start: number, end: number): string => {
  const text = (instant: number) => new Date(instant).toISOString().slice(0, 16)
  return end === start ? text(start) : `${text(start)}/${text(end)}`
}

/** Dates are moved by less than this in the tests. */
const FARTHEST_MOVE = 60 * 86_400_000

/** The dates that take place, as the engine has them. */
export function shownByEngine(meetings: readonly MeetingTimes[], window: Window): Shown {
  return meetings
    .flatMap((meeting) => occurrencesBetween(meeting, window))
    .filter(({ status }) => status !== 'cancelled')
    .map(({ start, end = start }) => show(start, end))
    .toSorted()
}

/** The dates that ical.js, the parser of Thunderbird, makes of a feed. */
export function shownByIcalJs(feed: string, { from, to }: Window): Shown {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  const events = calendar.getAllSubcomponents('vevent')
  const shown: Shown = []
  const add = (startDate: ICAL.Time, endDate: ICAL.Time) => {
    const start = startDate.toJSDate().getTime()
    if (start >= from && start < to) shown.push(show(start, endDate.toJSDate().getTime()))
  }
  for (const master of events.filter((event) => !event.hasProperty('recurrence-id'))) {
    if (master.getFirstPropertyValue('status') === 'CANCELLED') continue
    const uid = master.getFirstPropertyValue('uid')
    const exceptions = events.filter(
      (event) => event.hasProperty('recurrence-id') && event.getFirstPropertyValue('uid') === uid,
    )
    const event = new ICAL.Event(master, { exceptions })
    if (!event.isRecurring()) {
      add(event.startDate, event.endDate)
      continue
    }
    const iterator = event.iterator()
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (next.toJSDate().getTime() > to + FARTHEST_MOVE) break
      const { startDate, endDate } = event.getOccurrenceDetails(next)
      add(startDate, endDate)
    }
  }
  return shown.toSorted()
}

/** The dates that node-ical, on rrule-temporal, makes of a feed. */
export function shownByNodeIcal(feed: string, { from, to }: Window): Shown {
  return Object.values(nodeIcal.sync.parseICS(feed))
    .filter((component) => component?.type === 'VEVENT')
    .filter((event) => event.status !== 'CANCELLED')
    .flatMap((event) =>
      nodeIcal.expandRecurringEvent(event, {
        from: new Date(from - FARTHEST_MOVE),
        to: new Date(to + FARTHEST_MOVE),
      }),
    )
    .filter(({ start }) => start.getTime() >= from && start.getTime() < to)
    .map(({ start, end }) => show(start.getTime(), end.getTime()))
    .toSorted()
}

import { DAY, localDate } from '../calendar/days.ts'
import { nearestDate } from '../calendar/nearestDate.ts'
import { nextOccurrences } from '../calendar/occurrences.ts'
import { parseRule } from '../calendar/rule.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import { writeRhythm, writeSchedule } from '../calendar/writtenSchedule.ts'
import type { LocalDate } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { type Finding, inEachLanguage, listOf, type ReviewContext, type ReviewRule } from './review.ts'
import { reviewMessages } from './reviewMessages.ts'

/** A schedule of a meeting, with its path. */
interface Slot {
  meeting: Meeting
  schedule: Schedule
  path: string
}

/** Every schedule of the meetings that are not given up. */
export function slotsOf({ community }: ReviewContext): Slot[] {
  return listOf(community.meetings).flatMap((meeting, index) => {
    if (meeting.supersededBy) return []
    const path = `meetings[${index}].schedule`
    const { schedule } = meeting
    if (!Array.isArray(schedule)) return [{ meeting, schedule: schedule as Schedule, path }]
    return schedule.map((each: Schedule, slot) => ({ meeting, schedule: each, path: `${path}[${slot}]` }))
  })
}

function exceptionsWithoutDate({ schedule, path }: Slot): (Finding | undefined)[] {
  if (schedule.kind !== 'recurring' && schedule.kind !== 'single') return []
  return listOf(schedule.exceptions).map((exception, index) => {
    if (exception.kind === 'added') return undefined
    const nearest = nearestDate(schedule, exception.date)
    if (nearest === exception.date) return undefined
    const verb = exception.kind === 'moved' ? 'moves' : 'cancels'
    return {
      path: `${path}.exceptions[${index}].date`,
      ...reviewMessages.exceptionWithoutDate({ verb, date: exception.date, nearest }),
    }
  })
}

function fromOffRule({ schedule, path }: Slot): Finding | undefined {
  if (schedule.kind !== 'recurring' || !schedule.from) return undefined
  const { from, rule } = schedule
  const nearest = nearestDate(schedule, from)
  if (nearest === undefined || nearest === from) return undefined
  return {
    path: `${path}.from`,
    ...reviewMessages.fromOffRule({ from, rule, nearest }),
  }
}

function noDates({ schedule, path }: Slot): Finding | undefined {
  const reason = whyNoDates({ schedule })
  if (reason?.code === 'no-first-date') {
    const rhythm = schedule.kind === 'recurring' ? writeRhythm(schedule) : undefined
    return { severity: 'warning', path, ...reviewMessages.noFirstDate(rhythm) }
  }
  if (reason?.code !== 'no-such-date') return undefined
  return { path: `${path}.rule`, ...reviewMessages.noSuchDate(reason.rule) }
}

const TEN_YEARS = 10 * 366 * DAY

const isEnd = (part: string): boolean => /^(UNTIL|COUNT)=/i.test(part)

/** Services of meetings write an end in a hundred years where they mean none, and people copy it. */
function farEnd({ schedule, path }: Slot, now: number): Finding | undefined {
  if (schedule.kind !== 'recurring') return undefined
  const { UNTIL, COUNT } = parseRule(schedule.rule)
  const later = now + TEN_YEARS
  const isFar = UNTIL
    ? UNTIL.wall > later
    : COUNT && nextOccurrences({ schedule }, { after: later, count: 1 }).length > 0
  if (!isFar) return undefined
  const rule = schedule.rule.split(';').filter((part) => !isEnd(part))
  const endless = { ...schedule, rule: rule.join(';') }
  const words = writeSchedule(endless)
  return {
    path: `${path}.rule`,
    ...reviewMessages.farEnd({
      end: UNTIL ? `on ${localDate(Math.floor((UNTIL.wall - 1) / DAY))}` : `after ${COUNT} times`,
      meant: words === undefined ? `\`rule: ${endless.rule}\`` : `\`schedule: ${words}\``,
    }),
  }
}

/** The days of dates that are given as still to come, with what they are. */
function pastNext({ schedule, path }: Slot, today: LocalDate): (Finding | undefined)[] {
  if (schedule.kind !== 'approximate') return []
  const { next, first, last } = schedule
  const years = inEachLanguage(first as string | undefined).flatMap((text) => text.match(/\b20\d\d\b/g) ?? [])
  return [
    next !== undefined && next < today ? { path: `${path}.next`, ...reviewMessages.pastNext(next) } : undefined,
    last === undefined && years.length > 0 && years.every((year) => year < today.slice(0, 4))
      ? { path: `${path}.first`, ...reviewMessages.pastFirst(inEachLanguage(first)[0]!) }
      : undefined,
  ]
}

/** Meetings whose dates are all past. */
function over({ community, now }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.meetings).map((meeting, index) => {
    const reason = whyNoDates(meeting, { after: now })
    if (reason?.code !== 'over' || meeting.status === 'paused') return undefined
    return { path: `meetings[${index}].schedule`, ...reviewMessages.meetingOver(reason.last) }
  })
}

function pausedTooLong({ community, today }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.meetings).map(({ status, resumesOn }, index) =>
    status === 'paused' && resumesOn !== undefined && resumesOn < today
      ? { path: `meetings[${index}].resumesOn`, ...reviewMessages.pauseOver(resumesOn) }
      : undefined,
  )
}

/** Rules about the dates of meetings. */
export const dateRules: readonly ReviewRule[] = [
  {
    id: 'exception-without-date',
    severity: 'error',
    find: (context) => slotsOf(context).flatMap(exceptionsWithoutDate),
  },
  { id: 'from-not-on-rule', severity: 'info', find: (context) => slotsOf(context).map(fromOffRule) },
  { id: 'no-dates', severity: 'error', find: (context) => slotsOf(context).map(noDates) },
  {
    id: 'far-end',
    severity: 'warning',
    find: (context) => slotsOf(context).map((slot) => farEnd(slot, context.now)),
  },
  {
    id: 'past-next',
    severity: 'warning',
    find: (context) => slotsOf(context).flatMap((slot) => pastNext(slot, context.today)),
  },
  { id: 'meeting-over', severity: 'warning', find: over },
  { id: 'pause-over', severity: 'warning', find: pausedTooLong },
]

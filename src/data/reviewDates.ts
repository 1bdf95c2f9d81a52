import { nearestDate } from '../calendar/nearestDate.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import type { LocalDate } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { type Finding, inEachLanguage, listOf, type ReviewContext, type ReviewRule } from './review.ts'

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
      message: `There is no meeting on ${exception.date}, so this ${verb} nothing.`,
      fix: nearest
        ? `The nearest date is ${nearest}; write that, if it is meant.`
        : 'The schedule has no dates; look at its rule.',
    }
  })
}

function fromOffRule({ schedule, path }: Slot): Finding | undefined {
  if (schedule.kind !== 'recurring' || !schedule.from) return undefined
  const nearest = nearestDate(schedule, schedule.from)
  if (nearest === undefined || nearest === schedule.from) return undefined
  return {
    path: `${path}.from`,
    message: `${schedule.from} is no date of the rule ${schedule.rule}; it begins on ${nearest}.`,
    fix: `Write ${nearest}, or mend the rule.`,
  }
}

function noDates({ schedule, path }: Slot): Finding | undefined {
  const reason = whyNoDates({ schedule })
  if (reason?.code === 'no-first-date') {
    const fix = 'Add `from` with the date of one meeting, and it is known in which weeks they are.'
    return {
      severity: 'warning',
      path,
      message: 'The rule counts from its first date, and none is given, so no date can be computed.',
      fix,
    }
  }
  if (reason?.code !== 'no-such-date') return undefined
  return {
    path: `${path}.rule`,
    message: `The rule ${reason.rule} never gives a date.`,
    fix: 'Look at its parts: some exclude each other.',
  }
}

/** The days of dates that are given as still to come, with what they are. */
function pastNext({ schedule, path }: Slot, today: LocalDate): (Finding | undefined)[] {
  if (schedule.kind !== 'approximate') return []
  const { next, first, last } = schedule
  const years = inEachLanguage(first as string | undefined).flatMap((text) => text.match(/\b20\d\d\b/g) ?? [])
  return [
    next !== undefined && next < today
      ? {
          path: `${path}.next`,
          message: `The next date, ${next}, is past.`,
          fix: 'Write it as `last`, and the next one as `next`, if it is known.',
        }
      : undefined,
    last === undefined && years.length > 0 && years.every((year) => year < today.slice(0, 4))
      ? {
          path: `${path}.first`,
          message: `It was to begin in ${years.join(', ')}, and no date is given that was held.`,
          fix: 'Write the last date held as `last`, or say that it did not begin.',
        }
      : undefined,
  ]
}

/** Meetings whose dates are all past. */
function over({ community, now }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.meetings).map((meeting, index) => {
    const reason = whyNoDates(meeting, { after: now })
    if (reason?.code !== 'over' || meeting.status === 'paused') return undefined
    return {
      path: `meetings[${index}].schedule`,
      message: `It has no dates any more${reason.last ? `; the last was ${reason.last}` : ''}.`,
      fix: 'Give it new dates, or write { kind: ended }.',
    }
  })
}

function pausedTooLong({ community, today }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.meetings).map(({ status, resumesOn }, index) =>
    status === 'paused' && resumesOn !== undefined && resumesOn < today
      ? {
          path: `meetings[${index}].resumesOn`,
          message: `It is still marked as paused, and was to be held again from ${resumesOn}.`,
          fix: 'Take `status` and `resumesOn` away, or write the new date.',
        }
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
    id: 'past-next',
    severity: 'warning',
    find: (context) => slotsOf(context).flatMap((slot) => pastNext(slot, context.today)),
  },
  { id: 'meeting-over', severity: 'warning', find: over },
  { id: 'pause-over', severity: 'warning', find: pausedTooLong },
]

import { DAY } from '../calendar/days.ts'
import { toArray } from '../calendar/toArray.ts'
import { zoneName } from '../calendar/zoneName.ts'
import type { DateRule } from '../client/dateRule.ts'
import type { Meeting } from '../model/meeting.ts'
import type { RecurringSchedule, Schedule, ScheduleException } from '../model/schedule.ts'
import { plainReason } from './listedDates.ts'
import type { Site } from './site.ts'

const isRecurring = (slot: Schedule): slot is RecurringSchedule => slot?.kind === 'recurring'

/**
 * What the dates of a meeting follow from, for a static page that is read when all that stand on it have passed.
 * Undefined for one that does not repeat.
 */
export function dateRule(meeting: Meeting, now: number | undefined, site: Site): DateRule | undefined {
  const slots = toArray(meeting.schedule ?? []).filter(isRecurring)
  if (slots.length === 0 || now === undefined || meeting.supersededBy) return undefined
  const { status, resumesOn } = meeting
  try {
    const since = new Date(now - DAY).toISOString().slice(0, 10)
    return {
      schedule: slots.map((slot) => ruleOf(slot, since, site)),
      ...(status === 'paused' && { status, resumesOn }),
    }
  } catch {
    // One whose zone does not exist has no dates either, and its card says so.
    return undefined
  }
}

/** A slot with those of its exceptions that may be ahead of a page made on that day. */
function ruleOf(slot: RecurringSchedule, since: string, site: Site): DateRule['schedule'][number] {
  const { kind, rule, from, time, timeZone, durationMinutes } = slot
  const exceptions = slot.exceptions
    ?.filter((each) => lastDay(each) >= since)
    .map((each) => ({ ...each, reason: plainReason(each.reason, site) }))
  const zone = zoneName(timeZone, site.locale)
  return { kind, rule, from, time, timeZone, durationMinutes, zone, ...(exceptions?.length && { exceptions }) }
}

const lastDay = ({ date, ...exception }: ScheduleException): string =>
  (exception.kind === 'moved' && exception.to.date) || date

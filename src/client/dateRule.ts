import type { LocalizedChoice } from '../i18n/localize.ts'
import type { Meeting } from '../model/meeting.ts'
import type { RecurringSchedule, ScheduleException } from '../model/schedule.ts'

/** An exception, its reason in finished words. */
type FinishedException = Omit<ScheduleException, 'reason'> & { reason?: LocalizedChoice<string> }

/** A slot of a meeting that repeats, with the name of its zone. */
interface RuleSlot extends Pick<RecurringSchedule, 'kind' | 'rule' | 'from' | 'time' | 'timeZone' | 'durationMinutes'> {
  zone: string
  exceptions?: readonly FinishedException[]
}

/** What the dates of a meeting follow from. No component reads it: it is for the script of static pages. */
export interface DateRule extends Pick<Meeting, 'status' | 'resumesOn'> {
  schedule: readonly RuleSlot[]
}

/** The rules of a block of dates, as an attribute has them. */
export const plainRules = (rules: readonly (DateRule | undefined)[]): string | undefined => {
  const known = rules.filter(Boolean)
  // What is empty in a file is null.
  return known.length > 0 ? JSON.stringify(known, (_key, value: unknown) => value ?? undefined) : undefined
}

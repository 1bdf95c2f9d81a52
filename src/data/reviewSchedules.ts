import { adviseTimeZone } from '../calendar/adviseTimeZone.ts'
import { dayNumber, weekdayOf } from '../calendar/days.ts'
import { parseRule, type Rule, WEEKDAYS } from '../calendar/rule.ts'
import { toArray } from '../calendar/toArray.ts'
import { zoneOffset } from '../calendar/zone.ts'
import type { Schedule } from '../model/schedule.ts'
import { type Finding, inEachLanguage, type ReviewContext, type ReviewRule } from './review.ts'
import { slotsOf } from './reviewDates.ts'
import { reviewMessages } from './reviewMessages.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const zoneOf = (schedule: Schedule): string | undefined => ('timeZone' in schedule ? schedule.timeZone : undefined)

/** A zone whose clocks stand still where those of the place change, or an old name. */
function fixedZones({ now, ...context }: ReviewContext): (Finding | undefined)[] {
  return slotsOf({ now, ...context }).map(({ schedule, path }) => {
    const timeZone = zoneOf(schedule)
    const meant = timeZone && adviseTimeZone(timeZone)
    if (!meant) return undefined
    const halfYear = 182 * 86_400_000
    const isSame = [now, now + halfYear].every(
      (instant) => zoneOffset(timeZone)(instant) === zoneOffset(meant)(instant),
    )
    const words = isSame ? reviewMessages.oldZone : reviewMessages.fixedZone
    return { severity: isSame ? 'info' : 'error', path: `${path}.timeZone`, ...words({ timeZone, meant }) }
  })
}

/** The weekdays of a schedule, Monday = 0; undefined where it has none of its own. */
function weekdaysOf(schedule: Schedule): number[] | undefined {
  if (schedule.kind === 'single') return [weekdayOf(dayNumber(schedule.date, 'date'))]
  if (schedule.kind === 'approximate')
    return schedule.weekday && toArray(schedule.weekday).map((day) => WEEKDAYS.indexOf(day))
  if (schedule.kind !== 'recurring') return undefined
  const { FREQ, BYDAY } = parseRule(schedule.rule)
  if (BYDAY) return BYDAY.map(({ weekday }) => weekday)
  return FREQ === 'WEEKLY' && schedule.from ? [weekdayOf(dayNumber(schedule.from, 'from'))] : undefined
}

const named = (text: string): number[] =>
  weekdays.flatMap((day, index) => (new RegExp(`\\b${day}s?\\b`, 'i').test(text) ? [index] : []))

const dayNames = (days: readonly number[]): string => days.map((day) => weekdays[day]).join(', ')

/** The name, the description or the published words name other days than the schedule. */
function otherDays(context: ReviewContext): (Finding | undefined)[] {
  return slotsOf(context).flatMap(({ meeting, schedule, path }) => {
    const days = weekdaysOf(schedule)
    const isOne = !Array.isArray(meeting.schedule)
    const entry = path.replace(/\.schedule.*$/, '')
    const texts = [
      ...inEachLanguage(schedule.asPublished).map((text) => ({ at: `${path}.asPublished`, text })),
      ...(isOne ? inEachLanguage(meeting.name).map((text) => ({ at: `${entry}.name`, text })) : []),
      ...(isOne ? inEachLanguage(meeting.description).map((text) => ({ at: `${entry}.description`, text })) : []),
    ]
    return texts.map(({ at, text }) => {
      const said = named(text)
      if (!days || said.length === 0 || said.some((day) => days.includes(day))) return undefined
      return { path: at, ...reviewMessages.otherDay({ said: dayNames(said), days: dayNames(days) }) }
    })
  })
}

const ambiguous = /\b(bi-?weekly|bi-?monthly|bi-?annual(ly)?|semi-?weekly)\b/i

/** Words that mean twice in a time to some and every second time to others, where no rule says which. */
function ambiguousIntervals(context: ReviewContext): (Finding | undefined)[] {
  // The rule, or the interval, says which is meant.
  const sure = slotsOf(context).filter(
    ({ schedule }) => schedule.kind === 'recurring' || (schedule.kind === 'approximate' && schedule.every),
  )
  const harmless = new Set(sure.flatMap(({ path }) => [`${path}.asPublished`, path.replace(/\.schedule.*$/, '.name')]))
  return context.words.map(({ path, words }) => {
    const word = ambiguous.exec(words)?.[0]
    // A text may have several languages, each at a path of its own.
    if (word === undefined || harmless.has(path) || harmless.has(path.replace(/\.[^.]*$/, ''))) return undefined
    return { path, ...reviewMessages.ambiguousInterval(word) }
  })
}

/** Why Outlook leaves an event with this rule out; undefined where it reads it (MS-OXCICAL §2.1.3.2). */
function outlookRefusal(rule: Rule): string | undefined {
  const { FREQ, BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS, BYWEEKNO, BYYEARDAY } = rule
  const isMonthly = FREQ === 'MONTHLY' || FREQ === 'YEARLY'
  if (BYWEEKNO || BYYEARDAY) return 'weeks or days counted in the year'
  if (isMonthly && BYDAY && BYDAY.filter(({ nth }) => nth !== 0).length > 1) return 'more than one day of the month'
  if (isMonthly && BYDAY?.some(({ nth }) => nth < -1 || nth > 4)) return 'a fifth weekday, or one counted from the end'
  if (BYMONTHDAY && (BYMONTHDAY.length > 1 || BYMONTHDAY[0]! < -1))
    return 'more than one day of the month, or one counted from the end'
  if (BYMONTH && (FREQ !== 'YEARLY' || BYMONTH.length > 1)) return 'some months of the year alone'
  if (BYSETPOS && (!isMonthly || BYSETPOS.length > 1 || BYSETPOS[0]! < -1 || BYSETPOS[0]! > 4))
    return 'places within a set'
  return undefined
}

function outlook(context: ReviewContext): (Finding | undefined)[] {
  return slotsOf(context).map(({ schedule, path }) => {
    const reason = schedule.kind === 'recurring' ? outlookRefusal(parseRule(schedule.rule)) : undefined
    return reason === undefined ? undefined : { path: `${path}.rule`, ...reviewMessages.outlookRule(reason) }
  })
}

/** Rules about what schedules say. */
export const scheduleRules: readonly ReviewRule[] = [
  { id: 'fixed-zone', severity: 'error', find: fixedZones },
  { id: 'other-day', severity: 'warning', find: otherDays },
  { id: 'ambiguous-interval', severity: 'warning', find: ambiguousIntervals },
  { id: 'outlook-rule', severity: 'info', find: outlook },
]

import type { UnscheduledReason } from '../model/schedule.ts'
import type { PluralMessage } from './pluralMessage.ts'

/** How a schedule is put into words. */
export interface ScheduleMessages {
  daily: PluralMessage
  /** `{days}` is a list of weekdays. */
  weekly: string
  /** Every so many weeks, `{count}`, on `{days}`. */
  everyWeeks: PluralMessage
  /** `{days}` says which days of a month; `{count}` is the number of months from one to the next. */
  monthly: PluralMessage
  /** `{days}` says which days of the `{months}`, which are named. */
  inMonths: string
  /** `{nth}` is an ordinal of the table, `{day}` a weekday. */
  nthWeekday: string
  /** By number; those below 0 count from the end. */
  ordinals: Record<'1' | '2' | '3' | '4' | '5' | '-1' | '-2', string>
  /** `{day}` is a day of the month, as a number. */
  monthDay: string
  lastMonthDay: string
  /** `{date}` is a day and a month. */
  yearly: string
  /** `{days}` is a list of weekdays; weeks are counted by ISO 8601. */
  oddWeeks: string
  evenWeeks: string
  /** `{rule}` is a rule in words, `{date}` its last day. */
  until: string
  /** `{rule}` is a rule in words, which holds `{count}` times. */
  times: PluralMessage
  /** `{rule}` is a rule that is shown as it stands. */
  byRule: string
  /** `{date}` is a local date. */
  single: string
  /** `{when}`, `{time}` and `{zone}`: a rule or a date, a wall-clock time and a time zone. */
  at: string
  /** Stands where a time has no zone. */
  zoneUnknown: string
  /** `{schedule}` is all the rest, `{duration}` a span of time. */
  lasting: string
  /** `{min}` and `{max}` are numbers; the plural follows `{max}`. */
  everyRange: Record<'day' | 'week' | 'month', PluralMessage>
  /** The same where both ends are one number, `{count}`. */
  every: Record<'day' | 'week' | 'month', PluralMessage>
  /** `{every}` is an interval, `{day}` a weekday. */
  everyOnDay: string
  /** `{day}` is a weekday; how often is not known. */
  onDay: string
  noInterval: string
  unscheduled: Record<UnscheduledReason, string>
  ended: string
  endedOn: string
  hours: PluralMessage
  minutes: PluralMessage
  /** Why a meeting shows no dates: it is known how often it is held, but not from when on. */
  noFirstDate: string
  /** No day of the calendar matches the rule. */
  noSuchDate: string
  /** All dates have passed; `{last}` is the last of them. */
  over: string
  overSince: string
  /** An approximate meeting: `{from}` and `{to}` are the days between which the next one is due. */
  expected: string
  /** The same, once that time has passed. */
  overdue: string
}

export const scheduleMessages: ScheduleMessages = {
  daily: { one: 'Every day', other: 'Every {count} days' },
  weekly: 'Every {days}',
  everyWeeks: { one: 'Every week on {days}', other: 'Every {count} weeks on {days}' },
  monthly: { one: '{days} of every month', other: '{days}, every {count} months' },
  inMonths: '{days} of {months}',
  nthWeekday: '{nth} {day}',
  ordinals: {
    '1': 'first',
    '2': 'second',
    '3': 'third',
    '4': 'fourth',
    '5': 'fifth',
    '-1': 'last',
    '-2': 'second to last',
  },
  monthDay: 'day {day}',
  lastMonthDay: 'last day',
  yearly: 'Every year on {date}',
  oddWeeks: 'Odd weeks (ISO 8601) on {days}',
  evenWeeks: 'Even weeks (ISO 8601) on {days}',
  until: '{rule} until {date}',
  times: { one: '{rule}, once', other: '{rule}, {count} times' },
  byRule: 'By the rule {rule}',
  single: '{date}',
  at: '{when}, {time} {zone}',
  zoneUnknown: '(time zone not published)',
  lasting: '{schedule}, {duration}',
  everyRange: {
    day: { other: 'Every {min} to {max} days' },
    week: { other: 'Every {min} to {max} weeks' },
    month: { other: 'Every {min} to {max} months' },
  },
  every: {
    day: { one: 'About every day', other: 'About every {count} days' },
    week: { one: 'About every week', other: 'About every {count} weeks' },
    month: { one: 'About every month', other: 'About every {count} months' },
  },
  everyOnDay: '{every} on a {day}',
  onDay: 'On a {day}, no fixed interval',
  noInterval: 'No fixed interval',
  unscheduled: {
    'to-be-decided': 'Time to be decided',
    'ad-hoc': 'When there is need',
    'announced-elsewhere': 'Each one is announced',
    'not-published': 'No regular time published',
  },
  ended: 'No longer held',
  endedOn: 'No longer held since {date}',
  hours: { one: '{count} hour', other: '{count} hours' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  noFirstDate: 'No first date is published, so the next one cannot be computed.',
  noSuchDate: 'No day of the calendar matches this rule.',
  over: 'There are no further dates.',
  overSince: 'There are no further dates; the last one was on {last}.',
  expected: 'Expected between {from} and {to}; the date is to be announced.',
  overdue: 'It was expected by {to}; the date is to be announced.',
}

import type { UnscheduledReason, Variation, Weekday } from '../model/schedule.ts'
import type { Message, PluralMessage } from './message.ts'

/** Numbers of weekdays in a month; those below 0 count from the end. */
export type Ordinal = '1' | '2' | '3' | '4' | '5' | '-1' | '-2'

/**
 * What languages with cases, genders or contractions need besides. A message asks for a form by its name: `{days:on}` is
 * the list of weekdays in the form `on`, `{months:of}` the list of months in the form `of`.
 */
export interface ScheduleGrammar {
  /** Forms of the seven weekdays, from Monday. `{day}` and `{days}` are nominative and come from the host. */
  weekdays?: Readonly<Record<string, readonly string[]>>
  /** Forms of the twelve months, from January. */
  months?: Readonly<Record<string, readonly string[]>>
  /** Names a table of `ordinals` for the days that differ from `ScheduleMessages.ordinals`. */
  genders?: Readonly<Partial<Record<Weekday | 'workingDay', string>>>
  ordinals?: Readonly<Record<string, Record<Ordinal, string>>>
  /** Stands for `monthDay` on the first of a month. */
  firstMonthDay?: string
  /** Stands for `weekly` from Monday to Friday. */
  everyWorkingDay?: string
}

/** How a schedule is put into words. */
export interface ScheduleMessages {
  daily: PluralMessage<'count'>
  /** `{days}` is a list of weekdays. */
  weekly: Message<'days'>
  /** Every so many weeks, `{count}`, on one day, `{days}`. */
  everyWeeks: PluralMessage<'days' | 'count'>
  /** The same on several days. */
  everyWeeksOnDays: PluralMessage<'days' | 'count'>
  /** `{days}` says which days of a month; `{count}` is the number of months from one to the next. */
  monthly: PluralMessage<'days' | 'count'>
  /** `{days}` says which days of the `{months}`, which are named. */
  inMonths: Message<'days' | 'months'>
  /** A rule of weeks or days that holds in some months alone. */
  during: Message<'rule' | 'months'>
  /** The same, of January, March and so on, or of February, April and so on. */
  oddMonths: Message<'days'>
  evenMonths: Message<'days'>
  /** `{nth}` is an ordinal of the table, `{day}` a weekday. */
  nthWeekday: Message<'nth' | 'day'>
  /** By number; those below 0 count from the end. */
  ordinals: Record<Ordinal, string>
  /** Stands for `{day}` of `nthWeekday`: a day from Monday to Friday. */
  workingDay: string
  /** The `{day}` after the `{nth}` `{before}` of a month; both are weekdays. Where it is empty, `dayWithin` stands for it. */
  dayAfterNth: Message<'day' | 'nth' | 'before'>
  /** The `{day}`, a weekday, from the day `{first}` to the day `{last}` of a month. */
  dayWithin: Message<'day' | 'first' | 'last'>
  /** `{day}` is a day of the month, as a number. */
  monthDay: Message<'day'>
  lastMonthDay: string
  /** `{date}` is a day and a month. */
  yearly: Message<'date'>
  /** `{days}` is a list of weekdays; weeks are counted by ISO 8601. */
  oddWeeks: Message<'days'>
  evenWeeks: Message<'days'>
  /** `{rule}` is a rule in words, `{date}` its last day. */
  until: Message<'rule' | 'date'>
  /** `{rule}` is a rule in words, which holds `{count}` times. */
  times: PluralMessage<'rule' | 'count'>
  /** Stands for a rule that has no good words. */
  listedDates: string
  /** `{date}` is a local date. */
  single: Message<'date'>
  /** `{when}`, `{time}` and `{zone}`: a rule or a date, a wall-clock time and a time zone. */
  at: Message<'when' | 'time' | 'zone'>
  /** Stands where a time has no zone. */
  zoneUnknown: string
  /** `{schedule}` is all the rest, `{duration}` a span of time. */
  lasting: Message<'schedule' | 'duration'>
  /** The same for what ends on another day; `{end}` is that day with the time. */
  lastingUntil: Message<'schedule' | 'end'>
  /** That end. */
  dayAndTime: Message<'day' | 'time'>
  /** `{min}` and `{max}` are numbers; the plural follows `{max}`. */
  everyRange: Record<'day' | 'week' | 'month', PluralMessage<'min' | 'max'>>
  /** The same where both ends are one number, `{count}`. */
  every: Record<'day' | 'week' | 'month', PluralMessage<'count'>>
  /** `{every}` is an interval, `{day}` a weekday. */
  everyOnDay: Message<'every' | 'day'>
  /** `{day}` is a weekday, or several between which it changes; how often is not known. */
  onDay: Message<'day'>
  /** The same where the day or the time varies. */
  onVaryingDay: Message<'day'>
  noInterval: string
  /** What differs from one to the next. */
  varies: Record<Variation, string>
  /** `{schedule}` is all the rest, `{varies}` what differs. */
  varying: Message<'schedule' | 'varies'>
  /** `{schedule}` names a day and no time, and nobody says that the time varies. */
  untimed: Message<'schedule'>
  unscheduled: Record<UnscheduledReason, string>
  ended: string
  endedOn: Message<'date'>
  /** `{label}` is the name of a slot, `{schedule}` its words. */
  labelled: Message<'label' | 'schedule'>
  days: PluralMessage<'count'>
  hours: PluralMessage<'count'>
  minutes: PluralMessage<'count'>
  /** `{longer}` are days or hours, `{shorter}` what remains. */
  joinedDuration: Message<'longer' | 'shorter'>
  grammar: ScheduleGrammar
  /** Why a meeting shows no dates: it is known how often it is held, but not from when on. */
  noFirstDate: string
  /** No day of the calendar matches the rule. */
  noSuchDate: string
  /** All dates have passed; `{last}` is the last of them. */
  over: string
  overSince: Message<'last'>
  /** An approximate meeting: `{from}` and `{to}` are the days between which the next one is due. */
  expected: Message<'from' | 'to'>
  /** The same, once that time has passed. */
  overdue: Message<'to'>
}

export const scheduleMessages: ScheduleMessages = {
  daily: { one: 'Every day', two: 'Every other day', other: 'Every {count} days' },
  weekly: 'Every {days}',
  everyWeeks: { one: 'Every {days}', two: 'Every other {days}', other: 'Every {count} weeks on {days}' },
  everyWeeksOnDays: {
    one: 'Every {days}',
    two: 'Every other week on {days}',
    other: 'Every {count} weeks on {days}',
  },
  monthly: { one: '{days} of every month', two: '{days} of every other month', other: '{days}, every {count} months' },
  inMonths: '{days} of {months}',
  during: '{rule} in {months}',
  oddMonths: '{days} of every odd-numbered month',
  evenMonths: '{days} of every even-numbered month',
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
  workingDay: 'working day',
  dayAfterNth: '{day} after the {nth} {before}',
  dayWithin: '{day} between day {first} and day {last}',
  monthDay: 'day {day}',
  lastMonthDay: 'last day',
  yearly: 'Every year on {date}',
  oddWeeks: 'Every {days} in odd weeks (ISO week numbers)',
  evenWeeks: 'Every {days} in even weeks (ISO week numbers)',
  until: '{rule} until {date}',
  times: { one: '{rule}, once', other: '{rule}, {count} times' },
  listedDates: 'On the dates listed',
  single: '{date}',
  at: '{when}, {time} {zone}',
  zoneUnknown: '(time zone not published)',
  lasting: '{schedule}, {duration}',
  lastingUntil: '{schedule}, until {end}',
  dayAndTime: '{day}, {time}',
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
  onVaryingDay: 'On a {day}',
  noInterval: 'No fixed interval',
  varies: { day: 'the day varies', time: 'the time varies', 'day-and-time': 'day and time vary' },
  varying: '{schedule}; {varies}',
  untimed: '{schedule}; time not published',
  unscheduled: {
    'to-be-decided': 'Day and time not settled yet',
    'ad-hoc': 'As needed',
    'announced-elsewhere': 'Announced each time',
    'not-published': 'No regular time published',
  },
  ended: 'Ended',
  endedOn: 'Ended on {date}',
  labelled: '{label}: {schedule}',
  days: { one: '{count} day', other: '{count} days' },
  hours: { one: '{count} hour', other: '{count} hours' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  joinedDuration: '{longer} {shorter}',
  grammar: {},
  noFirstDate: 'Start date not published yet',
  noSuchDate: 'No day matches this rule',
  over: 'No further dates',
  overSince: 'The last date was {last}',
  expected: 'Expected between {from} and {to}',
  overdue: 'Was expected by {to}',
}

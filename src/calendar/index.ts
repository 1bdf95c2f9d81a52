/** Dates of meetings: which there are, why there are none, and in which zone. */
export { adviseTimeZone } from './adviseTimeZone.ts'
export {
  type CalendarLink,
  type CalendarLinkOptions,
  calendarLinks,
  type CalendarService,
  type LinkReason,
} from './calendarLinks.ts'
export { type CompiledRule, compileRule, type RuleStart } from './compileRule.ts'
export { type DescribeOptions, describeSchedule } from './describeSchedule.ts'
export { type ExpectedWindow, expectedWindow } from './expectedWindow.ts'
export type { MeetingDates, MeetingDatesOptions } from './meetingDates.ts'
export {
  type MeetingView,
  meetingView,
  type MeetingViewDate,
  type MeetingViewLink,
  type MeetingViewOptions,
} from './meetingView.ts'
export { nearestDate } from './nearestDate.ts'
export type { Occurrence } from './occurrence.ts'
export { type MeetingTimes, nextOccurrences, type NextOccurrencesOptions, occurrencesBetween } from './occurrences.ts'
export { type ICalendarOptions, toICalendar } from './toICalendar.ts'
export { type NoDates, whyNoDates } from './whyNoDates.ts'
export { zoneName } from './zoneName.ts'

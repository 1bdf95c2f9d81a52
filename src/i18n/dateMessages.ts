import type { Message } from './message.ts'

/** The dates of a meeting, and the reader's own time. */
export interface DateMessages {
  /** What a page can say that does not know when it is read; `{date}` is the day on which it was made. */
  asOf: Message<'date'>
  /** What it says once it knows the reader's clock. */
  next: string
  /** The same before a single date, in a banner. */
  nextOne: string
  /** Stands where all the dates of a page have passed; `{date}` is the day on which it was made. */
  over: Message<'date'>
  /** Stands in the reader's line of a date that has passed. */
  past: string
  /** The reader's line while it is being held; `{time}` as below. */
  running: Message<'time'>
  /** `{time}` is a time in the reader's zone, with the name of the zone. */
  yourTime: Message<'time'>
  cancelled: string
  /** `{date}` is when it would have been. */
  moved: Message<'date'>
  added: string
  /** Stands where a time or a schedule cannot be read. */
  timeNotAvailable: string
  /** The mark of a clock change. */
  shift: string
  /** What it means; stands beside the first date with another time for the reader. */
  shiftMeaning: string
}

export const dateMessages: DateMessages = {
  asOf: 'Updated {date}',
  next: 'Next dates',
  nextOne: 'Next meeting',
  over: 'These dates have passed; the page was made on {date}',
  past: 'Ended',
  running: 'Now, {time} your time',
  yourTime: '{time} your time',
  cancelled: 'Cancelled',
  moved: 'Moved from {date}',
  added: 'Extra date',
  timeNotAvailable: 'Time not available',
  shift: 'Clock change',
  shiftMeaning: 'Your local time changes from this date: clocks change on different days.',
}

/** The agenda of coming meetings. */
export interface AgendaMessages {
  heading: string
  /** Stands where there is nothing. */
  empty: string
  /** Stands where the filter leaves nothing. */
  noMatch: string
  filter: string
  search: string
  day: string
  anyDay: string
  from: string
  to: string
  readerZone: string
}

export const agendaMessages: AgendaMessages = {
  heading: 'Upcoming meetings',
  empty: 'No meetings in this period.',
  noMatch: 'No meeting matches.',
  filter: 'Filter the meetings',
  search: 'Search',
  day: 'Day',
  anyDay: 'Any day',
  from: 'From',
  to: 'Until',
  readerZone: 'In my time zone',
}

/** The ways into a reader's calendar. */
export interface CalendarMessages {
  add: string
  subscribe: string
  /** Leads to the page of the community's own calendar. */
  page: string
  /** Stands where there is nothing to add. */
  nothing: string
  services: Record<'google' | 'outlook' | 'office365' | 'yahoo' | 'apple' | 'ics', string>
  /** A feed of which the address is shown, to be entered by hand. */
  address: string
  /** What the calendar holds afterwards: the dates as they are now, or as they come to be. */
  copy: string
  feed: string
  nextDate: string
  /** The same, where the service leaves something out that the reader must know. */
  reasons: Record<'no-exceptions' | 'utc-as-local', string>
}

export const calendarMessages: CalendarMessages = {
  add: 'Add to calendar',
  subscribe: 'Subscribe to the calendar',
  page: 'View the calendar',
  nothing: 'No dates to add yet.',
  services: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Microsoft 365',
    yahoo: 'Yahoo Calendar',
    apple: 'Apple Calendar and other apps',
    ics: 'Download as a file (.ics)',
  },
  address: 'Feed URL',
  copy: 'Adds all dates; later changes are not included',
  feed: 'Subscribes; stays up to date',
  nextDate: 'Adds only the next date',
  reasons: {
    'no-exceptions': 'Adds the whole series; cancelled and moved dates are not included',
    'utc-as-local': 'Adds only the next date; check its time, which may be shown in UTC',
  },
}

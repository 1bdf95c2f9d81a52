import type { Message, PluralMessage } from './message.ts'

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
  running: Message<'time' | 'zone'>
  /** `{time}` is a time in the reader's zone, `{zone}` the name of that zone. */
  yourTime: Message<'time' | 'zone'>
  /**
   * Below a large time in the reader's zone; `{theirs}` is the organiser's with the name of its zone, or that name
   * alone where both clocks say the same.
   */
  yourZone: Message<'theirs'>
  /** How far away a date is that is being held; `{time}` is when it ends. */
  nowUntil: Message<'time'>
  /** The same where its end is not known; `{time}` is when it began. */
  startedAt: Message<'time'>
  /** Above the dates that follow the first. */
  afterThat: string
  /** The same where the first is cancelled. */
  nextAfterThat: string
  cancelled: string
  /** Beside a cancelled date in a row; `{date}` is the first that takes place. */
  nextIs: Message<'date'>
  /** `{date}` is when it would have been. */
  moved: Message<'date'>
  /** The same in a word. */
  movedShort: string
  /** What that word leaves out; `{date}` is when it would have been. */
  insteadOf: Message<'date'>
  added: string
  /** Of a date of which the weekday and the time alone are known. */
  toBeAnnounced: string
  /** The same in words: `{day}` is a weekday, `{time}` when it begins. */
  onDayAt: Message<'day' | 'time'>
  /** Stands where a time or a schedule cannot be read. */
  timeNotAvailable: string
  /** Beside the first date with another time for the reader; `{span}` is by how much. */
  shiftEarlier: Message<'span'>
  shiftLater: Message<'span'>
  /** What either means, for assistive technology. */
  shiftMeaning: string
}

export const dateMessages: DateMessages = {
  asOf: 'Updated {date}',
  next: 'Next dates',
  nextOne: 'Next meeting',
  over: 'These dates have passed; the page was made on {date}',
  past: 'Ended',
  running: 'Now, {time} your time ({zone})',
  yourTime: '{time} your time ({zone})',
  yourZone: 'your time · {theirs}',
  nowUntil: 'Now, until {time}',
  startedAt: 'Started at {time}',
  afterThat: 'After that',
  nextAfterThat: 'Next after that',
  cancelled: 'Cancelled',
  nextIs: 'Next: {date}.',
  moved: 'Moved from {date}',
  movedShort: 'Moved',
  insteadOf: 'Instead of {date}.',
  added: 'Extra date',
  toBeAnnounced: 'Date to be announced',
  onDayAt: 'A {day} at {time}',
  timeNotAvailable: 'Time not available',
  shiftEarlier: '{span} earlier',
  shiftLater: '{span} later',
  shiftMeaning: 'for you from this date: clocks change on different days',
}

/** The agenda of coming meetings. */
export interface AgendaMessages {
  heading: string
  /** Stands over the list of the meetings themselves, below their dates. */
  all: string
  /** The same, where groups elsewhere on the page have meetings too. */
  others: string
  /** Stands where there is nothing. */
  empty: string
  /** Stands where the filter leaves nothing. */
  noMatch: string
  filter: string
  search: string
  /** Stands in the empty field: by what one finds a meeting. */
  searchHint: string
  day: string
  anyDay: string
  group: string
  anyGroup: string
  time: string
  anyTime: string
  partsOfDay: Record<'morning' | 'afternoon' | 'evening', string>
  /** Names the choice between the two. */
  zone: string
  readerZone: string
  organiserZone: string
  count: PluralMessage<'count'>
  /** What the times are; `{zone}` is the name of the reader's zone. */
  inReaderZone: Message<'zone'>
  inOrganiserZone: string
  /** While it is being held. */
  now: string
  /** The link into a meeting; `{meeting}` is its name. What is in brackets is for assistive technology. */
  join: Message<'meeting'>
}

export const agendaMessages: AgendaMessages = {
  heading: 'Upcoming meetings',
  all: 'All meetings',
  others: 'Other meetings',
  empty: 'No meetings in this period.',
  noMatch: 'No meeting matches.',
  filter: 'Filter the meetings',
  search: 'Search',
  searchHint: 'Group or meeting',
  day: 'Day',
  anyDay: 'Any day',
  time: 'Time of day',
  anyTime: 'Any time',
  partsOfDay: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  group: 'Group',
  anyGroup: 'Any group',
  zone: 'Times',
  readerZone: 'Your time',
  organiserZone: 'Organiser’s',
  count: { one: '{count} meeting', other: '{count} meetings' },
  inReaderZone: 'in your time zone, {zone}',
  inOrganiserZone: 'in the organiser’s time zone',
  now: 'Now',
  join: 'Join[ {meeting}]',
}

/** The ways into a reader's calendar. */
export interface CalendarMessages {
  add: string
  /** The same for assistive technology; `{meeting}` is its name. */
  addMeeting: Message<'meeting'>
  /** Both where the next date is cancelled. */
  addNext: string
  addNextMeeting: Message<'meeting'>
  subscribe: string
  /** Leads to the page of the community's own calendar. */
  page: string
  services: Record<'google' | 'outlook' | 'office365' | 'yahoo' | 'apple' | 'ics', string>
  /** The address of a feed, to be entered by hand. */
  address: string
  addressNote: string
  /** What the calendar holds afterwards: the dates as they are now, or as they come to be. */
  copy: string
  feed: string
  nextDate: string
  /** The same, where the service leaves something out that the reader must know. */
  reasons: Record<'no-exceptions' | 'utc-as-local', string>
}

export const calendarMessages: CalendarMessages = {
  add: 'Add to calendar',
  addMeeting: 'Add to calendar: {meeting}',
  addNext: 'Add the next dates',
  addNextMeeting: 'Add the next dates: {meeting}',
  subscribe: 'Subscribe to the calendar',
  page: 'View the calendar',
  services: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Microsoft 365',
    yahoo: 'Yahoo Calendar',
    apple: 'Apple Calendar and other apps',
    ics: 'Download as a file (.ics)',
  },
  address: 'Feed address',
  addressNote: 'For any other app',
  copy: 'All dates, as they are now',
  feed: 'Stays up to date',
  nextDate: 'Next date only',
  reasons: {
    'no-exceptions': 'All dates, cancelled ones too',
    'utc-as-local': 'Next date only; check the time',
  },
}

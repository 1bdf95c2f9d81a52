import type {
  AgendaMessages,
  CalendarMessages,
  CalloutMessages,
  ChannelMessages,
  DateMessages,
  EntryMessages,
  EventMessages,
  GovernanceMessages,
  MeetingMessages,
  PageMessages,
  ParticipationMessages,
  PeopleMessages,
  PolicyMessages,
  PrincipleMessages,
  RecordingMessages,
  RepositoryMessages,
  ResourceMessages,
  ScheduleMessages,
} from './messages.ts'

// One constant for each part, so that a page carries only the words of the components it uses.

export const entryWords: EntryMessages = {
  nameMissing: 'Name missing',
  kindUnknown: 'Unknown kind “{kind}”',
  kindMissing: 'Kind missing',
  addressMissing: 'no address published',
  addressRefused: 'address not linked',
  notShown: 'This entry cannot be shown.',
  shownAs: 'shown as {address}',
  access: {
    public: 'Anyone',
    account: 'With an account',
    members: 'Members only',
    moderators: 'Moderators only',
  },
}

export const calloutWords: CalloutMessages = {
  note: 'Note',
  info: 'Information',
  tip: 'Tip',
  warning: 'Warning',
  danger: 'Danger',
  success: 'Success',
}

export const channelWords: ChannelMessages = {
  empty: 'No channels are listed.',
  kinds: {
    slack: 'Slack',
    zulip: 'Zulip',
    discord: 'Discord',
    matrix: 'Matrix',
    irc: 'IRC',
    'mailing-list': 'Mailing list',
    forum: 'Forum',
    'github-discussions': 'GitHub Discussions',
    github: 'GitHub',
    gitlab: 'GitLab',
    document: 'Document',
    blog: 'Blog',
    rss: 'Feed',
    email: 'Email',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    x: 'X (Twitter)',
    linkedin: 'LinkedIn',
    youtube: 'YouTube',
    other: 'Channel',
  },
  status: { archived: 'Archived', retired: 'Retired', missing: 'Not available' },
  network: 'Network',
  workspace: 'Workspace',
  purpose: 'Best for',
  topics: 'Topics',
  access: { read: 'Can read', join: 'Can join', post: 'Can post' },
  bridgedTo: 'Bridged to',
  successor: 'Replaced by',
  invite: 'Not a member yet? Get an invitation first',
  inviteTo: 'Not a member of {workspace} yet? Get an invitation first',
  inviteExpires: 'valid until {date}',
  inviteTemporary: 'such invitations stop working after a while',
  address: 'Address',
}

export const governanceWords: GovernanceMessages = {
  empty: 'No bodies are listed.',
  kinds: {
    oversight: 'Oversight',
    steering: 'Steering committee',
    committee: 'Committee',
    sig: 'Special interest group',
    'working-group': 'Working group',
    board: 'Board',
    maintainers: 'Maintainers',
  },
  parent: 'Part of',
  members: 'Members',
  membersSource: 'Current members',
  charter: 'Charter',
  access: 'Open to',
  decision: 'How it decides',
  elections: 'How members are chosen',
  meetings: 'Meetings',
  channels: 'Channels',
  repositories: 'Repositories',
}

export const peopleWords: PeopleMessages = {
  empty: 'Nobody is listed.',
  vacant: 'Vacant',
  emeritus: 'Emeritus',
  term: '{from} to {to}',
  termFrom: 'since {from}',
  termTo: 'until {to}',
  handle: {
    github: '{name} on GitHub',
    gitlab: '{name} on GitLab',
    irc: '{name} on IRC',
    slack: '{name} on Slack',
    matrix: '{name} on Matrix',
    bluesky: '{name} on Bluesky',
    mastodon: '{name} on Mastodon',
    x: '{name} on X',
    linkedin: '{name} on LinkedIn',
  },
  drivers: 'Driven by',
}

// Apart, since a list of questions needs no other words of these.
export const emptyFaqs = 'No questions are listed.'

export const participationWords: ParticipationMessages = {
  emptyPaths: 'No ways to contribute are listed.',
  emptySteps: 'No steps are listed.',
  emptyRecognitions: 'Nothing is listed.',
  emptyFaqs,
  emptyTopics: 'No topics are listed.',
  emptyFocusAreas: 'No work is listed.',
  emptyContacts: 'No contacts are listed.',
  repositories: 'Repositories',
  channels: 'Ask first in',
  labels: 'Issue labels',
}

export const policyWords: PolicyMessages = {
  empty: 'No policies are listed.',
  kinds: {
    'code-of-conduct': 'Code of conduct',
    security: 'Security',
    governance: 'Governance',
    contributing: 'Contributing',
    license: 'Licence',
    trademark: 'Trademarks',
    privacy: 'Privacy',
  },
  adoptedFrom: 'Adopted from {name}',
  covers: 'What it covers',
  principles: 'Principles',
  report: 'How to report',
  reportNot: 'How not to report',
  reportTo: 'Report to',
}

/** Three of the words below, apart from them: a calendar needs no others, and stays small. */
export const referenceWords: Pick<MeetingMessages, 'join' | 'agenda' | 'minutes'> = {
  join: 'Join',
  agenda: 'Agenda',
  minutes: 'Minutes',
}

export const meetingWords: MeetingMessages = {
  empty: 'No meetings are listed.',
  join: 'Join',
  agenda: 'Agenda',
  minutes: 'Minutes',
  recordings: 'Recordings',
  slides: 'Slides',
  calendars: 'Calendar',
  access: 'Open to',
  accessKinds: { public: 'Everyone', members: 'Members only', invitation: 'By invitation' },
  host: 'Led by',
  expect: 'What to expect',
  bring: 'What to bring',
  consent: 'Before you join',
  paused: 'Paused',
  pausedUntil: 'Paused until {date}',
  supersededBy: 'Replaced by {meeting}',
  lead: '{lead} before',
  via: 'through {channel}',
  leadUnits: {
    hour: { one: '{count} hour', other: '{count} hours' },
    day: { one: '{count} day', other: '{count} days' },
    week: { one: '{count} week', other: '{count} weeks' },
    month: { one: '{count} month', other: '{count} months' },
  },
  first: 'First one: {first}',
  last: 'Last one: {date}',
  next: 'Next one: {date}',
  asPublished: 'published as “{words}”',
}

export const dateWords: DateMessages = {
  asOf: 'Dates as of {date}',
  next: 'Next dates',
  nextOne: 'Next meeting',
  over: 'These dates have passed; the page was made on {date}',
  past: 'Over',
  running: 'Now, {time} your time',
  yourTime: '{time} your time',
  cancelled: 'Cancelled',
  moved: 'Moved from {date}',
  added: 'Extra date',
  timeNotAvailable: 'Time not available',
  shift: 'Clock change',
  shiftMeaning:
    'From this date on it is at another time for you: the two time zones change their clocks on different days.',
}

export const agendaWords: AgendaMessages = {
  heading: 'Coming meetings',
  empty: 'No meetings in this time.',
  noMatch: 'No meeting matches.',
  filter: 'Filter the meetings',
  search: 'Search',
  day: 'Day',
  anyDay: 'Any day',
  from: 'From',
  to: 'Until',
  readerZone: 'In my time zone',
}

export const calendarWords: CalendarMessages = {
  add: 'Add to calendar',
  subscribe: 'Subscribe to the calendar',
  nothing: 'There is no date yet that could be added to a calendar.',
  services: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Microsoft 365',
    yahoo: 'Yahoo Calendar',
    apple: 'Apple Calendar and other programs',
    ics: 'Download as a file (.ics)',
  },
  address: 'Address of the feed',
  copy: 'all dates as they are now',
  feed: 'all dates, and follows later changes',
  nextDate: 'the next date only',
  reasons: {
    'no-recurrence': 'the service takes no series by a link',
    'several-slots': 'the service takes one rule by a link, and this meeting has several',
    'no-exceptions': 'cancelled and moved dates are not among them',
    'utc-as-local': 'the service may read the time, given in UTC, as your own: check it',
  },
}

export const eventWords: EventMessages = {
  empty: 'No events are listed.',
  noDates: 'Dates not published',
  tentative: 'Tentative',
  past: 'Past',
  colocatedWith: 'Together with {event}',
  range: '{from} to {to}',
}

export const recordingWords: RecordingMessages = { empty: 'No recordings are listed.', recording: 'Recording' }

export const scheduleWords: ScheduleMessages = {
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

export const repositoryWords: RepositoryMessages = { empty: 'No repositories are listed.' }

export const principleWords: PrincipleMessages = { empty: 'No principles are listed.' }

export const resourceWords: ResourceMessages = {
  empty: 'No resources are listed.',
  kinds: {
    documentation: 'Documentation',
    repository: 'Repository',
    presentation: 'Presentation',
    pdf: 'PDF',
    metrics: 'Metrics',
    video: 'Video',
    event: 'Event',
    policy: 'Policy',
    website: 'Website',
  },
  archived: 'Archived',
}

// Apart, since a list needs no other words of a page.
export const headingWords: PageMessages['headings'] = {
  channels: 'Where we talk',
  meetings: 'When we meet',
  recordings: 'Recordings',
  events: 'Events',
  repositories: 'Repositories',
  resources: 'Resources',
  contributionPaths: 'How to contribute',
  steps: 'How to get started',
  bodies: 'Who decides',
  people: 'People',
  contacts: 'Contacts',
  principles: 'What we stand for',
  policies: 'Policies',
  topics: 'What we need',
  focusAreas: 'What we work on',
  recognitions: 'How we say thanks',
  faqs: 'Questions and answers',
}

export const pageWords: PageMessages = {
  headings: headingWords,
  foundation: '{maturity} project of {foundation}',
  foundationOnly: 'A project of {foundation}',
  maturity: {
    sandbox: 'Sandbox',
    incubating: 'Incubating',
    graduated: 'Graduated',
    emeritus: 'Emeritus',
    archived: 'Archived',
  },
  blog: 'Blog',
  site: 'Website',
  links: 'Links of {name}',
  contents: 'On this page',
  social: 'Follow us',
}

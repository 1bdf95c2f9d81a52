// What every host site must show of the community in community.ts.

export const headings = [
  'h1 Larkspur community',
  'h2 Welcome',
  'h2 Where we talk',
  'h2 When we meet',
  'h3 Weekly call',
  'h3 Release of 2.0',
  'h3 Field day',
  'h3 Triage',
  "h3 Founders' call",
  'h2 Events',
  'h2 To read',
  'h2 Repositories',
  'h2 Who decides',
  'h3 Steering group',
  'h2 What we stand for',
  'h2 Policies',
  'h3 Code of conduct',
]

// Links into calendars are long, and have tests of their own: the service and the day tell them apart.
const calendarLinks = (day) => [
  `calendar.google.com ${day}`,
  `outlook.live.com ${day}`,
  `outlook.office.com ${day}`,
  `calendar.yahoo.com ${day}`,
]

/** The menu of a meeting, where the site publishes calendars below an address of its own. */
const subscribeLinks = (address, day) => [
  address.replace('https:', 'webcal:'),
  new URL(address).pathname,
  `calendar.google.com ${day}`,
  'outlook.live.com feed',
  'outlook.office.com feed',
  `calendar.yahoo.com ${day}`,
]

const menuOf = (id, day) => (calendars) =>
  calendars ? subscribeLinks(`${calendars}meetings/${id}.ics`, day) : calendarLinks(day)

const weeklyCall = menuOf('weekly-call', '2030-04-04')
const releaseDay = menuOf('release-day', '2030-05-03')

const wholeCalendar = (calendars) =>
  calendars
    ? [
        `${calendars.replace('https:', 'webcal:')}calendar.ics`,
        `${calendars}calendar.ics`,
        `${new URL(calendars).pathname}calendar.ics`,
        'calendar.google.com feed',
        'outlook.live.com feed',
        'outlook.office.com feed',
      ]
    : []

/** The mark of a channel in the header, where the site hands marks over. */
export const headerMark = { href: 'mailto:announce@larkspur.example', text: 'Mailing list: Announcements' }

/** All links of the page; `calendars` is the address below which the site publishes calendars, if it does. */
export const hrefs = ({ calendars, hasMarks }) => [
  'https://harbour.example/',
  'https://larkspur.example/blog/',
  'https://larkspur.example/calendar',
  '/minutes/',
  ...(hasMarks ? [headerMark.href] : []),
  '#channel-chat',
  'https://harbour.example/invite',
  'https://larkspur.example/',
  '#meeting-weekly-call',
  'https://meet.example/larkspur',
  ...weeklyCall(calendars),
  '#welcome',
  '#channels',
  '#meetings',
  '#events',
  '#resources',
  '#repositories',
  '#bodies',
  '#principles',
  '#policies',
  '#channel-irc',
  'https://harbour.example/invite',
  'https://harbour.zulip.example/larkspur',
  'ircs://irc.example/larkspur',
  'mailto:announce@larkspur.example',
  '#channel-chat',
  ...wholeCalendar(calendars),
  'https://meet.example/larkspur',
  'tel:+15550100',
  ...weeklyCall(calendars),
  '/agenda/',
  '#channel-list',
  'webcal://larkspur.example/weekly.ics',
  ...releaseDay(calendars),
  '#meeting-weekly-call',
  'https://summit.example/',
  '/handbook/',
  'https://git.example/larkspur',
  'https://git.example/stations',
  'https://git.example/site',
  'https://ada.example/',
  '#repository-larkspur',
  'https://larkspur.example/charter',
  '#meeting-weekly-call',
  '#channel-chat',
  'https://harbour.example/conduct',
]

export const sentences = [
  'Incubating project of Harbour Foundation',
  'Tide tables that agree with each other.',
  'Run larkspur --station 42, and tell us what you expected.',
  'Calendar',
  'Do not sail by a draft.',
  'Logs are public.',
  'Invitation valid until 31 January 2031',
  'Answers come within a day.',
  '#larkspur:matrix.example',
  'Every Thursday, 16:00 Western European Time, 1 hour 30 minutes',
  'published as “Thursdays at four”',
  'Link posted in Announcements 2 days before',
  'Recordings are kept for members.',
  'The call is recorded.',
  'Thursday 4 April',
  'Thu 11 Apr Cancelled',
  'Spring tide.',
  'Wed 17 Apr Moved',
  'Instead of Thu 18 Apr,',
  'Google Calendar All dates, cancelled ones too',
  '3 May 2030, 09:30 UTC',
  'Back on 1 June 2030',
  'Every 4 to 8 weeks on a Wednesday',
  'Ended on 20 December 2029',
  'Times are those of the host.',
  'The first talk',
  'Bo Reef – 2028–2030 · Emeritus',
  'By consent, else by vote.',
  'Anyone can check a tide.',
]

/** With JavaScript, in a browser whose zone is UTC. */
export const withScript = ['Next meeting', 'your time · 16:00 Western European Time']

/** Without. */
export const withoutScript = ['Updated 1 April 2030', '16:00–17:30Western European Time · 15:00 UTC']

/**
 * Of a meeting's card and a link, on a light and on a dark screen. The radius and the colour of the link are those that
 * the sites set; the rest is the library's.
 */
export const styles = {
  light: {
    border: '1px',
    radius: '2px',
    background: 'rgb(255, 255, 255)',
    link: 'rgb(138, 31, 77)',
  },
  dark: { border: '1px', radius: '2px', background: 'rgb(27, 28, 29)', link: 'rgb(255, 158, 196)' },
}

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

/** The origin of the site, in whose folder `calendars` its calendars lie; some sites publish none. */
const origin = 'https://larkspur.example'

const webcal = (path) => `webcal://larkspur.example${path}`

// Links into calendars are long, and have tests of their own: the service and the day tell them apart.
const calendarLinks = (day, id, calendars) =>
  calendars === undefined
    ? [
        `calendar.google.com ${day}`,
        `outlook.live.com ${day}`,
        `outlook.office.com ${day}`,
        `calendar.yahoo.com ${day}`,
      ]
    : [
        webcal(`${calendars}meetings/${id}.ics`),
        `${calendars}meetings/${id}.ics`,
        `calendar.google.com ${day}`,
        'outlook.live.com feed',
        'outlook.office.com feed',
        `calendar.yahoo.com ${day}`,
      ]

const feedLinks = (calendars) =>
  calendars === undefined
    ? []
    : [
        webcal(`${calendars}calendar.ics`),
        `${origin}${calendars}calendar.ics`,
        `${calendars}calendar.ics`,
        'calendar.google.com feed',
        'outlook.live.com feed',
        'outlook.office.com feed',
      ]

/** Where a site publishes its calendars, as `CommunityPage` takes it. */
export const addressesOf = (calendars) => {
  if (calendars === undefined) return {}
  const addressOf = (file) => ({ fileHref: calendars + file, feedHref: origin + calendars + file })
  const each = ['weekly-call', 'release-day'].map((id) => [id, addressOf(`meetings/${id}.ics`)])
  return { ...addressOf('calendar.ics'), calendarAddresses: Object.fromEntries(each) }
}

export const hrefsOf = ({ calendars }) => [
  'https://harbour.example/',
  'https://larkspur.example/blog/',
  'https://larkspur.example/calendar',
  '/minutes/',
  '#channel-chat',
  'https://harbour.example/invite',
  'https://larkspur.example/',
  '#meeting-weekly-call',
  'https://meet.example/larkspur',
  ...calendarLinks('2030-04-04', 'weekly-call', calendars),
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
  ...feedLinks(calendars),
  'https://meet.example/larkspur',
  'tel:+15550100',
  ...calendarLinks('2030-04-04', 'weekly-call', calendars),
  '/agenda/',
  '#channel-list',
  'webcal://larkspur.example/weekly.ics',
  ...calendarLinks('2030-05-03', 'release-day', calendars),
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

export const sentencesOf = ({ calendars }) => [
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
  `Outlook.com ${calendars === undefined ? 'Next date only' : 'Stays up to date'}`,
  '3 May 2030, 09:30 UTC',
  'Paused until 1 June 2030',
  'Every 4 to 8 weeks on a Wednesday',
  'Ended on 20 December 2029',
  'Times are those of the host.',
  'The first talk',
  'Bo Reef – 2028–2030 · Emeritus',
  'By consent, else by vote.',
  'Anyone can check a tide.',
]

/** With JavaScript, in a browser whose zone is UTC. */
export const withScript = ['Next meeting', 'your time (UTC) · 16:00 Western European Time']

/** Without. */
export const withoutScript = ['Updated 1 April 2030', '16:00–17:30Western European Time · 15:00 UTC']

/**
 * Of a meeting's card and a link, on a light and on a dark screen. The radius and the colour of the link are those that
 * the sites set; the background is the library's, or that of the site.
 */
export const stylesOf = ({ cards = { light: 'rgb(255, 255, 255)', dark: 'rgb(27, 28, 29)' } }) => ({
  light: { border: '1px', radius: '2px', background: cards.light, link: 'rgb(138, 31, 77)' },
  dark: { border: '1px', radius: '2px', background: cards.dark, link: 'rgb(255, 158, 196)' },
})

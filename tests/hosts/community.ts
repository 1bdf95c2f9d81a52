// The community that every host site shows: an invented project, with entries of all kinds that the page has parts for.
import type { Community } from 'moothall/model'

/** When the page is made. A real site gives the time of its build. */
export const now: number = Date.UTC(2030, 3, 1)

export const community: Community = {
  id: 'larkspur',
  version: 1,
  name: 'Larkspur',
  url: 'https://larkspur.example/',
  blog: 'https://larkspur.example/blog/',
  title: { en: 'Larkspur community', de: 'Larkspur-Gemeinschaft' },
  tagline: 'Tide tables that agree with each other.',
  description: [
    {
      kind: 'paragraph',
      text: [
        'Larkspur computes tides from open measurements. Run ',
        { kind: 'code', text: 'larkspur --station 42' },
        ', and ',
        { kind: 'link', text: 'tell us', href: '#channel-chat' },
        ' what you ',
        { kind: 'emphasis', text: 'expected' },
        '.',
      ],
    },
  ],
  foundation: { id: 'harbour', name: 'Harbour Foundation', href: 'https://harbour.example/' },
  maturity: 'incubating',
  links: [
    { label: 'Calendar', href: 'https://larkspur.example/calendar', shownAs: 'https://old.example/calendar' },
    { label: 'Minutes', href: '/minutes/', access: 'members' },
  ],
  channels: [
    {
      id: 'chat',
      kind: 'zulip',
      name: '#larkspur',
      href: 'https://harbour.zulip.example/larkspur',
      workspace: 'Harbour Zulip',
      invite: { href: 'https://harbour.example/invite', expires: '2031-01-31' },
      description: 'Questions of any size.',
      topics: ['Stations', 'Releases'],
      access: { read: 'public', post: 'account' },
      bridgedTo: ['irc'],
      notes: [{ kind: 'tip', title: 'Patience', body: 'Answers come within a day.' }],
    },
    { id: 'irc', kind: 'irc', name: '#larkspur', href: 'ircs://irc.example/larkspur', network: 'Example IRC' },
    { id: 'list', kind: 'mailing-list', name: 'Announcements', href: 'mailto:announce@larkspur.example' },
    { id: 'old-forum', kind: 'forum', name: 'Old forum', status: 'retired', successor: 'chat' },
    { id: 'matrix', kind: 'matrix', name: 'Matrix room', address: '#larkspur:matrix.example' },
  ],
  meetings: [
    {
      id: 'weekly-call',
      name: 'Weekly call',
      description: 'Everyone who uses or builds Larkspur.',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '16:00',
        timeZone: 'Europe/Lisbon',
        durationMinutes: 90,
        exceptions: [
          { kind: 'cancelled', date: '2030-04-11', reason: 'Spring tide.' },
          { kind: 'moved', date: '2030-04-18', to: { date: '2030-04-17' } },
        ],
        asPublished: 'Thursdays at four',
      },
      join: [{ href: 'https://meet.example/larkspur' }, { href: 'tel:+15550100', label: 'Dial in' }],
      agenda: { href: '/agenda/' },
      minutes: { via: 'list', lead: { count: 2, unit: 'day' } },
      recordings: { withheld: 'Recordings are kept for members.' },
      calendars: [{ kind: 'feed', label: 'Follow the calendar', href: 'webcal://larkspur.example/weekly.ics' }],
      access: 'public',
      host: 'The maintainer on duty',
      expect: 'An hour of questions, then half an hour of work.',
      bring: 'A station near you.',
      consent: { kind: 'info', body: 'The call is recorded.' },
    },
    {
      id: 'release-day',
      name: 'Release of 2.0',
      schedule: { kind: 'single', date: '2030-05-03', time: '09:30', timeZone: 'UTC' },
    },
    {
      id: 'field-day',
      name: 'Field day',
      schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, weekday: 'WE', last: '2030-02-06' },
      status: 'paused',
      resumesOn: '2030-06-01',
    },
    {
      id: 'triage',
      name: 'Triage',
      schedule: { kind: 'unscheduled', reason: 'announced-elsewhere', note: 'See the chat.' },
    },
    {
      id: 'founders-call',
      name: "Founders' call",
      schedule: { kind: 'ended', on: '2029-12-20' },
      supersededBy: 'weekly-call',
    },
  ],
  events: [{ id: 'tide-summit', name: 'Tide Summit', href: 'https://summit.example/' }],
  resources: [
    { id: 'handbook', kind: 'documentation', name: 'Handbook', href: '/handbook/', description: 'Start here.' },
    { id: 'first-talk', kind: 'video', name: 'The first talk', status: 'archived' },
  ],
  repositoryGroups: [{ id: 'core', name: 'The engine' }],
  repositories: [
    {
      id: 'larkspur',
      name: 'larkspur',
      href: 'https://git.example/larkspur',
      group: 'core',
      description: 'The engine.',
    },
    { id: 'stations', name: 'stations', href: 'https://git.example/stations', group: 'core' },
    { id: 'site', name: 'site', href: 'https://git.example/site' },
  ],
  bodies: [
    {
      id: 'steering',
      kind: 'steering',
      name: 'Steering group',
      description: 'Sets the direction.',
      members: [
        { id: 'ada', name: 'Ada Fjord', role: 'Chair', affiliations: ['Tidewater'], href: 'https://ada.example/' },
        { id: 'bo', name: 'Bo Reef', status: 'emeritus', term: { from: '2028-01-01', to: '2030-01-01' } },
      ],
      charter: { label: 'Charter', href: 'https://larkspur.example/charter' },
      decision: 'By consent, else by vote.',
      meetings: ['weekly-call'],
      channels: ['chat'],
      repositories: ['larkspur'],
    },
  ],
  principles: [
    { id: 'open-data', name: 'Open data', description: 'Anyone can check a tide.' },
    { id: 'plain-words', name: 'Plain words' },
  ],
  policies: [
    { id: 'conduct', kind: 'code-of-conduct', name: 'Code of conduct', href: 'https://harbour.example/conduct' },
  ],
  sections: [
    {
      kind: 'prose',
      id: 'welcome',
      heading: 'Welcome',
      body: [
        { kind: 'paragraph', text: 'Three things to do first:' },
        {
          kind: 'list',
          ordered: true,
          items: [{ text: 'Read.' }, { text: 'Ask.', items: [{ text: 'In the chat.' }] }],
        },
        { kind: 'callout', note: { kind: 'warning', body: 'Do not sail by a draft.' } },
      ],
    },
    { kind: 'channels', intro: 'All in English.', notes: [{ kind: 'note', body: 'Logs are public.' }] },
    { kind: 'meetings', outro: 'Times are those of the host.' },
    { kind: 'events' },
    { kind: 'resources', heading: 'To read' },
    { kind: 'repositories' },
    { kind: 'bodies' },
    { kind: 'principles', only: ['open-data'] },
    { kind: 'policies' },
  ],
}

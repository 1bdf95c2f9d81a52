import { describe, expect, it } from 'vitest'

import { toICalendar } from '../../src/calendar/toICalendar.ts'
import { reviewCommunity, reviewRules } from '../../src/data/reviewCommunity.ts'
import type { Channel } from '../../src/model/channel.ts'
import type { Community } from '../../src/model/community.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { RecurringSchedule } from '../../src/model/schedule.ts'

/** Sunday, 3 May 2026, 12:00 UTC. */
const now = Date.UTC(2026, 4, 3, 12)

const kiln = (rest: Partial<Community>): Community => ({
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org',
  ...rest,
})

const weekly: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '16:00',
  timeZone: 'Europe/Berlin',
}
const call: Meeting = { id: 'call', name: 'Call', schedule: weekly, join: { href: 'https://meet.kiln.example.org/' } }
const withCall = (rest: Partial<Meeting>) => kiln({ meetings: [{ ...call, ...rest }] })
const onDays = (rest: Partial<RecurringSchedule>) => withCall({ schedule: { ...weekly, ...rest } })
const chat: Channel = { id: 'chat', kind: 'zulip', name: 'Chat', href: 'https://chat.kiln.example.org/' }
const withChat = (rest: Partial<Channel>) => kiln({ channels: [{ ...chat, ...rest }] })

/** Most cases are about something else, and leave the duration out. */
const isAboutDuration = ({ tagline }: Community): boolean => tagline === 'Durations'

const found = (community: Community) =>
  reviewCommunity(community, { now })
    .filter(({ rule }) => rule !== 'no-duration' || isAboutDuration(community))
    .map(({ severity, rule, path, message }) => [`${severity} ${rule}`, path, message])

describe('reviewCommunity', () => {
  it('notes dates without a duration, whose events have no end', () => {
    const schedule = { kind: 'single', date: '2026-06-04', time: '16:00', timeZone: 'UTC' } as const
    const without = { ...withCall({ schedule }), tagline: 'Durations' }
    expect(found(without)).toContainEqual([
      'info no-duration',
      'meetings[0].schedule',
      'The length is missing, so the calendar event has no end.',
    ])
    const having = { ...withCall({ schedule: { ...schedule, durationMinutes: 60 } }), tagline: 'Durations' }
    expect(found(having).map(([rule]) => rule)).not.toContain('info no-duration')
  })

  it.each([
    ['whose next date is set', { next: '2026-06-03' }, true],
    ['of which no date is known', {}, false],
  ])('notes the same of an approximate meeting %s', (_what, dates, isNoted) => {
    const every = { min: 4, max: 8, unit: 'week' } as const
    const schedule = { kind: 'approximate', every, time: '16:00', timeZone: 'UTC', ...dates } as const
    const rules = found({ ...withCall({ schedule }), tagline: 'Durations' }).map(([rule]) => rule)
    expect(rules.includes('info no-duration')).toBe(isNoted)
    const feed = toICalendar([{ id: 'call', name: 'Call', schedule }], {
      name: 'Calls',
      url: 'https://kiln.example/',
      domain: 'kiln.example',
      stamp: now,
    })
    expect(feed.includes('BEGIN:VEVENT')).toBe(isNoted)
    expect(feed).not.toMatch(/^(DTEND|DURATION)/m)
  })

  it.each<[string, Community, string, string, string]>([
    [
      'has a text in fewer languages than others',
      kiln({ inLanguage: 'en', title: { en: 'Kiln', ja: '窯' }, tagline: { en: 'Pots', de: 'Töpfe', 'ja-JP': '壺' } }),
      'info missing-language',
      'title',
      'It is given in en, ja, and other texts also in de.',
    ],
    [
      'does not say in which language its texts are, beside some that do',
      kiln({ title: 'Pots', tagline: { de: 'Wir brennen Töpfe' } }),
      'info unnamed-language',
      'tagline',
      'It names its languages, and the texts that name none count as texts in the language of each page.',
    ],
    [
      'ends in a hundred years',
      onDays({ rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=21250305T180000Z' }),
      'warning far-end',
      'meetings[0].schedule.rule',
      'It ends on 2125-03-05, more than ten years ahead, and readers are told so.',
    ],
    [
      'ends after a count of many years',
      onDays({ rule: 'FREQ=WEEKLY;COUNT=999', from: '2026-05-07' }),
      'warning far-end',
      'meetings[0].schedule.rule',
      'It ends after 999 times, more than ten years ahead, and readers are told so.',
    ],
    [
      'has a section with the anchor of the page',
      kiln({ sections: [{ kind: 'prose', id: 'community', heading: 'Us', body: 'We.' }] }),
      'warning same-anchor',
      'sections[0].id',
      'The anchor `#community` belongs to the page itself, so this has `#community--2`.',
    ],
    [
      'has a text with the anchor of a collection',
      kiln({
        channels: [chat],
        sections: [{ kind: 'prose', id: 'channels', heading: 'Talk', body: 'Talk.' }, { kind: 'channels' }],
      }),
      'warning same-anchor',
      'sections[1].id',
      'The anchor `#channels` belongs to sections[0], so this has `#channels--2`.',
    ],
    [
      'has one collection in two sections',
      kiln({ channels: [chat], sections: [{ kind: 'channels' }, { kind: 'channels', id: 'more' }] }),
      'warning same-anchor',
      'sections[1]',
      'sections[0] shows this already, and links to `#channel-chat` lead there.',
    ],
    [
      'has items of two lists with one id',
      kiln({
        description: [{ kind: 'list', items: [{ id: 'ask', text: 'Ask.' }] }],
        faqs: [{ question: 'How?', answer: [{ kind: 'list', items: [{ id: 'ask', text: 'Ask again.' }] }] }],
      }),
      'warning same-anchor',
      'faqs[0].answer[0].items[0].id',
      'The anchor `#item-ask` belongs to description[0].items[0], so this has `#item-ask--2`.',
    ],
    [
      'cancels no date',
      onDays({ exceptions: [{ kind: 'cancelled', date: '2026-05-06' }] }),
      'error exception-without-date',
      'meetings[0].schedule.exceptions[0].date',
      'There is no meeting on 2026-05-06, so this cancels nothing.',
    ],
    [
      'moves no date',
      onDays({ exceptions: [{ kind: 'moved', date: '2026-05-08', to: { time: '17:00' } }] }),
      'error exception-without-date',
      'meetings[0].schedule.exceptions[0].date',
      'There is no meeting on 2026-05-08, so this moves nothing.',
    ],
    [
      'begins beside its rule',
      onDays({ from: '2026-01-05' }),
      'info from-not-on-rule',
      'meetings[0].schedule.from',
      '2026-01-05 is no date of the rule FREQ=WEEKLY;BYDAY=TH; it begins on 2026-01-08.',
    ],
    [
      'counts from no date',
      onDays({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }),
      'warning no-dates',
      'meetings[0].schedule',
      'The rule counts from its first date, and none is given, so no date can be computed.',
    ],
    [
      'never comes',
      onDays({ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }),
      'error no-dates',
      'meetings[0].schedule.rule',
      'The rule FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 never gives a date.',
    ],
    [
      'has its next date behind it',
      withCall({ schedule: { kind: 'approximate', next: '2026-04-30' } }),
      'warning past-next',
      'meetings[0].schedule.next',
      'The next date, 2026-04-30, is past.',
    ],
    [
      'was to begin long ago',
      withCall({ schedule: { kind: 'approximate', first: 'Mid 2025' } }),
      'warning past-next',
      'meetings[0].schedule.first',
      'first says "Mid 2025", which is past, and there is no `last` with a date that was held.',
    ],
    [
      'is over',
      withCall({ schedule: { kind: 'single', date: '2026-04-02', time: '16:00', timeZone: 'UTC' } }),
      'warning meeting-over',
      'meetings[0].schedule',
      'It has no dates any more; the last was 2026-04-02.',
    ],
    [
      'had its last date',
      onDays({ rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260410' }),
      'warning meeting-over',
      'meetings[0].schedule',
      'It has no dates any more; the last was 2026-04-09.',
    ],
    [
      'is paused too long',
      withCall({ status: 'paused', resumesOn: '2026-04-01' }),
      'warning pause-over',
      'meetings[0].resumesOn',
      'It is still marked as paused, and was to be held again from 2026-04-01.',
    ],
    [
      'has a zone without seasons',
      onDays({ timeZone: 'EST' }),
      'error fixed-zone',
      'meetings[0].schedule.timeZone',
      'EST does not follow the clocks of a place, so it is wrong for half of the year.',
    ],
    [
      'has an old name of a zone',
      onDays({ timeZone: 'US/Pacific' }),
      'info fixed-zone',
      'meetings[0].schedule.timeZone',
      'US/Pacific is an old name.',
    ],
    [
      'is published on another day',
      onDays({ asPublished: 'Tuesdays at 16:00' }),
      'warning other-day',
      'meetings[0].schedule.asPublished',
      'It says Tuesday, and the schedule is on Thursday.',
    ],
    [
      'is called after another day',
      withCall({ name: 'Tuesday call' }),
      'warning other-day',
      'meetings[0].name',
      'It says Tuesday, and the schedule is on Thursday.',
    ],
    [
      'says bi-weekly',
      withCall({ schedule: { kind: 'unscheduled', reason: 'not-published', asPublished: 'Bi-weekly' } }),
      'warning ambiguous-interval',
      'meetings[0].schedule.asPublished',
      '“Bi-weekly” means twice in that time to some readers, and every second time to others.',
    ],
    [
      'says bimonthly in a sentence',
      withCall({ description: 'We meet bimonthly.' }),
      'warning ambiguous-interval',
      'meetings[0].description',
      '“bimonthly” means twice in that time to some readers, and every second time to others.',
    ],
    [
      'is on two days of a month',
      onDays({ rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU' }),
      'info outlook-rule',
      'meetings[0].schedule.rule',
      'Outlook skips an event with this rule, since it has more than one day of the month.',
    ],
    [
      'is in some months alone',
      onDays({ rule: 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1TH' }),
      'info outlook-rule',
      'meetings[0].schedule.rule',
      'Outlook skips an event with this rule, since it has some months of the year alone.',
    ],
    [
      'cannot be joined',
      kiln({ meetings: [{ id: 'call', name: 'Call', schedule: weekly }] }),
      'warning no-way-to-join',
      'meetings[0]',
      'Call has dates, and nothing says how to get in.',
    ],
    [
      'is there twice',
      kiln({ meetings: [call, { ...call, id: 'old', name: 'CALL', schedule: { ...weekly, time: '17:00' } }] }),
      'warning duplicate-meeting',
      'meetings[1]',
      'meetings[0] has the same name, and another time.',
    ],
    [
      'has two names',
      kiln({ channels: [chat, { ...chat, id: 'talk', name: 'Talk' }] }),
      'warning two-names',
      'channels[1]',
      'Talk and Chat (channels[0]) lead to the same place.',
    ],
    [
      'leads to nearly Zoom',
      withCall({ join: { href: 'https://zoom.my.us/opencontainers' } }),
      'warning host-typo',
      'meetings[0].join.href',
      'The host zoom.my.us is nearly zoom.us.',
    ],
    ...['/community', '#top', 'mailto:kiln@example.org', 'irc://example.org/kiln', 'kiln.example.org'].map(
      (url): [string, Community, string, string, string] => [
        `is that of the site, and is ${url}`,
        kiln({ url }),
        'error address-without-scheme',
        'url',
        `The address of the site must begin with https://; received "${url}", from which no calendar can be made.`,
      ],
    ),
    [
      'leads to nearly GitHub',
      withChat({ href: 'https://gihtub.com/kiln' }),
      'warning host-typo',
      'channels[0].href',
      'The host gihtub.com is nearly github.com.',
    ],
    [
      'has lost its scheme',
      withChat({ href: 'www.kiln.example.org/chat' }),
      'warning address-without-scheme',
      'channels[0].href',
      '"www.kiln.example.org/chat" is a path on your own site as it stands.',
    ],
    [
      'has lost its colon',
      withChat({ href: 'https//kiln.example.org' }),
      'warning address-without-scheme',
      'channels[0].href',
      '"https//kiln.example.org" is a path on your own site as it stands.',
    ],
    [
      'is not encrypted',
      withChat({ href: 'http://chat.kiln.example.org/' }),
      'warning not-encrypted',
      'channels[0].href',
      '"http://chat.kiln.example.org/" is not encrypted.',
    ],
    [
      'is shortened',
      withChat({ href: 'https://bit.ly/kataslack' }),
      'warning shortened-address',
      'channels[0].href',
      'bit.ly hides where the link leads, and nobody sees when that changes.',
    ],
    [
      'has an agenda of last year',
      withCall({ agenda: { href: 'https://pad.example.org/kiln-2025-agenda' } }),
      'warning dated-address',
      'meetings[0].agenda.href',
      'The address is of 2025.',
    ],
    [
      'has an agenda of this year',
      withCall({ agenda: { href: 'https://pad.example.org/kiln_2026' } }),
      'info dated-address',
      'meetings[0].agenda.href',
      'The address is of 2026, and will be out of date next January.',
    ],
    [
      'is a file of an old month',
      kiln({ resources: [{ id: 'deck', kind: 'presentation', name: 'Deck', href: '/overview-july22.pdf' }] }),
      'info dated-address',
      'resources[0].href',
      'The address is of 2022.',
    ],
    [
      'says one address and leads to another',
      kiln({
        description: [
          {
            kind: 'paragraph',
            text: [{ kind: 'link', text: 'https://gitlab.com/kiln', href: 'https://git.example.org/kiln' }],
          },
        ],
      }),
      'warning other-target',
      'description[0].text[0]',
      'The words are an address at gitlab.com, and the link leads to git.example.org.',
    ],
    [
      'has a label that is another address',
      withCall({ minutes: { href: 'https://pad.example.org/1', label: 'notes.example.net' } }),
      'warning other-target',
      'meetings[0].minutes',
      'The words are an address at notes.example.net, and the link leads to pad.example.org.',
    ],
    [
      'was not looked at for long',
      withChat({ verifiedOn: '2025-05-02' }),
      'info not-verified',
      'channels[0].verifiedOn',
      'It was last seen to be true 366 days ago, on 2025-05-02.',
    ],
    [
      'was looked at tomorrow',
      withChat({ verifiedOn: '2026-05-04' }),
      'info not-verified',
      'channels[0].verifiedOn',
      '2026-05-04 is still to come.',
    ],
    [
      'is no longer true',
      withChat({ expires: '2026-05-03' }),
      'warning expired',
      'channels[0].expires',
      'It is no longer true since 2026-05-03.',
    ],
    [
      'has an invitation that ended',
      withChat({ invite: { href: '/join', expires: '2026-05-01' } }),
      'error invite-ends',
      'channels[0].invite.expires',
      'The invitation ended on 2026-05-01.',
    ],
    [
      'has an invitation that ends soon',
      withChat({ invite: { href: '/join', expires: '2026-05-20' } }),
      'warning invite-ends',
      'channels[0].invite.expires',
      'The invitation ends on 2026-05-20.',
    ],
    [
      'has an invitation that ends some day',
      withChat({ invite: { href: 'https://join.slack.com/t/kiln/shared_invite/zt-1' } }),
      'warning invite-ends',
      'channels[0].invite',
      'An invitation of this kind ends after some days or uses, and the page does not say so.',
    ],
    [
      'is such an invitation',
      withChat({ href: 'https://join.slack.com/t/kiln/shared_invite/zt-1' }),
      'warning invite-ends',
      'channels[0].href',
      'An invitation of this kind ends after some days or uses, and the page does not say so.',
    ],
    [
      'has left office',
      kiln({
        bodies: [
          {
            id: 'tsc',
            name: 'TSC',
            kind: 'steering',
            members: [{ id: 'ann', name: 'Ann', term: { to: '2026-01-31' } }],
          },
        ],
      }),
      'warning term-ended',
      'bodies[0].members[0].term.to',
      'The term of Ann ended on 2026-01-31, and they are listed as active.',
    ],
    [
      'counts from when it was written',
      withCall({ description: 'Starts in the second half of this year.' }),
      'warning relative-words',
      'meetings[0].description',
      '“second half of this year” counts from the day on which it was written, which readers do not know.',
    ],
    [
      'says next month',
      kiln({ tagline: 'The election is next month' }),
      'warning relative-words',
      'tagline',
      '“next month” counts from the day on which it was written, which readers do not know.',
    ],
    [
      'says currently',
      withChat({ description: 'Currently the best place' }),
      'info relative-words',
      'channels[0].description',
      '“Currently” counts from the day on which it was written, which readers do not know.',
    ],
    [
      'is on freenode',
      kiln({ channels: [{ id: 'irc', kind: 'irc', name: '#kiln', address: '#kiln', network: 'Freenode' }] }),
      'warning dead-network',
      'channels[0]',
      'Nobody may be there: communities left freenode in May 2021, most of them for Libera.Chat or OFTC.',
    ],
    [
      'gives somebody’s address away',
      withCall({ description: 'Write to ann.smith@company.example.' }),
      'warning personal-mail',
      'meetings[0].description[0].text[1].text',
      'It holds what looks like somebody’s own mail address, at company.example.',
    ],
    [
      'gives it away in a link',
      withChat({ href: 'https://calendar.example.org/?add=ann%40gmail.com' }),
      'warning personal-mail',
      'channels[0].href',
      'It holds what looks like somebody’s own mail address, at gmail.com.',
    ],
    [
      'is the address of a person',
      kiln({ people: [{ id: 'ann', name: 'Ann', href: 'mailto:ann@gmail.com' }] }),
      'info personal-mail',
      'people[0].href',
      'It holds what looks like somebody’s own mail address, at gmail.com.',
    ],
    [
      'is the address of a contact without a name, once',
      kiln({ contacts: [{ for: ['Press'], person: { name: 'ann@gmail.com', href: 'mailto:ann@gmail.com' } }] }),
      'info personal-mail',
      'contacts[0].person.href',
      'It holds what looks like somebody’s own mail address, at gmail.com.',
    ],
  ])('finds what %s', (_what, community, rule, path, message) => {
    expect(found(community)).toEqual([[rule, path, message]])
  })

  it.each<[string, Community]>([
    [
      'an exception to a date of the rule',
      onDays({
        exceptions: [
          { kind: 'cancelled', date: '2026-05-07' },
          { kind: 'added', date: '2026-05-08' },
        ],
      }),
    ],
    ['a first date that the rule gives', onDays({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', from: '2026-01-08' })],
    [
      'a next date to come',
      withCall({ schedule: { kind: 'approximate', next: '2026-05-06', last: '2026-03-04', first: 'Mid 2025' } }),
    ],
    ['a first time this year', withCall({ schedule: { kind: 'approximate', first: 'Autumn 2026' } })],
    ['a pause that goes on', withCall({ status: 'paused', resumesOn: '2026-09-01' })],
    [
      'a meeting that ended, and says so',
      kiln({ meetings: [{ id: 'call', name: 'Call', schedule: { kind: 'ended', on: '2024-01-01' } }] }),
    ],
    [
      'a meeting that another took over',
      kiln({
        meetings: [
          { ...call, supersededBy: 'new', schedule: { ...weekly, timeZone: 'EST' } },
          { ...call, id: 'new' },
        ],
      }),
    ],
    ['UTC', onDays({ timeZone: 'UTC' })],
    ['an end within ten years', onDays({ rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20360101T180000Z' })],
    ['a count that ends within ten years', onDays({ rule: 'FREQ=WEEKLY;COUNT=500', from: '2026-05-07' })],
    ['a zone with a new name that Intl writes the old way', onDays({ timeZone: 'Asia/Kolkata' })],
    ['bi-weekly, quoted beside a rule', onDays({ asPublished: 'Bi-weekly on Thursday' })],
    ['bi-weekly, the name of what has a rule', withCall({ name: 'Bi-weekly call', schedule: weekly })],
    [
      'bi-weekly, quoted beside an interval',
      withCall({
        schedule: { kind: 'approximate', every: { min: 2, max: 2, unit: 'week' }, asPublished: 'Bi-weekly' },
      }),
    ],
    [
      'the right day in words',
      withCall({ name: 'Thursday call', description: 'Every Thursday, and on Tuesday before a release.' }),
    ],
    [
      'a title with a day, of slots on several',
      withCall({ name: 'Tuesday call', schedule: [weekly, { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TU' }] }),
    ],
    [
      'two schedules for two days of a month',
      withCall({
        schedule: [
          { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=2TU' },
          { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=-1TU' },
        ],
      }),
    ],
    ['an invitation that is marked as temporary', withChat({ invite: { href: '/invite', temporary: true } })],
    [
      'no way to join a meeting without dates',
      withCall({ join: undefined, schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' } } }),
    ],
    [
      'sections that show all there is, meetings with their groups',
      kiln({
        channels: [chat],
        meetings: [call],
        bodies: [{ id: 'docs', name: 'Docs', kind: 'sig', meetings: ['call'] }],
        sections: [{ kind: 'channels' }, { kind: 'bodies', layout: 'table' }],
      }),
    ],
    [
      'items of one text in two languages, and members who are people of the list',
      kiln({
        inLanguage: 'en',
        description: {
          en: [{ kind: 'list', items: [{ id: 'ask', text: 'Ask.' }] }],
          de: [{ kind: 'list', items: [{ id: 'ask', text: 'Frag.' }] }],
        },
        people: [{ id: 'ada', name: 'Ada' }],
        bodies: [{ id: 'core', name: 'Core', kind: 'sig', members: [{ id: 'ada', name: 'Ada' }] }],
        sections: [
          { kind: 'prose', id: 'channels-heading', heading: 'Talk', body: 'Talk.' },
          { kind: 'people' },
          { kind: 'bodies' },
        ],
        links: ['#item-ask', '#body-core--person-ada', '#people--heading'].map((href) => ({ label: 'Link', href })),
      }),
    ],
    [
      'links to anchors of the page',
      kiln({
        channels: [chat],
        links: ['#channels', '#channel-chat', '#top'].map((href) => ({ label: 'Link', href })),
      }),
    ],
    ['a name with pronouns', kiln({ people: [{ name: 'Ann Lee (she/her)' }, { name: 'Jonathan (Jon) Doe' }] })],
    ['a channel without an address that says so', withChat({ href: undefined, status: 'missing' })],
    [
      'an address with a pair of brackets',
      kiln({ links: [{ label: 'Kiln', href: 'https://en.wikipedia.org/wiki/Kiln_(build)' }] }),
    ],
    ['a way in by a channel', kiln({ channels: [chat], meetings: [{ ...call, join: { via: 'chat' } }] })],
    ['a room of a workspace', kiln({ channels: [chat, { ...chat, id: 'room', name: '#room', workspace: 'Chat' }] })],
    [
      'hosts that are right',
      kiln({
        links: [
          'us02web.zoom.us',
          'github.io',
          'kiln.github.io',
          'gitlab.example.com',
          'youtu.be',
          'loom.us',
          'github.company.example',
          'meet.google.com',
          'slack.kiln.org',
          'app.slack.com',
          'groups.google.com',
        ].map((host) => ({ label: 'Link', href: `https://${host}/x` })),
      }),
    ],
    [
      'addresses on the site itself',
      kiln({
        links: ['/community/', '#top', 'docs/charter.md', '../a', 'README.md'].map((href) => ({ label: 'Link', href })),
      }),
    ],
    ['an address of this machine', withChat({ href: 'http://localhost:8080/' })],
    [
      'a report of its year, and an event of its year',
      kiln({
        resources: [{ id: 'report', kind: 'pdf', name: 'Report of 2024', href: '/r.pdf' }],
        events: [{ id: 'con', name: 'Con', href: 'https://con.example/2024' }],
        links: [{ label: 'Report 2024', href: '/2024.pdf' }],
      }),
    ],
    [
      'words that are the address, with and without www',
      kiln({
        links: [
          { label: 'kiln.example.org', href: 'https://www.kiln.example.org/a' },
          { label: 'Node.js', href: 'https://nodejs.org' },
        ],
      }),
    ],
    ['an entry looked at a year ago', withChat({ verifiedOn: '2025-05-03', expires: '2026-05-04' })],
    ['an invitation that lasts', withChat({ invite: { href: 'https://communityinviter.com/apps/kiln/join' } })],
    [
      'an invitation with a far end',
      withChat({ invite: { href: 'https://join.slack.com/t/kiln/shared_invite/zt-1', expires: '2026-12-31' } }),
    ],
    [
      'a term that ends today, and one that is over and says so',
      kiln({
        people: [
          { id: 'ann', name: 'Ann', term: { to: '2026-05-03' } },
          { id: 'bo', name: 'Bo', term: { to: '2020-01-01' }, status: 'emeritus' },
        ],
      }),
    ],
    [
      'times of other things',
      withChat({ description: 'The link comes a week before. This is the next step, last but not least.' }),
    ],
    ['freenode, retired', withChat({ network: 'freenode', status: 'retired' })],
    [
      'mail to a role, a list, a calendar, and names that are no mail',
      kiln({
        description:
          'Ask info@kiln.example.org, tsc-chairs@gmail.com or kiln+subscribe@groups.io; @ann.smith@mastodon.social is not mail, nor is git@github.com.',
        links: [
          {
            label: 'Calendar',
            href: 'https://calendar.google.com/calendar/embed?src=kiln.community@group.calendar.google.com',
          },
          { label: 'Blog', href: 'https://medium.com/@ann.smith' },
        ],
      }),
    ],
  ])('has nothing against %s', (_what, community) => {
    expect(found(community)).toEqual([])
  })

  it('names the real date that is nearest to an exception', () => {
    const [problem] = reviewCommunity(onDays({ exceptions: [{ kind: 'cancelled', date: '2026-05-06' }] }), { now })
    expect(problem?.fix).toBe('The nearest date is 2026-05-07; write that, if it is meant.')
  })

  it('takes how long an entry counts as looked at', () => {
    const community = withChat({ verifiedOn: '2026-04-01' })
    expect(reviewCommunity(community, { now, verifiedForDays: 31 }).map(({ rule }) => rule)).toEqual(['not-verified'])
    expect(reviewCommunity(community, { now, verifiedForDays: 32 })).toEqual([])
  })

  it('gives of data that is wrong in itself its errors alone', () => {
    const broken = { ...onDays({ timeZone: 'Berlin' }), channels: [null] } as unknown as Community
    expect(found(broken).map(([rule, path]) => [rule, path])).toEqual([
      ['error type', 'channels[0]'],
      ['error time-zone', 'meetings[0].schedule.timeZone'],
    ])
    expect(reviewCommunity(null as unknown as Community, { now })).toHaveLength(1)
  })

  it('says that it needs to know when it is', () => {
    expect(() => reviewCommunity(kiln({}), { now: Number.NaN })).toThrow(
      new RangeError('now must be a finite number of epoch milliseconds; received NaN.'),
    )
  })

  it('has a rule of its own for each id', () => {
    const ids = reviewRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

import { describe, expect, it } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'

const parse = (text: string) =>
  parseCommunity(readCommunityText(`version: 1\nname: Kiln\nurl: https://kiln.example.org\n${text}`).value)

/** What a file stands for, where nothing is wrong with it. */
function read(text: string) {
  const { community, problems } = parse(text)
  expect(problems).toEqual([])
  return community!
}

const meeting = (fields: string) => `meetings:\n  - name: Call\n    schedule: { kind: ended }\n    ${fields}\n`

describe('a short form', () => {
  it.each([
    ['an address to join', 'join: https://zoom.us/j/1', { join: { href: 'https://zoom.us/j/1' } }],
    ['a path', 'agenda: /agenda', { agenda: { href: '/agenda' } }],
    [
      'several addresses',
      'recordings: [https://a.example, { href: https://b.example }]',
      { recordings: [{ href: 'https://a.example' }, { href: 'https://b.example' }] },
    ],
    ['a note', 'notes: [Bring tea.]', { notes: [{ kind: 'note', body: 'Bring tea.' }] }],
    ['a consent', 'consent: Calls are recorded.', { consent: { kind: 'note', body: 'Calls are recorded.' } }],
    [
      'a lead',
      'join: { withheld: By mail, lead: 1 week }',
      { join: { withheld: 'By mail', lead: { count: 1, unit: 'week' } } },
    ],
  ])('of a meeting: %s', (_what, text, fields) => {
    expect(read(meeting(text)).meetings).toEqual([{ name: 'Call', schedule: { kind: 'ended' }, ...fields }])
  })

  it.each([
    [
      '{ rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: UTC, duration: 1h30m }',
      { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC', durationMinutes: 90 },
    ],
    [
      '{ date: "2026-05-07", time: "16:00", timeZone: UTC }',
      { kind: 'single', date: '2026-05-07', time: '16:00', timeZone: 'UTC' },
    ],
    ['{ every: 4 to 8 weeks }', { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' } }],
    ['{ reason: ad-hoc }', { kind: 'unscheduled', reason: 'ad-hoc' }],
    [
      'every Thursday 16:00 Europe/Berlin for 1h',
      {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '16:00',
        timeZone: 'Europe/Berlin',
        durationMinutes: 60,
      },
    ],
  ])('of a schedule: %s', (text, schedule) => {
    expect(read(`meetings: [{ name: Call, schedule: ${text} }]`).meetings).toEqual([{ name: 'Call', schedule }])
  })

  it('of a schedule may be several slots, and stand among others', () => {
    const weeks = 'odd weeks Tuesday 08:00 UTC, even weeks Tuesday 16:00 UTC'
    const { meetings } = read(`meetings: [{ name: Call, schedule: ["${weeks}", { kind: ended }] }]`)
    expect([meetings![0]!.schedule].flat()).toMatchObject([{ time: '08:00' }, { time: '16:00' }, { kind: 'ended' }])
  })

  it.each([
    ['people: [Ann]', { people: [{ name: 'Ann' }] }],
    ['people: [{ name: Ann, handle: ann }]', { people: [{ name: 'Ann', handle: { name: 'ann' } }] }],
    ['steps: [Say hello]', { steps: [{ name: 'Say hello' }] }],
    ['topics: [{ name: A, topics: [B] }]', { topics: [{ name: 'A', topics: [{ name: 'B' }] }] }],
    ['principles: [Openness]', { principles: [{ name: 'Openness' }] }],
    [
      'repositories: [https://github.com/kiln/bricks.git]',
      { repositories: [{ name: 'bricks', href: 'https://github.com/kiln/bricks.git' }] },
    ],
    ['events: [{ name: Days, dates: 2026-05-03 }]', { events: [{ name: 'Days', dates: { from: '2026-05-03' } }] }],
    [
      'events: [{ name: Days, dates: 2026-05-03 to 2026-05-05 }]',
      { events: [{ name: 'Days', dates: { from: '2026-05-03', to: '2026-05-05' } }] },
    ],
    ['contacts: [{ for: Press, person: Ann }]', { contacts: [{ for: ['Press'], person: { name: 'Ann' } }] }],
    ['foundation: CNCF', { foundation: { name: 'CNCF' } }],
    ['logo: /logo.svg', { logo: { src: '/logo.svg' } }],
    ['calendar: https://kiln.example.org/all.ics', { calendar: { feed: 'https://kiln.example.org/all.ics' } }],
    ['calendar: /calendar/', { calendar: { href: '/calendar/' } }],
    [
      'channels: [{ kind: slack, name: "#a", invite: https://a.example }]',
      { channels: [{ kind: 'slack', name: '#a', invite: { href: 'https://a.example' } }] },
    ],
  ])('of a community: %s', (text, fields) => {
    expect(read(text)).toEqual({ version: 1, name: 'Kiln', url: 'https://kiln.example.org', ...fields })
  })

  it.each(['"#wg-docs"', 'wg-docs', 'docs'])('names a channel by its name or id: %s', (text) => {
    const channels = 'channels: [{ id: docs, kind: slack, name: "#wg-docs" }, { kind: irc, name: "#other" }]\n'
    expect(read(channels + meeting(`agenda: ${text}`)).meetings![0]!.agenda).toEqual({ via: 'docs' })
  })

  it('names a channel by the id that is made of its name', () => {
    const channels = 'channels: [{ kind: mailing-list, name: The Docs list }]\n'
    const community = read(channels + meeting('agenda: the-docs-list'))
    expect(community.meetings![0]!.agenda).toEqual({ via: 'the-docs-list' })
    expect(community.channels![0]!.id).toBe('the-docs-list')
  })

  it('tells contacts for one subject apart', () => {
    const { contacts } = read('contacts: [{ for: 報告, email: a@kiln.example }, { for: 報告, email: b@kiln.example }]')
    expect(contacts!.map(({ id }) => id)).toEqual([undefined, 'contact'])
  })

  it('tells recordings of one meeting apart by their dates, also where the date has another field', () => {
    const { problems } = parseCommunity({
      version: 1,
      name: 'Kiln',
      url: 'https://kiln.example',
      recordings: ['2026-05-07', '2026-05-14'].map((date) => ({ name: 'Call', date })),
    })
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([
      ['recordings[0].date', 'unknown-field'],
      ['recordings[1].date', 'unknown-field'],
    ])
  })

  it('gives an id to a channel that is named, and none to others', () => {
    const channels = 'channels: [{ kind: slack, name: "#wg-docs" }, { kind: irc, name: "#other" }]\n'
    const community = read(channels + meeting('agenda: "#wg-docs"'))
    expect(community.channels!.map(({ id }) => id)).toEqual(['wg-docs', undefined])
    expect(community.meetings![0]!.agenda).toEqual({ via: 'wg-docs' })
  })

  it.each([
    ['a word that names no channel', meeting('join: zoom'), 'meetings[0].join'],
    [
      'a channel that two have the name of',
      `channels: [{ id: b, kind: irc, name: a }, { id: c, kind: slack, name: a }]\n${meeting('join: a')}`,
      'meetings[0].join',
    ],
    ['a lead without a unit', meeting('join: { withheld: Later, lead: soon }'), 'meetings[0].join.lead'],
    ['dates in words', 'events: [{ name: Days, dates: in May }]', 'events[0].dates'],
    [
      'a duration without a unit',
      'meetings: [{ name: A, schedule: { date: "2026-05-07", time: "16:00", timeZone: UTC, duration: "90" } }]',
      'meetings[0].schedule.duration',
    ],
    [
      'a schedule in other words',
      'meetings: [{ name: A, schedule: bi-weekly on Wednesday 16:00 UTC }]',
      'meetings[0].schedule',
    ],
  ])('that cannot be read is one error at its place: %s', (_what, text, path) => {
    const { community, problems } = parse(text)
    expect(community).toBeUndefined()
    expect(problems).toMatchObject([{ severity: 'error', path, rule: 'short-form', fix: expect.stringMatching(/\S/) }])
  })
})

it('two entries of one name need an id', () => {
  const { problems } = parse('people: [{ name: Ann }, { id: ann-2, name: Bo }, { name: Ann }]')
  expect(problems).toEqual([
    {
      severity: 'error',
      path: 'people[2].id',
      rule: 'duplicate-id',
      message:
        'id must be given where two entries have the same name; received none, so this and people[0] have the anchor ann.',
      fix: 'Add `id: ann-3` to one of the two.',
      edit: { kind: 'set', path: 'people[2].id', value: 'ann-3' },
    },
  ])
})

describe('a name of an earlier release', () => {
  it('is read, with advice', () => {
    const { community, problems } = parse('meetings: [{ title: Call, summary: We talk., schedule: { kind: ended } }]')
    expect(community!.meetings).toEqual([{ name: 'Call', description: 'We talk.', schedule: { kind: 'ended' } }])
    expect(problems).toEqual([
      {
        severity: 'warning',
        path: 'meetings[0].title',
        rule: 'old-name',
        message: 'title is an earlier name of name.',
        fix: 'Write name.',
        edit: { kind: 'rename', path: 'meetings[0].title', to: 'name' },
      },
      expect.objectContaining({ path: 'meetings[0].summary', rule: 'old-name' }),
    ])
  })

  it('has its problems at its place', () => {
    const { problems } = parse('steps: [{ title: 3 }]')
    expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'steps[0].title old-name',
      'steps[0].title type',
    ])
  })
})

const nested = `
groups:
  - name: Docs
    kind: sig
    group: Technical groups
    leads: [Ann, { name: Bo, role: Chair }]
    members: [Cy]
    channels:
      - { kind: slack, name: "#docs" }
    meetings:
      - name: Weekly call
        schedule: every Thursday 16:00 UTC
        agenda: "#docs"
    repositories: [https://github.com/kiln/docs]
    groups:
      - { name: Translation }
`

const flat = `
bodyGroups: [{ id: technical-groups, name: Technical groups }]
bodies:
  - id: docs
    name: Docs
    kind: sig
    group: technical-groups
    members: [{ name: Ann, lead: true }, { name: Bo, role: Chair, lead: true }, { name: Cy }]
    channels: [docs]
    meetings: [docs-weekly-call]
    repositories: [docs]
  - { name: Translation, kind: other, parent: docs }
channels: [{ id: docs, kind: slack, name: "#docs" }]
meetings:
  - id: docs-weekly-call
    name: Weekly call
    schedule: { kind: recurring, rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: UTC }
    agenda: { via: docs }
repositories: [{ id: docs, name: docs, href: https://github.com/kiln/docs }]
`

describe('groups', () => {
  it('are bodies with what belongs to them', () => {
    expect(read(nested)).toEqual(read(flat))
  })

  it('lead problems back to where they were written', () => {
    const { problems, sourcePath } = parse(
      nested.replace('16:00 UTC', '25:00 UTC').replace('kind: slack', 'kind: slak'),
    )
    expect(problems.map(({ path }) => path)).toEqual(['groups[0].meetings[0].schedule', 'groups[0].channels[0].kind'])
    expect(sourcePath('meetings[0].name')).toBe('groups[0].meetings[0].name')
    expect(sourcePath('bodies[0].members[1].role')).toBe('groups[0].leads[1].role')
    expect(sourcePath('bodies[1].name')).toBe('groups[0].groups[0].name')
  })

  it('name meetings and channels that are written elsewhere by their ids', () => {
    const { bodies, meetings } = read(
      'meetings: [{ id: all, name: All hands, schedule: { kind: ended } }]\ngroups: [{ name: Docs, meetings: [all] }]',
    )
    expect(bodies).toEqual([{ id: 'docs', name: 'Docs', kind: 'other', meetings: ['all'] }])
    expect(meetings).toHaveLength(1)
  })

  it('keep ids apart that would be the same', () => {
    const group = '{ name: Docs, meetings: [{ name: Call, schedule: { kind: ended } }] }'
    const { bodies, meetings } = read(`groups: [${group}, ${group}]`)
    expect(bodies!.map(({ id }) => id)).toEqual(['docs', 'docs-2'])
    expect(meetings!.map(({ id }) => id)).toEqual(['docs-call', 'docs-2-call'])
  })
})

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { fromKubernetesSigs, type FromKubernetesSigsOptions } from '../../src/adapters/fromKubernetesSigs.ts'
import { countValues } from './countValues.ts'

const sigs = `
sigs:
  - dir: sig-harbour
    name: Harbour
    mission_statement: >
      Keeps the harbour.
    charter_link: charter.md
    label: harbour
    leadership:
      chairs:
        - {github: ann-example, name: Ann Example, company: Quay Ltd, email: ann@example.com}
      tech_leads:
        - github: '@bob-example'
          name: Bob Example
      emeritus_leads:
        - name: Carol Example
      astronauts:
        - name: Dora Example
    meetings:
      - description: Harbour call
        day: Tuesday
        time: '9:00'
        tz: PT (Pacific Time)
        frequency: biweekly
        url: https://meet.example.org/harbour
        archive_url: https://docs.example.org/harbour
        recordings_url: https://video.example.org/harbour
        calendar_url: https://calendar.google.com/calendar/embed?src=abc@group.calendar.google.com
      - description: Tide call
        day: first Monday
        time: 4PM
        tz: EST
        frequency: monthly
        url: see Slack
    contact:
      slack: sig-harbour
      mailing_list: https://groups.google.com/forum/#!forum/example-harbour
      private_mailing_list: ann@example.com
      teams:
        - name: harbour-bugs
          description: Bugs
      liaison: {github: dave-example, name: Dave Example}
    subprojects:
      - name: cranes
        description: Lifts things.
        contact: {slack: sig-harbour}
        owners:
          - https://raw.githubusercontent.com/example/cranes/main/OWNERS
          - https://raw.githubusercontent.com/example/port/refs/heads/main/pkg/crane/OWNERS
        leads:
          - {github: eve-example, name: Eve Example}
workinggroups:
  - dir: wg-fog
    name: Fog
    stakeholder_sigs: [Harbour]
    contact: {slack: '#wg-fog'}
usergroups:
  - {name: Sailors}
committees:
  - {dir: committee-steering, name: Steering}
gb_rep: {github: fay-example, name: Fay Example, company: Quay Ltd, email: fay@example.com}
`

const importOf = (text: string, options?: FromKubernetesSigsOptions) =>
  fromKubernetesSigs([{ path: 'sigs.yaml', text }], options)

const site = { name: 'Example', url: 'https://example.org' }
const { communities, losses, values } = importOf(sigs, { ...site, slack: 'https://example.slack.com' })
const community = communities[0]!

describe('the groups of a file', () => {
  it('become bodies, with subprojects below their group', () => {
    expect(community.bodies?.map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
      ['committee-steering', 'steering', undefined],
      ['sig-harbour', 'sig', undefined],
      ['sig-harbour-cranes', 'maintainers', 'sig-harbour'],
      ['wg-fog', 'working-group', undefined],
      ['sailors', 'sig', undefined],
    ])
  })

  it('keep who leads them, without mail addresses', () => {
    const harbour = community.bodies!.find(({ id }) => id === 'sig-harbour')!
    expect(harbour).toMatchObject({ name: 'Harbour', description: 'Keeps the harbour.' })
    expect(harbour.members).toEqual([
      {
        id: 'ann-example',
        name: 'Ann Example',
        affiliations: ['Quay Ltd'],
        handle: { name: 'ann-example', service: 'github' },
        role: 'Chair',
      },
      { id: 'bob-example', name: 'Bob Example', handle: { name: 'bob-example', service: 'github' }, role: 'Tech lead' },
      { id: 'carol-example', name: 'Carol Example', role: 'Emeritus lead', status: 'emeritus' },
      {
        id: 'dave-example',
        name: 'Dave Example',
        handle: { name: 'dave-example', service: 'github' },
        role: 'Liaison',
      },
    ])
    expect(community.people).toMatchObject([{ name: 'Fay Example', role: 'Governing board representative' }])
  })

  it('have their meetings, as far as the words say when', () => {
    expect(community.meetings).toEqual([
      {
        id: 'sig-harbour-harbour-call',
        name: 'Harbour call',
        schedule: {
          kind: 'approximate',
          every: { min: 2, max: 2, unit: 'week' },
          weekday: 'TU',
          time: '09:00',
          timeZone: 'America/Los_Angeles',
          asPublished: 'Tuesday, 9:00 PT (Pacific Time), biweekly',
        },
        join: { href: 'https://meet.example.org/harbour' },
        minutes: { href: 'https://docs.example.org/harbour' },
        recordings: { href: 'https://video.example.org/harbour' },
        calendars: [
          {
            kind: 'embed',
            label: 'Calendar',
            href: 'https://calendar.google.com/calendar/embed?src=abc@group.calendar.google.com',
          },
        ],
      },
      {
        id: 'sig-harbour-tide-call',
        name: 'Tide call',
        schedule: {
          kind: 'approximate',
          every: { min: 1, max: 1, unit: 'month' },
          weekday: 'MO',
          time: '16:00',
          asPublished: 'first Monday, 4PM EST, monthly',
        },
      },
    ])
  })

  it('share a channel that they both name', () => {
    expect(community.channels).toEqual([
      {
        id: 'sig-harbour-2',
        kind: 'slack',
        name: '#sig-harbour',
        href: 'https://example.slack.com/messages/sig-harbour',
      },
      {
        id: 'example-harbour',
        kind: 'mailing-list',
        name: 'example-harbour',
        href: 'https://groups.google.com/forum/#!forum/example-harbour',
      },
      { id: 'wg-fog-2', kind: 'slack', name: '#wg-fog', href: 'https://example.slack.com/messages/wg-fog' },
    ])
    expect(community.bodies!.slice(1, 3).map(({ channels }) => channels)).toEqual([
      ['sig-harbour-2', 'example-harbour'],
      ['sig-harbour-2'],
    ])
  })

  it('have the repositories that files of owners stand in', () => {
    expect(community.repositories).toEqual([
      { id: 'cranes', name: 'cranes', href: 'https://github.com/example/cranes', group: 'sig-harbour-cranes' },
      {
        id: 'port-pkg-crane',
        name: 'port/pkg/crane',
        href: 'https://github.com/example/port/tree/main/pkg/crane',
        group: 'sig-harbour-cranes',
      },
    ])
    expect(community.repositoryGroups).toEqual([{ id: 'sig-harbour-cranes', name: 'cranes' }])
  })
})

it('lists each value that is not carried over', () => {
  expect(losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`)).toEqual([
    'sigs[0].meetings[0]: Tuesday, 9:00 PT (Pacific Time), biweekly: no dates can be told from these words; the page quotes them',
    'sigs[0].meetings[1]: first Monday, 4PM EST, monthly: no dates can be told from these words; the page quotes them',
    'sigs[0].meetings[1].tz: EST: it can mean several time zones; write one of IANA, such as Europe/Berlin',
    'usergroups[0]: : a user group is no kind of body; it was read as a SIG',
    'sigs[0].charter_link: charter.md: the address is relative; give the option directory',
    'sigs[0].label: harbour: labels of issues have no field',
    'sigs[0].leadership.chairs[0].email: …: mail addresses of people are not carried over',
    'sigs[0].leadership.astronauts[0].name: Dora Example: this kind of leadership is not known',
    'sigs[0].meetings[1].url: see Slack: it is no whole address of the web',
    'sigs[0].contact.private_mailing_list: …: nothing tells this mail address from that of a person',
    'sigs[0].contact.teams[0].name: harbour-bugs: teams of GitHub have no field',
    'sigs[0].contact.teams[0].description: Bugs: teams of GitHub have no field',
    'workinggroups[0].stakeholder_sigs[0]: Harbour: a body has one body above it, and none beside it',
    'gb_rep.email: …: mail addresses of people are not carried over',
  ])
  expect(values).toEqual({ read: 53, carried: 43, lost: 10 })
  expect(countValues(parse(sigs))).toBe(53)
})

it.each([
  ['SIG call', 'weekly (On demand)'],
  ['SIG call (on hold)', 'weekly'],
])('promises no dates of %s, %s', (title, frequency) => {
  const text = `sigs: [{dir: sig-a, name: A, meetings: [{description: ${title}, day: Wednesday, time: '11:00', tz: PT (Pacific Time), frequency: ${frequency}}]}]`
  const imported = importOf(text, site)
  const quoted = ['Wednesday, 11:00 PT (Pacific Time), weekly', title.includes('hold') ? ', on hold' : ' (On demand)']
  expect(imported.communities[0]!.meetings![0]!.schedule).toEqual({
    kind: 'approximate',
    every: { min: 1, max: 1, unit: 'week' },
    weekday: 'WE',
    time: '11:00',
    timeZone: 'America/Los_Angeles',
    asPublished: quoted.join(''),
  })
  expect(imported.losses.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`)).toEqual([
    `sigs[0].meetings[0]: ${quoted.join('')}: no dates can be told from these words; the page quotes them`,
  ])
})

it('lets no mail address of a person through', () => {
  expect(JSON.stringify({ communities, losses })).not.toMatch(/(ann|fay)@/)
})

describe('options', () => {
  const charter = (path: string, directory?: string) =>
    importOf(`sigs: [{dir: sig-a, name: A, charter_link: ${path}}]`, { ...site, directory }).communities[0]!.bodies![0]!
      .charter?.href

  it.each([
    ['charter.md', undefined, undefined],
    ['charter.md', 'https://example.org/tree/', 'https://example.org/tree/sig-a/charter.md'],
    ['sig-a/charter.md', 'https://example.org/tree', 'https://example.org/tree/sig-a/charter.md'],
    ['https://example.org/c', undefined, 'https://example.org/c'],
  ])('the charter %s in the directory %s is at %s', (path, directory, href) => {
    expect(charter(path, directory)).toBe(href)
  })

  it('without them, what is not known is said', () => {
    const { communities: found, losses: said } = importOf('sigs: [{name: A}]')
    expect(found[0]).toMatchObject({ id: 'sigs', name: 'sigs', url: '' })
    expect(said.map(({ reason }) => reason)).toEqual([
      'the name of the community is not known; give the option name',
      'the address of the community is not known; give the option url',
    ])
  })
})

it('reads a handle as people write it, which is no YAML', () => {
  const { communities: found, losses: said } = importOf(
    'sigs:\n  - name: A\n    leadership:\n      chairs:\n        - github: @ann-example\n',
    site,
  )
  expect(found[0]!.bodies![0]!.members).toMatchObject([{ name: 'ann-example' }])
  expect(said.map(({ at, reason }) => [at, reason.slice(0, 46)])).toEqual([
    ['line 5', 'it is no YAML, and was read all the same: Plai'],
  ])
})

it('follows merge keys', () => {
  const text = `
base: &base {day: Monday, time: '09:00', tz: UTC, frequency: weekly}
sigs: [{name: A, meetings: [{<<: *base, description: Call, time: '10:00'}]}]`
  expect(importOf(text, site).communities[0]!.meetings).toMatchObject([
    { name: 'Call', schedule: { rule: 'FREQ=WEEKLY;BYDAY=MO', time: '10:00' } },
  ])
})
